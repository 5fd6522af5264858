import { fromWallClock, toWallClock } from '../store/time';

const MINUTE = 60_000;
const UNIT_MS: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};
const PERIOD = /^([+-]?)\s*((?:\d+\s*[yMwdhm]\s*)+)$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/;

/** A calendar unit that a date function rounds to. */
export type CalendarUnit = 'Day' | 'Week' | 'Month' | 'Year';

/**
 * The instant that a date of a query stands for: `2026-03-01`, `2026/03/01 14:30` in the reader's zone, or a period
 * from now (`-7d`, `4w 2d`). Null when it is neither.
 */
export function instantOf(literal: string, now: number, zone: string): number | null {
  const date = DATE.exec(literal.trim());
  if (date) {
    const [, year, month, day, hour, minute] = date.map(Number);
    const wall = Date.UTC(
      year ?? 0,
      (month ?? 1) - 1,
      day ?? 1,
      Number.isNaN(hour) ? 0 : hour,
      Number.isNaN(minute) ? 0 : minute,
    );
    return fromWallClock(wall, zone);
  }
  return shift(now, literal, zone);
}

/** The instant a period away from `start`; null when the text is not a period. */
function shift(start: number, period: string, zone: string): number | null {
  const match = PERIOD.exec(period.trim());
  if (!match) return null;
  const sign = match[1] === '-' ? -1 : 1;
  let instant = start;
  for (const [, count, unit] of (match[2] ?? '').matchAll(/(\d+)\s*([yMwdhm])/g)) {
    instant = addUnits(instant, sign * Number(count), unit ?? 'd', zone);
  }
  return instant;
}

/** Start (or the last millisecond) of the reader's day, week (from Sunday), month or year, `increment` units away. */
export function edgeOf(
  unit: CalendarUnit,
  end: boolean,
  increment: string,
  context: { now: number; zone: string },
): number | null {
  const { now, zone } = context;
  const period = /[yMwdhm]$/.test(increment) ? increment : `${increment}${NATURAL[unit]}`;
  const moved = increment === '' ? now : shift(now, period, zone);
  if (moved === null) return null;
  const wall = new Date(toWallClock(moved, zone));
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  const edges: Readonly<Record<CalendarUnit, readonly [number, number]>> = {
    Day: [Date.UTC(year, month, day), Date.UTC(year, month, day + 1)],
    Week: [Date.UTC(year, month, day - wall.getUTCDay()), Date.UTC(year, month, day - wall.getUTCDay() + 7)],
    Month: [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)],
    Year: [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)],
  };
  const [first, next] = edges[unit];
  return end ? fromWallClock(next, zone) - 1 : fromWallClock(first, zone);
}

const NATURAL: Readonly<Record<CalendarUnit, string>> = { Day: 'd', Week: 'w', Month: 'M', Year: 'y' };

function addUnits(instant: number, count: number, unit: string, zone: string): number {
  const size = UNIT_MS[unit];
  if (size !== undefined) return instant + count * size;
  const wall = new Date(toWallClock(instant, zone));
  if (unit === 'y') wall.setUTCFullYear(wall.getUTCFullYear() + count);
  else wall.setUTCMonth(wall.getUTCMonth() + count);
  return fromWallClock(wall.getTime(), zone);
}
