import type { Faults } from '../../jira';
import type { ChaosOptions } from './chaos';

const SHARES = ['duplicate', 'drop', 'delay', 'reorder', 'crash'] as const;
const FORGE_NUMBERS = ['seed', 'maxDelayMs', 'failStorageEvery'] as const;
const JIRA_NUMBERS = [
  'latencyMs',
  'failEvery',
  'failStatus',
  'timeoutEvery',
  'timeoutMs',
  'indexLagMs',
  'taskMs',
] as const;

/** Everything that can go wrong on purpose: on Forge's side and on Jira's. */
export interface Misbehaviour {
  readonly chaos: ChaosOptions;
  readonly faults: Omit<Faults, 'events'>;
}

/**
 * Reads what shall go wrong, as a command line says it: `duplicate=0.1,drop=0.05,failEvery=20,seed=7`.
 * @throws Error naming the part that is wrong
 */
export function parseChaos(text: string): Misbehaviour {
  const parts = text.split(',').map(parsePart);
  const isJira = ([name]: readonly [string, number]) => isOneOf(JIRA_NUMBERS, name);
  return {
    chaos: Object.fromEntries(parts.filter((part) => !isJira(part))),
    faults: Object.fromEntries(parts.filter(isJira)),
  };
}

function parsePart(part: string): readonly [string, number] {
  const [name = '', text = ''] = part.split('=').map((side) => side.trim());
  const value = text === '' ? Number.NaN : Number(text);
  if (isOneOf(SHARES, name)) {
    if (value >= 0 && value <= 1) return [name, value];
    throw new Error(`${name} is a share between 0 and 1, not "${text}"`);
  }
  if (isOneOf([...FORGE_NUMBERS, ...JIRA_NUMBERS], name)) {
    if (Number.isInteger(value) && value >= 0) return [name, value];
    throw new Error(`${name} is a whole number, not "${text}"`);
  }
  throw new Error(`"${name}" is none of ${[...SHARES, ...FORGE_NUMBERS, ...JIRA_NUMBERS].join(', ')}`);
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
