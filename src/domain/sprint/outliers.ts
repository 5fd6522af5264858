import { medianOf } from './amounts';
import type { ReplayedItem } from './replay';

/** How many times the median of the others an estimate must be to be named; below this many others nothing is. */
const TIMES_MEDIAN = 10;
const FEWEST_OTHERS = 3;

/** An estimate that would decide a sprint's numbers on its own, or that can be none (negative). */
export interface EstimateOutlier {
  readonly id: string;
  readonly estimate: number;
  readonly reason: 'negative' | 'farAboveOthers';
  /** The median of the other estimated items, null where nothing else is estimated. */
  readonly medianOfOthers: number | null;
}

/**
 * Names absurd estimates; the ledger keeps them, so that it still agrees with Jira (sprint-metrics.md D, "6 765 points").
 * In: the rows of one sprint. Out: the outliers, in the order of the rows.
 */
export function estimateOutliers(rows: readonly ReplayedItem[]): EstimateOutlier[] {
  return outliersAmong(
    rows.map(({ id, final, exit, initial }) => ({ id, estimate: exit ?? final ?? initial })),
  );
}

/** As `estimateOutliers`, of any estimates; null = not estimated. */
export function outliersAmong(
  items: readonly { readonly id: string; readonly estimate: number | null }[],
): EstimateOutlier[] {
  const estimates = items.flatMap(({ id, estimate }) => (estimate === null ? [] : [{ id, estimate }]));
  const sorted = estimates.map(({ estimate }) => estimate).sort((a, b) => a - b);
  return estimates.flatMap(({ id, estimate }): EstimateOutlier[] => {
    const medianOfOthers = medianWithout(sorted, estimate);
    if (estimate < 0) return [{ id, estimate, reason: 'negative', medianOfOthers }];
    if (sorted.length <= FEWEST_OTHERS || medianOfOthers === null || medianOfOthers <= 0) return [];
    const far = estimate > TIMES_MEDIAN * medianOfOthers;
    return far ? [{ id, estimate, reason: 'farAboveOthers', medianOfOthers }] : [];
  });
}

/** Out: the median of the ascending values without one occurrence of `value`, null where nothing else is left. */
function medianWithout(sorted: readonly number[], value: number): number | null {
  const left = sorted.length - 1;
  const at = sorted.indexOf(value);
  const other = (index: number): number | null => sorted[index < at ? index : index + 1] ?? null;
  return left === 0 ? null : medianOf([other((left - 1) >>> 1) ?? 0, other(left >>> 1) ?? 0]);
}
