import { playMonth } from '../app/testing/busy-month';
import { chaosOf, differenceOf } from '../app/testing/chaos';
import { EVENTS, type RoughMonth } from './chaos-rows';

/**
 * `chaos-month.ts MONTH COUNT`: plays a busy month on a platform that behaves, and so many times on one that does not.
 * Out: a line of JSON for each rough one, as it ends.
 */
async function main(): Promise<void> {
  const [month = 1, count = 1] = process.argv.slice(2).map(Number);
  withoutPauses();
  const clean = await playMonth({ seed: month, events: EVENTS }, {});
  for (let rough = 1; rough <= count; rough += 1) {
    const seed = 1000 * month + rough;
    const ended = await playMonth({ seed: month, events: EVENTS }, chaosOf(seed));
    const told: RoughMonth = { seed, difference: differenceOf(clean, ended)[0] ?? null };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  }
}

/** Pauses between retries take no time. */
function withoutPauses(): void {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = Object.assign((run: () => void) => real(run, 0), real);
}

void main();
