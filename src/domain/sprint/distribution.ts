/**
 * Probabilities of finishing 0, 1, 2 … steps of work; the last element is "that many or more".
 * The elements sum to 1.
 */
export type Distribution = readonly number[];

/** Out: what is finished in no time: nothing, for certain. `cap` is where "or more" begins. */
export function nothingYet(cap: number): Distribution {
  return [1, ...Array.from({ length: cap }, () => 0)];
}

/** Out: the distribution of one day drawn from the days that were seen, each equally likely. In: whole steps a day. */
export function dayDistribution(steps: readonly number[], cap: number): Distribution {
  const day = new Array<number>(cap + 1).fill(0);
  for (const step of steps) {
    const at = Math.min(cap, Math.max(0, step));
    day[at] = (day[at] ?? 0) + 1 / steps.length;
  }
  return day;
}

/** Out: the distribution of the sum of two independent amounts, both with the same cap (exact convolution). */
export function convolve(a: Distribution, b: Distribution): Distribution {
  const cap = a.length - 1;
  const sum = new Array<number>(cap + 1).fill(0);
  const likely = [...b.entries()].filter(([, probability]) => probability > 0);
  for (const [i, probability] of a.entries()) {
    if (probability === 0) continue;
    for (const [j, other] of likely) {
      const at = Math.min(cap, i + j);
      sum[at] = (sum[at] ?? 0) + probability * other;
    }
  }
  return sum;
}

/** Out: `b` with probability `share` (0–1), else `a`: how a part of a day counts. */
export function mixture(a: Distribution, b: Distribution, share: number): Distribution {
  return a.map((probability, i) => (1 - share) * probability + share * (b[i] ?? 0));
}

/** Out: the probability (0–1) of `steps` or more. */
export function chanceOfAtLeast(distribution: Distribution, steps: number): number {
  const sum = (part: readonly number[]): number =>
    part.reduce((total, probability) => total + probability, 0);
  const less = sum(distribution.slice(0, Math.max(0, steps)));
  const enough = sum(distribution.slice(Math.max(0, steps)));
  return less < enough ? 1 - less : enough; // the smaller sum is the more exact one
}

/** Out: the largest number of steps that is reached or passed with at least the probability `share`. */
export function reachedWith(distribution: Distribution, share: number): number {
  let tail = 0;
  for (let steps = distribution.length - 1; steps > 0; steps--) {
    tail += distribution[steps] ?? 0;
    if (tail >= share - 1e-12) return steps;
  }
  return 0;
}
