import type { ProductEvent } from '../events/product-event';
import type { EventFaultRates } from './faults';
import { seededRandom } from '../../../src/domain/random';

/** When an event is to reach the app: at once, or that much later. */
export interface Delivery {
  readonly delayMs: number;
}

export type OnEvent = (event: ProductEvent, delivery: Delivery) => void;

const DEFAULT_MAX_DELAY = 180_000;
const AT_ONCE: Delivery = { delayMs: 0 };

/** Hands events on: as they come, or dropped, doubled, late and out of order, as a seed decides. */
export class EventFaults {
  private readonly random: () => number;
  private held: ProductEvent | null = null;

  constructor(
    private readonly rates: EventFaultRates,
    seed: number,
    private readonly onEvent: OnEvent,
  ) {
    this.random = seededRandom(seed);
  }

  /** Takes an event from the site. */
  emit(event: ProductEvent): void {
    if (this.happens(this.rates.drop)) return;
    if (this.held === null && this.happens(this.rates.reorder)) {
      this.held = event;
      return;
    }
    this.deliver(event);
    this.flush();
  }

  /** Delivers an event that waits for another one to overtake it. */
  flush(): void {
    const { held } = this;
    this.held = null;
    if (held) this.deliver(held);
  }

  private deliver(event: ProductEvent): void {
    const times = this.happens(this.rates.duplicate) ? 2 : 1;
    for (let n = 0; n < times; n += 1) this.onEvent(event, this.delivery());
  }

  private delivery(): Delivery {
    if (!this.happens(this.rates.delay)) return AT_ONCE;
    return { delayMs: Math.ceil(this.random() * (this.rates.maxDelayMs ?? DEFAULT_MAX_DELAY)) };
  }

  /** No number is drawn for what never happens: rates do not disturb each other's sequence. */
  private happens(share: number | undefined): boolean {
    return share !== undefined && share > 0 && this.random() < share;
  }
}
