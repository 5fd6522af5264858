import type { ChaosOptions } from './chaos';

const SHARES = ['duplicate', 'drop', 'delay', 'reorder'] as const;
const NUMBERS = ['seed', 'maxDelayMs', 'failStorageEvery'] as const;

/**
 * Reads what shall go wrong, as a command line says it: `duplicate=0.1,drop=0.05,seed=7`.
 * @throws Error naming the part that is wrong
 */
export function parseChaos(text: string): ChaosOptions {
  return Object.fromEntries(text.split(',').map(parsePart));
}

function parsePart(part: string): [string, number] {
  const [name = '', text = ''] = part.split('=').map((side) => side.trim());
  const value = text === '' ? Number.NaN : Number(text);
  if (isOneOf(SHARES, name)) {
    if (value >= 0 && value <= 1) return [name, value];
    throw new Error(`${name} is a share between 0 and 1, not "${text}"`);
  }
  if (isOneOf(NUMBERS, name)) {
    if (Number.isInteger(value) && value >= 0) return [name, value];
    throw new Error(`${name} is a whole number, not "${text}"`);
  }
  throw new Error(`"${name}" is none of ${[...SHARES, ...NUMBERS].join(', ')}`);
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
