import { medianOf, sumOf } from '../sprint/amounts';
import type { SprintItem } from '../sprint/item';
import { outliersAmong } from '../sprint/outliers';
import type { WeighedBy } from './observation';

/** Below this share of estimated items, each item counts as one (domain.md 5.1). */
const ESTIMATED_SHARE = 0.7;

export interface Weights {
  readonly weighedBy: WeighedBy;
  readonly total: (items: readonly SprintItem[]) => number;
  /** Items with an absurd estimate, weighed as the median instead (sprint-metrics.md D). */
  readonly outliers: readonly string[];
}

/**
 * How a set of items is weighed: by estimates if 70 % of them have one, else 1 an item; a missing or absurd estimate is the
 * median of the set (domain.md 5.1). In: the set, which estimate counts, whether the board estimates at all.
 */
export function weightsOf(
  items: readonly SprintItem[],
  estimateOf: (item: SprintItem) => number | null,
  estimates: boolean,
): Weights {
  const outliers = outliersAmong(items.map((item) => ({ id: item.id, estimate: estimateOf(item) })));
  const absurd = new Set(outliers.map(({ id }) => id));
  const usable = (item: SprintItem): number | null => (absurd.has(item.id) ? null : estimateOf(item));
  const known = items.map(usable).filter((estimate) => estimate !== null);
  const share = (known.length + absurd.size) / items.length;
  const median = medianOf(known) ?? 0;
  if (!estimates || !(share >= ESTIMATED_SHARE - 1e-9) || sumOf(known) <= 0) {
    return { weighedBy: 'items', total: (part) => part.length, outliers: [] };
  }
  return {
    weighedBy: 'points',
    total: (part) => sumOf(part.map((item) => usable(item) ?? median)),
    outliers: [...absurd],
  };
}

/** The estimate an item had at the close, or on leaving. */
export function lastEstimate({ exit, final }: SprintItem): number | null {
  return exit ?? final;
}

/** The estimate an item came in with. */
export function firstEstimate({ initial }: SprintItem): number | null {
  return initial;
}
