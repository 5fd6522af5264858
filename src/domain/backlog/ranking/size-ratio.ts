import { median } from '../statistics/summary';

/** What an item of the list weighs. `size` in points (hours for a time field), null without an estimate. */
export interface RatedItem {
  readonly issueId: string;
  readonly impact: number | null;
  readonly size: number | null;
}

/** ●○○, ●●○, ●●●: never a decimal. */
export type RatioStep = 1 | 2 | 3;

const FEWEST_RATED = 3;

/**
 * Impact for its size, in three steps of the rated items (domain.md 6.5).
 * In: the list. Out: a step for each rated item; equal ratios get equal steps; nothing below three rated items.
 * A missing size, or one that is not above 0, counts as the median of the list.
 */
export function ratioSteps(items: readonly RatedItem[]): Map<string, RatioStep> {
  const usual = median(items.flatMap(({ size }) => (isSize(size) ? [size] : []))) ?? 1;
  const rated = items.flatMap(({ issueId, impact, size }) =>
    impact === null ? [] : [{ issueId, ratio: impact / (isSize(size) ? size : usual) }],
  );
  if (rated.length < FEWEST_RATED) return new Map();
  const sorted = rated.map(({ ratio }) => ratio).sort((a, b) => a - b);
  return new Map(rated.map(({ issueId, ratio }) => [issueId, stepOf(ratio, sorted)]));
}

function isSize(size: number | null): size is number {
  return size !== null && Number.isFinite(size) && size > 0;
}

function stepOf(ratio: number, sorted: readonly number[]): RatioStep {
  const below = countBelow(ratio, sorted);
  if (below < sorted.length / 3) return 1;
  return below < (2 * sorted.length) / 3 ? 2 : 3;
}

/** Binary search: the list may hold thousands of items. */
function countBelow(ratio: number, sorted: readonly number[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? Infinity) < ratio) low = middle + 1;
    else high = middle;
  }
  return low;
}
