import type { Issue } from '../../domain/jira/issue';
import type { BoardSummary } from '../../domain/jira/board';
import type { SprintItem } from '../../domain/sprint/item';
import { replayTimelines } from '../../domain/sprint/replay';
import { reportOf, type SprintReport } from '../../domain/sprint/report';
import type { Sprint } from '../../domain/sprint/sprint';
import { sprintItems } from '../../domain/sprint/sprint-items';
import type { Boards, Issues } from '../../ports/jira';
import { UseCaseError } from '../refusal';
import { boardSetup, type BoardSetup, type SetupDeps } from './board-setup';
import { historyContextOf, replayContextOf } from './history-context';
import { UNKNOWN_TRAITS } from './item-traits';
import { readPastSprints, type SprintReading } from './read-sprints';

export interface ReportDeps extends SetupDeps {
  readonly issues: Issues;
  readonly boards: Boards;
}

export interface ReportedSprints {
  readonly reports: readonly SprintReport[];
  /** What became of the items of each report, by sprint; what they are is not looked at. */
  readonly items: ReadonlyMap<number, readonly SprintItem[]>;
  /** The issues of all reports by id, as the viewer sees them. */
  readonly details: ReadonlyMap<string, Issue>;
}

/**
 * Reports what happened in sprints of one board, read as the viewer.
 * In: the board, the sprints asked for (started ones; others refuse with SPRINT_NOT_STARTED).
 * Throws a Failure, or a UseCaseError NO_SPRINT_FIELD on a site without Jira Software.
 */
export async function reportSprints(
  deps: ReportDeps,
  { board, sprints }: { board: Pick<BoardSummary, 'id' | 'name'>; sprints: readonly Sprint[] },
): Promise<ReportedSprints> {
  const setup = await boardSetup(deps, board, await deps.boards.sprintsOf(board.id, ['active', 'closed']));
  const asked = sprints.map((sprint) => setup.sprints.find(({ id }) => id === sprint.id) ?? sprint);
  const reading = await readAll(deps, setup, asked);
  const reports = asked.map((sprint) => reportFrom(setup, reading, sprint));
  const itemsOf = ({ sprint, rows }: SprintReport): SprintItem[] =>
    sprintItems(
      reading.timelines,
      rows,
      historyContextOf(setup.board, reading.windows, sprint.id),
      () => UNKNOWN_TRAITS,
    );
  return {
    reports,
    items: new Map(reports.map((report) => [report.sprint.id, itemsOf(report)])),
    details: new Map([...reading.found].map(([id, { issue }]) => [id, issue])),
  };
}

/** Reads sprints of any size. */
export async function readAll(
  { issues, clock }: Pick<ReportDeps, 'issues' | 'clock'>,
  setup: BoardSetup,
  sprints: readonly Sprint[],
): Promise<SprintReading> {
  const reading = await readPastSprints(issues, setup, { sprints, now: clock.now() });
  return reading ?? { timelines: [], found: new Map(), windows: [] };
}

/** Out: the report of one sprint from what was read. Throws UseCaseError SPRINT_NOT_STARTED. */
export function reportFrom(
  setup: BoardSetup,
  { timelines, windows }: Pick<SprintReading, 'timelines' | 'windows'>,
  sprint: Sprint,
): SprintReport {
  const context = replayContextOf(setup.board, windows, sprint.id);
  if (context === null) throw new UseCaseError('SPRINT_NOT_STARTED', { sprint: sprint.name });
  return reportOf({
    sprint,
    startAt: context.window.startAt,
    startSource: setup.toldStarts.has(sprint.id) ? 'event' : 'sprintDate',
    board: setup.board,
    rows: replayTimelines(timelines, context),
    ambiguousEstimates: setup.ambiguousEstimates,
  });
}
