/** Tells the time (ms since epoch) and how long this invocation may still run (ms). */
export interface Clock {
  readonly now: () => number;
  readonly remaining: () => number;
}
