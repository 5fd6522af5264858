/** Text as the rules read it, with the way back: `offsets[i]` is where character `i` of `text` stood in the original. */
export interface NormalisedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae' };
const KEPT = /[a-z0-9%#]/;
const MARKS = /\p{M}/gu;

/**
 * Lower-cases, unfolds ß œ æ, drops combining marks and turns every other run of characters into one blank (domain.md 2.2).
 * In: any text. Out: the normalised text and the offsets of its characters in the original (UTF-16 units).
 */
export function normaliseWithOffsets(original: string): NormalisedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const symbol of original) {
    for (const character of fold(symbol)) {
      if (KEPT.test(character)) {
        characters.push(character);
        offsets.push(position);
      } else if (characters.length > 0 && characters.at(-1) !== ' ') {
        characters.push(' ');
        offsets.push(position);
      }
    }
    position += symbol.length;
  }
  if (characters.at(-1) === ' ') {
    characters.pop();
    offsets.pop();
  }
  return { text: characters.join(''), offsets };
}

/** As `normaliseWithOffsets`, without the offsets. */
export function normalise(original: string): string {
  return original
    .toLowerCase()
    .replace(/[ßœæ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[^a-z0-9%#]+/g, ' ')
    .trim();
}

/** Combining marks vanish instead of becoming a blank: they belong to the letter before them. */
function fold(symbol: string): string {
  const lower = symbol.toLowerCase();
  return (LIGATURES[lower] ?? lower).normalize('NFKD').replace(MARKS, '');
}
