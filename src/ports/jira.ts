import type { Board, BoardSummary, FieldIds } from '../domain/jira/board';
import type { Issue } from '../domain/jira/issue';
import type { HistoryEntry, Sprint, SprintState } from '../domain/sprint/sprint';

/** Which custom fields to read an issue by; null fields are not read. */
export interface IssueReading {
  readonly sprint: string | null;
  readonly flag: string | null;
  readonly estimate: string | null;
  readonly otherEstimate: string | null;
  /** Whether to read links and versions too. */
  readonly related?: boolean;
}

/** For readers who need none of the fields that differ from site to site. */
export const NO_CUSTOM_FIELDS: IssueReading = {
  sprint: null,
  flag: null,
  estimate: null,
  otherEstimate: null,
};

/** A set of issues: those of a board (its filter) or of the site, narrowed by JQL. */
export interface IssueQuery {
  readonly boardId?: number;
  readonly jql: string;
}

/** An issue with some of its properties by key (undefined where not set), as somebody may see it. */
export interface ReadIssue {
  readonly issue: Issue;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Issues as one person may see them. Every method throws a Failure. */
export interface Issues {
  /** One issue with the named issue properties (undefined where not set). */
  issue(
    idOrKey: string,
    reading: IssueReading,
    properties?: readonly string[],
  ): Promise<{ issue: Issue; properties: Readonly<Record<string, unknown>> }>;
  /** The keys of all issues that match, by id. */
  keys(query: IssueQuery): Promise<ReadonlyMap<string, string>>;
  /** All issues that match, in the order asked for. */
  search(query: IssueQuery, reading: IssueReading): Promise<Issue[]>;
  /**
   * As `search`, with issue properties (null where a board's own list is asked: it gives none); null, after as few calls
   * as that takes, where more than `most` match.
   */
  searchUpTo(
    most: number,
    query: IssueQuery,
    reading: IssueReading,
    properties?: readonly string[],
  ): Promise<{ issue: Issue; properties: Readonly<Record<string, unknown>> | null }[] | null>;
  /** The first `count` issues that match, in the order asked for, with issue properties. */
  first(
    count: number,
    query: IssueQuery,
    reading: IssueReading,
    properties?: readonly string[],
  ): Promise<ReadIssue[]>;
  /** The issues among `ids` that exist and may be seen, in any order. */
  byIds(ids: readonly string[], reading: IssueReading): Promise<Issue[]>;
  /** As `byIds`, with the named issue properties and without descriptions. */
  withProperties(
    ids: readonly string[],
    reading: IssueReading,
    properties: readonly string[],
  ): Promise<ReadIssue[]>;
  /** Complete histories by issue id, restricted to the fields of `reading`, status included. */
  histories(
    ids: readonly string[],
    reading: IssueReading,
  ): Promise<ReadonlyMap<string, readonly HistoryEntry[]>>;
  /** When links between issues were made (ms): by issue id, then by the key of the other issue as it was then. */
  linkedSince(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>>;
}

/** Boards and sprints as one person may see them. Every method throws a Failure. */
export interface Boards {
  /** The boards of a project, or all that may be seen. */
  boardsOf(projectIdOrKey?: string): Promise<BoardSummary[]>;
  board(boardId: number): Promise<Board>;
  sprintsOf(boardId: number, states: readonly SprintState[]): Promise<Sprint[]>;
  sprint(sprintId: number): Promise<Sprint>;
  fields(): Promise<FieldIds>;
  /** The JQL of a saved filter. */
  filterJql(filterId: string): Promise<string>;
}

/** What a person may do in a project. */
export interface ProjectPermissions {
  readonly browse: boolean;
  readonly administer: boolean;
  readonly editIssues: boolean;
  readonly createIssues: boolean;
  readonly linkIssues: boolean;
  readonly scheduleIssues: boolean;
  readonly administerJira: boolean;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly teamManaged: boolean;
}

/** Projects and permissions as one person has them. Every method throws a Failure. */
export interface Projects {
  /** A page of projects by part of their name or key; `nextStart` is null on the last one. */
  search(
    query: string,
    startAt: number,
  ): Promise<{
    readonly projects: readonly Project[];
    readonly total: number;
    readonly nextStart: number | null;
  }>;
  project(idOrKey: string): Promise<Project>;
  /**
   * Permissions in a project, in the project of an issue, or on the site as a whole. A project that cannot be browsed
   * gives `browse: false`.
   */
  permissions(where: { projectKey: string } | { issueId: string } | 'site'): Promise<ProjectPermissions>;
  /** When versions of a project were released (ms); empty where versions are not used. */
  releases(projectIdOrKey: string): Promise<number[]>;
}
