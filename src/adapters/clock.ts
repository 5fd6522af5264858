import type { Clock } from '../ports/clock';

/** In: how long this invocation may run (ms), a reserve for answering already taken off. */
export function invocationClock(limitMs: number): Clock {
  const end = Date.now() + limitMs;
  return { now: () => Date.now(), remaining: () => end - Date.now() };
}
