/** No limits in real time: where pauses take none, they would strike at once. */
export const UNLIMITED = {
  resolver: Number.POSITIVE_INFINITY,
  trigger: Number.POSITIVE_INFINITY,
  consumer: Number.POSITIVE_INFINITY,
  scheduledTrigger: Number.POSITIVE_INFINITY,
} as const;

/** Pauses between retries take no time, so that a month of them can be played in seconds. */
export function withoutWaiting(): void {
  const real = globalThis.setTimeout;
  beforeAll(() => {
    const atOnce = (run: () => void) => real(run, 0);
    globalThis.setTimeout = Object.assign(atOnce, real);
  });
  afterAll(() => {
    globalThis.setTimeout = real;
  });
}
