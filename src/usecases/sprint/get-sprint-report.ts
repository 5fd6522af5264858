import type { ReportWithBurnUpDto } from '../../contract/sprint-api';
import type { BoardSummary } from '../../domain/jira/board';
import { UseCaseError } from '../refusal';
import { boardSetup } from './board-setup';
import { calendarOf } from './calendar-of';
import { UNKNOWN_TRAITS } from './item-traits';
import { readAll, type ReportDeps } from './report-sprints';
import { courseOf } from './sprint-course';

/**
 * What happened in one sprint and how it went, as its reader may see it.
 * Throws UseCaseError SPRINT_NOT_STARTED for a future sprint, NO_SPRINT_FIELD, INVALID_INPUT (time zone); Failures of Jira.
 */
export async function getSprintReport(
  deps: ReportDeps,
  {
    board,
    sprintId,
    timeZone,
  }: { board: Pick<BoardSummary, 'id' | 'name'>; sprintId: number; timeZone?: string | undefined },
): Promise<ReportWithBurnUpDto> {
  const calendar = calendarOf(timeZone);
  const setup = await boardSetup(
    deps,
    board,
    await deps.boards.sprintsOf(board.id, ['active', 'closed', 'future']),
  );
  const sprint = setup.sprints.find(({ id }) => id === sprintId) ?? (await deps.boards.sprint(sprintId));
  if (sprint.state === 'future' || sprint.startAt === null) {
    throw new UseCaseError('SPRINT_NOT_STARTED', { sprint: sprint.name });
  }
  const { timelines, windows, found } = await readAll(deps, setup, [sprint]);
  const reading = {
    asOf: deps.clock.now(),
    timelines,
    windows,
    traitsOf: () => UNKNOWN_TRAITS,
    titleOf: (id: string) => found.get(id)?.issue.summary ?? '',
    hidden: 0,
  };
  return courseOf({ setup, reading, sprint, past: null, calendar }).dto;
}
