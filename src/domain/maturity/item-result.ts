import { givenAnswers, type AnswerCounts } from './ballot';

/** Why a question is worth talking about: people see it very differently, or many cannot say. */
export type TalkReason = 'spread' | 'dontKnow';

/** What a closed round says about one question. Holds no count per answer: a distribution of three people is three people. */
export interface ItemResult {
  /** 1–3 in halves; null with too few answers. */
  readonly median: number | null;
  readonly talk: TalkReason | null;
  /** How many people chose one of the three anchors. */
  readonly answers: number;
}

const MANY_DONT_KNOW = 0.4;

/**
 * In: the counts of one question; how many answers it takes to show anything.
 * Out: median without "don't know", and the tag "talk about this one" where 1 and 3 are both present, or more than
 * 40 % of those who said something do not know (domain.md 4.4).
 */
export function itemResult(counts: AnswerCounts, needed: number): ItemResult {
  const answers = counts[1] + counts[2] + counts[3];
  const shown = answers >= needed;
  return { median: shown ? median(counts, answers) : null, talk: talkReason(counts, needed, shown), answers };
}

function talkReason(counts: AnswerCounts, needed: number, shown: boolean): TalkReason | null {
  if (shown && counts[1] > 0 && counts[3] > 0) return 'spread';
  const given = givenAnswers(counts);
  return given >= needed && counts.dontKnow / given > MANY_DONT_KNOW ? 'dontKnow' : null;
}

function median(counts: AnswerCounts, answers: number): number {
  const lower = valueAt(counts, Math.floor((answers - 1) / 2));
  const upper = valueAt(counts, Math.floor(answers / 2));
  return (lower + upper) / 2;
}

/** The value at a position (from 0) of the answers in ascending order. */
function valueAt(counts: AnswerCounts, position: number): number {
  if (position < counts[1]) return 1;
  return position < counts[1] + counts[2] ? 2 : 3;
}
