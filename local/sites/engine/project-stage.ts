import type { Agenda } from './agenda';
import { IssueRecord } from './issue-record';
import type { Dialect, Flow, IssueType, IssueValues, Named, Sprint, Status, WorkKind } from './model';
import type { Person } from './people';

/** What a project needs to know about itself while its story is played. */
export interface ProjectSetup {
  /** Also the base of its issue ids: SHOP-7 of project 11000 has id 11007. */
  readonly id: string;
  readonly key: string;
  readonly flow: Flow;
  readonly dialect: Dialect;
  readonly priority: Named;
  readonly resolution: Named;
}

/** What is said of an issue when it is created; the rest is empty. */
export interface Sketch extends Partial<
  Omit<IssueValues, 'resolution' | 'sprints' | 'parent' | 'summary' | 'type'>
> {
  readonly summary: string;
  readonly type: IssueType;
  readonly kind: WorkKind;
  readonly by: Person;
  readonly theme?: number | null;
  readonly parent?: IssueRecord | null;
  /** Created straight into a sprint: its history then has no Sprint entry. */
  readonly sprint?: Sprint | null;
}

const CLOSING_DELAY = 180;
const BACK_IN_BACKLOG = 12;

/** One project while its story is played: its issues, the order of its backlog, and what Jira does with them. */
export class ProjectStage {
  readonly records: IssueRecord[] = [];
  /** Unfinished items in no open sprint, highest rank first. */
  readonly backlog: IssueRecord[] = [];

  constructor(
    readonly setup: ProjectSetup,
    readonly agenda: Agenda,
  ) {}

  /** Creates an issue; where it goes in the backlog is said by `place`. */
  create(at: number, sketch: Sketch): IssueRecord {
    const { id: projectId, key, dialect } = this.setup;
    const number = this.records.length + 1;
    const birth = {
      id: String(Number(projectId) + number),
      key: `${key}-${number}`,
      projectId,
      at,
      creator: sketch.by,
      kind: sketch.kind,
      theme: sketch.theme ?? null,
    };
    const record = new IssueRecord(birth, this.firstValues(sketch), dialect);
    this.records.push(record);
    return record;
  }

  /** Puts an item at a position of the backlog (0 = top). */
  place(record: IssueRecord, position: number): void {
    this.take(record);
    this.backlog.splice(position, 0, record);
  }

  /** The items that are in a sprint now. */
  itemsIn(sprint: Sprint): IssueRecord[] {
    return this.records.filter(({ values }) => values.sprints.includes(sprint));
  }

  /** Whether an item is unfinished and in no open sprint. */
  isFree(record: IssueRecord, at: number): boolean {
    return !record.isDone && record.values.sprints.every(({ completeAt }) => completeAt <= at);
  }

  /** Moves an item into a sprint; closed sprints stay in its Sprint field. */
  enter(record: IssueRecord, sprint: Sprint, at: number, by: Person): void {
    this.take(record);
    record.change(at, by, {
      sprints: [...closedSprints(record, at).filter((entry) => entry !== sprint), sprint],
    });
  }

  /** Takes an item out of its open sprint, back among the first of the backlog. */
  leave(record: IssueRecord, at: number, by: Person): void {
    record.change(at, by, { sprints: closedSprints(record, at) });
    if (!record.isDone) this.place(record, BACK_IN_BACKLOG);
  }

  /** Moves an item to another status; the last one of the board resolves it. */
  transition(record: IssueRecord, at: number, by: Person, status: Status): void {
    const isDone = status.statusCategory.key === 'done';
    if (isDone) record.change(at, by, { flagged: false });
    record.change(at, by, { resolution: isDone ? this.setup.resolution : null, status });
    if (record.isDone) this.take(record);
  }

  /**
   * Completes a sprint: what is not done moves, as one act of one person, to the next sprint, or stays in the backlog
   * where there is none for it.
   */
  complete(sprint: Sprint, by: Person, destinationOf: (record: IssueRecord) => Sprint | null): void {
    const at = sprint.completeAt + CLOSING_DELAY;
    for (const record of this.itemsIn(sprint)) {
      if (record.isDone || record.values.type.level !== 0) continue;
      const destination = destinationOf(record);
      if (destination === null) this.place(record, 0);
      else record.change(at, by, { sprints: [...record.values.sprints, destination] });
    }
  }

  /** All issues, highest rank first: what is done, what is in open sprints, then the backlog. */
  ranked(now: number): IssueRecord[] {
    const inBacklog = new Set(this.backlog);
    const place = (record: IssueRecord): number => {
      if (record.isDone) return 0;
      const open = record.values.sprints.find(({ completeAt }) => completeAt > now);
      return open === undefined ? 3 : open.startAt <= now ? 1 : 2;
    };
    const others = this.records.filter((record) => !inBacklog.has(record));
    const order = [0, 1, 2, 3].flatMap((group) => others.filter((record) => place(record) === group));
    return [...order, ...this.backlog];
  }

  private firstValues(sketch: Sketch): IssueValues {
    return {
      summary: sketch.summary,
      description: sketch.description ?? [],
      type: sketch.type,
      status: sketch.status ?? this.statusAt(0),
      resolution: null,
      assignee: sketch.assignee ?? null,
      priority: sketch.priority ?? this.setup.priority,
      points: sketch.points ?? null,
      sprints: sketch.sprint ? [sketch.sprint] : [],
      flagged: sketch.flagged ?? false,
      labels: sketch.labels ?? [],
      components: sketch.components ?? [],
      fixVersions: sketch.fixVersions ?? [],
      parent: sketch.parent ?? null,
      due: sketch.due ?? null,
    };
  }

  /** The status at a place of the board (0 = first), or the one that it does not show. @throws RangeError beyond the last */
  statusAt(place: number | 'parked'): Status {
    const { statuses, parked } = this.setup.flow;
    const status = place === 'parked' ? parked : statuses[place];
    if (status === undefined) throw new RangeError(`${this.setup.key} has no status ${place}`);
    return status;
  }

  private take(record: IssueRecord): void {
    const position = this.backlog.indexOf(record);
    if (position !== -1) this.backlog.splice(position, 1);
  }
}

function closedSprints(record: IssueRecord, at: number): readonly Sprint[] {
  return record.values.sprints.filter(({ completeAt }) => completeAt <= at);
}
