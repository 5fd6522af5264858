import type { HealthDto, SignDto, StepInDto } from '../../../../../../src/contract/health-schema';
import type { SignalId } from '../../../../../../src/domain/health/signal';
import { judgedOf } from './signal';

/** The signal whose question is a sign's own. */
const ASKED_BY_SIGN: Readonly<Record<SignDto['id'], SignalId>> = { X1: 'H2', X2: 'H6' };

/**
 * Out: the signal whose question a step-in begins with: the worst one of the first key question, else the one that a raised
 * sign asks itself.
 */
export function firstQuestion({ first, questions, signs }: StepInDto, health: HealthDto): SignalId {
  const ids = questions.find(({ code }) => code === first)?.signals ?? [];
  const judged = judgedOf(health, ids);
  const worst = judged.find(({ state }) => state === 'act') ?? judged.find(({ state }) => state === 'watch');
  return worst?.id ?? ASKED_BY_SIGN[signs[0]?.id ?? 'X1'];
}
