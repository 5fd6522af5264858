/** Where the start of a sprint comes from: its recorded event, or the date that people can edit (sprint-metrics.md A7). */
export type StartSource = 'event' | 'sprintDate';

export type SprintState = 'future' | 'active' | 'closed';

/** A Jira sprint. Instants in ms since epoch; null where Jira has no value. */
export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly goal: string;
  readonly state: SprintState;
  readonly boardId: number | null;
  readonly startAt: number | null;
  readonly endAt: number | null;
  readonly completeAt: number | null;
}

/** What a history can change, by field: sprint ids, status id, estimates in points (or hours), flag. */
export interface ChangeValues {
  readonly sprint: readonly number[];
  readonly status: string;
  readonly estimate: number | null;
  readonly otherEstimate: number | null;
  readonly flag: boolean;
}

export interface FieldChange<F extends keyof ChangeValues> {
  readonly field: F;
  readonly from: ChangeValues[F];
  readonly to: ChangeValues[F];
}

/** One change of an issue that matters for sprints. */
export type IssueChange = { [F in keyof ChangeValues]: FieldChange<F> }[keyof ChangeValues];

/** One history entry: what one person changed at one instant (ms). Its changes apply together. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: number;
  readonly changes: readonly IssueChange[];
}

/** Sub-tasks and epics never count in a sprint (sprint-metrics.md D). */
export type IssueLevel = 'item' | 'subtask' | 'epic';

/** An issue as it is now, with its complete history in any order. */
export interface SprintIssue {
  readonly id: string;
  readonly key: string;
  readonly level: IssueLevel;
  readonly createdAt: number;
  readonly sprintIds: readonly number[];
  readonly statusId: string;
  readonly estimate: number | null;
  readonly otherEstimate: number | null;
  readonly flagged: boolean;
  /** Since when (ms) it waits for issues of other projects that it is blocked by and that are not done. */
  readonly waitsSince: readonly number[];
  readonly history: readonly HistoryEntry[];
}

/** What the board's configuration decides: which statuses it shows and which of them are its last column. */
export interface BoardStatuses {
  readonly mapped: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
}

/** The time in which a sprint ran: (startAt, endAt], ms. `endAt` is the close, or now while it runs. */
export interface SprintWindow {
  readonly sprintId: number;
  readonly startAt: number;
  readonly endAt: number;
  readonly running: boolean;
}
