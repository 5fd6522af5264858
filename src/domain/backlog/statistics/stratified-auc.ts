import { mannWhitney } from './mann-whitney';

/** One item of a ranked list: its place (1 = top), whether it is of the kind looked at, and when it was created (ms). */
export interface PlacedItem {
  readonly place: number;
  readonly marked: boolean;
  readonly createdAt: number;
}

/**
 * How far the marked items stand below the others among items of about the same age (domain.md S10: new items land at
 * the bottom of a list, whatever they are about).
 * In: the items, the number of age groups of equal size. Out: the mean over the groups that hold both kinds of the
 * probability that a marked item stands below another, weighted by the number of pairs; null where no group holds both.
 */
export function aucWithinAges(items: readonly PlacedItem[], groups: number): number | null {
  let weighted = 0;
  let pairs = 0;
  for (const part of byAge(items, groups)) {
    const marked = part.filter((item) => item.marked).map(({ place }) => place);
    const others = part.filter((item) => !item.marked).map(({ place }) => place);
    weighted += (mannWhitney(marked, others)?.auc ?? 0) * marked.length * others.length;
    pairs += marked.length * others.length;
  }
  return pairs === 0 ? null : weighted / pairs;
}

/** Items created at the same instant stay together (imports), so groups can differ in size. */
function byAge(items: readonly PlacedItem[], groups: number): PlacedItem[][] {
  const ages = items.map(({ createdAt }) => createdAt).sort((a, b) => a - b);
  const cuts = Array.from(
    { length: groups - 1 },
    (_, index) => ages[Math.round(((index + 1) * ages.length) / groups)] ?? Infinity,
  );
  const parts = Array.from({ length: groups }, (): PlacedItem[] => []);
  for (const item of items) parts[cuts.filter((cut) => item.createdAt >= cut).length]?.push(item);
  return parts;
}
