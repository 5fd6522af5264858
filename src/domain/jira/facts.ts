import type { Board, FieldIds } from './board';

/** What the site's set-up says, read once a day by the app: the same for everybody, and nothing of it is content. */
export interface SiteFacts {
  readonly fields: FieldIds;
  /** ms */
  readonly readAt: number;
}

/** What a project's versions say. */
export interface ProjectFacts {
  /** When versions were released (ms). */
  readonly releases: readonly number[];
  /** ms */
  readonly readAt: number;
}

/** What the set-up of a board says. */
export interface BoardFacts {
  readonly board: Board;
  /** JQL that names the board's filter, null where the app may not read it. */
  readonly condition: string | null;
  /** The filter as somebody wrote it: its words can tell technical work apart. Null where the app may not read it. */
  readonly filterJql: string | null;
  /** ms */
  readonly readAt: number;
}
