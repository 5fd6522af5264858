/** A value over time: what it was at first and each later value from its instant on (ms since epoch, ascending). */
export interface Timeline<T> {
  readonly initial: T;
  readonly steps: readonly { readonly at: number; readonly value: T }[];
}

/** One recorded change of one value inside one history entry. */
export interface ValueChange<T> {
  readonly from: T;
  readonly to: T;
}

/** A stretch of time, (after, until], in ms. */
export interface Stretch {
  readonly after: number;
  readonly until: number;
}

/**
 * Builds the timeline of one value from its recorded changes, given in ascending order.
 * All changes of one history entry apply together, in whatever order they are listed (sprint-metrics.md D).
 */
export class TimelineBuilder<T> {
  private initial: T;
  private readonly steps: { at: number; value: T }[] = [];
  /** The entry added to last, and its changes so far. */
  private entry: object | null = null;
  private changes: ValueChange<T>[] = [];

  /** In: the value as it is now (the only one, where nothing was ever recorded); equality of values. */
  constructor(
    current: T,
    private readonly same: (a: T, b: T) => boolean = Object.is,
  ) {
    this.initial = current;
  }

  /** In: an entry (its identity and instant, ms) and one change that it recorded. */
  add(entry: { readonly at: number }, change: ValueChange<T>): void {
    if (entry === this.entry) {
      this.changes.push(change);
      this.steps.pop();
    } else {
      this.entry = entry;
      this.changes = [change];
    }
    const net = netChange(this.changes, this.same);
    if (this.steps.length === 0) this.initial = net.from;
    this.steps.push({ at: entry.at, value: net.to });
  }

  timeline(): Timeline<T> {
    return { initial: this.initial, steps: this.steps };
  }
}

/** Out: the value at the instant `t` (ms), changes at exactly `t` included. */
export function valueAt<T>(timeline: Timeline<T>, t: number): T {
  return valueAfter(timeline, stepsUntil(timeline, t, true));
}

/** Out: the value just before the instant `t` (ms), changes at exactly `t` left out. */
export function valueBefore<T>(timeline: Timeline<T>, t: number): T {
  return valueAfter(timeline, stepsUntil(timeline, t, false));
}

/** Out: whether any value of the timeline `is`. */
export function isEver<T>({ initial, steps }: Timeline<T>, is: (value: T) => boolean): boolean {
  return is(initial) || steps.some(({ value }) => is(value));
}

/**
 * Out: the instants in (after, until] at which `is` turns true, and at which it turns false, in ascending order.
 * Several steps at one instant count as one.
 */
export function turns<T>(
  timeline: Timeline<T>,
  { after, until }: Stretch,
  is: (value: T) => boolean,
): { on: number[]; off: number[] } {
  const on: number[] = [];
  const off: number[] = [];
  const { steps } = timeline;
  const first = stepsUntil(timeline, after, true);
  let before = is(valueAfter(timeline, first));
  for (let index = first; index < steps.length; index++) {
    const step = steps[index];
    if (step === undefined || step.at > until) break;
    if (steps[index + 1]?.at === step.at) continue;
    const now = is(step.value);
    if (now !== before) (now ? on : off).push(step.at);
    before = now;
  }
  return { on, off };
}

/** Out: how many steps lie before `t`, those at exactly `t` counted where `inclusive`. */
function stepsUntil<T>({ steps }: Timeline<T>, t: number, inclusive: boolean): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = steps[middle]?.at ?? Number.POSITIVE_INFINITY;
    if (at < t || (inclusive && at === t)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function valueAfter<T>({ initial, steps }: Timeline<T>, count: number): T {
  const step = steps[count - 1];
  return step === undefined ? initial : step.value;
}

/** Where one entry changes a value more than once, the chain of the changes tells its two ends. */
function netChange<T>(changes: readonly ValueChange<T>[], same: (a: T, b: T) => boolean): ValueChange<T> {
  const [only] = changes;
  if (only === undefined) throw new RangeError('An entry without changes has no place in a timeline.');
  if (changes.length === 1) return only;
  const first = changes.find((c) => !changes.some((other) => other !== c && same(other.to, c.from)));
  const last = changes.find((c) => !changes.some((other) => other !== c && same(other.from, c.to)));
  return { from: (first ?? only).from, to: (last ?? only).to };
}
