import type { NormalisedText } from '../text/normalise';
import { classShares, groupProbabilities, groupSum, logOdds, type GroupSum } from './score-text';
import { featuresOfWord } from './text-features';
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
/** What may stand between two words of one stretch. */
const BETWEEN = /^[\s'’-]*$/;

/**
 * In: a model, the sums of what it read, the title as written and normalised, the group that was decided for. Out: the words of
 * the title without which the model would have been less sure, in reading order; neighbours are one stretch. At least the
 * strongest word.
 */
export function evidenceWords(
  model: TextModel,
  groups: readonly GroupSum[],
  title: { readonly written: string; readonly normalised: NormalisedText },
  group: string,
): Stretch[] {
  const words = wordsIn(title.normalised, title.written);
  const texts = words.map(({ text }) => text);
  const support = (sums: readonly GroupSum[]): number =>
    logOdds(groupProbabilities(model, classShares(model, sums)).get(group) ?? 0);
  const whole = support(groups);
  const weighed = words.map((word, place) => ({
    word,
    weight: whole - support(withoutWord(model, groups, texts, place)),
  }));
  weighed.sort((a, b) => b.weight - a.weight || a.word.start - b.word.start);
  const strongest = weighed[0]?.weight ?? 0;
  const least = Math.min(strongest, Math.max(LEAST_WEIGHT, LEAST_SHARE * strongest));
  const chosen = weighed.filter(({ weight }) => weight >= least).slice(0, MOST_WORDS);
  return joined(
    chosen.map(({ word }) => word),
    title.written,
  );
}

/** The sums without a word's own features. What it shares with other words goes too: near enough for evidence. */
function withoutWord(
  model: TextModel,
  [words, characters, ...others]: readonly GroupSum[],
  texts: readonly string[],
  place: number,
): GroupSum[] {
  const own = featuresOfWord(texts, place, model.settings);
  return [
    ...(words === undefined ? [] : [difference(words, groupSum(model, own.words, 0))]),
    ...(characters === undefined ? [] : [difference(characters, groupSum(model, own.characters, 0))]),
    ...others,
  ];
}

function difference({ weight, sum, squares }: GroupSum, part: GroupSum): GroupSum {
  return {
    weight,
    sum: sum.map((value, k) => value - (part.sum[k] ?? 0)),
    squares: squares - part.squares,
  };
}

interface Word extends Stretch {
  readonly text: string;
}

function wordsIn({ text, offsets }: NormalisedText, title: string): Word[] {
  return [...text.matchAll(/[^ ]+/g)].slice(0, MOST_WORDS_TRIED).map((match) => {
    const last = offsets[match.index + match[0].length - 1] ?? 0;
    const end = last + ((title.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    return { text: match[0], start: offsets[match.index] ?? 0, end };
  });
}

function joined(words: readonly Stretch[], title: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && BETWEEN.test(title.slice(last.end, start))) {
      stretches[stretches.length - 1] = { start: last.start, end };
    } else stretches.push({ start, end });
  }
  return stretches;
}
