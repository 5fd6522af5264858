import type { Issue } from '../domain/jira/issue';

/** An issue with some of its properties, and the type of its project (`software`, `service_desk`, …). */
export interface BulkIssue {
  readonly issue: Issue;
  readonly projectType: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The issues of a project in the order of their keys, after one of them, perhaps only those changed lately. */
export interface WalkQuery {
  readonly projectId: string;
  /** Key of the last issue that has been looked at; null at the beginning. */
  readonly after: string | null;
  /** Only issues updated in the last so many minutes; null for all. */
  readonly changedWithin: number | null;
}

/** How far a task of Jira is, and how many issues it could not change. */
export interface TaskState {
  readonly finished: boolean;
  readonly refused: number;
}

/** Many issues at once, as the app sees them: for background work. Every method throws a Failure. */
export interface BulkIssues {
  /** About how many issues there are. */
  count(query: Omit<WalkQuery, 'after'>): Promise<number>;
  /** The next issues, at most `most` (5,000). */
  next(query: WalkQuery, most: number): Promise<{ readonly id: string; readonly key: string }[]>;
  /** One issue by its id. */
  one(issueId: string, properties: readonly string[]): Promise<BulkIssue>;
  /** The issues (at most 100) that are still there. */
  read(issueIds: readonly string[], properties: readonly string[]): Promise<BulkIssue[]>;
  /** Sets a property of many issues (at most 100). Out: the task that does it, null where Jira names none. */
  setAll(
    key: string,
    values: readonly { readonly issueId: string; readonly value: unknown }[],
  ): Promise<string | null>;
  /** Removes a property of many issues (at most 1,000); those without it stay as they are. */
  removeAll(key: string, issueIds: readonly string[]): Promise<string | null>;
  /**
   * Replaces a property of one issue where it still has the value `expected` (undefined: none), so that what a person
   * decided meanwhile stays. A null value removes it.
   */
  replace(issueId: string, key: string, change: { expected: unknown; value: unknown }): Promise<void>;
  task(taskId: string): Promise<TaskState>;
}
