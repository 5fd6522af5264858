import { twoSidedP } from './normal';

/** How two samples stand to each other. `auc`: probability that a value of the first exceeds one of the second, ties half. */
export interface MannWhitney {
  readonly auc: number;
  /** Standard score of U with tie correction, no continuity correction; 0 where every value is the same. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/** In: two samples of numbers. Out: the Mann–Whitney comparison, null where one sample is empty. */
export function mannWhitney(first: readonly number[], second: readonly number[]): MannWhitney | null {
  const [m, n] = [first.length, second.length];
  if (m === 0 || n === 0) return null;
  const { rankSum, tieTerm } = rankFirst(first, second);
  const u = rankSum - (m * (m + 1)) / 2;
  const total = m + n;
  const variance = ((m * n) / 12) * (total + 1 - tieTerm / (total * (total - 1)));
  const z = variance > 0 ? (u - (m * n) / 2) / Math.sqrt(variance) : 0;
  return { auc: u / (m * n), z, p: twoSidedP(z) };
}

/** Out: the sum of the mid-ranks of the first sample, and Σ(t³ − t) over groups of equal values. */
function rankFirst(
  first: readonly number[],
  second: readonly number[],
): { rankSum: number; tieTerm: number } {
  const values = [
    ...first.map((value) => ({ value, first: true })),
    ...second.map((value) => ({ value, first: false })),
  ].sort((a, b) => a.value - b.value);
  let rankSum = 0;
  let tieTerm = 0;
  for (let start = 0; start < values.length;) {
    let end = start;
    while (end < values.length && values[end]?.value === values[start]?.value) end += 1;
    const size = end - start;
    const midRank = (start + 1 + end) / 2;
    rankSum += midRank * values.slice(start, end).filter((each) => each.first).length;
    tieTerm += size ** 3 - size;
    start = end;
  }
  return { rankSum, tieTerm };
}
