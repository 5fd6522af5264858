/**
 * Reads a model's numbers one part after the other, little-endian as in the typed arrays of every platform that Node runs on;
 * throws where there are fewer or more of them than were promised.
 */
export class NumberReader {
  private at = 0;

  constructor(private readonly source: Uint8Array) {}

  /** Out: the next bytes, not copied. */
  bytes(length: number): Uint8Array {
    const from = this.at;
    this.at += length;
    if (this.at > this.source.length) this.refuse();
    return this.source.subarray(from, this.at);
  }

  /** Out: the next signed bytes, not copied. */
  signed(length: number): Int8Array {
    const bytes = this.bytes(length);
    return new Int8Array(bytes.buffer, bytes.byteOffset, length);
  }

  halves(count: number): Uint16Array {
    return new Uint16Array(this.copied(count * 2));
  }

  words(count: number): Uint32Array {
    return new Uint32Array(this.copied(count * 4));
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.copied(count * 4));
  }

  /** Throws unless everything was read. */
  end(): void {
    if (this.at !== this.source.length) this.refuse();
  }

  /** A copy stands where arrays of wider numbers may begin. */
  private copied(length: number): ArrayBuffer {
    return Uint8Array.from(this.bytes(length)).buffer;
  }

  private refuse(): never {
    throw new Error(`text model: ${this.source.length} bytes of numbers, ${this.at} expected`);
  }
}
