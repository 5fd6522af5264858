import type { NormalisedText } from '../text/normalise';
import { classShares, groupProbabilities, groupSum, logOdds, type GroupSum } from './score-text';
import { featuresOfWord } from './text-features';
import type { TextModel } from './unpack-model';
import { isFunctionWord, saysNothing } from './weak-words';

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
/** "Definition of the Done": so many function words may stand between two words of one stretch. */
const MOST_BETWEEN = 2;

/**
 * In: a model, the sums of what it read, the title as written and normalised, the group that was decided for. Out: the words of
 * the title without which the model would have been less sure, in reading order; neighbours are one stretch, also across
 * function words. At least the strongest word; function words, numbers and units only where there is nothing else.
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
  const telling = weighed.filter(({ word }) => !word.isWeak);
  const candidates = telling.length > 0 ? telling : weighed;
  candidates.sort((a, b) => b.weight - a.weight || a.word.start - b.word.start);
  const strongest = candidates[0]?.weight ?? 0;
  const least = Math.min(strongest, Math.max(LEAST_WEIGHT, LEAST_SHARE * strongest));
  const chosen = candidates.filter(({ weight }) => weight >= least).slice(0, MOST_WORDS);
  return joined(words, new Set(chosen.map(({ word }) => word)), title.written);
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
  /** A function word, a number or a unit that stands by itself: "stand-up" is one word. */
  readonly isWeak: boolean;
}

function wordsIn({ text, offsets }: NormalisedText, title: string): Word[] {
  const found = [...text.matchAll(/[^ ]+/g)].slice(0, MOST_WORDS_TRIED);
  return found.map((match, place) => {
    const [word] = match;
    const start = offsets[match.index] ?? 0;
    const last = offsets[match.index + word.length - 1] ?? 0;
    const end = last + ((title.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
    const isPart = isPartOfWord(title[start - 1], title[end]);
    return { text: word, start, end, isWeak: !isPart && saysNothing(word, found[place - 1]?.[0]) };
  });
}

/** In: the characters before and after a word. Out: whether a hyphen makes it part of a longer one ("stand-up"). */
function isPartOfWord(before = '', after = ''): boolean {
  return (before === '-' || after === '-') && !/['’]/.test(before + after);
}

/** Out: the chosen words as stretches of the title. */
function joined(words: readonly Word[], chosen: ReadonlySet<Word>, title: string): Stretch[] {
  const stretches: Stretch[] = [];
  let open = false;
  let skipped = 0;
  words.forEach((word, place) => {
    const before = words[place - 1];
    const touches = before !== undefined && BETWEEN.test(title.slice(before.end, word.start));
    const last = stretches.at(-1);
    if (!touches) open = false;
    if (chosen.has(word)) {
      if (open && last !== undefined) stretches[stretches.length - 1] = { start: last.start, end: word.end };
      else stretches.push({ start: word.start, end: word.end });
      [open, skipped] = [true, 0];
    } else {
      skipped += 1;
      open = open && isFunctionWord(word.text) && skipped <= MOST_BETWEEN;
    }
  });
  return stretches;
}
