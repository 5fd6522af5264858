import type { IssueLevel, Sprint } from '../sprint/sprint';

/** Jira's three status categories; how far an issue is, whatever its status is called. */
export type StatusCategory = 'new' | 'indeterminate' | 'done';

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly level: IssueLevel;
}

export interface IssueStatus {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

export interface IssueParent {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

/** A link to another issue, as it stands now. */
export interface IssueLink {
  readonly key: string;
  /** The issue "is blocked by" the other one. */
  readonly blockedBy: boolean;
  readonly done: boolean;
}

/** What Tandem reads of a Jira issue. Instants in ms; estimates in points (hours for a time field); null = empty. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** Plain text of the description; null where empty or not asked for. */
  readonly description: string | null;
  readonly type: IssueType;
  readonly status: IssueStatus;
  readonly resolution: string | null;
  readonly project: { readonly id: string; readonly key: string };
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly parent: IssueParent | null;
  readonly assigneeId: string | null;
  readonly priority: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly estimate: number | null;
  readonly otherEstimate: number | null;
  readonly flagged: boolean;
  readonly sprints: readonly Sprint[];
  /** Empty where they were not asked for. */
  readonly links: readonly IssueLink[];
  /** The versions that it affects, and those that it is fixed in: when each was released (ms), null where it was not yet. */
  readonly affects: readonly (number | null)[];
  readonly fixedIn: readonly (number | null)[];
}
