import type { QuestionId } from '../maturity/questions.table';
import type { KnownStage } from '../maturity/known-stage';
import type { Ceremony, ContextAnswers } from './settings';

/** What makes a piece of advice apply. Low = a median of at most 1.5, as for signal H9. */
export type AdviceCondition =
  | { readonly context: keyof ContextAnswers; readonly answers: readonly string[] }
  | { readonly low: QuestionId }
  | { readonly stage: KnownStage }
  | { readonly teamAtMost: number };

/** One way to adapt a ceremony, with the conditions of which any one is enough; `ceremony: null`: whichever the team picks. */
export interface AdviceRow {
  readonly code: string;
  readonly ceremony: Ceremony | null;
  readonly when: readonly AdviceCondition[];
}

/** Domain.md 4.7, column "adapt when"; `tryRotation` is AC49. */
export const ADVICE = [
  {
    code: 'writtenDaily',
    ceremony: 'daily',
    when: [{ context: 'C3', answers: ['d'] }, { teamAtMost: 4 }],
  },
  { code: 'shorterPlanning', ceremony: 'planning', when: [{ context: 'C2', answers: ['d', 'e'] }] },
  { code: 'releaseSlice', ceremony: 'planning', when: [{ context: 'C2', answers: ['a'] }] },
  { code: 'oneRealUser', ceremony: 'review', when: [{ context: 'C1', answers: ['a', 'b'] }] },
  { code: 'continuousDemos', ceremony: 'review', when: [{ context: 'C1', answers: ['d'] }] },
  { code: 'reviewOutcomes', ceremony: 'review', when: [{ context: 'C2', answers: ['e'] }] },
  { code: 'simpleRetro', ceremony: 'retro', when: [{ stage: 'shu' }] },
  { code: 'rotatingRetro', ceremony: 'retro', when: [{ stage: 'ha' }] },
  { code: 'retroOnDemand', ceremony: 'retro', when: [{ stage: 'ri' }] },
  { code: 'technicalTimeWithPo', ceremony: 'refinement', when: [{ low: 'Q15' }, { low: 'Q16' }] },
  { code: 'tryRotation', ceremony: null, when: [{ low: 'Q13' }] },
] as const satisfies readonly AdviceRow[];

export type AdviceCode = (typeof ADVICE)[number]['code'];

/** Advice that has nothing to say to a team that rotates already. */
export const ROTATION_ADVICE: readonly AdviceCode[] = ['rotatingRetro', 'tryRotation'];
