import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import * as path from 'node:path';
import { recognition } from '../../src/adapters/recognition';
import { normaliseWithOffsets } from '../../src/domain/text/normalise';
import { workSite } from '../app/testing/work-site';
import { bundleOf, ROOT } from './bundle';
import { round, type Row } from './row';

const WEIGHTS = path.join(__dirname, '../../src/adapters/weights/owner.weights.ts');
const TITLES = 20_000;
const MEGABYTE = 1024 * 1024;
const FIRST_TITLE = 'Facilitate the sprint retrospective';

/** The recogniser of ownership: titles a second on one core, its first call, its weights. */
export async function speedRows(): Promise<Row[]> {
  const first = await firstCallMs();
  const recognise = await recognition.recogniser();
  const ask = (summary: string) =>
    recognise({ summary, description: null, labels: [], components: [] }, normaliseWithOffsets(summary));
  ask(FIRST_TITLE);
  const titles = (workSite({ issues: TITLES, sayingEvery: 7 }).issues ?? []).map(
    ({ fields, key }) => `${JSON.stringify(fields.summary)} ${key}`,
  );
  const started = performance.now();
  titles.forEach(ask);
  const second = (TITLES * 1000) / (performance.now() - started);
  const megabytes = statSync(WEIGHTS).size / MEGABYTE;
  return [
    {
      what: 'ownership suggestion, one core',
      budget: '≥ 2000 titles/s, first call ≤ 50 ms, weights ≤ 1 MB',
      measured: `${round(second)} titles/s, first call ${round(first)} ms, weights ${round(megabytes)} MB`,
      holds: second >= 2000 && first <= 50 && megabytes <= 1,
      figures: { titlesPerSecond: second, firstCallMs: first, weightsMegabytes: megabytes },
    },
  ];
}

/** Out: how long a freshly loaded function takes for its first title (ms), the bundle being what Forge would deploy; best of five. */
async function firstCallMs(): Promise<number> {
  const { file } = await bundleOf(path.join(ROOT, 'local/bench/recognition-entry.ts'));
  const code = [
    `const { firstRecognition } = require(${JSON.stringify(file)});`,
    'const began = performance.now();',
    `firstRecognition(${JSON.stringify(FIRST_TITLE)}).then(() => console.log(performance.now() - began));`,
  ].join('');
  const runs = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' })),
  );
  return Math.min(...runs);
}
