type Action = (at: number) => void;

interface Appointment {
  readonly at: number;
  readonly act: Action;
}

/** What is going to happen, in the order of time. What is entered first comes first at the same instant. */
export class Agenda {
  private readonly waiting: Appointment[] = [];
  private now = Number.NEGATIVE_INFINITY;

  /** Enters an action at an instant (ms); for one that has passed it happens next. */
  at(instant: number, act: Action): void {
    const at = Math.max(instant, this.now);
    let low = 0;
    let high = this.waiting.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.waiting[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    this.waiting.splice(low, 0, { at, act });
  }

  /** Lets everything happen that is due until an instant (ms), with what is entered on the way. */
  run(until: number): void {
    for (let next = this.waiting.at(-1); next !== undefined && next.at <= until; next = this.waiting.at(-1)) {
      this.waiting.pop();
      this.now = next.at;
      next.act(next.at);
    }
  }
}
