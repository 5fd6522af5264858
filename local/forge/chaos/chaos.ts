import { seededRandom } from '../../../src/domain/random';

/** How badly the platform behaves. Shares are 0–1; everything absent is off. */
export interface ChaosOptions {
  /** Same seed, same misbehaviour. Default 1. */
  readonly seed?: number | undefined;
  /** Share of event and job deliveries that come twice. */
  readonly duplicate?: number | undefined;
  /** Share of product events that never come. Queued jobs are never lost: Forge guarantees them. */
  readonly drop?: number | undefined;
  /** Share of deliveries that come late, and by how much at most (ms; Forge: up to 3 minutes). */
  readonly delay?: number | undefined;
  readonly maxDelayMs?: number | undefined;
  /** Share of product events that change places with later ones (late by up to 5 seconds). */
  readonly reorder?: number | undefined;
  /** Every n-th storage request is refused with 429. */
  readonly failStorageEvery?: number | undefined;
  /** Share of writes after which a background function dies: the write is done, nothing after it is. */
  readonly crash?: number | undefined;
}

const FORGE_MAX_DELAY_MS = 180_000;
const REORDER_WINDOW_MS = 5_000;
const DUPLICATE_GAP_MS = 1_000;

/** Decides, repeatably, what goes wrong. */
export class Chaos {
  private readonly random: () => number;
  private readonly deaths: () => number;
  private storageRequests = 0;

  constructor(private readonly options: ChaosOptions) {
    this.random = seededRandom(options.seed ?? 1);
    this.deaths = seededRandom((options.seed ?? 1) + 0x5eed);
  }

  /** When a product event is delivered: delays in ms, one for each delivery; none when it is lost. */
  eventDelays(): readonly number[] {
    if (this.happens(this.options.drop)) return [];
    const shuffled = this.happens(this.options.reorder) ? this.random() * REORDER_WINDOW_MS : 0;
    return this.twiceSometimes(shuffled + this.lateness());
  }

  /** When a queued job is delivered after it is due: delays in ms, at least one. */
  jobDelays(): readonly number[] {
    return this.twiceSometimes(this.lateness());
  }

  /** Whether this storage request is one of those that fail. */
  failsStorage(): boolean {
    this.storageRequests += 1;
    const every = this.options.failStorageEvery;
    return every !== undefined && this.storageRequests % every === 0;
  }

  /** Whether the function dies after this write. */
  diesAfterWrite(): boolean {
    const { crash = 0 } = this.options;
    return crash > 0 && this.deaths() < crash;
  }

  private twiceSometimes(delay: number): readonly number[] {
    return this.happens(this.options.duplicate) ? [delay, delay + this.random() * DUPLICATE_GAP_MS] : [delay];
  }

  private lateness(): number {
    const max = this.options.maxDelayMs ?? FORGE_MAX_DELAY_MS;
    return this.happens(this.options.delay) ? this.random() * max : 0;
  }

  private happens(share = 0): boolean {
    return share > 0 && this.random() < share;
  }
}
