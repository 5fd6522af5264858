import { normalise } from '../../text/normalise';
import {
  ABBREVIATIONS,
  CAPACITY_WORDS,
  FRACTIONS,
  NUMBER_WORDS,
  type WordClass,
} from './capacity-words.table';

/** What a piece of a sentence says: a word, an amount with its unit, a bare number, or a mark (/ : , + -). */
export type TokenKind = 'word' | 'percent' | 'fraction' | 'points' | 'time' | 'number' | 'mark';

/** A piece of a sentence; [start, end) in the text as written. `value` is null for words and marks. */
export interface CapacityToken {
  readonly kind: TokenKind;
  readonly text: string;
  readonly value: number | null;
  readonly is: ReadonlySet<WordClass>;
  readonly start: number;
  readonly end: number;
}

const PIECE = /\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}\p{N}]*|%|[/:,+|=–—&.!?;•\n-]/gu;
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';', '•', '\n']);
/** In tokens: what is longer is a pasted table or noise, and is read in pieces. */
const LONGEST_SENTENCE = 100;
const NOTHING: ReadonlySet<WordClass> = new Set();

/**
 * In: any text. Out: its sentences as tokens; questions and empty sentences are left out. A line is a sentence of its own.
 */
export function sentencesOf(text: string): CapacityToken[][] {
  const sentences: CapacityToken[][] = [];
  let sentence: CapacityToken[] = [];
  for (const token of tokensOf(text)) {
    if (sentence.length < LONGEST_SENTENCE && !endsSentence(token, sentence.at(-1))) {
      sentence.push(token);
      continue;
    }
    if (token.text !== '?') sentences.push(sentence);
    sentence = [];
  }
  sentences.push(sentence);
  return sentences.map(withAmounts).filter((each) => each.length > 0);
}

function tokensOf(text: string): CapacityToken[] {
  return [...text.matchAll(PIECE)].map((match) => {
    const [piece] = match;
    const place = { start: match.index, end: match.index + piece.length };
    if (/^\d/.test(piece))
      return { kind: 'number', text: piece, value: numberOf(piece), is: NOTHING, ...place };
    if (/^\p{L}/u.test(piece)) {
      const word = normalise(piece);
      return { kind: 'word', text: word, value: null, is: classesOf(word), ...place };
    }
    return { kind: 'mark', text: piece, value: null, is: NOTHING, ...place };
  });
}

function numberOf(piece: string): number {
  return Number(piece.replace(',', '.'));
}

function endsSentence({ kind, text }: CapacityToken, before: CapacityToken | undefined): boolean {
  if (kind !== 'mark' || !SENTENCE_ENDS.has(text)) return false;
  return text !== '.' || before === undefined || !ABBREVIATIONS.includes(before.text);
}

/** Joins "20" and "%", "zwei" and "Tage", "1", "/" and "5" into amounts, and drops full stops of abbreviations. */
function withAmounts(tokens: readonly CapacityToken[]): CapacityToken[] {
  const joined: CapacityToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = withWrittenNumber(tokens[index] as CapacityToken);
    const amount = token.value === null ? null : amountFrom(tokens, index, token);
    if (amount !== null) {
      joined.push({ ...token, ...amount, end: (tokens[amount.last] as CapacityToken).end });
      index = amount.last;
    } else if (token.text !== '.') joined.push(token);
  }
  return joined;
}

interface Amount {
  readonly kind: TokenKind;
  readonly value: number;
  /** Place of its last token. */
  readonly last: number;
}

function amountFrom(tokens: readonly CapacityToken[], index: number, token: CapacityToken): Amount | null {
  const value = token.value ?? 0;
  if (token.kind === 'fraction') return { kind: 'fraction', value, last: index };
  const [next, second] = [tokens[index + 1], tokens[index + 2]];
  if (next === undefined) return null;
  if (value === 1 && next.text === '/' && second?.kind === 'number' && DIVISORS.has(second.text)) {
    return { kind: 'fraction', value: Math.round(100 / Number(second.text)), last: index + 2 };
  }
  if (next.text === '%' || next.is.has('percent')) return { kind: 'percent', value, last: index + 1 };
  const unit = UNIT_PAIRS[`${next.text} ${second?.text ?? ''}`];
  if (unit !== undefined) return { kind: unit, value, last: index + 2 };
  if (next.is.has('points')) return { kind: 'points', value, last: index + 1 };
  return next.is.has('time') ? { kind: 'time', value, last: index + 1 } : null;
}

const DIVISORS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6', '8', '10']);

const UNIT_PAIRS: Readonly<Record<string, TokenKind>> = {
  'pour cent': 'percent',
  'por ciento': 'percent',
  'per cent': 'percent',
  'story points': 'points',
  'person days': 'time',
};

function withWrittenNumber(token: CapacityToken): CapacityToken {
  if (token.kind !== 'word') return token;
  const fraction = FRACTIONS[token.text];
  if (fraction !== undefined) return { ...token, kind: 'fraction', value: fraction };
  const number = NUMBER_WORDS[token.text];
  return number === undefined ? token : { ...token, value: number };
}

const PATTERNS = Object.entries(CAPACITY_WORDS).flatMap(([name, list]) =>
  list.map((word) => ({ of: name as WordClass, word, part: word.replace('*', '') })),
);
const PREFIXES = PATTERNS.filter(({ word }) => word.endsWith('*'));
const SUFFIXES = PATTERNS.filter(({ word }) => word.startsWith('*'));
const EXACT = classesByWord();

function classesByWord(): ReadonlyMap<string, readonly WordClass[]> {
  const byWord = new Map<string, WordClass[]>();
  for (const { word, of } of PATTERNS) byWord.set(word, [...(byWord.get(word) ?? []), of]);
  return byWord;
}

/** Out: everything a normalised word can be. */
function classesOf(word: string): ReadonlySet<WordClass> {
  return new Set([
    ...(EXACT.get(word) ?? []),
    ...PREFIXES.filter(({ part }) => word.startsWith(part)).map(({ of }) => of),
    ...SUFFIXES.filter(({ part }) => word.endsWith(part) && word !== part).map(({ of }) => of),
  ]);
}
