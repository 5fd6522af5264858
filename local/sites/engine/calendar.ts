import { formatStamp, fromWallClock } from '../../jira/store/time';

const DAY = 24 * 60 * 60 * 1000;

/** The working days of a team in its time zone. Days are `2026-11-19`, instants epoch milliseconds. */
export class Calendar {
  private readonly holidays: ReadonlySet<string>;

  constructor(
    readonly zone: string,
    holidays: readonly string[] = [],
  ) {
    this.holidays = new Set(holidays);
  }

  /** The instant of a wall-clock time (`10:30`) on a day. */
  at(day: string, time: string): number {
    return fromWallClock(Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}.000Z`), this.zone);
  }

  dayOf(instant: number): string {
    return formatStamp(instant, this.zone).slice(0, 10);
  }

  isWorkday(day: string): boolean {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !this.holidays.has(day);
  }

  /** The working days from one day to another, both included. */
  workdays(from: string, to: string): string[] {
    const days: string[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (this.isWorkday(day)) days.push(day);
    }
    return days;
  }
}

/** The day so many days later (earlier where negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}
