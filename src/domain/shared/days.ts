/** One day in ms. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** Out: the instant (ms) `days` days after `instant` (ms). */
export function daysAfter(instant: number, days: number): number {
  return instant + days * DAY_MS;
}
