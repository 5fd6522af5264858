const MINUTE_MS = 60_000;

/** Out: whole minutes from an instant (ms) to `now`, rounded up; null for no instant. */
export function minutesSince(instant: number | null, now: number): number | null {
  return instant === null ? null : Math.max(1, Math.ceil((now - instant) / MINUTE_MS));
}
