import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { optionsOf, required } from '../cli/usage';
import { DataReader } from './data-reader';
import { run } from './run';

const RUNS = 7;
const TITLES = 5_000;

/**
 * Times the recognition of owners. `--titles PATH`: titles as project, key, title. Prints the median of the first call in
 * fresh processes (loading the module, reading the weights, the first title) and titles a second afterwards.
 */
async function bench(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, { titles: { type: 'string' }, first: { type: 'boolean' } });
  if (options.first === true) return firstCall();
  const self = [...process.execArgv, __filename, '--first'];
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, self, { encoding: 'utf8' })),
  ).sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  process.stdout.write(
    `first call: median ${median.toFixed(1)} ms of ${times.map((ms) => ms.toFixed(1)).join(', ')}\n`,
  );
  await throughput(required(options.titles, 'titles'));
}

/** What the first title costs a function that is otherwise loaded. */
async function firstCall(): Promise<void> {
  const { recognition } = await import('../../src/adapters/recognition');
  const { normaliseWithOffsets } = await import('../../src/domain/text/normalise');
  const begun = performance.now();
  const recognise = await recognition.recogniser();
  recognise(itemOf('Sprint 14 retro'), normaliseWithOffsets('Sprint 14 retro'));
  process.stdout.write(String(performance.now() - begun));
}

async function throughput(path: string): Promise<void> {
  const { recognition } = await import('../../src/adapters/recognition');
  const { normaliseWithOffsets } = await import('../../src/domain/text/normalise');
  const recognise = await recognition.recogniser();
  const titles = new DataReader()
    .table(path)
    .map((row) => row.at(-1) ?? '')
    .slice(0, TITLES);
  const begun = process.cpuUsage();
  const spoken = titles.filter((title) => recognise(itemOf(title), normaliseWithOffsets(title))).length;
  const { user, system } = process.cpuUsage(begun);
  const perSecond = Math.round(titles.length / ((user + system) / 1e6));
  process.stdout.write(`${perSecond} titles a second of one core (${titles.length}, ${spoken} recognised)\n`);
}

function itemOf(summary: string) {
  return { summary, description: null, labels: [], components: [] };
}

run(bench);
