import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { bundleOf, ROOT } from './bundle';
import type { ReplayRun } from './replay-once';
import { atMost, round, slope, type Row } from './row';

const SIZES = [1000, 10_000, 100_000] as const;
const MEGABYTE = 1024 * 1024;
const MOST_SECONDS = 0.4;
const MOST_MEGABYTES = 256;

/** Eight sprints replayed from changelogs at 1×, 10× and 100×, each in a process of its own. */
export async function replayRows(): Promise<Row[]> {
  const { file } = await bundleOf(path.join(ROOT, 'local/bench/replay-once.ts'));
  const runs = SIZES.map((items) => run(file, items));
  const [small, middle, large] = runs;
  const slopes = [slope(small?.ms ?? 1, middle?.ms ?? 1), slope(middle?.ms ?? 1, large?.ms ?? 1)];
  const megabytes = (large?.bytes ?? Number.NaN) / MEGABYTE;
  return [
    atMost(
      'replay of 100,000 changelog items with parsing and validation',
      MOST_SECONDS,
      (large?.ms ?? Number.NaN) / 1000,
      's',
    ),
    atMost('replay of 100,000 changelog items, memory', MOST_MEGABYTES, megabytes, 'MB'),
    {
      what: 'replay at 1×, 10×, 100×',
      budget: 'linear',
      measured: `${runs.map(({ ms }) => `${round(ms)} ms`).join(' · ')}; slopes ${slopes.join(', ')}`,
      holds: slopes.every((each) => each <= 1.2),
      figures: Object.fromEntries(runs.map(({ ms }, index) => [String(SIZES[index]), ms])),
    },
  ];
}

function run(script: string, items: number): ReplayRun {
  return JSON.parse(
    execFileSync(process.execPath, [script, String(items)], { encoding: 'utf8' }),
  ) as ReplayRun;
}
