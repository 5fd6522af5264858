const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
const WHOLE = 6;
const FORM = /^(\d)\|([0-9a-z]{6}):([0-9a-z]*)$/;
const GAP = 8;
const MIDDLE = Number.parseInt('i00000', BASE);

/** The rank of the n-th issue of a freshly ranked list, in the form of Jira's LexoRank (`0|i0004f:`). */
export function rankAt(position: number): string {
  return `0|${whole(MIDDLE + position * GAP)}:`;
}

/** True for text of the form that ranks have here. */
export function isRank(text: string): boolean {
  return FORM.test(text);
}

/**
 * A rank between two neighbours, sorting as text; null stands for an end of the list.
 * `before` must sort below `after`.
 */
export function rankBetween(before: string | null, after: string | null): string {
  if (before === null && after === null) return rankAt(0);
  if (before === null) return `0|${whole(wholeOf(after ?? '') - GAP)}:`;
  if (after === null) return `0|${whole(wholeOf(before) + GAP)}:`;
  const digits = middle(digitsOf(before), digitsOf(after));
  return `0|${digits.slice(0, WHOLE)}:${digits.slice(WHOLE)}`;
}

/** Digits strictly between two fractions given by their digits, `low` below `high`. */
function middle(low: string, high: string): string {
  let index = 0;
  while (digitAt(low, index) === digitAt(high, index)) index += 1;
  const gap = digitAt(high, index) - digitAt(low, index);
  if (gap > 1) return take(low, index, Math.trunc(gap / 2));
  index += 1;
  while (digitAt(low, index) === BASE - 1) index += 1;
  return take(low, index, Math.ceil((BASE - digitAt(low, index)) / 2));
}

/** The first `index` digits, then the next one raised by `step`. */
function take(digits: string, index: number, step: number): string {
  const head = digits.padEnd(index, '0').slice(0, index);
  return `${head}${DIGITS.charAt(digitAt(digits, index) + step)}`.padEnd(WHOLE, '0');
}

function digitAt(digits: string, index: number): number {
  return index < digits.length ? DIGITS.indexOf(digits.charAt(index)) : 0;
}

function digitsOf(rank: string): string {
  const match = FORM.exec(rank);
  return `${match?.[2] ?? ''}${match?.[3] ?? ''}`;
}

function wholeOf(rank: string): number {
  return Number.parseInt(FORM.exec(rank)?.[2] ?? 'i00000', BASE);
}

function whole(value: number): string {
  return value.toString(BASE).padStart(WHOLE, '0');
}
