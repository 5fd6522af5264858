/** What one direction (reading or writing) has cost so far. */
export interface DirectionUsage {
  readonly requests: number;
  /** Bytes of keys and values, as billed: an empty read counts 1 KB. */
  readonly bytes: number;
  /** Requests against the rate limit: each rounded up to the next 10 KB. */
  readonly limitUnits: number;
}

export interface StorageUsage {
  readonly reads: DirectionUsage;
  readonly writes: DirectionUsage;
}

const EMPTY_READ_BYTES = 1_024;
const LIMIT_UNIT_BYTES = 10 * 1_024;
const NOTHING: DirectionUsage = { requests: 0, bytes: 0, limitUnits: 0 };

/** Counts what an app reads and writes in the storage, so that a run can print what it would cost. */
export class UsageMeter {
  private total: StorageUsage = { reads: NOTHING, writes: NOTHING };
  private readBytes: number | undefined;
  private writtenBytes: number | undefined;

  /** Notes a read of the running request. @param bytes size of what was found; 0 = nothing */
  read(bytes: number): void {
    this.readBytes = (this.readBytes ?? 0) + (bytes || EMPTY_READ_BYTES);
  }

  /** Notes a write of the running request. @param bytes size of what was written */
  write(bytes: number): void {
    this.writtenBytes = (this.writtenBytes ?? 0) + bytes;
  }

  /** The request is over: everything noted since the last one counts as one request. */
  endRequest(): void {
    const { reads, writes } = this.total;
    this.total = { reads: add(reads, this.readBytes), writes: add(writes, this.writtenBytes) };
    this.readBytes = undefined;
    this.writtenBytes = undefined;
  }

  usage(): StorageUsage {
    return this.total;
  }

  reset(): void {
    this.total = { reads: NOTHING, writes: NOTHING };
  }
}

function add(usage: DirectionUsage, bytes: number | undefined): DirectionUsage {
  if (bytes === undefined) return usage;
  return {
    requests: usage.requests + 1,
    bytes: usage.bytes + bytes,
    limitUnits: usage.limitUnits + Math.max(1, Math.ceil(bytes / LIMIT_UNIT_BYTES)),
  };
}
