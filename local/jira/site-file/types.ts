import type { Json, JsonObject } from '../store/json';

/**
 * A site file: one Jira Cloud site in Jira's own REST shapes. Only `now` is required; what is absent gets Jira's
 * default. Dates are ISO stamps, ids are strings as in REST (boards and sprints: numbers).
 */
export interface SiteFile {
  readonly now: string;
  /** IANA zone of the site, default UTC. */
  readonly timeZone?: string | undefined;
  readonly users?: readonly SiteUser[] | undefined;
  readonly fields?: readonly SiteField[] | undefined;
  readonly statuses?: readonly SiteStatus[] | undefined;
  readonly issueTypes?: readonly SiteIssueType[] | undefined;
  readonly priorities?: readonly SiteNamed[] | undefined;
  readonly resolutions?: readonly SiteNamed[] | undefined;
  readonly issueLinkTypes?: readonly SiteLinkType[] | undefined;
  readonly workflows?: readonly SiteWorkflow[] | undefined;
  readonly projects?: readonly SiteProject[] | undefined;
  readonly boards?: readonly SiteBoard[] | undefined;
  readonly sprints?: readonly SiteSprint[] | undefined;
  readonly versions?: readonly SiteVersion[] | undefined;
  readonly components?: readonly SiteComponent[] | undefined;
  /** Highest rank first, where an issue has no Rank value of its own. */
  readonly issues?: readonly SiteIssue[] | undefined;
}

/** A person. `admin` gives *Administer Jira*; when nobody has it, a "Site administrator" is added. */
export interface SiteUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly active?: boolean | undefined;
  readonly accountType?: string | undefined;
  readonly emailAddress?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly locale?: string | undefined;
  readonly admin?: boolean | undefined;
}

/** A field as `GET /rest/api/3/field` lists it; `options` are the choices of a select field. */
export interface SiteField {
  readonly id: string;
  readonly name: string;
  readonly key?: string | undefined;
  readonly custom?: boolean | undefined;
  readonly orderable?: boolean | undefined;
  readonly navigable?: boolean | undefined;
  readonly searchable?: boolean | undefined;
  readonly clauseNames?: readonly string[] | undefined;
  readonly schema?: SiteFieldSchema | undefined;
  readonly options?: readonly SiteOption[] | undefined;
}

export interface SiteFieldSchema {
  readonly type: string;
  readonly items?: string | undefined;
  readonly system?: string | undefined;
  readonly custom?: string | undefined;
  readonly customId?: number | undefined;
}

export interface SiteOption {
  readonly id: string;
  readonly value: string;
}

/** Something with an id and a name: priority, resolution. */
export interface SiteNamed {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
}

export interface SiteStatus extends SiteNamed {
  readonly statusCategory: { readonly key: string };
}

export interface SiteIssueType extends SiteNamed {
  readonly subtask?: boolean | undefined;
  readonly hierarchyLevel?: number | undefined;
}

export interface SiteLinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

/**
 * Statuses and transitions of some projects (and issue types, default all of them). A transition without `from` can be
 * taken from every status. Without a workflow every status of the project can be reached from every other.
 */
export interface SiteWorkflow {
  readonly name?: string | undefined;
  readonly projectIds: readonly string[];
  readonly issueTypeIds?: readonly string[] | undefined;
  readonly statusIds: readonly string[];
  readonly transitions: readonly SiteTransition[];
  readonly initialStatusId?: string | undefined;
}

export interface SiteTransition {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly from?: readonly string[] | undefined;
}

/**
 * A project. Without `roles` everyone is a Member and site administrators are Administrators. With `roles` they say
 * all: who is in none of them cannot browse the project (site administrators always are Administrators).
 */
export interface SiteProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** `classic` = company-managed (default), `next-gen` = team-managed. */
  readonly style?: string | undefined;
  readonly projectTypeKey?: string | undefined;
  readonly description?: string | undefined;
  readonly lead?: { readonly accountId: string } | undefined;
  readonly roles?: Readonly<Record<string, SiteRole>> | undefined;
  /** Issue types in use, default all. */
  readonly issueTypes?: readonly { readonly id: string }[] | undefined;
  readonly properties?: JsonObject | undefined;
}

/**
 * A project role. `permissions` default: Administrators all; Member all but administration; Viewer browse only; any
 * other role as Member. `actors` are account ids, or everyone with an account.
 */
export interface SiteRole {
  readonly id?: number | undefined;
  readonly permissions?: readonly string[] | undefined;
  readonly actors?: readonly string[] | 'anyone' | undefined;
}

export interface SiteBoard {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly location?: { readonly projectId: string | number } | undefined;
  readonly configuration?: SiteBoardConfiguration | undefined;
  readonly filterJql?: string | undefined;
  readonly quickFilters?: readonly SiteQuickFilter[] | undefined;
  readonly properties?: JsonObject | undefined;
}

export interface SiteBoardConfiguration {
  readonly filter?: { readonly id: string } | undefined;
  readonly subQuery?: { readonly query: string } | undefined;
  readonly columnConfig?: SiteColumnConfig | undefined;
  readonly estimation?: SiteEstimation | undefined;
  readonly ranking?: { readonly rankCustomFieldId?: number | undefined } | undefined;
}

export interface SiteColumnConfig {
  readonly constraintType?: 'none' | 'issueCount' | 'issueCountExclSubs' | undefined;
  readonly columns: readonly SiteColumn[];
}

export interface SiteColumn {
  readonly name: string;
  readonly statuses: readonly { readonly id: string }[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface SiteEstimation {
  readonly type: string;
  readonly field?: { readonly fieldId: string; readonly displayName: string } | undefined;
}

export interface SiteQuickFilter {
  readonly id: number;
  readonly name: string;
  readonly jql: string;
  readonly description?: string | undefined;
}

export interface SiteSprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly originBoardId: number;
  readonly goal?: string | undefined;
  readonly createdDate?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly completeDate?: string | undefined;
  readonly properties?: JsonObject | undefined;
}

export interface SiteVersion {
  readonly id: string;
  readonly name: string;
  readonly projectId: string | number;
  readonly description?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly released?: boolean | undefined;
  readonly startDate?: string | undefined;
  readonly releaseDate?: string | undefined;
}

export interface SiteComponent {
  readonly id: string;
  readonly name: string;
  readonly projectId: string | number;
  readonly description?: string | undefined;
}

/** An issue as `GET issue?expand=changelog` returns it, with its properties and comments. */
export interface SiteIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: JsonObject;
  readonly changelog?: { readonly histories: readonly SiteHistory[] } | undefined;
  readonly properties?: JsonObject | undefined;
  readonly comments?: readonly SiteComment[] | undefined;
}

/** One entry of an issue's history; any order in the file. */
export interface SiteHistory {
  readonly id: string;
  readonly created: string;
  readonly author?: { readonly accountId: string; readonly displayName?: string | undefined } | undefined;
  readonly items: readonly ChangeItem[];
}

/** One changed field. `toString` shadows Object.prototype: read it with `Object.hasOwn`. */
export interface ChangeItem {
  readonly field: string;
  readonly fieldtype?: string | undefined;
  readonly fieldId?: string | undefined;
  readonly from?: string | null | undefined;
  readonly fromString?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly toString?: unknown;
}

export interface SiteComment {
  readonly id: string;
  readonly author?: { readonly accountId: string } | undefined;
  readonly body: Json;
  readonly created: string;
  readonly updated?: string | undefined;
}
