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
