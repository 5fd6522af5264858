import { statSync } from 'node:fs';
import * as path from 'node:path';
import { recognition } from '../../src/adapters/recognition';
import { normaliseWithOffsets } from '../../src/domain/text/normalise';
import { workSite } from '../app/testing/work-site';
import { round, type Row } from './row';

const WEIGHTS = path.join(__dirname, '../../src/adapters/weights/owner.weights.ts');
const TITLES = 20_000;
const MEGABYTE = 1024 * 1024;

/** The recogniser of ownership: titles a second on one core, its first call, its weights. */
export async function speedRows(): Promise<Row[]> {
  const began = performance.now();
  const recognise = await recognition.recogniser();
  const ask = (summary: string) =>
    recognise({ summary, description: null, labels: [], components: [] }, normaliseWithOffsets(summary));
  ask('Facilitate the sprint retrospective');
  const first = performance.now() - began;
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
