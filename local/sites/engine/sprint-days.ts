import type { Calendar } from './calendar';
import type { Sprint } from './model';
import { hashOf } from './random';

const MINUTE = 60_000;

/** What is said of a sprint before its days are counted. Days are `2026-11-11`, times `10:30`. */
export interface SprintDates {
  readonly id: number;
  readonly boardId: number;
  readonly name: string;
  readonly former?: Sprint['former'];
  readonly goal: string;
  readonly created: string;
  readonly start: readonly [day: string, time: string];
  readonly end: readonly [day: string, time: string];
  /** When it is completed; default: at its planned end. */
  readonly complete?: readonly [day: string, time: string] | undefined;
}

/** A sprint with its instants and working days. */
export function sprintOf(dates: SprintDates, calendar: Calendar): Sprint {
  const { id, boardId, name, former, goal, created, start, end, complete = end } = dates;
  return {
    id,
    boardId,
    name,
    former,
    goal,
    createdAt: calendar.at(created, '14:20'),
    startAt: calendar.at(start[0], start[1]),
    endAt: calendar.at(end[0], end[1]),
    completeAt: calendar.at(complete[0], complete[1]) + (hashOf(name) % 50) * 1000,
    calendar,
    days: calendar.workdays(start[0], complete[0]),
  };
}

/**
 * The instant (ms) of a moment in a sprint: 0 is its start, 3.5 the middle of the fourth working day. Moments beyond the
 * last day are shortly before the close.
 */
export function instantIn(sprint: Sprint, moment: number): number {
  const index = Math.min(Math.floor(moment), sprint.days.length - 1);
  const share = Math.min(moment - index, 0.99);
  const [from, to] = hoursOf(sprint, index);
  const seconds = hashOf(`${sprint.id} ${moment}`) % MINUTE;
  return Math.floor((from + share * (to - from)) / MINUTE) * MINUTE + seconds;
}

/** When people work on a day of the sprint, from and to. */
function hoursOf({ calendar, days, startAt, completeAt }: Sprint, index: number): readonly [number, number] {
  const day = days[index] ?? calendar.dayOf(startAt);
  const from = index === 0 ? startAt + 25 * MINUTE : calendar.at(day, '09:05');
  const to = index === days.length - 1 ? completeAt - 12 * MINUTE : calendar.at(day, '17:45');
  return [Math.min(from, to - 5 * MINUTE), to];
}
