import type { HealthDto, SignalDto } from '../../../../../../src/contract/health-schema';
import type { SprintHealthDto } from '../../../../../../src/contract/sprint-api';
import type { SignalId } from '../../../../../../src/domain/health/signal';
import { isRaised } from '../../../../../../src/domain/maturity/signal-state';

/** A signal that could be judged: it has an observation with evidence. */
export type JudgedSignal = Extract<SignalDto, { readonly observation: unknown }>;
export type QuietSignal = JudgedSignal | Extract<SignalDto, { readonly state: 'notEnoughData' }>;

/** Something a person does about a signal; what it gives is not read. */
export type SignalAction = (signal: SignalId) => Promise<unknown>;

/** What the texts and actions of a signal depend on beside the signal itself. */
export interface SignalTeam {
  readonly projectKey: string;
  /** The team's stage, for saying whose default a limit is. */
  readonly stage: SprintHealthDto['stage'];
  /** How much is explained (domain.md 4.8). */
  readonly texts: SprintHealthDto['texts'];
  /** Names of sprints by their ids. */
  readonly sprints: readonly { readonly id: number; readonly name: string }[];
}

/** Out: whether the signal could be judged. */
export function isJudged(signal: SignalDto): signal is JudgedSignal {
  return 'observation' in signal;
}

/** Out: whether it asks for nothing: fine, informative, or without data. */
export function isQuiet(signal: SignalDto): signal is QuietSignal {
  return signal.state === 'ok' || signal.state === 'notEnoughData';
}

/** Out: the signals of some ids that could be judged, in the order of the ids. */
export function judgedOf({ signals }: Pick<HealthDto, 'signals'>, ids: readonly SignalId[]): JudgedSignal[] {
  return ids.flatMap((id) => signals.filter(isJudged).filter((signal) => signal.id === id));
}

/** Out: whether the team may hide it. What a raised sign is read from stays in view, as the sign does. */
export function mayHide({ signs }: Pick<HealthDto, 'signs'>, id: SignalId): boolean {
  return !signs.some(({ state, signals }) => isRaised(state) && signals.includes(id));
}

/** In: the ids that the team hides. Out: the raised signals that are out of view because of it. */
export function hiddenSignals(health: HealthDto, hidden: readonly string[]): JudgedSignal[] {
  return health.signals
    .filter(isJudged)
    .filter(({ id, state }) => isRaised(state) && hidden.includes(id) && mayHide(health, id));
}
