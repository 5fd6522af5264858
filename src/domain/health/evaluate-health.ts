import { engagementOf, type EngagementAdvice } from '../maturity/scrum-master-need';
import { headlineOf, type Headline } from './headline';
import type { HealthInput } from './input';
import { signsOf, type Sign } from './sign';
import { NOT_APPLICABLE, type Signal, type SignalResult } from './signal';
import { SIGNALS } from './signals.table';
import { situationCards, type SituationCard } from './situation-cards';
import { stepInCard, type StepInCard } from './step-in-card';
import { ignoredSprints, type IgnoredSprint } from './usable-sprints';

/** What the panel says about a team's sprints. */
export interface Health {
  /** Every signal that is not switched off, in the order of the panel. */
  readonly signals: readonly SignalResult[];
  readonly signs: readonly Sign[];
  readonly headline: Headline;
  /** How much Scrum Master would help now (domain.md 4.6). */
  readonly engagement: EngagementAdvice;
  readonly stepIn: StepInCard | null;
  readonly cards: readonly SituationCard[];
  /** Closed sprints that count in no signal, and why. */
  readonly ignored: readonly IgnoredSprint[];
}

/** Out: signals, signs, cards and headline of one board (domain.md 5). */
export function evaluateHealth(input: HealthInput): Health {
  const signals = SIGNALS.filter(({ id }) => !input.team.health.disabled.includes(id)).map((signal) =>
    resultOf(signal, input),
  );
  const signs = signsOf(signals).filter(({ id }) => !input.team.health.disabled.includes(id));
  const engagement = engagementIn(input, signals, signs);
  return {
    signals,
    signs,
    headline: headlineOf(signs, signals),
    engagement,
    stepIn: stepInCard(engagement, signs, signals),
    cards: situationCards(input, signals, signs),
    ignored: ignoredSprints(input),
  };
}

function resultOf(signal: Signal, input: HealthInput): SignalResult {
  const { id, group, informative } = signal;
  const evaluate = input.method === 'sprints' ? signal.sprints : signal.kanban;
  return { id, group, informative, ...(evaluate === null ? NOT_APPLICABLE : evaluate(input)) };
}

function engagementIn(
  { team }: HealthInput,
  signals: readonly SignalResult[],
  signs: readonly Sign[],
): EngagementAdvice {
  const stateOf = (id: Sign['id']): Sign['state'] =>
    signs.find((sign) => sign.id === id)?.state ?? 'notApplicable';
  return engagementOf({
    stage: team.stage,
    signs: { X1: stateOf('X1'), X2: stateOf('X2') },
    mode: team.smMode,
    hasScrumMaster: team.hasScrumMaster,
    scrumMasterTeams: team.smTeams,
    gapFilling: gapFillingIn(signals),
    health: team.health,
  });
}

function gapFillingIn(signals: readonly SignalResult[]): { gaps: number; items: number } | null {
  const result = signals.find(({ id }) => id === 'H11a');
  if (result === undefined || !('observation' in result)) return null;
  const { observation } = result;
  return observation.code === 'H11a.gapFilling' ? observation.params : null;
}
