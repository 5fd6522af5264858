import { sentencesOf, type CapacityToken } from './capacity-tokens';
import type { WordClass } from './capacity-words.table';
import { bareRatio, percentRatio, pointsForBoth } from './ratio-rules';
import { is, placeWhere, type Sentence } from './sentence';
import { AMOUNT_RULES, perSprintItems, SHARE_RULES, type AmountRule, type Found } from './share-rules';

/** How the split is written: 80/20, a share of the capacity, points, time, or a number of items each sprint. */
export type CapacityRuleKind = 'ratio' | 'share' | 'points' | 'time' | 'items';

/** A written rule that splits a team's capacity. [start, end) in the text as written; the numbers it names, in order. */
export interface CapacityRule {
  readonly kind: CapacityRuleKind;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
}

/** Descriptions can be long; a rule stands near the top or it is not one that a team reads. */
const LONGEST_TEXT = 10_000;

/**
 * Finds a written rule that reserves part of the capacity for technical work, in English, French, German or Spanish
 * (domain.md S2). Goals ("reduce latency by 20 %"), progress ("80 % done") and questions are none.
 * In: any text. Out: the first rule, or null.
 */
export function capacityRule(text: string): CapacityRule | null {
  const sentences = sentencesOf(text.slice(0, LONGEST_TEXT));
  const ratio = firstOf(groupsOfPercents(sentences), ratioIn);
  return ratio ?? firstOf(sentences, amountIn);
}

type Reader = (sentence: Sentence) => CapacityRule | null;

function firstOf(sentences: readonly Sentence[], read: Reader): CapacityRule | null {
  for (const sentence of sentences) {
    const rule = read(sentence);
    if (rule !== null) return rule;
  }
  return null;
}

/** A ratio may be a list, one share a line: neighbouring sentences with percentages are read together. */
function groupsOfPercents(sentences: readonly CapacityToken[][]): Sentence[] {
  const groups: CapacityToken[][] = [];
  let joins = false;
  for (const sentence of sentences) {
    const hasPercent = sentence.some(({ kind }) => kind === 'percent');
    if (joins && hasPercent) groups.at(-1)?.push(...sentence);
    else groups.push([...sentence]);
    joins = hasPercent;
  }
  return groups;
}

const ratioIn: Reader = (sentence) => {
  const found = percentRatio(sentence) ?? bareRatio(sentence);
  if (found !== null && isRule(sentence, found)) return ruleAt('ratio', sentence, found);
  const points = pointsForBoth(sentence);
  return points !== null && isRule(sentence, points) ? ruleAt('points', sentence, points) : null;
};

const amountIn: Reader = (sentence) => {
  for (const [place, token] of sentence.entries()) {
    const found = firstRule(rulesFor(token), sentence, place);
    if (found !== null) return ruleAt(kindOf(token), sentence, found);
  }
  return null;
};

function rulesFor({ kind, value }: CapacityToken): readonly AmountRule[] {
  switch (kind) {
    case 'percent':
    case 'fraction':
      return value !== null && value > 0 && value < 100 ? SHARE_RULES : [];
    case 'points':
    case 'time':
      return AMOUNT_RULES;
    case 'number':
    case 'word':
      return value !== null && value > 0 && value <= 9 ? [perSprintItems] : [];
    case 'mark':
      return [];
  }
}

function kindOf({ kind }: CapacityToken): CapacityRuleKind {
  switch (kind) {
    case 'points':
    case 'time':
      return kind;
    case 'percent':
    case 'fraction':
      return 'share';
    case 'number':
    case 'word':
    case 'mark':
      return 'items';
  }
}

function firstRule(rules: readonly AmountRule[], sentence: Sentence, place: number): Found | null {
  if (isChangeBy(sentence, place)) return null;
  for (const rule of rules) {
    const found = rule(sentence, place);
    if (found !== null && isRule(sentence, found)) return found;
  }
  return null;
}

/** "Reduce … by 20 %", "de 20 %", "um 20 %", "20 % fewer": a change, not a share. */
function isChangeBy(sentence: Sentence, amount: number): boolean {
  if (is(sentence, amount - 1, 'by') || is(sentence, amount - 2, 'by')) return true;
  if (is(sentence, amount + 1, 'compared')) return true;
  const changes = placeWhere(0, amount - 1, (place) => is(sentence, place, 'change')) !== null;
  const before = sentence[amount - 1]?.text ?? '';
  return changes && ['de', 'en', 'un', 'of', '+', '-'].includes(before);
}

/** What is measured, reported, refused or undone is no rule, nor is a part of a period ("second half of the sprint"). */
function isRule(sentence: Sentence, { from, to }: Found): boolean {
  const within = (first: number, last: number, ...classes: WordClass[]): boolean =>
    placeWhere(first, last, (place) => is(sentence, place, ...classes)) !== null;
  if (sentence[from]?.kind === 'fraction' && is(sentence, from - 1, 'ordinal')) return false;
  if (within(from - 2, to + 2, 'measure') || within(from, to + 2, 'outcome')) return false;
  if (sentence.some((_, place) => isOfMachine(sentence, place))) return false;
  return placeWhere(0, to, (place) => isNegated(sentence, place, from)) === null;
}

function isOfMachine(sentence: Sentence, place: number): boolean {
  return is(sentence, place, 'capacity') && is(sentence, place - 1, 'machineBefore');
}

const GERMAN_NOT: ReadonlySet<string> = new Set(['nicht', 'kein', 'keine', 'keinen']);

/** "No more than 20 %" is a rule, "no longer 20 %" is none. German may deny at the end of the sentence. */
function isNegated(sentence: Sentence, place: number, from: number): boolean {
  if (!is(sentence, place, 'negation')) return false;
  if (place > from && !GERMAN_NOT.has(sentence[place]?.text ?? '')) return false;
  return placeWhere(place + 1, place + 3, (after) => limits(sentence, after)) === null;
}

/** French "plus" limits only in "plus de": "ne plus réserver" is the opposite. */
function limits(sentence: Sentence, place: number): boolean {
  if (!is(sentence, place, 'limiter')) return false;
  return sentence[place]?.text !== 'plus' || ['de', 'que'].includes(sentence[place + 1]?.text ?? '');
}

function ruleAt(kind: CapacityRuleKind, sentence: Sentence, { from, to }: Found): CapacityRule {
  const tokens = sentence.slice(from, to + 1);
  const numbers = tokens.flatMap((token) =>
    token.kind !== 'word' && token.value !== null ? [token.value] : [],
  );
  const first = sentence[from]?.value;
  return {
    kind,
    start: sentence[from]?.start ?? 0,
    end: sentence[to]?.end ?? 0,
    numbers: numbers.length === 0 && typeof first === 'number' ? [first] : numbers,
  };
}
