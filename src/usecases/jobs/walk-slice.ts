import { OWNER_PROPERTY } from '../../contract/owner-property';
import { POINTS_OF_WRITING, pointsOfReading } from '../../domain/background/points';
import { advanced, type Walk, type WalkProject } from '../../domain/background/walk';
import type { TeamSettings } from '../../domain/team/settings';
import { ownerChange } from '../ownership/owner-change';
import { readSettings } from '../settings/read-settings';
import { minutesSince } from './walk-period';
import type { WalkSession } from './walk-session';

/** Jira reads and writes this many issues in one call (jira-contract.md 3). */
const A_CALL = 100;
/** Time (ms) that is kept for writing and saving at the end of a job. */
const RESERVE_MS = 60_000;

interface Pending {
  readonly issueId: string;
  /** Null: the property is removed. */
  readonly value: unknown;
}

/**
 * What has been looked at and is not yet saved. The cursor moves only past issues whose property is in place, so that
 * a crash at any point repeats work and leaves out none.
 */
interface Unsaved {
  looked: number;
  after: string | null;
  pending: Pending[];
  readAt: number;
}

/**
 * Looks at the next issues of one project, at most `most`, and brings their owner properties into step.
 * Out: the walk afterwards and how many were looked at; null where the walk was taken from this job. Throws Failures.
 */
export async function walkSlice(
  session: WalkSession,
  project: WalkProject,
  { changedSince, most }: { changedSince: number | null; most: number },
): Promise<{ walk: Walk; looked: number } | null> {
  const { bulk, stores, clock } = session.deps;
  const { effective: settings } = await readSettings(stores, { projectId: project.id });
  const page = await bulk.next(
    { projectId: project.id, after: project.after, changedWithin: minutesSince(changedSince, clock.now()) },
    most,
  );
  session.charge(pointsOfReading(page.length));
  const unsaved: Unsaved = { looked: 0, after: null, pending: [], readAt: clock.now() };
  let looked = 0;
  while (looked < page.length && clock.remaining() > RESERVE_MS) {
    const chunk = page.slice(looked, looked + A_CALL);
    await look(session, settings, chunk, unsaved);
    looked += chunk.length;
    const isLast = looked === page.length;
    if (isLast || unsaved.pending.length < A_CALL) continue;
    if ((await settle(session, project, unsaved, false)) === null) return null;
  }
  const finished = looked === page.length && page.length < most;
  const walk = await settle(session, project, unsaved, finished);
  return walk === null ? null : { walk, looked };
}

async function look(
  session: WalkSession,
  settings: TeamSettings,
  chunk: readonly { readonly id: string; readonly key: string }[],
  unsaved: Unsaved,
): Promise<void> {
  const { bulk, recognition } = session.deps;
  const issues = await bulk.read(
    chunk.map(({ id }) => id),
    [OWNER_PROPERTY],
  );
  session.charge(pointsOfReading(issues.length));
  for (const read of issues) {
    const { action, value } = await ownerChange(recognition, read, settings);
    if (action !== 'keep') unsaved.pending.push({ issueId: read.issue.id, value });
  }
  unsaved.looked += chunk.length;
  unsaved.after = chunk.at(-1)?.key ?? unsaved.after;
}

/** Writes what is pending, then moves the cursor. Out: the walk, null where it is no longer this job's own. */
async function settle(
  session: WalkSession,
  project: WalkProject,
  unsaved: Unsaved,
  finished: boolean,
): Promise<Walk | null> {
  const open = await undecided(session, project.id, unsaved);
  const written = open.filter(({ value }) => value !== null);
  const removed = open.filter(({ value }) => value === null);
  const { bulk } = session.deps;
  let task: string | null = null;
  for (let start = 0; start < written.length; start += A_CALL) {
    task = await bulk.setAll(OWNER_PROPERTY, written.slice(start, start + A_CALL));
    session.charge(POINTS_OF_WRITING);
  }
  if (removed.length > 0) {
    const ids = removed.map(({ issueId }) => issueId);
    task = (await bulk.removeAll(OWNER_PROPERTY, ids)) ?? task;
    session.charge(POINTS_OF_WRITING);
  }
  const { looked, after } = unsaved;
  const walk = await session.save((each) =>
    advanced(each, {
      ...{ projectId: project.id, looked, after, finished, task },
      ...{ written: written.length, removed: removed.length, workedMs: session.worked() },
    }),
  );
  Object.assign(unsaved, { looked: 0, after: null, pending: [], readAt: session.deps.clock.now() });
  return walk;
}

/** Leaves out the issues on which a person has decided since they were read: that stays (domain.md 2.2). */
async function undecided(
  { deps }: WalkSession,
  project: string,
  { pending, readAt }: Unsaved,
): Promise<readonly Pending[]> {
  if (pending.length === 0) return pending;
  const log = await deps.stores.learning.read({ project, name: '' });
  const decided = (log?.value.entries ?? []).filter(({ at }) => at >= readAt);
  const ids = new Set(decided.map(({ issueId }) => issueId));
  return pending.filter(({ issueId }) => !ids.has(issueId));
}
