import type { Block } from '../../engine/adf';
import type { IssueRecord } from '../../engine/issue-record';
import type { Sprint } from '../../engine/model';
import type { Person } from '../../engine/people';
import type { Random } from '../../engine/random';
import { instantIn } from '../../engine/sprint-days';
import { playVisit, type Moment, type Visit } from '../../engine/visit';
import { addedVisit, fatesOf, lengthOf, type Candidate, type FateContext } from './fates';
import { playParts } from './parts';
import type { TeamPlan } from './team-plan';
import { sprintAt, type TeamContext } from './team-context';
import type { Voice } from './team-texts';

const MINUTE = 60_000;
/** After so many sprints even the longest item is finished, and work of the team itself is not put off any more. */
const LONGEST_JOURNEY = 5;
const LONGEST_OWN = 2;
/** Work of the team itself that is done when the sprint ends. */
const CLOSING_WORK = /retro(?! action|-ma)|review|r[ée]tro|d[ée]mo|accept|sign off|valider|daily meeting/i;

/** Plans sprints: what goes in, and what becomes of it. */
export class SprintPlanner {
  /** For how many more sprints an item will be left over. */
  private readonly stays = new Map<IssueRecord, number>();
  private readonly ownDone = new Map<IssueRecord, boolean>();
  private readonly held = new Set<IssueRecord>();
  /** Items that somebody works on although they are in no sprint yet. */
  private readonly reserved = new Set<IssueRecord>();
  private readonly random: Random;
  private readonly team: TeamPlan;

  constructor(private readonly play: TeamContext) {
    this.random = play.random.fork('sprints');
    this.team = play.plan;
  }

  /** Leaves an item over in its next sprints, so many times, without anybody beginning with it. */
  hold(record: IssueRecord, sprints: number): void {
    this.stays.set(record, sprints);
    this.held.add(record);
  }

  /** Two days before: the first items are moved into the coming sprint, and the team's own work is written down. */
  prepare(index: number, at: number): void {
    const script = this.team.scripts[index];
    if (script === undefined) return;
    const sprint = sprintAt(this.team, index);
    this.team.ownership(index, this.random).forEach((sketch, n) => {
      this.play.stage.agenda.at(at + (n * 7 + 3) * MINUTE + 13_000, (then) => {
        const record = this.play.keeper.addOwnership(then, sketch);
        this.ownDone.set(record, sketch.done ?? true);
        this.enterLater(record, sprint, then + 40_000);
      });
    });
    if (index > 0) this.fill(sprint, Math.round(script.committed * 0.25), at + 90 * MINUTE);
  }

  /** Moves the highest items of the backlog into a sprint. */
  fill(sprint: Sprint, count: number, at: number): void {
    this.choose(count, []).forEach((record, n) => this.enterLater(record, sprint, at + (n * 2 + 1) * MINUTE));
  }

  /** The planning: fills the sprint as its script says and decides what becomes of each item. */
  plan(index: number, at: number): void {
    const script = this.team.scripts[index];
    if (script === undefined) return;
    const sprint = sprintAt(this.team, index);
    const present = this.play.stage.itemsIn(sprint);
    const chosen = this.choose(Math.max(0, script.committed - present.length), present);
    chosen.forEach((record, n) => {
      this.play.stage.agenda.at(at + (n * 2 + 2) * MINUTE, (then) => {
        this.play.keeper.estimate(record, then);
        this.play.stage.enter(record, sprint, then + 25_000, this.team.cast.host);
      });
    });
    present.forEach((record, n) => {
      this.play.stage.agenda.at(at + n * MINUTE + 20_000, (then) => this.play.keeper.estimate(record, then));
    });
    this.play.stage.agenda.at(sprint.startAt, () => this.start(index, [...present, ...chosen]));
  }

  private start(index: number, items: readonly IssueRecord[]): void {
    const context = this.contextOf(index);
    for (const { record, visit, left } of fatesOf(
      items.map((record) => this.candidate(record)),
      context,
    )) {
      if (left) this.remember(record);
      else this.stays.delete(record);
      this.visit(record, context.sprint, visit);
    }
    this.scheduleAdded(context);
    this.scheduleOutside(context);
  }

  private candidate(record: IssueRecord): Candidate {
    const place = this.team.setup.flow.statuses.indexOf(record.values.status);
    const travelled = record.values.sprints.length;
    const own = this.ownDone.get(record);
    const isDue = own !== undefined && (own || travelled > LONGEST_OWN);
    return {
      record,
      place: Math.max(0, place),
      stay: own === false && !isDue ? 1 : (this.stays.get(record) ?? 0),
      closing: own !== undefined && CLOSING_WORK.test(record.values.summary),
      held: this.held.has(record),
      mustFinish: isDue || travelled >= LONGEST_JOURNEY || this.team.alwaysFinished?.(record) === true,
    };
  }

  private remember(record: IssueRecord): void {
    const before = this.stays.get(record);
    if (before !== undefined && before > 0) this.stays.set(record, before - 1);
    else if (this.random.chance(this.team.habits.travel)) this.stays.set(record, this.random.int(1, 3));
  }

