import type { Job } from '../../contract/jobs';
import type { TeamSettings } from '../../domain/team/settings';
import { isFailure } from '../../ports/failure';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';
import { listDerived } from '../derived-document';
import { readSettings } from './read-settings';

interface LookAgainDeps {
  readonly stores: Pick<Stores, 'settings' | 'overrides' | 'findings'>;
  readonly queue: Queue;
}

interface Place {
  readonly projectId: string;
  /** Only the settings of this board are saved. */
  readonly boardId?: number;
}

/**
 * Changes settings; where something changed that the finding on separate allocation depends on, the boards concerned that
 * have one are evaluated again. Out: what the change gave. Throws what the change throws.
 */
export async function savedAndLookedAt<T>(
  deps: LookAgainDeps,
  place: Place,
  change: () => Promise<T>,
): Promise<T> {
  const before = await readSettings(deps.stores, place);
  const result = await change();
  try {
    const after = await readSettings(deps.stores, place);
    if (basisOf(before.effective) !== basisOf(after.effective)) await lookAgain(deps, place);
  } catch (failure) {
    // What is saved stays saved; every board is looked at again by tomorrow.
    if (!isFailure(failure)) throw failure;
  }
  return result;
}

/** What the detectors and their limits read of the settings. */
function basisOf({ technical, roles, method, health, maturity }: TeamSettings): string {
  return JSON.stringify([technical, roles, method.type, health.disabled, maturity.stage]);
}

async function lookAgain({ stores, queue }: LookAgainDeps, { projectId, boardId }: Place): Promise<void> {
  const found = await listDerived(stores.findings, projectId);
  const jobs = found
    .map(({ name }) => Number(name))
    .filter((board) => boardId === undefined || board === boardId)
    .map((board): Job => ({ job: 'separation', boardId: board }));
  if (jobs.length > 0) await queue.push(jobs);
}
