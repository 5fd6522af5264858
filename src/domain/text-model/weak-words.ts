import { FUNCTION_WORDS, NUMBER_WORDS, RATE_WORDS, UNITS } from './weak-words.table';

const CARDINAL = setOf(NUMBER_WORDS);
const FUNCTION = setOf(...Object.values(FUNCTION_WORDS), NUMBER_WORDS);
const UNIT = setOf(UNITS);
const RATE = setOf(RATE_WORDS);
/** Amounts and ordinals: "40", "20%", "2h", "1st". */
const AMOUNT = /^[^a-z]+$|^\d+[a-z]{1,4}$/;

/** In: a normalised word. Out: whether it only holds others together ("of", "the", "two"), in any of the four languages. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION.has(word);
}

/**
 * In: a normalised word and the one before it. Out: whether it gives no reason by itself: a function word, an amount, or the
 * unit of one ("40 min").
 */
export function saysNothing(word: string, before = ''): boolean {
  if (UNIT.has(word) && (AMOUNT.test(before) || CARDINAL.has(before) || RATE.has(before))) return true;
  return isFunctionWord(word) || AMOUNT.test(word);
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)));
}
