import { playMonth } from '../app/testing/busy-month';
import { chaosOf, differenceOf } from '../app/testing/chaos';
import type { Row } from './row';

const EVENTS = 5000;
/** As many rough months are held against one clean month. */
const ROUGH_PER_CLEAN = 10;

/** Busy months on a platform that misbehaves, each against one on a platform that does not. */
export async function chaosRows(seeds: number): Promise<Row[]> {
  const differences: string[] = [];
  let same = 0;
  const restore = withoutPauses();
  try {
    for (let month = 1; same + differences.length < seeds; month += 1) {
      const clean = await playMonth({ seed: month, events: EVENTS }, {});
      for (let rough = 1; rough <= ROUGH_PER_CLEAN && same + differences.length < seeds; rough += 1) {
        const seed = 1000 * month + rough;
        const found = differenceOf(clean, await playMonth({ seed: month, events: EVENTS }, chaosOf(seed)));
        if (found.length === 0) same += 1;
        else differences.push(`seed ${seed}: ${found[0] ?? ''}`);
        process.stderr.write(`chaos ${same} of ${same + differences.length} the same\n`);
      }
    }
  } finally {
    restore();
  }
  return [
    {
      what: `busy months of ${EVENTS} events with lost, doubled, late events, failing calls, deaths`,
      budget: `${seeds} of ${seeds} end in the same state`,
      measured: [`${same} of ${seeds}`, ...differences].join('; ').slice(0, 500),
      holds: same === seeds,
      figures: { seeds, same },
    },
  ];
}

/** Pauses between retries take no time meanwhile. Out: gives timers their time back. */
function withoutPauses(): () => void {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = Object.assign((run: () => void) => real(run, 0), real);
  return () => {
    globalThis.setTimeout = real;
  };
}
