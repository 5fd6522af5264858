/** How a board weighs work: a field (points, or hours for a time field), the number of items, or not at all. */
export type Estimation =
  | { readonly type: 'field'; readonly fieldId: string; readonly name: string }
  | { readonly type: 'issueCount' }
  | { readonly type: 'none' };

export interface BoardColumn {
  readonly name: string;
  readonly statusIds: readonly string[];
}

export type BoardType = 'scrum' | 'kanban' | 'simple';

/** Jira's field of a board that estimates in time; its values are read as hours. */
export const TIME_ESTIMATE_FIELD = 'timeoriginalestimate';

/** A board as listed. `simple` is the board of a team-managed project. */
export interface BoardSummary {
  readonly id: number;
  readonly name: string;
  readonly type: BoardType;
  readonly projectId: string | null;
}

/** A board with its configuration; the last column is Done. */
export interface Board extends BoardSummary {
  readonly columns: readonly BoardColumn[];
  readonly estimation: Estimation;
  readonly filterId: string | null;
}

/** Where this site keeps what Tandem reads: ids of custom fields, null where the site has none. */
export interface FieldIds {
  readonly sprint: string | null;
  readonly flag: string | null;
  readonly rank: string | null;
  /** The field of team-managed projects, "Story point estimate". */
  readonly storyPointEstimate: string | null;
  /** Fields called "Story Points" of company-managed projects; several are possible. */
  readonly storyPoints: readonly string[];
}
