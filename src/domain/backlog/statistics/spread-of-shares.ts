import { seededRandom, wholeNumber, type Random } from '../../random';
import { mean, standardDeviation } from './summary';

/** One item of a group: its weight (points, or 1) and whether it is of the kind whose share is looked at. */
export interface WeighedItem {
  readonly weight: number;
  readonly marked: boolean;
}

export interface SpreadTest {
  /** Share of the marked weight in each group, 0–1. */
  readonly shares: readonly number[];
  readonly mean: number;
  readonly standardDeviation: number;
}

/** Out: the share of marked weight of each group and how far the shares spread. A group without weight has share 0. */
export function spreadOfShares(groups: readonly (readonly WeighedItem[])[]): SpreadTest {
  const shares = groups.map((items) => {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    const marked = items.reduce((sum, item) => sum + (item.marked ? item.weight : 0), 0);
    return total > 0 ? marked / total : 0;
  });
  return { shares, mean: mean(shares), standardDeviation: standardDeviation(shares) };
}

/** Equal up to rounding: a shuffle that lands on the observed spread counts as "as small". */
const TOLERANCE = 1e-7;

/**
 * How often chance alone keeps the shares as close together as observed (domain.md S9).
 * The marks are shuffled over all items while the groups keep their items and weights.
 * In: the groups, the number of shuffles, a seed. Out: p = (1 + shuffles with a spread ≤ observed) / (1 + shuffles).
 */
export function chanceOfSoLittleSpread(
  groups: readonly (readonly WeighedItem[])[],
  shuffles: number,
  seed: number,
): number {
  const observed = spreadOfShares(groups).standardDeviation;
  const pool = poolOf(groups);
  const random = seededRandom(seed);
  let asSmall = 0;
  for (let round = 0; round < shuffles; round += 1) {
    shuffleMarks(pool, random);
    if (spreadOf(pool) <= observed + TOLERANCE) asSmall += 1;
  }
  return (1 + asSmall) / (1 + shuffles);
}

/** All items in one row; the numbers live in arrays that every shuffle writes over, since there are thousands of shuffles. */
interface Pool {
  readonly weights: Float64Array;
  readonly groupOf: Int32Array;
  /** Weight of each group, 1 where it has none. */
  readonly totals: Float64Array;
  readonly marked: number;
  /** Places in the row, in an order that every shuffle changes further. */
  readonly order: Int32Array;
  /** Marked weight of each group after the last shuffle. */
  readonly sums: Float64Array;
}

function poolOf(groups: readonly (readonly WeighedItem[])[]): Pool {
  const items = groups.flat();
  return {
    weights: Float64Array.from(items, ({ weight }) => weight),
    groupOf: Int32Array.from(groups.flatMap((group, index) => group.map(() => index))),
    totals: Float64Array.from(groups, (group) => group.reduce((sum, { weight }) => sum + weight, 0) || 1),
    marked: items.filter(({ marked }) => marked).length,
    order: Int32Array.from(items.keys()),
    sums: new Float64Array(groups.length),
  };
}

/** Draws which items are marked (the first part of a Fisher–Yates shuffle) and sums their weight by group. */
function shuffleMarks({ weights, groupOf, marked, order, sums }: Pool, random: Random): void {
  sums.fill(0);
  for (let place = 0; place < marked; place += 1) {
    const other = wholeNumber(random, place, order.length - 1);
    const drawn = order[other] as number;
    order[other] = order[place] as number;
    order[place] = drawn;
    const group = groupOf[drawn] as number;
    sums[group] = (sums[group] as number) + (weights[drawn] as number);
  }
}

function spreadOf({ sums, totals }: Pool): number {
  let [sum, squares] = [0, 0];
  for (let group = 0; group < sums.length; group += 1) {
    const share = (sums[group] as number) / (totals[group] as number);
    sum += share;
    squares += share * share;
  }
  const centre = sum / sums.length;
  return Math.sqrt(Math.max(0, squares / sums.length - centre * centre));
}
