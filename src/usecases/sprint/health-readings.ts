import type { KeptReading } from '../../domain/health/kept-reading';
import { reportForViewer, type VisibleReport } from '../../domain/sprint/stored-report';
import { isFailure } from '../../ports/failure';
import type { Clock } from '../../ports/clock';
import type { Issues } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { closedNewestFirst, closedReports, HISTORY_SPRINTS } from './closed-reports';
import { keptCurrent, readCurrent, type CurrentReading, type CurrentScope } from './current-reading';
import { keysOfSprints } from './read-sprints';
import { isWithoutSprints } from './running-sprints';

/** Above this many issues, running sprints are read in the background. */
const MOST_AT_ONCE = 500;
/** Above this many issues, closed sprints are. */
const MOST_CLOSED_AT_ONCE = 1000;
/** What was read in the background is read again after this long. */
const FRESH_MS = 5 * 60 * 1000;

interface ReadingDeps {
  readonly issues: Issues;
  readonly appIssues: Issues;
  readonly stores: Stores;
  readonly clock: Clock;
}

export interface NowOnBoard {
  readonly current: CurrentReading | null;
  /** It has to be read in the background, for the first time or again: too much at once, or Jira too slow for it. */
  readonly tooLarge: boolean;
}

/**
 * What is going on on a board, as the reader may see it. What was kept in the background counts first: a sprint that was
 * too large once is so again. Throws a Failure.
 */
export async function currentOf(
  deps: ReadingDeps,
  scope: CurrentScope,
  kept: KeptReading | null,
  beingRead: boolean,
): Promise<NowOnBoard> {
  if (scope.running.length === 0 && !isWithoutSprints(scope.setup)) return { current: null, tooLarge: false };
  const now = deps.clock.now();
  const known = await keptCurrent(deps, scope, kept);
  if (known !== null) return { current: known, tooLarge: now - known.asOf > FRESH_MS };
  if (beingRead) return { current: null, tooLarge: true };
  const current = await inTime(() => readCurrent(deps.issues, scope, { now, most: MOST_AT_ONCE }));
  return { current, tooLarge: current === null };
}

export interface PastOfBoard {
  /** The oldest first. */
  readonly reports: readonly VisibleReport[];
  /** Some of it takes too long while somebody waits. */
  readonly unread: boolean;
}

/** The closed sprints of the history, as the reader may see them. Throws a Failure. */
export async function pastOf(
  deps: ReadingDeps,
  scope: Pick<CurrentScope, 'setup' | 'team'>,
  beingRead: boolean,
): Promise<PastOfBoard> {
  const closed = closedNewestFirst(scope.setup.sprints).slice(0, HISTORY_SPRINTS);
  if (closed.length === 0) return { reports: [], unread: false };
  const read = await inTime(() =>
    Promise.all([
      closedReports(deps, scope, closed, beingRead ? 0 : MOST_CLOSED_AT_ONCE),
      keysOfSprints(deps.issues, scope.setup, closed, deps.clock.now()),
    ]),
  );
  if (read === null) return { reports: [], unread: true };
  const [{ reports, unread }, keys] = read;
  const visible = [...closed].reverse().flatMap((sprint) => {
    const report = reports.get(sprint.id);
    return report === undefined ? [] : [reportForViewer(report, sprint, keys)];
  });
  return { reports: visible, unread: unread.length > 0 };
}

/** Out: what was read; null where Jira is too slow for somebody who waits. */
async function inTime<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (failure) {
    if (isFailure(failure, 'slow')) return null;
    throw failure;
  }
}
