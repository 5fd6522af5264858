import type { LocalSite } from '../../forge/local-site';

/** Jira's own pages as a person uses them. Out: the body of the answer. Throws where Jira refuses. */
export function asPerson({ host }: Pick<LocalSite, 'host'>, accountId: string) {
  return async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await host.browser.fromJiraPage({
      method,
      path,
      accountId,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body ?? ''}`);
    return JSON.parse(answer.body ?? 'null') as unknown;
  };
}
