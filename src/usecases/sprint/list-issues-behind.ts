import type { IssueBehindDto } from '../../contract/sprint-api';
import { NO_CUSTOM_FIELDS, type Issues } from '../../ports/jira';

/** Out: the issues among `ids` that the reader may see, in the order asked for. Throws a Failure. */
export async function listIssuesBehind(
  { issues }: { issues: Issues },
  ids: readonly string[],
): Promise<{ issues: IssueBehindDto[] }> {
  const found = ids.length === 0 ? [] : await issues.byIds(ids, NO_CUSTOM_FIELDS);
  const byId = new Map(found.map((issue) => [issue.id, issue]));
  return {
    issues: ids.flatMap((id) => {
      const issue = byId.get(id);
      if (issue === undefined) return [];
      const { key, summary, status } = issue;
      return [{ id, key, summary, status: status.name, done: status.category === 'done' }];
    }),
  };
}
