import { OUTCOME_PROPERTY } from '../../contract/outcome-property';
import { OWNER_PROPERTY } from '../../contract/owner-property';
import type { BulkIssues } from '../../ports/bulk-issues';
import type { Queue } from '../../ports/queue';

const A_JOB = 5000;
const A_CALL = 1000;

/**
 * Erases what Tandem has written on the issues of a project, 5,000 issues a job; the next job goes on after the last.
 * Can run twice. Throws Failures.
 */
export async function eraseProperties(
  { bulk, queue }: { bulk: BulkIssues; queue: Queue },
  { projectId, after }: { projectId: string; after: string | null },
): Promise<void> {
  const page = await bulk.next({ projectId, after, changedWithin: null }, A_JOB);
  for (let start = 0; start < page.length; start += A_CALL) {
    const ids = page.slice(start, start + A_CALL).map(({ id }) => id);
    for (const property of [OWNER_PROPERTY, OUTCOME_PROPERTY]) await bulk.removeAll(property, ids);
  }
  const last = page.at(-1);
  if (last === undefined || page.length < A_JOB) return;
  await queue.push([{ job: 'eraseProperties', projectId, after: last.key }]);
}
