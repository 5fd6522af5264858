import type { Block } from '../../engine/adf';
import type { IssueRecord } from '../../engine/issue-record';
import type { IssueType, Sprint, WorkKind } from '../../engine/model';
import type { Person } from '../../engine/people';
import type { ProjectStage, Sketch } from '../../engine/project-stage';
import type { Random } from '../../engine/random';
import type { OwnershipSketch, TeamPlan } from './team-plan';
import type { Theme } from './team-texts';
import { TitleDesk } from './title-desk';
import { descriptionOf } from './writing';

/** What is asked of a new item; the rest is chosen. */
export interface Wish {
  readonly kind?: WorkKind;
  /** Created straight into a running sprint. */
  readonly sprint?: Sprint;
}

/** Writes the items of a team into its backlog and keeps it estimated and ranked. */
export class BacklogKeeper {
  private readonly epics: IssueRecord[] = [];
  private technicalEpic: IssueRecord | null = null;
  /** How far each kind of work lags behind its share. */
  private readonly arrears = new Map<WorkKind, number>();
  private technicalItems = 0;
  private readonly neverEstimated = new Set<IssueRecord>();
  private readonly desk: TitleDesk;
  private readonly random: Random;

  constructor(
    private readonly plan: TeamPlan,
    private readonly stage: ProjectStage,
    random: Random,
  ) {
    this.random = random.fork('backlog');
    this.desk = new TitleDesk(plan.texts.slots, random.fork('titles'));
  }

  /** Creates the epics, one a subject, and the one for technical work where there is one. */
  openEpics(at: number): void {
    const { texts, types, cast } = this.plan;
    const epic = (summary: string, description: readonly Block[], by: Person): IssueRecord => {
      const offset = this.stage.records.length * 391_000;
      return this.stage.create(at + offset, { summary, description, by, type: types.epic, kind: 'epic' });
    };
    for (const { epic: title, about } of texts.themes) {
      this.epics.push(epic(title, about === '' ? [] : [about], cast.po));
    }
    if (texts.technicalEpic !== null) {
      const by = cast.developers[0] ?? cast.po;
      this.technicalEpic = epic(texts.technicalEpic.title, texts.technicalEpic.about, by);
    }
  }

  /** Creates an item and puts it in its place. */
  add(at: number, wish: Wish = {}): IssueRecord {
    const kind = wish.kind ?? this.nextKind();
    const record = this.stage.create(at, { ...this.sketch(kind), sprint: wish.sprint ?? null });
    if (this.random.chance(this.plan.habits.unestimated)) this.neverEstimated.add(record);
    if (wish.sprint === undefined) {
      this.stage.place(record, this.plan.position(record, this.stage.backlog, this.random));
    }
    return record;
  }

  /** Creates an item about the team's own work; it is planned at once, so it gets no place in the backlog. */
  addOwnership(
    at: number,
    { summary, assignee, by, description, labels, properties }: OwnershipSketch,
  ): IssueRecord {
    const { types } = this.plan;
    const record = this.stage.create(at, {
      summary,
      by,
      type: types.task,
      kind: 'ownership',
      assignee,
      description: description ?? [],
      labels: labels ?? [],
    });
    Object.assign(record.properties, properties);
    this.neverEstimated.add(record);
    return record;
  }

  /** Estimates an item, unless it is one of those that nobody ever estimates. */
  estimate(record: IssueRecord, at: number): void {
    if (record.values.points !== null || this.neverEstimated.has(record) || at <= record.birth.at) return;
    record.change(at, this.plan.cast.estimator, { points: this.random.weighted(this.plan.habits.points) });
  }

  /** What the PO does with the backlog in a refinement: looks at items, moves some, fills in what is missing. */
  refine(at: number): void {
    const { cast, habits } = this.plan;
    for (const [index, record] of this.stage.backlog.entries()) {
      const moment = at + index * 41_000 + this.random.int(0, 30_000);
      if (record.birth.at >= at) continue;
      if (index < habits.stock / 2 && record.birth.kind !== 'ownership' && this.random.chance(0.6)) {
        this.stage.agenda.at(moment, (then) => this.estimate(record, then));
      }
      const touch = record.birth.kind === 'technical' ? habits.poTouch.technical : habits.poTouch.functional;
      if (!this.random.chance(touch * 0.3)) continue;
      const direction = this.random.chance(0.6) ? 'higher' : 'lower';
      this.stage.agenda.at(moment + 9000, (then) => record.rank(then, cast.po, direction));
    }
  }

  /** The kind of work that lags most behind its share of the mix. */
  private nextKind(): WorkKind {
    let next: WorkKind = 'functional';
    for (const [kind, share] of this.plan.habits.mix) {
      this.arrears.set(kind, (this.arrears.get(kind) ?? this.random.next() * 0.5) + share);
      if ((this.arrears.get(kind) ?? 0) > (this.arrears.get(next) ?? 0)) next = kind;
    }
    this.arrears.set(next, (this.arrears.get(next) ?? 0) - 1);
    return next;
  }

  private sketch(kind: WorkKind): Sketch {
    const themeIndex = kind === 'plain' ? null : this.themeFor(kind);
    const theme = themeIndex === null ? null : (this.plan.texts.themes[themeIndex] ?? null);
    const mark = kind === 'technical' ? this.plan.technicalMark(this.random, this.technicalItems++) : null;
    const voice = theme?.voice ?? this.plan.texts.voice;
    const epic =
      themeIndex === null || !this.random.chance(this.plan.habits.underEpics) ? null : this.epics[themeIndex];
    return {
      summary: this.desk.next(this.poolOf(kind, theme)),
      type: mark?.type ?? this.typeOf(kind),
      kind,
      by: this.reporterOf(kind),
      theme: themeIndex,
      description: descriptionOf(kind, theme, { habits: this.plan.habits, voice, random: this.random }),
      labels: mark?.labels ?? [],
      points: mark?.points ?? null,
      components: this.plan.components.filter(
        ({ name }) => name === theme?.component && this.random.chance(0.8),
      ),
      priority: this.random.weighted(this.plan.priorities),
      parent: mark?.inTechnicalEpic === true ? this.technicalEpic : kind === 'bug' ? null : (epic ?? null),
    };
  }

  /** A subject for an item, the sooner the more titles it has left. */
  private themeFor(kind: WorkKind): number {
    const weights = this.plan.texts.themes.map((theme, index): [number, number] => [
      index,
      this.desk.left(this.poolOf(kind, theme)) + 0.01,
    ]);
    return this.random.weighted(weights);
  }

  private poolOf(kind: WorkKind, theme: Theme | null): readonly string[] {
    if (theme === null) return this.plan.texts.chores;
    return kind === 'bug' ? theme.bugs : kind === 'technical' ? theme.technical : theme.stories;
  }

  private typeOf(kind: WorkKind): IssueType {
    const { types } = this.plan;
    if (kind === 'bug') return types.bug;
    if (kind === 'technical') return types.technical;
    return kind === 'plain' || this.random.chance(0.12) ? types.task : types.story;
  }

  private reporterOf(kind: WorkKind): Person {
    const { po, tester, developers, askers } = this.plan.cast;
    if (kind === 'technical') return this.random.pick(developers);
    if (kind === 'bug') return this.random.pick([tester, tester, ...developers.slice(0, 2), ...askers]);
    return this.random.chance(0.75) ? po : this.random.pick([...developers, ...askers]);
  }
}
