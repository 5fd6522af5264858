import type { WorkingCalendar } from './calendar';
import type { ReplayedItem } from './replay';
import { streamsSideBySide } from './side-by-side';

/** A sprint's time and what was finished in it. Instants in ms. */
export interface FinishedSprint {
  readonly startAt: number;
  readonly endAt: number;
  readonly rows: readonly ReplayedItem[];
}

/** A sprint that ran longer is no evidence of a team's pace. */
const LONGEST_DAYS = 400;

/**
 * How much the team finished on each working day of past sprints: the evidence that forecasts draw on.
 * Work finished on a day off counts on the working day before it (the first one, where there is none before).
 * In: sprints in any order; what to count, items or their points. Out: one number a working day, days without a finish included.
 */
export function dailyThroughput(
  sprints: readonly FinishedSprint[],
  unit: 'points' | 'count',
  calendar: WorkingCalendar,
): number[] {
  const finished = new Map<number, number>();
  for (const { startAt, endAt } of sprints) {
    for (const day of workingDaysOf(startAt, endAt, calendar)) finished.set(day, 0);
  }
  const days = [...finished.keys()].sort((a, b) => a - b);
  const [first] = days;
  if (first === undefined) return [];
  const counted = new Set<string>();
  for (const { id, finishedAt, atFinish } of sprints.flatMap(({ rows }) => rows)) {
    const finish = `${id} ${finishedAt ?? ''}`;
    if (finishedAt === null || counted.has(finish)) continue;
    counted.add(finish);
    const day = workingDayUntil(days, calendar.dayOf(finishedAt)) ?? first;
    finished.set(day, (finished.get(day) ?? 0) + (unit === 'count' ? 1 : (atFinish ?? 0)));
  }
  return days.map((day) => finished.get(day) ?? 0);
}

/**
 * As `dailyThroughput`, for one of several sprints that run at once: what one such sprint finished on each of its working
 * days. A team that shares its days among sprints does not give all of them to each.
 * Out: one number for each working day of each stream of sprints; nothing where the sprints followed each other.
 */
export function throughputSideBySide(
  sprints: readonly FinishedSprint[],
  unit: 'points' | 'count',
  calendar: WorkingCalendar,
): number[] {
  return streamsSideBySide(sprints).flatMap((stream) => dailyThroughput(stream, unit, calendar));
}

function workingDaysOf(startAt: number, endAt: number, calendar: WorkingCalendar): number[] {
  const first = calendar.dayOf(startAt);
  const last = calendar.dayOf(endAt);
  if (last - first > LONGEST_DAYS) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter(
    calendar.isWorking,
  );
}

/** Out: the last of the ascending `days` that is not after `day`. */
function workingDayUntil(days: readonly number[], day: number): number | undefined {
  return days.findLast((each) => each <= day);
}
