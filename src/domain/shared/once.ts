/** Something that is created once, however often it is asked for: claimed first, then told what came of it. */
export type Once =
  | { readonly state: 'claimed'; readonly summary: string; readonly at: number }
  /** There, but not linked yet to what it was created for. */
  | { readonly state: 'unlinked'; readonly key: string; readonly at: number }
  | { readonly state: 'created'; readonly key: string; readonly at: number };

/** A claim whose maker has not come back after this long (ms) was lost: a resolver lives 25 s. */
const LOST_AFTER_MS = 2 * 60 * 1000;

/** Out: whether somebody may be at work on it right now. */
export function isAtWork(once: Once, now: number): boolean {
  return once.state === 'claimed' && now - once.at < LOST_AFTER_MS;
}
