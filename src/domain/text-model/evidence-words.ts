import { normalise } from '../text/normalise';
import { classProbabilities, groupProbabilities, logOdds } from './score-text';
import type { TextInput } from './text-features';
import type { TextModel } from './unpack-model';

/** A stretch of a title as written, [start, end) in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS = 4;
/** Longer titles are judged by their first words. */
const MOST_WORDS_TRIED = 40;
/** A word counts as evidence if it carries at least this share of what the strongest word carries … */
const LEAST_SHARE = 0.35;
/** … and at least this much of log-odds. */
const LEAST_WEIGHT = 0.15;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * In: a model, a title, the group that was decided for, what the model reads of a title (with all that stands beside it).
 * Out: the words of the title without which the model would have been less sure, in reading order; neighbours are one
 * stretch. At least the strongest word.
 */
export function evidenceWords(
  model: TextModel,
  title: string,
  group: string,
  inputOf: (title: string) => TextInput,
): Stretch[] {
  const support = (text: string): number =>
    logOdds(groupProbabilities(model, classProbabilities(model, inputOf(text))).get(group) ?? 0);
  const whole = support(title);
  const weighed = wordsIn(title).map((span) => ({
    span,
    weight: whole - support(`${title.slice(0, span.start)} ${title.slice(span.end)}`),
  }));
  weighed.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const strongest = weighed[0]?.weight ?? 0;
  const least = Math.min(strongest, Math.max(LEAST_WEIGHT, LEAST_SHARE * strongest));
  const chosen = weighed.filter(({ weight }) => weight >= least).slice(0, MOST_WORDS);
  return joined(
    chosen.map(({ span }) => span),
    title,
  );
}

function wordsIn(title: string): Stretch[] {
  return [...title.matchAll(WORD)]
    .filter(([word]) => normalise(word) !== '')
    .slice(0, MOST_WORDS_TRIED)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function joined(spans: readonly Stretch[], title: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && title.slice(last.end, span.start).trim() === '') {
      stretches[stretches.length - 1] = { start: last.start, end: span.end };
    } else stretches.push(span);
  }
  return stretches;
}
