import type { QuickFilter } from '../domain/backlog/detectors/input';

/** A field of the site. */
export interface SiteField {
  readonly id: string;
  readonly name: string;
  /** Jira's schema type: number, option, string … */
  readonly type: string;
  /** Jira's key of a custom field's kind, null for system fields. */
  readonly custom: string | null;
}

/** What stands around the work of a board: fields, filters, versions, descriptions. Every method throws a Failure. */
export interface Surroundings {
  siteFields(): Promise<SiteField[]>;
  quickFilters(boardId: number): Promise<QuickFilter[]>;
  versions(projectKey: string): Promise<{ readonly id: string; readonly name: string }[]>;
  /** What a project says about itself, null where it says nothing. */
  description(projectKey: string): Promise<string | null>;
  /** The fields that may be edited on an issue; null where Jira does not say. */
  editableFields(issueId: string): Promise<ReadonlySet<string> | null>;
}
