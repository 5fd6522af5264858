/** Reads a model's numbers one part after the other. */
export class NumberReader {
  private at = 0;

  constructor(private readonly source: Uint8Array) {}

  /** Out: the next bytes, not copied. */
  bytes(length: number): Uint8Array {
    return this.source.subarray(this.at, (this.at += length));
  }

  /** Out: the next 32-bit numbers, little-endian as in typed arrays of every platform that Node runs on. */
  floats(count: number): Float32Array {
    return new Float32Array(Uint8Array.from(this.bytes(count * 4)).buffer);
  }

  /** Out: `count` ascending ids; each is stored as its distance from the one before, seven bits a byte, the lowest first. */
  gaps(length: number, count: number): Int32Array {
    const bytes = this.bytes(length);
    const ids = new Int32Array(count);
    let id = 0;
    let at = 0;
    for (let i = 0; i < count; i += 1) {
      let byte = bytes[at++] ?? 0;
      let shift = 0;
      for (; byte & 0x80; byte = bytes[at++] ?? 0) {
        id += (byte & 0x7f) << shift;
        shift += 7;
      }
      id += byte << shift;
      ids[i] = id;
    }
    return ids;
  }

  /** Throws unless everything was read and nothing more was asked for. */
  end(): void {
    if (this.at !== this.source.length) {
      throw new Error(`text model: ${this.source.length} bytes of numbers, ${this.at} expected`);
    }
  }
}
