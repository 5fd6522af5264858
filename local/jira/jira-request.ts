/** A call of the site's REST API. */
export interface JiraRequest {
  readonly method: string;
  /** `/rest/api/3/…?query`, relative to the site. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Who calls: a user (null: nobody is logged in), or the app itself. */
  readonly principal: { readonly kind: 'user'; readonly accountId: string | null } | { readonly kind: 'app' };
  /** Scopes granted to the app that makes the call; `browser-session` for Jira's own pages, which need none. */
  readonly scopes: readonly string[] | 'browser-session';
}

export interface JiraResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** One call through the app, for the traffic log. */
export interface TrafficEntry {
  readonly provider: 'user' | 'app';
  readonly user: string | null;
  readonly method: string;
  readonly path: string;
  readonly request: string | null;
  readonly status: number;
  readonly response: string | null;
}

/** Tells the time of the site. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}
