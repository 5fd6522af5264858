import type { ReportWithBurnUpDto } from '../../contract/sprint-api';
import { burnSeries } from '../../domain/sprint/burn-up';
import type { WorkingCalendar } from '../../domain/sprint/calendar';
import { flowEfficiency } from '../../domain/sprint/flow-efficiency';
import { historyGaps } from '../../domain/sprint/history-gaps';
import type { SprintItem } from '../../domain/sprint/item';
import type { SprintReport } from '../../domain/sprint/report';
import type { Sprint } from '../../domain/sprint/sprint';
import { sprintItems } from '../../domain/sprint/sprint-items';
import type { VisibleReport } from '../../domain/sprint/stored-report';
import { ranSideBySide, type SprintTime } from '../../domain/sprint/side-by-side';
import { dailyThroughput, throughputSideBySide } from '../../domain/sprint/throughput';
import type { BoardSetup } from './board-setup';
import type { CurrentReading } from './current-reading';
import { historyContextOf, replayContextOf } from './history-context';
import { burnUpDto, sprintReportDto, type Evidence } from './report-dto';
import { reportFrom } from './report-sprints';
import { runningSprints } from './running-sprints';

/** What one sprint is told from. `past`: the closed sprints that a forecast draws on; null: no forecast is asked for. */
export interface CourseRequest {
  readonly setup: BoardSetup;
  readonly reading: Omit<CurrentReading, 'activePeople'>;
  readonly sprint: Sprint;
  readonly past: readonly VisibleReport[] | null;
  readonly calendar: WorkingCalendar;
}

export interface SprintCourse {
  readonly report: SprintReport;
  readonly items: readonly SprintItem[];
  readonly dto: ReportWithBurnUpDto;
}

/** Out: the ledger of one sprint, its items, and its course. Throws UseCaseError SPRINT_NOT_STARTED. */
export function courseOf(request: CourseRequest): SprintCourse {
  const { setup, reading, sprint, calendar } = request;
  const { timelines, windows, traitsOf, titleOf, hidden, asOf } = reading;
  const report = reportFrom(setup, reading, sprint);
  const context = historyContextOf(setup.board, windows, sprint.id);
  const items = sprintItems(timelines, report.rows, context, traitsOf);
  const timesCarried = new Map(items.map((item) => [item.id, item.timesCarried]));
  const unit = report.unit === 'count' ? 'count' : 'points';
  const { window, statuses } = replayContextOf(setup.board, windows, sprint.id) ?? neverStarted(sprint);
  const burn = burnSeries({ timelines, rows: report.rows, window, statuses, unit, calendar });
  const flow = flowEfficiency(
    timelines.filter(({ issue }) => timesCarried.has(issue.id)),
    {
      statuses: context.flow,
      blocks: items.flatMap(({ blocks }) => blocks),
      until: context.stretch.until,
    },
    calendar,
  );
  const gaps = new Set(historyGaps(timelines).map(({ id }) => id));
  const details = { titleOf, timesCarriedOf: (id: string) => timesCarried.get(id) ?? 0, hidden, gaps };
  return {
    report,
    items,
    dto: {
      report: sprintReportDto(report, details, asOf),
      burnUp: burnUpDto({ report, burn, evidence: evidenceOf(request, unit), calendar, flow, now: asOf }),
    },
  };
}

function neverStarted({ id }: Sprint): never {
  throw new RangeError(`sprint ${id} was not read`);
}

/** What a forecast of a running sprint is drawn from: sprints that had the team's days to themselves as this one has, or not. */
function evidenceOf(
  { setup, reading, sprint, past, calendar }: CourseRequest,
  unit: 'points' | 'count',
): Evidence | null {
  if (past === null || sprint.state !== 'active') return null;
  const time = timeOf(sprint, reading.asOf);
  const shared = runningSprints(setup).some(
    (other) => other.id !== sprint.id && ranSideBySide(time, timeOf(other, reading.asOf)),
  );
  const throughputOf = shared ? throughputSideBySide : dailyThroughput;
  return { shared, throughput: throughputOf(past.map(finishedSprint), unit, calendar) };
}

function timeOf({ startAt, endAt }: Sprint, now: number): SprintTime {
  return { startAt: startAt ?? now, endAt: Math.max(endAt ?? now, now) };
}

function finishedSprint({ report: { startAt, sprint, rows } }: VisibleReport) {
  return { startAt, endAt: sprint.completeAt ?? sprint.endAt ?? startAt, rows };
}
