const DAY_MS = 24 * 60 * 60 * 1000;
/** Clocks change at full quarters of an hour. */
const QUARTER_HOUR_MS = 15 * 60 * 1000;
const WEEK = 7;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** Out: how far the clocks of a place are ahead of UTC at an instant (ms). */
export type OffsetAt = (instant: number) => number;

export interface CalendarOptions {
  readonly offsetAt: OffsetAt;
  /** Weekdays on which nobody works, 0 = Sunday. */
  readonly weekend: readonly number[];
  /** Days on which nobody works, as YYYY-MM-DD in the zone. */
  readonly holidays: readonly string[];
}

/** Days of one time zone, numbered from 1 January 1970, and which of them are worked on. Instants in ms. */
export interface WorkingCalendar {
  readonly dayOf: (instant: number) => number;
  /** The instant at which a day begins. */
  readonly startOf: (day: number) => number;
  readonly isWorking: (day: number) => boolean;
  /** How many of the days `from` … `to` − 1 are working days. */
  readonly countDays: (from: number, to: number) => number;
  /** Working time between two instants in working days; half a working day is 0.5. */
  readonly workingDays: (from: number, to: number) => number;
}

export const SATURDAY_AND_SUNDAY: readonly number[] = [6, 0];

/**
 * Out: the offsets of an IANA time zone ("Europe/Paris"), daylight saving included.
 * Throws a RangeError that names the zone where it does not exist.
 */
export function offsetOfZone(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const read = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return local - instant;
  };
  const offsets = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER_HOUR_MS);
    const offset = offsets.get(quarter) ?? read(quarter * QUARTER_HOUR_MS);
    offsets.set(quarter, offset);
    return offset;
  };
}

/** In: zone and days off. Out: the calendar that working days are counted in (sprint-metrics.md A1, D). */
export function workingCalendar({ offsetAt, weekend, holidays }: CalendarOptions): WorkingCalendar {
  const worked = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => !weekend.includes(weekday));
  const onWeekday = (day: number): boolean => worked.includes(weekdayOf(day));
  const daysOff = [...new Set(holidays.map(dayNumber))].filter(onWeekday).sort((a, b) => a - b);
  const off = new Set(daysOff);

  const dayOf = (instant: number): number => Math.floor((instant + offsetAt(instant)) / DAY_MS);
  const startOf = (day: number): number => {
    const guess = day * DAY_MS - offsetAt(day * DAY_MS);
    const start = day * DAY_MS - offsetAt(guess);
    return dayOf(start) < day ? guess : start; // where clocks are put forward at midnight, the day begins later
  };
  const isWorking = (day: number): boolean => onWeekday(day) && !off.has(day);
  const countDays = (from: number, to: number): number => {
    if (to <= from) return 0;
    const weeks = Math.floor((to - from) / WEEK);
    const rest = Array.from({ length: (to - from) % WEEK }, (_, i) => from + weeks * WEEK + i);
    const taken = daysOff.filter((day) => day >= from && day < to).length;
    return weeks * worked.length + rest.filter(onWeekday).length - taken;
  };
  /** The worked part of one day that lies between two instants of it. */
  const partOf = (day: number, from: number, to: number): number =>
    isWorking(day) ? (to - from) / (startOf(day + 1) - startOf(day)) : 0;
  const workingDays = (from: number, to: number): number => {
    if (!(to > from)) return 0;
    const first = dayOf(from);
    const last = dayOf(to);
    if (first === last) return partOf(first, from, to);
    return (
      partOf(first, from, startOf(first + 1)) + countDays(first + 1, last) + partOf(last, startOf(last), to)
    );
  };
  return { dayOf, startOf, isWorking, countDays, workingDays };
}

function weekdayOf(day: number): number {
  return (((day + FIRST_WEEKDAY) % WEEK) + WEEK) % WEEK;
}

/** Throws a RangeError that names a day which is none. */
function dayNumber(isoDay: string): number {
  const day = Date.parse(`${isoDay}T00:00:00Z`) / DAY_MS;
  if (!Number.isInteger(day)) throw new RangeError(`not a day (YYYY-MM-DD): ${isoDay}`);
  return day;
}
