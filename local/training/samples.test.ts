import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partsBySource } from './cross-validate';
import { DataReader } from './data-reader';
import type { Sample } from './model/sample';
import { ownerOf, readDevelopment, readTitles, sampleEvenly } from './ownership/samples';
import {
  readTechnicalIssues,
  readTechnicalTitles,
  technicalFromKinds,
  titlesOnly,
} from './technical/samples';
import { TECHNICAL_SPEC } from './technical/spec';

const folder = mkdtempSync(join(tmpdir(), 'training-'));

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

const samplesOf = (source: string, count: number): Sample[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${source}${i}`,
    source,
    language: 'en',
    input: { title: 'x' },
    label: 'DEV',
    weight: 1,
  }));

const TITLES = 'local/training/data/ownership';

describe('titles of the ownership data', () => {
  const titles = readTitles(new DataReader(), TITLES);

  it('are those of 22 authors, each with a kind of the taxonomy', () => {
    expect(new Set(titles.map(({ source }) => source)).size).toBe(22);
    expect(titles.every(({ label }) => label !== 'DEV')).toBe(true);
  });

  it('are corrected, and left out where no label would be fair', () => {
    const ids = new Map(titles.map(({ id, label }) => [id, label]));
    expect(ids.has('a05-667')).toBe(false);
    expect(ids.get('author-18:346')).toBe('N15');
    expect(ownerOf('N15')).toBe('NONE');
  });
});

describe('real development titles', () => {
  it('have one name for a project and count each issue once', () => {
    const table = fileOf('titles.tsv', ['moodle\tMDL-1\tFix the calendar']);
    const issue = { project: 'MDL', key: 'MDL-1', title: 'Fix the calendar', description: null };
    const lines = fileOf(
      'issues.jsonl',
      [issue, { ...issue, key: 'MDL-2' }].map((row) => JSON.stringify(row)),
    );
    const read = readDevelopment(new DataReader(), [table, lines]);
    expect(read.map(({ id, source }) => [id, source])).toEqual([
      ['MDL-1', 'moodle'],
      ['MDL-2', 'moodle'],
    ]);
  });

  it('are drawn evenly: small projects whole, large ones alike', () => {
    const drawn = sampleEvenly([...samplesOf('large', 4000), ...samplesOf('small', 50)], 550, 1);
    const large = drawn.filter(({ source }) => source === 'large').length;
    expect(drawn.length - large).toBe(50);
    expect(Math.abs(large - 500)).toBeLessThan(80);
  });

  it('are technical or functional as they were labelled, unless that is unclear', () => {
    const titles = fileOf('labelled.tsv', [
      'p\tP-1\tUpgrade Maven',
      'p\tP-2\tCrash',
      'p\tP-3\tMisc',
      'p\tP-4\tX',
    ]);
    const labels = fileOf('labels.tsv', ['P-1\tT\tdependency', 'P-3\tU\t']);
    const read = readTechnicalTitles(new DataReader(), { titles, labels }, new Set(['P-4']));
    expect(read.map(({ id, label }) => [id, label])).toEqual([
      ['P-1', 'technical'],
      ['P-2', 'functional'],
    ]);
  });
});

describe('labelled issues', () => {
  const row = { project: 'MDL', label: 'technical', strict: true, dataset: 'd', title: 'Clean up' };
  const issues = readTechnicalIssues(
    new DataReader(),
    fileOf('dev.jsonl', [
      JSON.stringify({ ...row, key: 'A-1', tier: 'gold', description: 'Code {code}x(){code} only' }),
      JSON.stringify({ ...row, key: 'A-2', tier: 'silver', description: null }),
    ]),
    TECHNICAL_SPEC,
  );

  it('are read as prose', () => {
    expect(issues[0]?.input.description).toBe('Code   only');
    expect(issues[0]?.source).toBe('moodle');
  });

  it('are learnt without their descriptions too, but never scored so', () => {
    expect(titlesOnly(issues, 0.5)).toMatchObject([{ id: 'A-1', weight: 0.5, isScored: false }]);
  });

  it('are joined by titles whose kind says what they are', () => {
    const kinds = ['W1', 'N2', 'O01'].map((label) => ({ ...samplesOf('a', 1)[0], label }) as Sample);
    expect(technicalFromKinds(kinds, 0.1).map(({ label }) => label)).toEqual(['technical', 'functional']);
  });
});

describe('parts', () => {
  it('hold out whole sources, dealt out in order of name', () => {
    const samples = ['c', 'a', 'b', 'a'].flatMap((source) => samplesOf(source, 1));
    expect([...partsBySource(samples, 2)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });
});
