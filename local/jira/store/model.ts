import type { FieldKind } from '../fields/field-kinds';
import type {
  ChangeItem,
  SiteBoard,
  SiteComponent,
  SiteField,
  SiteIssueType,
  SiteLinkType,
  SiteNamed,
  SiteProject,
  SiteQuickFilter,
  SiteSprint,
  SiteStatus,
  SiteUser,
  SiteVersion,
  SiteWorkflow,
} from '../site-file/types';
import type { Json } from './json';

/** Values of entity properties by key. */
export type Properties = ReadonlyMap<string, Json>;

/** A field with the kind that decides how its values behave. */
export interface Field extends SiteField {
  readonly kind: FieldKind;
}

/** A person; `listed` is false for authors of old changes who are not in the site's user list. */
export interface User extends SiteUser {
  readonly listed: boolean;
}

/** An issue as it is now. Records are never changed: a write puts a new one in its place. */
export interface Issue {
  readonly id: number;
  readonly key: string;
  readonly projectId: string;
  /** Epoch milliseconds, like `updated`. */
  readonly created: number;
  readonly updated: number;
  /** Position in the site's one ranked list; sorts as text. */
  readonly rank: string;
  /** Stored values by field id; an empty field is absent. Their form is the field kind's. */
  readonly values: Readonly<Record<string, Json>>;
  /** Oldest first. */
  readonly histories: readonly History[];
  readonly properties: Properties;
  readonly comments: readonly Comment[];
}

/** What one person changed at one moment. */
export interface History {
  readonly id: number;
  /** Epoch milliseconds. */
  readonly created: number;
  /** Account id; null when the file does not say. */
  readonly author: string | null;
  readonly items: readonly ChangeItem[];
}

export interface Comment {
  readonly id: number;
  readonly author: string | null;
  readonly body: Json;
  readonly created: number;
  readonly updated: number;
}

/** A link between two issues: `source` does to `target` what the type's outward text says. */
export interface IssueLink {
  readonly id: number;
  readonly typeId: string;
  readonly source: LinkEnd;
  readonly target: LinkEnd;
}

/** An end of a link; issues outside the site are known by key only. */
export interface LinkEnd {
  readonly id: number;
  readonly key: string;
}

export interface Role {
  readonly id: number;
  readonly name: string;
  readonly permissions: ReadonlySet<string>;
  /** Account ids, or everyone with an account. */
  readonly actors: ReadonlySet<string> | 'anyone';
}

export interface Project extends Omit<SiteProject, 'roles' | 'properties' | 'issueTypes'> {
  readonly roles: readonly Role[];
  readonly issueTypeIds: readonly string[];
  readonly properties: Properties;
}

export interface Board extends Omit<
  SiteBoard,
  'configuration' | 'filterJql' | 'quickFilters' | 'properties' | 'location'
> {
  readonly projectId: string | null;
  readonly filterId: string;
  readonly filterJql: string;
  readonly subQuery: string | null;
  readonly constraintType: 'none' | 'issueCount' | 'issueCountExclSubs';
  readonly columns: readonly BoardColumn[];
  /** Null on boards without estimation (kanban). */
  readonly estimation: BoardEstimation | null;
  readonly quickFilters: readonly SiteQuickFilter[];
  readonly properties: Properties;
}

export interface BoardColumn {
  readonly name: string;
  readonly statusIds: readonly string[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface BoardEstimation {
  readonly type: string;
  readonly field?: { readonly fieldId: string; readonly displayName: string } | undefined;
}

/** A sprint; dates are epoch milliseconds. */
export interface Sprint extends Omit<
  SiteSprint,
  'createdDate' | 'startDate' | 'endDate' | 'completeDate' | 'properties'
> {
  readonly created: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly complete: number | null;
  readonly properties: Properties;
}

export interface Version extends Omit<SiteVersion, 'projectId'> {
  readonly projectId: string;
}

export interface Component extends Omit<SiteComponent, 'projectId'> {
  readonly projectId: string;
}

export type {
  SiteIssueType as IssueType,
  SiteLinkType as LinkType,
  SiteNamed as Named,
  SiteStatus as Status,
  SiteWorkflow as Workflow,
};
