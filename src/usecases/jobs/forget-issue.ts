import { EMPTY_LEARNING, forgettingIssue, knowsIssue } from '../../domain/ownership/learning';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';

type IssueStores = Pick<Stores, 'learning' | 'enablements' | 'outcomes'>;

/** Forgets what is kept about an issue that was deleted. Can run twice. Throws Failures. */
export async function forgetIssue(
  stores: IssueStores,
  { issueId, projectId }: { issueId: string; projectId: string },
): Promise<void> {
  const id = { project: projectId, name: issueId };
  await stores.enablements.remove(id);
  await stores.outcomes.remove(id);
  await forgetLearning(stores, { issueId, projectId });
}

/** Most issues that are deleted were never decided about: nothing is written then. */
async function forgetLearning(
  { learning }: IssueStores,
  { issueId, projectId }: { issueId: string; projectId: string },
): Promise<void> {
  const id = { project: projectId, name: '' };
  const kept = await learning.read(id);
  if (kept === null || !knowsIssue(kept.value, issueId)) return;
  await changeDocument(learning, id, (log) => forgettingIssue(log ?? EMPTY_LEARNING, issueId));
}
