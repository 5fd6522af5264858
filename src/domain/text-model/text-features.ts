import { finish, start, step, stepAll } from './feature-hash';
import { normalise } from '../text/normalise';
import { titleShape } from './title-shape';

/** What a text model reads. `signals` are names of findings of other code (for instance cue matches). */
export interface TextInput {
  readonly title: string;
  readonly description?: string;
  readonly signals?: readonly string[];
}

/** Hashed features of one kind; a model scales each group to `weight`, however many features it has. */
export interface FeatureGroup {
  readonly weight: number;
  readonly ids: readonly number[];
}

/** How a model reads texts; shipped with the weights, because both belong together. */
export interface FeatureSettings {
  readonly titleWeight: number;
  readonly descriptionWeight: number;
  readonly shapeWeight: number;
  readonly signalWeight: number;
  readonly minCharacters: number;
  readonly maxCharacters: number;
  readonly descriptionWords: number;
}

const WORDS = 1;
const CHARACTERS = 2;
const SHAPE = 3;
const SIGNAL = 4;
const SPACE = 0x20;
const TITLE_WORDS = 60;
const LONGEST_WORD_GRAM = 2;
/** Longest text that is looked at; more adds nothing to a decision and must not cost time. */
const MAX_CHARACTERS = 6_000;

function wordGrams(words: readonly string[]): number[] {
  const ids: number[] = [];
  for (let i = 0; i < words.length; i++) {
    let state = start(WORDS);
    for (let n = 0; n < LONGEST_WORD_GRAM && i + n < words.length; n++) {
      state = step(stepAll(state, words[i + n] ?? ''), SPACE);
      ids.push(finish(state));
    }
  }
  return ids;
}

function characterGrams(words: readonly string[], shortest: number, longest: number): number[] {
  const ids: number[] = [];
  for (const word of words) {
    const padded = ` ${word} `;
    for (let i = 0; i < padded.length; i++) {
      let state = start(CHARACTERS);
      for (let n = 1; n <= longest && i + n <= padded.length; n++) {
        state = step(state, padded.charCodeAt(i + n - 1));
        if (n >= shortest) ids.push(finish(state));
      }
    }
  }
  return ids;
}

function named(namespace: number, names: readonly string[]): number[] {
  return names.map((name) => finish(stepAll(start(namespace), name)));
}

/**
 * In: a text and how to read it. Out: its hashed features: words, word pairs and character n-grams of the title,
 * the same of the description at a lower weight, the title's form, and the signals. Ids may repeat inside a group.
 */
export function textFeatures(input: TextInput, settings: FeatureSettings): FeatureGroup[] {
  const title = wordsOf(input.title, TITLE_WORDS);
  const description = wordsOf(input.description ?? '', settings.descriptionWords);
  const { minCharacters, maxCharacters } = settings;
  return [
    { weight: settings.titleWeight, ids: wordGrams(title) },
    { weight: settings.titleWeight, ids: characterGrams(title, minCharacters, maxCharacters) },
    { weight: settings.descriptionWeight, ids: wordGrams(description) },
    { weight: settings.descriptionWeight, ids: characterGrams(description, minCharacters, maxCharacters) },
    {
      weight: settings.shapeWeight,
      ids: named(SHAPE, titleShape(input.title, title, description.length > 0)),
    },
    { weight: settings.signalWeight, ids: named(SIGNAL, input.signals ?? []) },
  ];
}

/** In: words of a title, the place of one of them. Out: the features of the first two groups that it is part of. */
export function featuresOfWord(
  words: readonly string[],
  place: number,
  { minCharacters, maxCharacters }: FeatureSettings,
): { readonly words: number[]; readonly characters: number[] } {
  const [before, word = '', after] = [words[place - 1], words[place], words[place + 1]];
  const grams = wordGrams([word]);
  for (const pair of [
    [before, word],
    [word, after],
  ]) {
    const [first, second] = pair;
    if (first !== undefined && second !== undefined) grams.push(wordGrams([first, second])[1] ?? 0);
  }
  return { words: grams, characters: characterGrams([word], minCharacters, maxCharacters) };
}

/** In: any text. Out: its normalised words, at most `limit`. */
export function wordsOf(text: string, limit: number): string[] {
  const normalised = normalise(text.slice(0, MAX_CHARACTERS));
  return normalised === '' ? [] : normalised.split(' ').slice(0, limit);
}
