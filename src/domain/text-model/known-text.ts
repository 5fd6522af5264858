import { textFeatures, wordsOf } from './text-features';
import type { TextModel } from './unpack-model';

const MOST_WORDS = 60;
/** What is longer is a key held down, or data. */
const LONGEST_WORD = 60;
/** A title is read by a word that is known; some of its letters have to be, for hashes of features may meet by chance … */
const LEAST_LETTERS = 0.1;
/** … or by most of its letters: compounds, inflected words. */
const LEAST_LETTERS_ALONE = 0.6;

/** Out: whether a model has learnt enough of what a title is made of to say anything about it. */
export function knowsText(model: TextModel, title: string): boolean {
  if (!wordsOf(title, MOST_WORDS).some(({ length }) => length <= LONGEST_WORD)) return false;
  const [words, letters] = textFeatures({ title }, model.settings);
  const knownLetters = knownShare(model, letters?.ids ?? []);
  if (knownLetters >= LEAST_LETTERS_ALONE) return true;
  return knownLetters >= LEAST_LETTERS && knownShare(model, words?.ids ?? []) > 0;
}

function knownShare(model: TextModel, ids: readonly number[]): number {
  const distinct = [...new Set(ids)];
  const known = distinct.filter((id) => model.features.rowOf(id) >= 0);
  return distinct.length === 0 ? 0 : known.length / distinct.length;
}
