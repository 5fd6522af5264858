/** One stored value. `json` is the value's JSON text, so that no reader can change what is stored. */
export interface Item {
  readonly key: string;
  readonly json: string;
  /** Epoch milliseconds of site time. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number | undefined;
}

/** Items by key. An item past its expiry lingers for a while, as Forge warns: it is still read, listed and in the way. */
export class Collection {
  private readonly items = new Map<string, Item>();

  /**
   * @param now site time in epoch milliseconds
   * @param lingerMs how long an expired item is still there, at most 48 h on Forge
   */
  constructor(
    private readonly now: () => number,
    private readonly lingerMs: number,
  ) {}

  get(key: string): Item | undefined {
    const item = this.items.get(key);
    if (item?.expiresAt === undefined || item.expiresAt + this.lingerMs > this.now()) return item;
    this.items.delete(key);
    return undefined;
  }

  /** Writes a value; the time of creation stays when there was one. */
  put(key: string, json: string, expiresAt: number | undefined): Item {
    const now = this.now();
    const item = { key, json, createdAt: this.get(key)?.createdAt ?? now, updatedAt: now, expiresAt };
    this.items.set(key, item);
    return item;
  }

  delete(key: string): void {
    this.items.delete(key);
  }

  /** All items in the order of their keys. */
  list(): readonly Item[] {
    return [...this.items.keys()].toSorted(compareText).flatMap((key) => this.get(key) ?? []);
  }
}

/** Order of code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
