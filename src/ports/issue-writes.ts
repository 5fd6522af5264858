/** An issue to create. */
export interface NewIssue {
  readonly projectKey: string;
  readonly issueTypeId: string;
  readonly summary: string;
  /** Plain text, a paragraph a line. */
  readonly description: string | null;
  readonly labels: readonly string[];
}

/** An issue type that can be created in a project, and what it needs besides a summary. */
export interface CreatableType {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  /** Names of required fields that have no default; empty where a summary is enough. */
  readonly required: readonly string[];
}

/** Writes to Jira on behalf of one person, with that person's permissions. Every method throws a Failure. */
export interface IssueWrites {
  setProperty(issueId: string, key: string, value: unknown): Promise<void>;
  removeProperty(issueId: string, key: string): Promise<void>;
  creatableTypes(projectKey: string): Promise<CreatableType[]>;
  create(issue: NewIssue): Promise<{ readonly id: string; readonly key: string }>;
  /** Out: the id of the link type that says "relates to", else the first one; null where the site has no issue links. */
  relatingType(): Promise<string | null>;
  /** Links two issues; nothing changes where they are linked already. */
  link(linkTypeId: string, issueKey: string, otherKey: string): Promise<void>;
  /** Moves issues directly before or after another in the rank order. */
  rank(
    issueKeys: readonly string[],
    where: { readonly before: string } | { readonly after: string },
  ): Promise<void>;
  comment(issueId: string, text: string): Promise<void>;
}
