/** What Jira forgets of a sprint (design §6). Every method throws a Failure. */
export interface SprintStore {
  /** The true start (ms), null where its event was never seen. */
  start(sprintId: number): Promise<number | null>;
  starts(sprintIds: readonly number[]): Promise<ReadonlyMap<number, number>>;
  /** Keeps a start; the first one told stays, also when the sprint is reopened and started again. */
  keepStart(sprintId: number, at: number): Promise<void>;
  forget(sprintId: number): Promise<void>;
}
