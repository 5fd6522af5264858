import type { SprintReportDto } from '../../contract/sprint-api';
import type { Board } from '../../domain/jira/board';

import { reportSprints, type ReportDeps } from './report-sprints';
import { sprintReportDto } from './sprint-dto';
import { UseCaseError } from '../refusal';

/**
 * The sprint page's report of one sprint, as its reader may see it.
 * Throws UseCaseError SPRINT_NOT_STARTED for a future sprint, NO_SPRINT_FIELD; Failures of Jira.
 */
export async function getSprintReport(
  deps: ReportDeps,
  { board, sprintId }: { board: Board; sprintId: number },
): Promise<SprintReportDto> {
  const sprint = await deps.boards.sprint(sprintId);
  const { reports, details } = await reportSprints(deps, { board, sprints: [sprint] });
  const [report] = reports;
  if (report === undefined) throw new UseCaseError('SPRINT_NOT_STARTED', { sprint: sprint.name });
  return sprintReportDto(report, details, deps.clock.now());
}
