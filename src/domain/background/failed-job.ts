/** A job that failed for good, kept until somebody tries it again. */
export interface FailedJob {
  /** The job as it was queued. */
  readonly body: Readonly<Record<string, unknown>>;
  /** ms */
  readonly failedAt: number;
  readonly tries: number;
  /** Why, as a code of the contract. */
  readonly code: string;
  /** The operation that failed, without ids. */
  readonly place: string;
}
