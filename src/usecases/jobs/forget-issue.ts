import { withoutIssue } from '../../domain/ownership/learning';
import { isFailure } from '../../ports/failure';
import type { Stores } from '../../ports/stores';

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

const MOST_TRIES = 5;

async function forgetLearning(
  { learning }: IssueStores,
  { issueId, projectId }: { issueId: string; projectId: string },
): Promise<void> {
  const id = { project: projectId, name: '' };
  for (let attempt = 1; ; attempt += 1) {
    const stored = await learning.read(id);
    if (stored?.value.entries.some((entry) => entry.issueId === issueId) !== true) return;
    try {
      await learning.save(id, withoutIssue(stored.value, issueId), stored.rev);
      return;
    } catch (failure) {
      if (!isFailure(failure, 'conflict') || attempt === MOST_TRIES) throw failure;
    }
  }
}
