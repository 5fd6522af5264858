import type { EngagementAdvice } from '../maturity/scrum-master-need';
import { isRaised } from '../maturity/signal-state';
import { STEP_IN_SPRINTS } from '../maturity/step-in';
import type { Sign } from './sign';
import { stateIn, type SignalId, type SignalResult } from './signal';

/** The four key questions of the article (T69–T72) and the signals that hold today's evidence. */
export const KEY_QUESTIONS = [
  { code: 'documentation', signals: ['H12'] },
  { code: 'quality', signals: ['H13'] },
  { code: 'roles', signals: ['H11a', 'H11b', 'H11c'] },
  { code: 'relationships', signals: ['H14'] },
] as const satisfies readonly { code: string; signals: readonly SignalId[] }[];

export type KeyQuestion = (typeof KEY_QUESTIONS)[number]['code'];

/** "A Scrum Master's help would pay now" (domain.md 5.3, T66). */
export interface StepInCard {
  /** Whose hat it is: "focus here before anything else", or "someone could take the coach's hat for 2–3 sprints". */
  readonly hat: EngagementAdvice['hat'];
  readonly signs: readonly Sign[];
  readonly questions: readonly { readonly code: KeyQuestion; readonly signals: readonly SignalId[] }[];
  /** Where to begin: the question whose evidence is worst; null: at the sign's own question. */
  readonly first: KeyQuestion | null;
  readonly sprints: { readonly least: number; readonly most: number };
}

/** Out: the card, null unless a sign is at Act or both are at Watch. */
export function stepInCard(
  { stepIn, hat }: Pick<EngagementAdvice, 'stepIn' | 'hat'>,
  signs: readonly Sign[],
  results: readonly SignalResult[],
): StepInCard | null {
  if (!stepIn) return null;
  const [least, most] = STEP_IN_SPRINTS;
  return {
    hat,
    signs: signs.filter(({ state }) => isRaised(state)),
    questions: KEY_QUESTIONS,
    first: firstAt('act', results) ?? firstAt('watch', results),
    sprints: { least, most },
  };
}

function firstAt(state: 'act' | 'watch', results: readonly SignalResult[]): KeyQuestion | null {
  const question = KEY_QUESTIONS.find(({ signals }) => signals.some((id) => stateIn(results, id) === state));
  return question?.code ?? null;
}
