import type { SignalState } from '../maturity/signal-state';
import type { Missing } from '../sprint/measure';
import type { HealthInput } from './input';
import type { Observation } from './observation';
import type { ThresholdId } from './thresholds.table';

export const SIGNAL_GROUPS = ['finishing', 'purpose', 'oneBacklog', 'rolesAndTeam', 'flow'] as const;
/** The fixed order of the panel (domain.md 5.3). */
export type SignalGroup = (typeof SIGNAL_GROUPS)[number];

/** A limit that was applied, and the value it was held against. */
export interface AppliedLimit {
  readonly id: ThresholdId;
  readonly value: number;
  readonly watch: number | null;
  readonly act: number | null;
}

/**
 * Items that the signal counts otherwise than the ledger does (design §11).
 * `lateRemoval`: taken out in the last fifth, counted as unfinished; `grace`: entered in the time of grace, counted as planned;
 * `leftInGrace`: left in the time of grace, counted as never planned; `outlier`: an absurd estimate, weighed as the median.
 */
export interface LedgerDifference {
  readonly code: 'lateRemoval' | 'grace' | 'leftInGrace' | 'outlier';
  readonly issues: readonly string[];
}

/** What stands behind an answer: issue ids, sprint ids, limits, differences to the ledger. */
export interface Evidence {
  readonly issues: readonly string[];
  readonly sprints: readonly number[];
  readonly limits: readonly AppliedLimit[];
  readonly differences: readonly LedgerDifference[];
}

/** What the evaluation of a signal gives; it never guesses where data is missing. */
export type Evaluation =
  | ({ readonly state: 'ok' | 'watch' | 'act'; readonly observation: Observation } & Evidence)
  | { readonly state: 'notEnoughData'; readonly missing: Missing }
  | { readonly state: 'notApplicable' };

/** One signal of domain.md 5.2. `kanban: null`: does not apply without sprints (5.4). */
export interface Signal {
  readonly id: SignalId;
  readonly group: SignalGroup;
  /** Information without a judgement: never Watch, never counted. */
  readonly informative: boolean;
  readonly sprints: (input: HealthInput) => Evaluation;
  readonly kanban: ((input: HealthInput) => Evaluation) | null;
}

export const SIGNAL_IDS = [
  ...(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10', 'H11a', 'H11b', 'H11c'] as const),
  ...(['H12', 'H13', 'H14', 'H15', 'H16', 'H17', 'H18', 'H19'] as const),
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

/** A signal with its answer. Whatever is raised has a question to the team and a possible first step of the same id. */
export type SignalResult = {
  readonly id: SignalId;
  readonly group: SignalGroup;
  readonly informative: boolean;
} & Evaluation;

const NOTHING: Evidence = { issues: [], sprints: [], limits: [], differences: [] };

/** Out: the differences that concern any issue. */
export function differencesOf(
  entries: readonly (readonly [LedgerDifference['code'], readonly string[]])[],
): LedgerDifference[] {
  return entries.flatMap(([code, issues]) => (issues.length === 0 ? [] : [{ code, issues }]));
}

/** Out: a judged answer; what is left out of the evidence is empty. */
export function judged(
  state: 'ok' | 'watch' | 'act',
  observation: Observation,
  evidence: Partial<Evidence> = {},
): Evaluation {
  return { state, observation, ...NOTHING, ...evidence };
}

/** Out: "not enough data (have of need)". */
export function notEnough(what: Missing['what'], have: number, need: number): Evaluation {
  return { state: 'notEnoughData', missing: { what, have, need } };
}

export const NOT_APPLICABLE: Evaluation = { state: 'notApplicable' };

/** Out: the state of a signal among others, for rules that combine several. */
export function stateIn(results: readonly SignalResult[], id: SignalId): SignalState {
  return results.find((result) => result.id === id)?.state ?? 'notEnoughData';
}
