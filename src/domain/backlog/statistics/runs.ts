/** Runs of equal neighbours in a sequence of two kinds. */
export interface Runs {
  readonly count: number;
  /** Standard score; far below 0 = the kinds stand in blocks. 0 where the expectation has no spread. */
  readonly z: number;
}

/** In: which kind each place of a sequence is. Out: Wald–Wolfowitz runs, null where only one kind occurs. */
export function waldWolfowitz(sequence: readonly boolean[]): Runs | null {
  const ones = sequence.filter(Boolean).length;
  const zeros = sequence.length - ones;
  if (ones === 0 || zeros === 0) return null;
  const count = sequence.filter((kind, index) => index === 0 || kind !== sequence[index - 1]).length;
  const expected = (2 * ones * zeros) / sequence.length + 1;
  const variance = ((expected - 1) * (expected - 2)) / (sequence.length - 1);
  return { count, z: variance > 0 ? (count - expected) / Math.sqrt(variance) : 0 };
}
