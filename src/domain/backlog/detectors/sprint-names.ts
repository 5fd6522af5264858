import {
  holdsTechnicalPhrase,
  isFunctionalWord,
  isTechnicalWord,
  phraseIn,
  wordsOf,
} from '../work-class/technical-names';

/** What a sprint's name says about its stream, and what is left of it without the words that say so. */
export interface SprintName {
  readonly stream: 'technical' | 'functional' | null;
  readonly base: string;
}

/** In: "S12-TECH". Out: stream technical, base "s12". */
export function readSprintName(name: string): SprintName {
  const words = wordsOf(name);
  const technical = words.filter(isTechnicalWord);
  const functional = words.filter(isFunctionalWord);
  // "Product tech sprint" names both: it is the sprint of one stream no more than of the other.
  const stream =
    technical.length > 0 && functional.length === 0
      ? 'technical'
      : functional.length > 0 && technical.length === 0
        ? 'functional'
        : null;
  const base = words.filter((word) => !isTechnicalWord(word) && !isFunctionalWord(word)).join(' ');
  return { stream, base };
}

/** Out: whether a name says "technical sprint", "hardening sprint", "sprint de refacto" or carries a technical suffix. */
export function namesTechnicalSprint(name: string): boolean {
  return holdsTechnicalPhrase(name) || readSprintName(name).stream === 'technical';
}

const ZERO = new Set(['0', '00', 'zero', 'null', 'cero', 's0']);

/** Out: whether this is the sprint before the first one ("Sprint 0"). */
export function namesSprintZero(name: string): boolean {
  const words = wordsOf(name);
  return phraseIn(words) === null && ZERO.has(words.at(-1) ?? '');
}
