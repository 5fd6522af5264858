/** Ids are looked up by their high bits, then among the low ones; `LOW_BITS` of them are stored for each feature. */
export const LOW_BITS = 16;

/** Finds the row of a feature by its id. */
export class FeatureIndex {
  /**
   * In: for each value of the high bits the row where its features begin, and one more for the end; the low bits of each
   * feature's id, ascending within the same high bits.
   */
  constructor(
    private readonly starts: Uint32Array,
    private readonly lows: Uint16Array,
  ) {}

  /** Out: the feature's row, −1 for an unknown feature. */
  rowOf(id: number): number {
    const high = id >>> LOW_BITS;
    const low = id & ((1 << LOW_BITS) - 1);
    let from = this.starts[high] ?? 0;
    let to = this.starts[high + 1] ?? 0;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.lows[middle] ?? 0) < low) from = middle + 1;
      else to = middle;
    }
    return from < (this.starts[high + 1] ?? 0) && this.lows[from] === low ? from : -1;
  }
}
