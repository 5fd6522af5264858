const MULTIPLIER = 0x9e3779b1;

/** Finds the row of a feature by its id: a table with open addresses, at most half full. */
export class FeatureTable {
  private readonly shift: number;
  /** Row + 1 at each address; 0 is free. */
  private readonly rows: Int32Array;

  /** In: the ids in the order of their rows, each once. */
  constructor(private readonly ids: Int32Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(ids.length * 2)));
    this.shift = 32 - bits;
    this.rows = new Int32Array(1 << bits);
    for (let row = 0; row < ids.length; row += 1) {
      let at = this.addressOf(ids[row] ?? 0);
      while (this.rows[at] !== 0) at = this.next(at);
      this.rows[at] = row + 1;
    }
  }

  /** Out: the feature's row, −1 for an unknown feature. */
  rowOf(id: number): number {
    for (let at = this.addressOf(id); ; at = this.next(at)) {
      const row = (this.rows[at] ?? 0) - 1;
      if (row === -1 || this.ids[row] === id) return row;
    }
  }

  private addressOf(id: number): number {
    return Math.imul(id, MULTIPLIER) >>> this.shift;
  }

  private next(at: number): number {
    return (at + 1) & (this.rows.length - 1);
  }
}
