import type { CapacityToken } from './capacity-tokens';
import type { WordClass } from './capacity-words.table';

/** A sentence with the questions that the rules ask about its tokens, by place. */
export type Sentence = readonly CapacityToken[];

/** Out: whether the word at a place can be one of these. */
export function is(sentence: Sentence, place: number, ...classes: readonly WordClass[]): boolean {
  const token = sentence[place];
  return token !== undefined && classes.some((each) => token.is.has(each));
}

/** Out: whether a mark stands here, one of these if any are named. */
export function isMark(sentence: Sentence, place: number, ...marks: readonly string[]): boolean {
  const token = sentence[place];
  return token?.kind === 'mark' && (marks.length === 0 || marks.includes(token.text));
}

/** Out: whether an amount with its unit stands here. */
export function isAmount(sentence: Sentence, place: number): boolean {
  const kind = sentence[place]?.kind;
  return kind === 'percent' || kind === 'fraction' || kind === 'points' || kind === 'time';
}

/** Out: whether a technical word stands here that is neither negated nor about something else (technical support). */
export function isTechnical(sentence: Sentence, place: number, withDebt: boolean): boolean {
  if (!is(sentence, place, 'technical') && !(withDebt && is(sentence, place, 'debt'))) return false;
  return !is(sentence, place + 1, 'elseAfter') && sentence[place - 1]?.text !== 'non';
}

/** Out: whether a word of the other half stands here; "technical stories" and "histoires techniques" are not it. */
export function isFunctional(sentence: Sentence, place: number): boolean {
  if (!is(sentence, place, 'functional')) return false;
  return !is(sentence, place - 1, 'technical') && !is(sentence, place + 1, 'technical');
}

/** Out: the first place from `from` to `to`, both included, that passes, or null. */
export function placeWhere(from: number, to: number, passes: (place: number) => boolean): number | null {
  for (let place = from; place <= to; place += 1) if (passes(place)) return place;
  return null;
}

/** Out: whether every place strictly between two passes. */
export function allBetween(from: number, to: number, passes: (place: number) => boolean): boolean {
  return placeWhere(from + 1, to - 1, (place) => !passes(place)) === null;
}

/** Out: whether an amount stands strictly between two places. */
export function amountBetween(sentence: Sentence, from: number, to: number): boolean {
  return placeWhere(from + 1, to - 1, (place) => isAmount(sentence, place)) !== null;
}
