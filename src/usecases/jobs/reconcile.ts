import type { Walk } from '../../domain/background/walk';
import { isFailure } from '../../ports/failure';
import type { Projects } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { siteDocument } from '../site-document';
import { eraseDocuments } from '../site/project-data';
import { reviveWalk, startWalk, type WalkControlDeps } from './walk-control';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
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

/** Jira keeps a deleted project in its trash for 60 days, from which it can come back whole. */
const TRASH_MS = 61 * DAY_MS;
const MISSING = siteDocument('projects');

interface MissingDeps {
  readonly projects: Projects;
  readonly stores: Stores;
  readonly now: number;
}

/**
 * Erases what is kept about projects that have been gone for longer than Jira's trash keeps them: their deletion was
 * never told. A project that the app only may not see, or that comes back, keeps everything until then.
 * Out: how many projects were erased. Throws Failures.
 */
export async function eraseGoneProjects({ projects, stores, now }: MissingDeps): Promise<number> {
  const known = await stores.settings.projects();
  const gone = await goneAmong(projects, known);
  const missing = await changeDocument(stores.missingProjects, MISSING, (before) =>
    Object.fromEntries(gone.map((id) => [id, before?.[id] ?? now])),
  );
  const expired = Object.entries(missing).filter(([, since]) => now - since > TRASH_MS);
  for (const [id] of expired) await eraseDocuments(stores, id);
  return expired.length;
}

async function goneAmong(projects: Projects, ids: readonly string[]): Promise<string[]> {
  const gone: string[] = [];
  for (const id of ids) {
    try {
      await projects.project(id);
    } catch (failure) {
      if (!isFailure(failure, 'notFound')) throw failure;
      gone.push(id);
    }
  }
  return gone;
}
