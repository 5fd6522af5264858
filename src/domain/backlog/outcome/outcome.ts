import type { ViewerRole } from '../../team/viewer-role';
import { answerQuality, isClear, NO_RISK_QUALITY, type AnswerQuality } from './answer-quality';

/** For whom the value is. */
export const VALUE_FOR = ['customers', 'team', 'both'] as const;
export type ValueFor = (typeof VALUE_FOR)[number];

/** None, low, medium, high. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** When the risk bites; `none`: no significant risk, a legitimate answer. */
export const RISK_WHEN = ['now', 'threeMonths', 'twelveMonths', 'later', 'none'] as const;
export type RiskWhen = (typeof RISK_WHEN)[number];

/** What the Product Owner made of it. */
export const PO_STATES = ['none', 'understood', 'question'] as const;
export type PoState = (typeof PO_STATES)[number];

/** The answers to the two questions; null where not answered yet. */
export interface OutcomeAnswers {
  readonly value: string;
  readonly valueFor: ValueFor | null;
  readonly valueLevel: Level | null;
  readonly risk: string;
  readonly riskWhen: RiskWhen | null;
  readonly riskLevel: Level | null;
}

/** What is kept of an issue's outcome: answers, who answered last as a role, the PO's word. Instants in ms. */
export interface Outcome {
  readonly answers: OutcomeAnswers;
  readonly byRole: ViewerRole | null;
  readonly at: number | null;
  readonly po: { readonly state: PoState; readonly at: number | null; readonly topic: string };
  /** "Not technical": the questions are not asked, and the issue counts as functional. */
  readonly notTechnical: boolean;
  /** The questions are not asked before this instant, null where nobody put them off. */
  readonly snoozedUntil: number | null;
}

export const NO_ANSWERS: OutcomeAnswers = {
  value: '',
  valueFor: null,
  valueLevel: null,
  risk: '',
  riskWhen: null,
  riskLevel: null,
};

export const NO_OUTCOME: Outcome = {
  answers: NO_ANSWERS,
  byRole: null,
  at: null,
  po: { state: 'none', at: null, topic: '' },
  notTechnical: false,
  snoozedUntil: null,
};

export interface OutcomeQuality {
  readonly value: AnswerQuality;
  readonly risk: AnswerQuality;
  /** Value clear, and risk clear or none (domain.md 6.4). */
  readonly readyToRank: boolean;
}

/** In: the answers and the summary. Out: their quality; hints only, nothing is blocked by it. */
export function qualityOf(answers: OutcomeAnswers, title: string): OutcomeQuality {
  const value = answerQuality({
    question: 'value',
    text: answers.value,
    title,
    forWhomChosen: answers.valueFor !== null,
  });
  const risk =
    answers.riskWhen === 'none'
      ? NO_RISK_QUALITY
      : answerQuality({ question: 'risk', text: answers.risk, title, forWhomChosen: false });
  return { value, risk, readyToRank: isClear(value) && isClear(risk) };
}

/** Out: whether answers changed after the PO had said a word on them (domain.md 6.3). */
export function changedSincePo({ at, po }: Outcome): boolean {
  return po.state !== 'none' && at !== null && po.at !== null && at > po.at;
}

const URGENCY: Readonly<Record<RiskWhen, number>> = {
  now: 2,
  threeMonths: 1.5,
  twelveMonths: 1,
  later: 0.5,
  none: 0,
};
const VALUE_WEIGHT = 2;

/**
 * Out: customer and business impact on the scale that all classes of work share, 0–12 (domain.md 6.5); null while value
 * or risk is not rated. It never orders anything: the PO does.
 */
export function impactOf({ valueLevel, riskLevel, riskWhen }: OutcomeAnswers): number | null {
  if (valueLevel === null || riskWhen === null) return null;
  if (riskWhen !== 'none' && riskLevel === null) return null;
  return Math.round(valueLevel * VALUE_WEIGHT + (riskLevel ?? 0) * URGENCY[riskWhen]);
}
