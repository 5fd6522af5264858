import { DAY_MS } from '../../domain/shared/days';
import type { Walk } from '../../domain/background/walk';
import { reviveWalk, startWalk, type WalkControlDeps } from './walk-control';

const HOUR_MS = 60 * 60 * 1000;
/** Search sees changes late (jira-contract.md 2), so every repair looks back a little further than the last one began. */
const OVERLAP_MS = HOUR_MS;

/**
 * Once a day: looks at every issue that changed since the last repair began, and takes back what is no longer said.
 * What events told is found right already and costs no write. Throws Failures.
 */
export async function startReconcile(deps: WalkControlDeps): Promise<void> {
  await startWalk(deps, 'reconcile', (before) => ({
    only: null,
    changedSince: lookBackTo(before, deps.clock.now()),
  }));
}

/** A repair that did not come to its end is made up for by the next one. */
function lookBackTo(before: Walk | null, now: number): number {
  if (before === null) return now - 2 * DAY_MS;
  if (before.state !== 'done') return before.changedSince ?? before.startedAt - OVERLAP_MS;
  return before.startedAt - OVERLAP_MS;
}

/** Once an hour: goes on with walks that wait for points or whose job was lost. Throws Failures. */
export async function reviveWalks(deps: WalkControlDeps): Promise<void> {
  await reviveWalk(deps, 'backfill');
  await reviveWalk(deps, 'reconcile');
}
