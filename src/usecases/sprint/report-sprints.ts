import { timelinesOf } from '../../domain/sprint/issue-timeline';
import { replayTimelines } from '../../domain/sprint/replay';
import { reportOf, type SprintReport } from '../../domain/sprint/report';
import type { Board } from '../../domain/jira/board';
import type { Issue } from '../../domain/jira/issue';
import type { Sprint } from '../../domain/sprint/sprint';
import type { Clock } from '../../ports/clock';
import type { Boards, Issues } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { readSprints, replayContextOf } from './read-sprints';
import { UseCaseError } from '../refusal';
import { boardCondition, fieldIds } from '../site-knowledge';
import { homeOf } from './sprint-home';

export interface ReportDeps {
  readonly issues: Issues;
  readonly boards: Boards;
  readonly appBoards: Boards;
  readonly stores: Stores;
  readonly clock: Clock;
}

export interface ReportedSprints {
  readonly reports: readonly SprintReport[];
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
  { board, sprints }: { board: Board; sprints: readonly Sprint[] },
): Promise<ReportedSprints> {
  const [fields, condition, starts, started] = await Promise.all([
    fieldIds(deps),
    boardCondition(deps, board),
    trueStarts(deps.stores, board),
    deps.boards.sprintsOf(board.id, ['active', 'closed']),
  ]);
  if (fields.sprint === null) throw new UseCaseError('NO_SPRINT_FIELD');
  const really = (sprint: Sprint): Sprint => ({
    ...sprint,
    startAt: starts.get(sprint.id) ?? sprint.startAt,
  });
  const reading = await readSprints(deps.issues, {
    board,
    fields,
    condition,
    sprints: sprints.map(really),
    started: started.map(really),
    now: deps.clock.now(),
  });
  const timelines = timelinesOf(reading.issues);
  const reports = sprints.map((sprint) => {
    const context = replayContextOf(reading, sprint.id);
    if (context === null) throw new UseCaseError('SPRINT_NOT_STARTED', { sprint: sprint.name });
    return reportOf({
      sprint: really(sprint),
      startAt: context.window.startAt,
      startSource: starts.has(sprint.id) ? 'event' : 'sprintDate',
      board,
      rows: replayTimelines(timelines, context),
      ambiguousEstimates: reading.ambiguousEstimates,
    });
  });
  return { reports, details: reading.details };
}

/** Out: the starts of a board's sprints that their events told (ms), by sprint. */
export async function trueStarts(
  { sprintStarts }: Pick<Stores, 'sprintStarts'>,
  board: Board,
): Promise<ReadonlyMap<number, number>> {
  const kept = await sprintStarts.list(homeOf(board));
  return new Map(kept.map(({ name, value }) => [Number(name), value]));
}
