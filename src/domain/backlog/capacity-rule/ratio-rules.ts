import { is, isAmount, isFunctional, isMark, isTechnical, placeWhere, type Sentence } from './sentence';
import type { Found } from './share-rules';

/** How far from its numbers the names of the two halves may stand, in places. */
const REACH = 6;
const BARE_REACH = 5;
const MOST_PARTS = 4;

/** "70 % features, 30 % tech": percentages that add up to 100, with both halves named. Out: its places, or null. */
export function percentRatio(sentence: Sentence): Found | null {
  const percents = sentence.flatMap(({ kind }, place) => (kind === 'percent' ? [place] : []));
  for (let first = 0; first < percents.length; first += 1) {
    for (let last = first + 1; last < Math.min(percents.length, first + MOST_PARTS); last += 1) {
      const parts = percents.slice(first, last + 1);
      if (addsUp(parts.map((place) => sentence[place]?.value ?? 0)) && namesBoth(sentence, parts)) {
        return { from: parts[0] as number, to: parts.at(-1) as number };
      }
    }
  }
  return null;
}

/** "80/20 business/tech", "70:20:10" beside both halves, or beside technical work and a word for shares. */
export function bareRatio(sentence: Sentence): Found | null {
  for (let place = 0; place < sentence.length; place += 1) {
    const parts = bareParts(sentence, place);
    if (!addsUp(parts.map((part) => sentence[part]?.value ?? 0))) continue;
    const last = parts.at(-1) ?? place;
    const near = (passes: (at: number) => boolean): boolean =>
      placeWhere(place - BARE_REACH, last + BARE_REACH, passes) !== null;
    const otherHalf = near((at) => isFunctional(sentence, at) || is(sentence, at, 'share', 'capacity'));
    if (otherHalf && near((at) => isTechnical(sentence, at, true))) return { from: place, to: last };
  }
  return null;
}

/** "30 points fachlich, 10 points technisch": amounts in points for both halves. */
export function pointsForBoth(sentence: Sentence): Found | null {
  const amounts = sentence.flatMap(({ kind }, place) =>
    kind === 'points' || kind === 'time' ? [place] : [],
  );
  for (let index = 0; index + 1 < amounts.length; index += 1) {
    const pair = amounts.slice(index, index + 2);
    const [from = 0, to = 0] = pair;
    // "Finish 12 points of tech debt and 20 points of features" is a goal.
    const aimsAtWork = placeWhere(0, from, (place) => is(sentence, place, 'change')) !== null;
    if (!aimsAtWork && to - from <= REACH && namesBoth(sentence, pair, 3)) return { from, to };
  }
  return null;
}

function bareParts(sentence: Sentence, start: number): number[] {
  const parts: number[] = [];
  for (let place: number | null = start; place !== null && isPart(sentence, place);) {
    parts.push(place);
    place = joins(sentence, place + 1) ? nextPart(sentence, place + 2) : null;
  }
  return parts;
}

/** The name of the half may stand before its number: "Product 70 / Tech 30". */
function nextPart(sentence: Sentence, place: number): number {
  return isTechnical(sentence, place, true) || isFunctional(sentence, place) ? place + 1 : place;
}

function isPart(sentence: Sentence, place: number): boolean {
  const token = sentence[place];
  return token?.kind === 'number' && token.value !== null && token.value >= 5 && token.value <= 95;
}

/** A slash may stand free; a colon or hyphen joins only where nothing stands between ("Sprint 60: 40 …" is no ratio). */
function joins(sentence: Sentence, place: number): boolean {
  if (isMark(sentence, place, '/')) return true;
  const [before, mark, after] = [sentence[place - 1], sentence[place], sentence[place + 1]];
  return isMark(sentence, place, ':', '-', '–') && before?.end === mark?.start && mark?.end === after?.start;
}

function addsUp(numbers: readonly number[]): boolean {
  if (numbers.length < 2 || numbers.length > MOST_PARTS) return false;
  return Math.abs(numbers.reduce((sum, number) => sum + number, 0) - 100) <= 1;
}

function namesBoth(sentence: Sentence, parts: readonly number[], reach = REACH): boolean {
  const from = (parts[0] as number) - reach;
  const to = (parts.at(-1) as number) + reach;
  const technical = placeWhere(from, to, (place) => isTechnical(sentence, place, true));
  const functional = placeWhere(from, to, (place) => isFunctional(sentence, place));
  if (technical === null || functional === null) return false;
  return (
    placeWhere(from, to, (place) => is(sentence, place, 'by')) === null && !isAmount(sentence, technical)
  );
}
