import type { ContextQuestion, QuestionId } from '../maturity/questions.table';
import { unansweredContext } from '../maturity/reassessment';
import type { Medians } from '../maturity/scores';
import type { KnownStage } from '../maturity/known-stage';
import {
  ADVICE,
  ROTATION_ADVICE,
  type AdviceCode,
  type AdviceCondition,
  type AdviceRow,
} from './ceremony-advice.table';
import type { Ceremony, ContextAnswers, TeamSettings } from './settings';
import { stageForTexts, type Stage } from './stage';

/** The answer that caused a piece of advice; it is always cited (T36). */
export type AdviceCause =
  | { readonly kind: 'context'; readonly question: ContextQuestion; readonly answer: string }
  | { readonly kind: 'item'; readonly question: QuestionId; readonly median: number }
  | { readonly kind: 'stage'; readonly stage: KnownStage }
  | { readonly kind: 'teamSize'; readonly people: number };

export interface Advice {
  readonly code: AdviceCode;
  readonly ceremony: Ceremony | null;
  readonly causes: readonly AdviceCause[];
}

/** Locked until the three context questions are answered: needs first, rituals second (T32). */
export type CeremonyAdvice =
  | { readonly state: 'locked'; readonly missing: readonly ContextQuestion[] }
  | { readonly state: 'open'; readonly advice: readonly Advice[] };

export interface AdviceInput {
  readonly context: ContextAnswers;
  /** The stage the team itself confirmed. */
  readonly stage: Stage;
  readonly teamSize: number | null;
  /** Of the latest closed round; empty without one. */
  readonly medians: Medians;
  readonly ceremonies: TeamSettings['ceremonies'];
  readonly rotationOn: boolean;
}

const LOW = 1.5;

/** Out: how a team could adapt its ceremonies, each piece with its causes; nothing on ceremonies it has dropped. */
export function ceremonyAdvice(input: AdviceInput): CeremonyAdvice {
  const missing = unansweredContext(input.context);
  if (missing.length > 0) return { state: 'locked', missing };
  const advice = ADVICE.flatMap((row: AdviceRow & { code: AdviceCode }): Advice[] => {
    const causes = row.when.flatMap((condition) => causesOf(condition, input));
    const { code, ceremony } = row;
    return causes.length === 0 || isIdle(code, ceremony, input) ? [] : [{ code, ceremony, causes }];
  });
  return { state: 'open', advice };
}

function isIdle(
  code: AdviceCode,
  ceremony: Ceremony | null,
  { ceremonies, rotationOn }: AdviceInput,
): boolean {
  const dropped = ceremony !== null && ceremonies[ceremony].status === 'dropped';
  return dropped || (rotationOn && ROTATION_ADVICE.includes(code));
}

function causesOf(condition: AdviceCondition, input: AdviceInput): AdviceCause[] {
  if ('context' in condition) {
    const answer = input.context[condition.context];
    return answer !== null && condition.answers.includes(answer)
      ? [{ kind: 'context', question: condition.context, answer }]
      : [];
  }
  if ('low' in condition) {
    const median = input.medians[condition.low];
    return median !== undefined && median <= LOW ? [{ kind: 'item', question: condition.low, median }] : [];
  }
  if ('stage' in condition) {
    return stageForTexts(input.stage) === condition.stage ? [{ kind: 'stage', stage: condition.stage }] : [];
  }
  const { teamSize } = input;
  return teamSize !== null && teamSize <= condition.teamAtMost
    ? [{ kind: 'teamSize', people: teamSize }]
    : [];
}
