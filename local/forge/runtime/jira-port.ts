/** Who asks Jira. `user` acts with that person's permissions, `app` with the app's own. */
export type JiraPrincipal = { readonly kind: 'user'; readonly accountId: string } | { readonly kind: 'app' };

/** One REST request. `body` is the raw text of the request. */
export interface JiraRequest {
  readonly method: string;
  /** Path with query, as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly principal: JiraPrincipal;
  /** The app's OAuth scopes, or none needed: a person in the browser. */
  readonly scopes: readonly string[] | 'browser-session';
}

export interface JiraResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Raw text; null when the answer has no body. */
  readonly body: string | null;
}

/** What the Forge host needs of a Jira site. */
export interface JiraPort {
  request(request: JiraRequest): Promise<JiraResponse>;
}
