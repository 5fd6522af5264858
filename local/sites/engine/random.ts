import { seededRandom } from '../../../src/domain/random';

/**
 * Repeatable random numbers: the same seed gives the same sequence. A fork depends on its name only, so that
 * drawing more numbers in one place does not change another.
 */
export class Random {
  /** A number in [0, 1). */
  readonly next: () => number;

  constructor(private readonly seed: string) {
    this.next = seededRandom(hashOf(seed));
  }

  /** An independent sequence for one purpose. */
  fork(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** A number in [low, high). */
  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** A whole number from low to high, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One entry of a list. @throws RangeError when the list is empty */
  pick<T>(list: readonly T[]): T {
    const entry = list[Math.floor(this.next() * list.length)];
    if (entry === undefined) throw new RangeError('Nothing to pick from.');
    return entry;
  }

  /** One entry of a list of [entry, weight]. @throws RangeError when the list is empty */
  weighted<T>(list: readonly (readonly [entry: T, weight: number])[]): T {
    let rest = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [entry, weight] of list) {
      rest -= weight;
      if (rest < 0) return entry;
    }
    return this.pick(list)[0];
  }

  /** The entries in another order; the list itself stays. */
  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((entry) => ({ entry, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ entry }) => entry);
  }
}

/** A 32-bit number for a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