  /** What comes in while the sprint runs: created in it, or pulled from the backlog. */
  private scheduleAdded(context: FateContext): void {
    const { script, sprint } = context;
    for (let n = 0; n < script.added; n += 1) {
      const enter: Moment = 0.5 + ((n + this.random.next()) / script.added) * (lengthOf(context) - 1.6);
      const done = n < Math.round(script.added * script.addedDone);
      const born = this.random.chance(this.team.habits.bornInside);
      this.play.stage.agenda.at(instantIn(sprint, enter), (at) => {
        const record = born
          ? this.play.keeper.add(at, { kind: this.random.chance(0.6) ? 'bug' : 'functional', sprint })
          : this.choose(1, [])[0];
        if (record === undefined) return;
        if (born) {
          this.play.stage.agenda.at(at + 25 * MINUTE, (then) => this.play.keeper.estimate(record, then));
        } else {
          this.play.keeper.estimate(record, at);
          this.play.stage.enter(record, sprint, at + 30_000, this.team.cast.host);
        }
        this.visit(record, sprint, addedVisit(record, { enter, done, context }));
      });
    }
  }

  private scheduleOutside({ script, sprint, places }: FateContext): void {
    for (let n = 0; n < (script.outside ?? 0); n += 1) {
      this.play.stage.agenda.at(instantIn(sprint, 1.2 + n), () => {
        const [record] = this.choose(1, []);
        if (record === undefined) return;
        this.visit(record, sprint, {
          moves: [
            [2.1 + n, 1],
            [3.4 + n, places - 1],
          ],
          enter: 4.5 + n,
        });
      });
    }
  }

  /** Plays a visit with the people of the team, what they say, and the sub-tasks of what they split. */
  private visit(record: IssueRecord, sprint: Sprint, visit: Visit): void {
    const { cast } = this.team;
    const assignee = record.values.assignee ?? this.workerFor(record);
    playVisit(this.play.stage, record, sprint, {
      ...visit,
      assignee,
      flag: visit.flag && { ...visit.flag, reason: this.random.pick(this.voiceOf(record).blockedReasons) },
      comments: this.commentsOn(record, assignee, visit),
      planner: cast.host,
      estimator: cast.estimator,
    });
    playParts(this.play, record, { sprint, visit, voice: this.voiceOf(record), random: this.random });
  }

  private workerFor({ birth }: IssueRecord): Person {
    const { developers } = this.team.cast;
    const expert = birth.theme === null ? undefined : developers[birth.theme % developers.length];
    return expert !== undefined && this.random.chance(this.team.habits.specialists)
      ? expert
      : this.random.pick(developers);
  }

  private commentsOn(
    record: IssueRecord,
    assignee: Person,
    { moves }: Visit,
  ): NonNullable<Visit['comments']> {
    const { cast, habits } = this.team;
    const voice = this.voiceOf(record);
    const [first, last] = [moves?.[0]?.[0], moves?.at(-1)?.[0]];
    if (first === undefined || last === undefined || record.birth.kind === 'ownership') return [];
    const middle = first + (last - first) * 0.55;
    const finished = moves?.at(-1)?.[1] === this.team.setup.flow.statuses.length - 1;
    const touch = record.birth.kind === 'technical' ? habits.poTouch.technical : habits.poTouch.functional;
    const say = (p: number, at: Moment, by: Person, lines: readonly string[]): [Moment, Person, Block][] =>
      this.random.chance(p) ? [[at, by, this.random.pick(lines)]] : [];
    return [
      ...say(habits.talk * 0.5, first + 0.2, assignee, voice.developerComments),
      ...say(touch * 0.6, first + 0.1, cast.po, voice.poComments),
      ...say(finished ? touch * 0.3 : 0, last - 0.02, cast.po, voice.poAcceptance),
      ...say(habits.talk * 0.4, middle + 0.1, this.random.pick(cast.developers), voice.reviewComments),
      ...say(finished ? habits.talk * 0.3 : 0, last - 0.05, cast.tester, voice.testerComments),
    ];
  }

  private voiceOf({ birth }: IssueRecord): Voice {
    const { themes, voice } = this.team.texts;
    return (birth.theme === null ? undefined : themes[birth.theme]?.voice) ?? voice;
  }

  private enterLater(record: IssueRecord, sprint: Sprint, at: number): void {
    this.play.stage.agenda.at(at, (then) => {
      if (this.play.stage.isFree(record, then))
        this.play.stage.enter(record, sprint, then, this.team.cast.host);
    });
  }

  private choose(count: number, taken: readonly IssueRecord[]): readonly IssueRecord[] {
    const backlog = this.play.stage.backlog.filter((record) => !this.reserved.has(record));
    return this.team.pick?.(backlog, count, taken) ?? backlog.slice(0, count);
  }

  private contextOf(index: number): FateContext {
    const script = this.team.scripts[index];
    if (script === undefined) throw new RangeError(`${this.team.setup.key} has no script ${index}.`);
    return {
      script,
      sprint: sprintAt(this.team, index),
      habits: this.team.habits,
      places: this.team.setup.flow.statuses.length,
      random: this.random,
    };
  }
}
