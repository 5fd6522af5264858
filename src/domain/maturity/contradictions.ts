import type { Stage } from '../team/stage';
import { speaksForTeam, type Occasion } from './actor';
import { daysAfter } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import { judge, type Evidence, type EvidenceId, type EvidenceReading } from './evidence';
import type { KnownStage } from './known-stage';

/** What a team said to "your answers say this, Jira shows that": we keep it, because …; or: we answer again. */
export interface ContradictionAnswer {
  readonly kind: 'keep' | 'reanswer';
  readonly stage: KnownStage;
  /** What contradicted when the team answered; anything new asks again. */
  readonly covers: readonly EvidenceId[];
  /** Why the stage is kept; empty with `reanswer`. */
  readonly reason: string;
  /** ms */
  readonly at: number;
}

/** The self-image of a team beside what Jira shows. */
export interface ContradictionState {
  readonly evidence: readonly Evidence[];
  /** What contradicts, from two on; null: no banner. */
  readonly banner: { readonly stage: KnownStage; readonly contradictions: readonly Evidence[] } | null;
  /** The stage for thresholds (domain.md 4.5); the team's own stage stays its label. */
  readonly effectiveStage: Stage;
}

export interface ContradictionInput {
  /** The stage as the team confirmed it. */
  readonly stage: Stage;
  readonly readings: readonly EvidenceReading[];
  readonly answer: ContradictionAnswer | null;
  /** When the latest round was closed (ms), null for none: it settles "we answer again". */
  readonly lastRoundClosedAt: number | null;
  /** ms */
  readonly now: number;
}

export type ContradictionRefusal = 'NOT_ALLOWED' | 'NOTHING_TO_ANSWER' | 'REASON_MISSING';

const MIN_CONTRADICTIONS = 2;
/** As every acknowledgement, an answer is looked at again after 90 days (domain.md T82). */
const ANSWER_LASTS_DAYS = 90;
const ONE_STEP_DOWN: Readonly<Record<KnownStage, KnownStage>> = { ri: 'ha', ha: 'shu', shu: 'shu' };

/** Out: evidence with verdicts; the banner where two or more contradict unanswered, and the stage for thresholds until then. */
export function contradictionsOf(input: ContradictionInput): ContradictionState {
  const { stage, readings } = input;
  if (stage === 'unset') {
    return {
      evidence: readings.map((reading) => ({ ...reading, verdict: 'unknown' })),
      banner: null,
      effectiveStage: stage,
    };
  }
  const evidence = readings.map((reading) => judge(reading, stage));
  const contradictions = evidence.filter(({ verdict }) => verdict === 'contradicts');
  if (contradictions.length < MIN_CONTRADICTIONS || isAnswered(input, contradictions)) {
    return { evidence, banner: null, effectiveStage: stage };
  }
  const lower = contradictions.some(({ leaning }) => leaning === 'lower');
  return {
    evidence,
    banner: { stage, contradictions },
    effectiveStage: lower ? ONE_STEP_DOWN[stage] : stage,
  };
}

/**
 * In: the standing banner; what the team says to it, and who says it.
 * Out: the answer to store. Keeping the stage takes a reason.
 */
export function answerContradictions(
  { banner }: ContradictionState,
  { kind, reason }: Pick<ContradictionAnswer, 'kind' | 'reason'>,
  occasion: Occasion,
): Decision<ContradictionAnswer, ContradictionRefusal> {
  if (!speaksForTeam(occasion)) return refuse('NOT_ALLOWED');
  if (banner === null) return refuse('NOTHING_TO_ANSWER');
  const text = kind === 'keep' ? reason.trim() : '';
  if (kind === 'keep' && text === '') return refuse('REASON_MISSING');
  const covers = banner.contradictions.map(({ id }) => id);
  return accept({ kind, stage: banner.stage, covers, reason: text, at: occasion.now });
}

function isAnswered(
  { stage, answer, lastRoundClosedAt, now }: ContradictionInput,
  contradictions: readonly Evidence[],
): boolean {
  if (answer?.stage !== stage) return false;
  const answeredAt = answer.kind === 'keep' ? answer.at : closedSince(answer.at, lastRoundClosedAt);
  return (
    answeredAt !== null &&
    now < daysAfter(answeredAt, ANSWER_LASTS_DAYS) &&
    contradictions.every(({ id }) => answer.covers.includes(id))
  );
}

function closedSince(since: number, closedAt: number | null): number | null {
  return closedAt !== null && closedAt > since ? closedAt : null;
}
