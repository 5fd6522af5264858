import { isRaised, type SignalState } from '../maturity/signal-state';
import type { SignId } from '../maturity/scrum-master-need';
import type { SignalId, SignalResult } from './signal';

/** One of the two ❌ signs of the article: unfinished sprints (X1), lack of clarity on the purpose (X2). */
export interface Sign {
  readonly id: SignId;
  readonly state: SignalState;
  /** The signals it is read from; their observations and evidence are its own. */
  readonly signals: readonly SignalId[];
}

const UNFINISHED_SIGNALS: readonly SignalId[] = ['H2'];
const PURPOSE_SIGNALS: readonly SignalId[] = ['H6', 'H8', 'H9'];

/** Out: the two signs, X1 first (domain.md 5.2); one whose signals are all switched off is left out. */
export function signsOf(results: readonly SignalResult[]): Sign[] {
  return [
    ...signOf('X1', UNFINISHED_SIGNALS, results, (states) => states[0] ?? 'notEnoughData'),
    ...signOf('X2', PURPOSE_SIGNALS, results, purposeState),
  ];
}

function signOf(
  id: SignId,
  ids: readonly SignalId[],
  results: readonly SignalResult[],
  stateOf: (states: readonly SignalState[]) => SignalState,
): Sign[] {
  const own = results.filter((result) => ids.includes(result.id));
  const raised = own.filter(({ state }) => isRaised(state));
  const telling = raised.length > 0 ? raised : own;
  if (own.length === 0) return [];
  return [{ id, state: stateOf(own.map(({ state }) => state)), signals: telling.map((result) => result.id) }];
}

/** Act takes two that are not OK, one of them at Act: poorly written tickets alone are not a lost purpose. */
function purposeState(states: readonly SignalState[]): SignalState {
  const raised = states.filter(isRaised);
  if (raised.length >= 2 && raised.includes('act')) return 'act';
  if (raised.length > 0) return 'watch';
  return states.includes('ok') ? 'ok' : 'notEnoughData';
}
