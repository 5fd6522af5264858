import { OUTCOME_PROPERTY } from '../../contract/outcome-property';
import type { Sprint } from '../../domain/sprint/sprint';
import { sprintItems } from '../../domain/sprint/sprint-items';
import { storedRow, type StoredReport } from '../../domain/sprint/stored-report';
import type { Clock } from '../../ports/clock';
import type { Issues } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import type { BoardSetup } from './board-setup';
import { traitsOf, UNKNOWN_TRAITS, type ItemTraits } from './item-traits';
import { historyContextOf } from './history-context';
import { dropReport, keepReport, keptReport } from './kept-reports';
import { sprintDocument } from './sprint-home';
import { readPastSprints, type SprintReading } from './read-sprints';
import { reportFrom } from './report-sprints';
import type { TeamContext } from './team-context';

/** Closed sprints in the history of a board. */
export const HISTORY_SPRINTS = 8;
/** How many closed sprints are kept of a board (design §6). */
const MOST_KEPT = 12;

export interface ClosedReportDeps {
  /** Issues as the app sees them: kept rows are narrowed to what a reader may see each time they are shown. */
  readonly appIssues: Issues;
  readonly stores: Pick<Stores, 'sprintReports' | 'goalTicks'>;
  readonly clock: Clock;
}

export interface ClosedReports {
  readonly reports: ReadonlyMap<number, StoredReport>;
  /** Sprints that hold more than can be read while somebody waits. */
  readonly unread: readonly Sprint[];
}

/**
 * The kept reports of closed sprints; those that are missing, or were made with other settings, another board configuration or another close, are made
 * now where they hold at most `most` issues together. Throws a Failure.
 */
export async function closedReports(
  deps: ClosedReportDeps,
  { setup, team }: { setup: BoardSetup; team: TeamContext },
  closed: readonly Sprint[],
  most: number,
): Promise<ClosedReports> {
  const kept = await Promise.all(closed.map(({ id }) => keptReport(deps.stores, setup.board, id)));
  const reports = new Map<number, StoredReport>();
  const missing: Sprint[] = [];
  closed.forEach((sprint, index) => {
    const report = kept[index] ?? null;
    if (report !== null && isCurrent(report, sprint, basisOf(setup, team))) reports.set(sprint.id, report);
    else missing.push(sprint);
  });
  const made = await makeReports(deps, { setup, team }, missing, most);
  if (made === null) return { reports, unread: missing };
  for (const report of made) reports.set(report.sprintId, report);
  return { reports, unread: [] };
}

/** Reads closed sprints as the app and keeps their reports. Out: null, and nothing done, where they hold more than `most` issues. */
export async function makeReports(
  { appIssues, stores, clock }: ClosedReportDeps,
  { setup, team }: { setup: BoardSetup; team: TeamContext },
  sprints: readonly Sprint[],
  most = Number.POSITIVE_INFINITY,
): Promise<StoredReport[] | null> {
  if (sprints.length === 0) return [];
  const reading = await readPastSprints(appIssues, setup, {
    sprints,
    now: clock.now(),
    most,
    properties: [OUTCOME_PROPERTY],
  });
  if (reading === null) return null;
  const traits = traitsOf(reading.found.values(), new Map(), { ...team, goals: new Map() });
  const reports = sprints.map((sprint) => storedReportOf({ setup, team }, reading, traits, sprint));
  await Promise.all(reports.map((report) => keepReport(stores, setup.board, report)));
  await dropOld(stores, setup);
  return reports;
}

function storedReportOf(
  { setup, team }: { setup: BoardSetup; team: TeamContext },
  reading: SprintReading,
  traits: ReadonlyMap<string, ItemTraits>,
  sprint: Sprint,
): StoredReport {
  const report = reportFrom(setup, reading, sprint);
  const context = historyContextOf(setup.board, reading.windows, sprint.id);
  const items = sprintItems(
    reading.timelines,
    report.rows,
    context,
    (id) => traits.get(id) ?? UNKNOWN_TRAITS,
  );
  return {
    v: 1,
    sprintId: sprint.id,
    startAt: report.startAt,
    startSource: report.startSource,
    closedAt: closeOf(sprint),
    basis: basisOf(setup, team),
    estimation: setup.board.estimation,
    ambiguousEstimates: setup.ambiguousEstimates,
    rows: items.map((item) => storedRow(item, report.startAt)),
  };
}

/**
 * What counts as done, as an estimate and as the board's is asked of the board as it is now (sprint-metrics.md D), as for
 * a report that is read today: all sprints that are compared are measured alike.
 */
function basisOf({ mark }: BoardSetup, { basis }: TeamContext): string {
  return `${basis}.${mark}`;
}

function isCurrent(report: StoredReport, sprint: Sprint, basis: string): boolean {
  return report.closedAt === closeOf(sprint) && report.startAt === sprint.startAt && report.basis === basis;
}

function closeOf({ completeAt, endAt }: Sprint): number {
  return completeAt ?? endAt ?? 0;
}

/** What has just fallen out of the kept ones goes. */
async function dropOld(stores: ClosedReportDeps['stores'], { board, sprints }: BoardSetup): Promise<void> {
  const old = closedNewestFirst(sprints).slice(MOST_KEPT, 2 * MOST_KEPT);
  await Promise.all(
    old.flatMap(({ id }) => [
      dropReport(stores, board, id),
      stores.goalTicks.remove(sprintDocument(board, id)),
    ]),
  );
}

/** Out: the closed sprints that started, the latest close first. */
export function closedNewestFirst(sprints: readonly Sprint[]): Sprint[] {
  return sprints
    .filter(({ state, startAt }) => state === 'closed' && startAt !== null)
    .sort((a, b) => closeOf(b) - closeOf(a) || b.id - a.id);
}
