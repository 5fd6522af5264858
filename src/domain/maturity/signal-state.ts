/** The state of a health signal or sign (domain.md 5.1). */
export type SignalState = 'ok' | 'watch' | 'act' | 'notEnoughData' | 'notApplicable';

/** Out: whether there is something to look at. */
export function isRaised(state: SignalState): state is 'watch' | 'act' {
  return state === 'watch' || state === 'act';
}
