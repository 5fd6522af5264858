import type { Jira } from '../jira';
import type { JiraRequest, JiraResponse } from '../jira-request';
import { member, textOf, listOf, type Json } from '../store/json';

/** An answer with its body parsed; tests look into it freely. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** Calls a site as one person, or as the app. */
export class Session {
  constructor(
    private readonly jira: Jira,
    private readonly principal: JiraRequest['principal'],
    private readonly scopes: JiraRequest['scopes'] = 'browser-session',
  ) {}

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  post(path: string, body: Json): Promise<Reply> {
    return this.send('POST', path, body);
  }

  put(path: string, body: Json): Promise<Reply> {
    return this.send('PUT', path, body);
  }

  delete(path: string, body?: Json): Promise<Reply> {
    return this.send('DELETE', path, body);
  }

  private async send(method: string, path: string, body?: Json): Promise<Reply> {
    const response: JiraResponse = await this.jira.request({
      method,
      path: path.startsWith('/rest/') ? path : `/rest/api/3/${path}`,
      headers: {},
      body: body === undefined ? undefined : JSON.stringify(body),
      principal: this.principal,
      scopes: this.scopes,
    });
    const parsed = response.body === null ? null : (JSON.parse(response.body) as Json);
    return { status: response.status, headers: response.headers, body: parsed };
  }
}

/** A session of a person in Jira's own pages. */
export function as(jira: Jira, accountId: string | null): Session {
  return new Session(jira, { kind: 'user', accountId });
}

/** The value at a path (`issues.0.fields.status.name`) of a reply. */
export function at(reply: Reply, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (value, step) => (/^\d+$/.test(step) ? listOf(value)[Number(step)] : member(value, step)),
      reply.body,
    );
}

/** The keys of the issues in a reply, in its order. */
export function keysIn(reply: Reply): (string | null)[] {
  return listOf(at(reply, 'issues')).map((entry) => textOf(member(entry, 'key')));
}
