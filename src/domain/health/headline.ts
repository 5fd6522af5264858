import { isRaised } from '../maturity/signal-state';
import type { Sign } from './sign';
import type { SignalId, SignalResult } from './signal';

/** The headline in data (domain.md 5.3): signs first, then what is raised, then counts. Never a score. */
export interface Headline {
  readonly signs: readonly Sign[];
  readonly act: readonly SignalId[];
  readonly watch: readonly SignalId[];
  readonly counts: {
    readonly act: number;
    readonly watch: number;
    readonly fine: number;
    readonly withoutData: number;
    readonly notApplicable: number;
  };
}

/** Out: the headline. Informative signals are counted nowhere; what a sign is read from is told by it. */
export function headlineOf(signs: readonly Sign[], results: readonly SignalResult[]): Headline {
  const raised = signs.filter(({ state }) => isRaised(state));
  const judged = results.filter(({ informative }) => !informative);
  const having = (state: SignalResult['state']): SignalId[] =>
    judged.filter((result) => result.state === state).map(({ id }) => id);
  const told = new Set<SignalId>(raised.flatMap(({ signals }) => signals));
  return {
    signs: raised,
    act: having('act').filter((id) => !told.has(id)),
    watch: having('watch').filter((id) => !told.has(id)),
    counts: {
      act: having('act').length,
      watch: having('watch').length,
      fine: having('ok').length,
      withoutData: having('notEnoughData').length,
      notApplicable: having('notApplicable').length,
    },
  };
}
