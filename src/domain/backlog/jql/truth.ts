/** Whether a query holds for an issue of which only some things are known. */
export type Truth = 'yes' | 'no' | 'maybe';

/** Out: the opposite; what may hold may also not hold. */
export function not(truth: Truth): Truth {
  return truth === 'maybe' ? 'maybe' : truth === 'yes' ? 'no' : 'yes';
}

/** Out: whether all hold. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('maybe') ? 'maybe' : 'yes';
}

/** Out: whether one holds at least. */
export function any(truths: readonly Truth[]): Truth {
  return not(all(truths.map(not)));
}
