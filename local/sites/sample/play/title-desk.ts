import type { Random } from '../../engine/random';

/** How often a title with a slot may be used, each time filled otherwise. */
const VARIATIONS = 3;
const SLOT = /\{(\w+)\}/g;

/** Hands out titles from pools, each once; a pool that is used up starts again. */
export class TitleDesk {
  private readonly waiting = new Map<readonly string[], string[]>();
  private readonly used = new Set<string>();

  constructor(
    private readonly slots: Readonly<Record<string, readonly string[]>>,
    private readonly random: Random,
  ) {}

  /** The next title of a pool. @throws RangeError for an empty pool or an unknown slot */
  next(pool: readonly string[]): string {
    let titles = this.waiting.get(pool);
    if (titles === undefined || titles.length === 0) {
      titles = this.fill(pool);
      this.waiting.set(pool, titles);
    }
    const title = titles.pop();
    if (title === undefined) throw new RangeError('A pool of titles is empty.');
    this.used.add(title);
    return title;
  }

  /** How many titles of a pool are left before it starts again. */
  left(pool: readonly string[]): number {
    return this.waiting.get(pool)?.length ?? pool.length;
  }

  private fill(pool: readonly string[]): string[] {
    const titles = pool.flatMap((line) => (line.includes('{') ? this.variations(line) : [line]));
    const fresh = titles.filter((title) => !this.used.has(title));
    return this.random.shuffle(fresh.length > 0 ? fresh : titles);
  }

  private variations(line: string): string[] {
    return [...new Set(Array.from({ length: VARIATIONS }, () => this.fillSlots(line)))];
  }

  private fillSlots(line: string): string {
    return line.replace(SLOT, (_, name: string) => {
      const values = this.slots[name];
      if (values === undefined) throw new RangeError(`No slot called ${name}.`);
      return this.random.pick(values);
    });
  }
}
