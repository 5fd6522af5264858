import { textFeatures } from './text-features';
import type { TextModel } from './unpack-model';

/** A title without one known word is still read where most of its letters are: compounds, inflected words. */
const LEAST_LETTERS = 0.5;

/** Out: whether a model has learnt enough of what a title is made of to say anything about it. */
export function knowsText(model: TextModel, title: string): boolean {
  const [words, letters] = textFeatures({ title }, model.settings);
  return knownShare(model, words?.ids ?? []) > 0 || knownShare(model, letters?.ids ?? []) >= LEAST_LETTERS;
}

function knownShare(model: TextModel, ids: readonly number[]): number {
  const known = ids.filter((id) => model.features.rowOf(id) >= 0);
  return ids.length === 0 ? 0 : known.length / ids.length;
}
