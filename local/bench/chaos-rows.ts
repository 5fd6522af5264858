import { spawn } from 'node:child_process';
import * as os from 'node:os';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import type { Row } from './row';

export const EVENTS = 5000;
/** As many rough months are held against one clean month. */
const ROUGH_PER_CLEAN = 10;
const SCRIPT = path.join(__dirname, 'chaos-month.ts');

/** How a rough month ended: null where as the clean one did. */
export interface RoughMonth {
  readonly seed: number;
  readonly difference: string | null;
}

/** Busy months on a platform that misbehaves, each against one on a platform that does not; on all cores. */
export async function chaosRows(seeds: number): Promise<Row[]> {
  const months = Array.from({ length: Math.ceil(seeds / ROUGH_PER_CLEAN) }, (_, index) => ({
    month: index + 1,
    count: Math.min(ROUGH_PER_CLEAN, seeds - index * ROUGH_PER_CLEAN),
  }));
  const ended: RoughMonth[] = [];
  const tell = (rough: RoughMonth) => {
    ended.push(rough);
    process.stderr.write(`chaos ${ended.length} of ${seeds}: ${rough.difference ?? 'the same'}\n`);
  };
  const workers = Array.from({ length: os.availableParallelism() }, async () => {
    for (let next = months.shift(); next !== undefined; next = months.shift()) await play(next, tell);
  });
  await Promise.all(workers);
  const different = ended.filter(({ difference }) => difference !== null);
  const same = ended.length - different.length;
  return [
    {
      what: `busy months of ${EVENTS} events with lost, doubled, late events, failing calls, deaths`,
      budget: `${seeds} of ${seeds} end in the same state`,
      measured: [
        `${same} of ${seeds}`,
        ...different.map(({ seed, difference }) => `seed ${seed}: ${(difference ?? '').slice(0, 200)}`),
      ].join('; '),
      holds: same === seeds,
      figures: { seeds, same },
    },
  ];
}

/** One clean month and its rough ones in a process of their own. Throws where it breaks off. */
async function play(
  { month, count }: { month: number; count: number },
  tell: (rough: RoughMonth) => void,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, String(month), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  for await (const line of createInterface({ input: child.stdout })) tell(JSON.parse(line) as RoughMonth);
  const code = await ended;
  if (code !== 0) throw new Error(`Month ${month} broke off with exit code ${code}.`);
}
