import type { BurnUpDto, PastSprintDto, SprintReportDto, SprintRowDto } from '../../contract/sprint-schema';
import type { BurnSeries } from '../../domain/sprint/burn-up';
import type { WorkingCalendar } from '../../domain/sprint/calendar';
import { chanceToFinish, forecastBand, type ForecastRequest } from '../../domain/sprint/forecast';
import type { SprintItem } from '../../domain/sprint/item';
import { estimateOutliers } from '../../domain/sprint/outliers';
import type { FlowEfficiency } from '../../domain/sprint/flow-efficiency';
import type { Measure } from '../../domain/sprint/measure';
import { deviationOf, guideOf, paceOf } from '../../domain/sprint/pace';
import type { SprintReport } from '../../domain/sprint/report';
import type { VisibleReport } from '../../domain/sprint/stored-report';
import { unestimatedAtStart } from '../../domain/sprint/unestimated';

/** How a row is shown: its title, empty where it was not read, and how often it was carried over. */
export interface RowDetails {
  readonly titleOf: (id: string) => string;
  readonly timesCarriedOf: (id: string) => number;
  /** Issues of the sprint that the reader may not see. */
  readonly hidden: number;
  /** Ids of issues whose history does not lead to what they are now. */
  readonly gaps: ReadonlySet<string>;
}

/** Out: a report as the contract writes it. `asOf`: when it was read (ms). */
export function sprintReportDto(report: SprintReport, details: RowDetails, asOf: number): SprintReportDto {
  const { sprint, startAt, startSource, unit, ledger, rows } = report;
  return {
    asOf,
    sprint: {
      id: sprint.id,
      name: sprint.name,
      goal: sprint.goal,
      state: sprint.state,
      start: startAt,
      end: sprint.endAt,
      completed: sprint.completeAt,
      startSource,
    },
    unit,
    ledger,
    rows: rows.map(({ id, key, outcome, committed, added, initial, final, exit }): SprintRowDto => ({
      ...{ id, key, outcome, committed, added, initial, final, exit },
      summary: details.titleOf(id),
      timesCarried: details.timesCarriedOf(id),
    })),
    warnings: warningsOf(report, details),
  };
}

function warningsOf(
  { unit, rows, warnings }: SprintReport,
  { hidden, gaps }: RowDetails,
): SprintReportDto['warnings'] {
  const keyOf = new Map(rows.map(({ id, key }) => [id, key]));
  const outliers = unit === 'count' ? [] : estimateOutliers(rows);
  const named = (reason: 'negative' | 'farAboveOthers'): string[] =>
    outliers.flatMap((each) => (each.reason === reason ? [keyOf.get(each.id) ?? ''] : []));
  const concerning = (code: 'OUTLIER_ESTIMATES' | 'NEGATIVE_ESTIMATES' | 'HISTORY_GAPS', keys: string[]) =>
    keys.length === 0 ? [] : [{ code, keys, count: keys.length }];
  return [
    ...warnings.map(({ code, keys }) => ({
      code,
      keys: [...keys],
      count: keys.length === 0 ? null : keys.length,
    })),
    ...concerning('OUTLIER_ESTIMATES', named('farAboveOthers')),
    ...concerning('NEGATIVE_ESTIMATES', named('negative')),
    ...concerning(
      'HISTORY_GAPS',
      rows.filter(({ id }) => gaps.has(id)).map(({ key }) => key),
    ),
    ...(hidden === 0 ? [] : [{ code: 'HIDDEN_ISSUES' as const, keys: [], count: hidden }]),
  ];
}

/** What a forecast is made of: what was finished on each working day of past sprints (items or points). */
export type Evidence = Pick<ForecastRequest, 'throughput' | 'shared'>;

/** What a burn-up is drawn from. `evidence` null: no forecast. */
export interface Course {
  readonly report: SprintReport;
  readonly burn: BurnSeries;
  readonly evidence: Evidence | null;
  readonly calendar: WorkingCalendar;
  readonly flow: Measure<FlowEfficiency>;
  readonly now: number;
}

/** Out: the course of a sprint as the contract writes it. */
export function burnUpDto(course: Course): BurnUpDto {
  const { report, burn, calendar, flow } = course;
  const { sprint, startAt, rows } = report;
  const keyOf = new Map(rows.map(({ id, key }) => [id, key]));
  const planned = { startAt, endAt: sprint.endAt };
  const { scope, done } = burn.end;
  return {
    pace: paceOf(planned, burn.end.at, { scope, done }, calendar),
    deviation: deviationOf(burn, planned, { commitment: commitmentOf(report), at: burn.end.at }, calendar),
    flow: flow.known ? flow.value : null,
    start: burn.start,
    steps: burn.steps.map(({ at, scope: all, done: finished, issueId, change, scopeDelta, doneDelta }) => ({
      ...{ at, change, scopeDelta, doneDelta },
      scope: all,
      done: finished,
      key: keyOf.get(issueId) ?? '',
    })),
    end: burn.end,
    guide: guideOf(planned, calendar),
    ...forecastDto(course),
  };
}

function forecastDto({ report, burn, evidence, calendar, now }: Course): Pick<BurnUpDto, 'band' | 'chance'> {
  if (evidence === null) return { band: null, chance: null };
  const { scope, done } = burn.end;
  const { endAt } = report.sprint;
  const forecast = { ...evidence, done, remaining: Math.max(0, scope - done), now, endAt };
  const band = forecastBand(forecast, calendar);
  return {
    band: band.known ? { known: true, value: [...band.value] } : band,
    chance: chanceToFinish(forecast, calendar),
  };
}

function commitmentOf({ unit, ledger: { committed } }: SprintReport): number {
  return unit === 'count' ? committed.count : committed.points;
}

/** Out: a closed sprint of the history as the contract writes it. */
export function pastSprintDto({ report, items, hidden }: VisibleReport): PastSprintDto {
  const { sprint, startAt, unit, ledger } = report;
  const carried = items.filter(isCarried);
  return {
    id: sprint.id,
    name: sprint.name,
    goal: sprint.goal,
    start: startAt,
    end: sprint.completeAt ?? sprint.endAt ?? startAt,
    unit,
    ledger,
    unestimated: unit === 'count' ? null : unestimatedAtStart(items).share,
    carried: carried.length,
    carriedAgain: carried.filter(({ timesCarried }) => timesCarried > 1).length,
    hidden,
  };
}

/** Committed and not done at the close (design §11). */
function isCarried({ committed, outcome }: SprintItem): boolean {
  return committed && outcome === 'notCompleted';
}
