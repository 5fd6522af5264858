import { normalise } from '../../text/normalise';
import {
  FUNCTIONAL_PREFIXES,
  FUNCTIONAL_WORDS,
  NEGATIONS,
  NOT_A_PHRASE_BEFORE,
  NOT_DONE_RESOLUTIONS,
  NOT_TECHNICAL_AFTER,
  SMALL_WORDS,
  TECHNICAL_LABELS,
  TECHNICAL_PAIRS,
  TECHNICAL_PREFIXES,
  TECHNICAL_TYPES,
  TECHNICAL_WORDS,
  WEAK_NAMES,
} from './technical-names.table';

/** How sure a name is: `strong` counts as it stands, `weak` once a person has confirmed it. */
export type NameStrength = 'strong' | 'weak';

const PHRASES: ReadonlySet<string> = new Set(
  TECHNICAL_PAIRS.flatMap(([first, second]) => first.flatMap((left) => second.map((right) => left + right))),
);
const TYPES: ReadonlySet<string> = new Set([...PHRASES, ...TECHNICAL_TYPES]);
const LABELS: ReadonlySet<string> = new Set(TECHNICAL_LABELS);
const WEAK: ReadonlySet<string> = new Set(WEAK_NAMES);
const AFTER: ReadonlySet<string> = new Set(NOT_TECHNICAL_AFTER);
const OTHER_PHRASE: ReadonlySet<string> = new Set(NOT_A_PHRASE_BEFORE);
const NEGATED: ReadonlySet<string> = new Set(NEGATIONS);
const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS);
const TECHNICAL: ReadonlySet<string> = new Set(TECHNICAL_WORDS);
const FUNCTIONAL: ReadonlySet<string> = new Set(FUNCTIONAL_WORDS);
const NOT_DONE: ReadonlySet<string> = new Set(NOT_DONE_RESOLUTIONS);

/** The longest phrase is three words: "tech user story". */
const LONGEST_PHRASE = 3;

/** Out: the words of a name that carry meaning, normalised. */
export function wordsOf(name: string): string[] {
  return normalise(name)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word));
}

/** Out: whether a name of an epic, component, sprint or board holds a phrase such as "technical backlog" or "dette technique". */
export function holdsTechnicalPhrase(name: string): boolean {
  return phraseIn(wordsOf(name)) !== null;
}

/** Out: what an issue type of this name means; whole names only, since "Technical Support" is something else. */
export function typeStrength(name: string): NameStrength | null {
  const joined = wordsOf(name).join('');
  if (TYPES.has(joined)) return 'strong';
  return WEAK.has(joined) ? 'weak' : null;
}

/** Out: what a label means: a whole name, or a phrase inside it ("q3-tech-debt"). */
export function labelStrength(name: string): NameStrength | null {
  const words = wordsOf(name);
  const joined = words.join('');
  if (LABELS.has(joined) || phraseIn(words) !== null) return 'strong';
  return WEAK.has(joined) ? 'weak' : null;
}

/** Out: what a component or epic of this name means. */
export function containerStrength(name: string): NameStrength | null {
  const words = wordsOf(name);
  if (phraseIn(words) !== null) return 'strong';
  const joined = words.join('');
  return WEAK.has(joined) || LABELS.has(joined) ? 'weak' : null;
}

/** Where a phrase stands among the words of a name; `end` is one past its last word. */
export interface PhrasePlace {
  readonly start: number;
  readonly end: number;
}

/** Out: the first technical phrase among the words that is neither negated nor about something else, or null. */
export function phraseIn(words: readonly string[]): PhrasePlace | null {
  for (let start = 0; start < words.length; start += 1) {
    if (NEGATED.has(words[start - 1] ?? '')) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_PHRASE); end += 1) {
      if (PHRASES.has(words.slice(start, end).join('')) && !OTHER_PHRASE.has(words[end] ?? ''))
        return { start, end };
    }
  }
  return null;
}

/** Out: whether a field, filter or version is named after the technical stream ("Tech points", "Technikaufwand"). */
export function namesTechnicalStream(name: string): boolean {
  const words = wordsOf(name);
  return words.some(
    (word, index) =>
      isTechnicalWord(word) && !NEGATED.has(words[index - 1] ?? '') && !AFTER.has(words[index + 1] ?? ''),
  );
}

/** Out: whether a name is about the functional stream ("Business points", "points métier"). */
export function namesFunctionalStream(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word, index) => isFunctionalWord(word) && !NEGATED.has(words[index - 1] ?? ''));
}

/** Out: whether a normalised word belongs to the technical stream. */
export function isTechnicalWord(word: string): boolean {
  return TECHNICAL.has(word) || TECHNICAL_PREFIXES.some((prefix) => word.startsWith(prefix));
}

/** Out: whether a normalised word belongs to the functional stream. */
export function isFunctionalWord(word: string): boolean {
  return FUNCTIONAL.has(word) || FUNCTIONAL_PREFIXES.some((prefix) => word.startsWith(prefix));
}

/** Out: whether a resolution says that the work was never done (won't do, duplicate). */
export function wasNeverDone(resolution: string): boolean {
  return NOT_DONE.has(wordsOf(resolution.replace(/['’]/g, '')).join(''));
}
