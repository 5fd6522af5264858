/** Out: the sum without the tail of binary fractions (0.1 + 0.2). */
export function sumOf(values: readonly number[]): number {
  return clean(values.reduce((total, value) => total + value, 0));
}

/** Out: a sum or difference of estimates, rounded to a millionth of a point. */
export function clean(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Out: the arithmetic mean, null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
}

/** Out: the median, null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Out: the nearest-rank percentile (`share` 0–1): the smallest value that at least that share does not exceed; null of nothing. */
export function percentileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? null;
}

/** Out: the values by key, in the order given. */
export function groupedBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
