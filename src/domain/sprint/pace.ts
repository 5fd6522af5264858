import { meanOf } from './amounts';
import type { BurnSeries } from './burn-up';
import type { WorkingCalendar } from './calendar';

/** A sprint longer than this is drawn without its days off. */
const DRAWN_DAYS = 400;

/** The time a sprint was planned for, ms. `endAt` null: the sprint has no planned end. */
export interface PlannedTime {
  readonly startAt: number;
  readonly endAt: number | null;
}

/** Time against work at one instant. Days are working days, amounts in the unit of the series, shares 0–1. */
export interface Pace {
  readonly elapsedDays: number;
  readonly totalDays: number | null;
  /** Null without a planned end or without a working day until then; never more than 1. */
  readonly timeShare: number | null;
  /** Working days past the planned end. */
  readonly overdueDays: number;
  readonly done: number;
  readonly scope: number;
  /** Null of an empty scope. */
  readonly workShare: number | null;
}

/** Out: how much of the time is gone and how much of the work is done (Jira's Sprint Health, sprint-metrics.md A1). */
export function paceOf(
  planned: PlannedTime,
  at: number,
  work: { readonly scope: number; readonly done: number },
  calendar: WorkingCalendar,
): Pace {
  const { startAt, endAt } = planned;
  const elapsedDays = calendar.workingDays(startAt, at);
  const totalDays = endAt === null ? null : calendar.workingDays(startAt, endAt);
  return {
    elapsedDays,
    totalDays,
    timeShare: timeShareAt(planned, at, calendar),
    overdueDays: endAt === null ? 0 : calendar.workingDays(Math.max(startAt, endAt), at),
    ...work,
    workShare: work.scope > 0 ? work.done / work.scope : null,
  };
}

/** Out: the share (0–1) of the planned working time that is gone at `at`; null without an end or a working day. */
export function timeShareAt(
  { startAt, endAt }: PlannedTime,
  at: number,
  calendar: WorkingCalendar,
): number | null {
  if (endAt === null) return null;
  const total = calendar.workingDays(startAt, endAt);
  return total > 0 ? Math.min(1, calendar.workingDays(startAt, at) / total) : null;
}

/** A corner of the ideal line: at this instant this share (0–1) of the work would be done. */
export interface GuidePoint {
  readonly at: number;
  readonly share: number;
}

/**
 * The ideal line: even progress on working days, flat on days off (sprint-metrics.md D "ideal skips non-working days").
 * Out: its corners, first at the start, last at the planned end; none without an end or a working day.
 */
export function guideOf(planned: PlannedTime, calendar: WorkingCalendar): GuidePoint[] {
  const { startAt, endAt } = planned;
  if (endAt === null || timeShareAt(planned, endAt, calendar) === null) return [];
  const first = calendar.dayOf(startAt) + 1;
  const last = calendar.dayOf(endAt);
  const corners: number[] = [];
  if (last - first <= DRAWN_DAYS) {
    for (let day = first; day <= last; day++) {
      if (calendar.isWorking(day) !== calendar.isWorking(day - 1)) corners.push(calendar.startOf(day));
    }
  }
  return [startAt, ...corners.filter((at) => at > startAt && at < endAt), endAt].map((at) => ({
    at,
    share: timeShareAt(planned, at, calendar) ?? 0,
  }));
}

/** Distance of the remaining work from the ideal line, as a share of the commitment; positive = behind. */
export interface Deviation {
  readonly now: number;
  /** Mean distance, whatever its direction, at the end of each working day so far. */
  readonly meanAbsolute: number;
}

/**
 * Burndown deviation (sprint-metrics.md D). In: the series, the planned time, the commitment in the series' unit, until when.
 * Out: null without commitment, end or working day.
 */
export function deviationOf(
  series: BurnSeries,
  planned: PlannedTime,
  { commitment, at }: { readonly commitment: number; readonly at: number },
  calendar: WorkingCalendar,
): Deviation | null {
  if (commitment <= 0 || planned.endAt === null) return null;
  const distanceAt = (t: number): number | null => {
    const share = timeShareAt(planned, t, calendar);
    return share === null ? null : (remainingAt(series, t) - commitment * (1 - share)) / commitment;
  };
  const now = distanceAt(at);
  if (now === null) return null;
  const ends = workingDayEnds(planned.startAt, Math.min(at, planned.endAt), calendar);
  const distances = [...ends, at].map((t) => Math.abs(distanceAt(t) ?? 0));
  return { now, meanAbsolute: meanOf(distances) ?? 0 };
}

function remainingAt({ start, steps }: BurnSeries, t: number): number {
  const { scope, done } = steps.findLast((step) => step.at <= t) ?? start;
  return scope - done;
}

function workingDayEnds(from: number, until: number, calendar: WorkingCalendar): number[] {
  const ends: number[] = [];
  const last = Math.min(calendar.dayOf(until), calendar.dayOf(from) + DRAWN_DAYS);
  for (let day = calendar.dayOf(from); day < last; day++) {
    if (calendar.isWorking(day)) ends.push(calendar.startOf(day + 1));
  }
  return ends;
}
