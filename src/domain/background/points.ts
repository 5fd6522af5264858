/** What background work has spent of Jira's rate limit in one hour (forge.md 3.7). */
export interface PointsBudget {
  readonly perHour: number;
  /** The hour that `used` belongs to: hours since epoch. */
  readonly hour: number;
  readonly used: number;
}

const HOUR_MS = 60 * 60 * 1000;

/** A third of the 65,000 points that all sites of an app share at first: people's own work comes first. */
export const DEFAULT_BUDGET: PointsBudget = { perHour: 20_000, hour: 0, used: 0 };

/** Points of a call that answers with so many issues or projects. */
export function pointsOfReading(things: number): number {
  return 1 + things;
}

/** Points of any writing call. */
export const POINTS_OF_WRITING = 1;

/** Out: points used in the hour of `now` (ms). */
export function usedNow({ hour, used }: PointsBudget, now: number): number {
  return hour === Math.floor(now / HOUR_MS) ? used : 0;
}

/** Out: points left in the hour of `now` (ms), never below none. */
export function pointsLeft(budget: PointsBudget, now: number): number {
  return Math.max(0, budget.perHour - usedNow(budget, now));
}

/** Out: the budget after points were spent at `now` (ms). */
export function spend(budget: PointsBudget, points: number, now: number): PointsBudget {
  return { ...budget, hour: Math.floor(now / HOUR_MS), used: usedNow(budget, now) + points };
}

/** Out: when the hour of `now` ends (ms): Jira counts by full UTC hours. */
export function budgetResetsAt(now: number): number {
  return (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;
}
