import type { SprintReportDto, SprintRowDto } from '../../contract/sprint-api';
import type { Issue } from '../../domain/jira/issue';
import type { SprintRow } from '../../domain/sprint/replay';
import type { SprintReport } from '../../domain/sprint/report';

/** Out: a report as the contract writes it, with the titles of its issues as the viewer sees them. */
export function sprintReportDto(
  { sprint, startSource, unit, ledger, rows, warnings }: SprintReport,
  details: ReadonlyMap<string, Issue>,
  asOf: number,
): SprintReportDto {
  return {
    asOf,
    sprint: {
      id: sprint.id,
      name: sprint.name,
      goal: sprint.goal,
      state: sprint.state,
      start: sprint.startAt ?? asOf,
      end: sprint.endAt,
      completed: sprint.completeAt,
      startSource,
    },
    unit,
    ledger,
    rows: rows.map((row) => rowDto(row, details.get(row.id))),
    warnings: warnings.map(({ code, keys }) => ({ code, keys: [...keys] })),
  };
}

function rowDto(
  { id, key, outcome, committed, added, initial, final, exit }: SprintRow,
  issue: Issue | undefined,
): SprintRowDto {
  return { id, key, summary: issue?.summary ?? '', outcome, committed, added, initial, final, exit };
}
