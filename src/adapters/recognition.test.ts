import * as fs from 'node:fs';
import * as path from 'node:path';
import { guardOf } from '../domain/ownership/guards';
import { normaliseWithOffsets } from '../domain/text/normalise';
import { recognition } from './recognition';

const FOLDER = path.join(__dirname, 'weights');

interface Title {
  readonly type: string;
  readonly summary: string;
  readonly owner: string;
}

const GOLDEN: readonly Title[] = fs
  .readFileSync(path.join(__dirname, '../domain/ownership/testing/golden.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([, type = '', summary = '', owner = '']) => ({ type, summary, owner }));

async function ownerOf(summary: string, description: string | null = null): Promise<string> {
  const recognise = await recognition.recogniser();
  const item = { summary, description, labels: [], components: [] };
  return recognise(item, normaliseWithOffsets(summary))?.kind.owner ?? 'NONE';
}

/** Titles and descriptions that people and other programs put into Jira. */
const NASTY: readonly (readonly [name: string, summary: string])[] = [
  ['nothing', ''],
  ['255 emoji', '🙂'.repeat(127)],
  ['right-to-left text', 'تحديث خارطة الطريق للربع الثالث'],
  ['Hebrew', 'עדכון מפת הדרכים'],
  ['Japanese', 'ロードマップを更新する'],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['one long word', 'a'.repeat(255)],
  ['lone surrogates', '\ud83d\ud83d \udc00'],
  ['control characters', '\u0000\u0007\u200f\u202e'],
];

describe('weights', () => {
  it.each(['owner.weights.ts', 'technical.weights.ts'])('%s has at most 1 MB', (file) => {
    expect(fs.statSync(path.join(FOLDER, file)).size).toBeLessThanOrEqual(1_000_000);
  });

  it.each(['owner.weights.ts', 'technical.weights.ts'])('%s says what it was trained on', (file) => {
    const [inputs = ''] = /inputs: \{.*\}/.exec(fs.readFileSync(path.join(FOLDER, file), 'utf8')) ?? [];
    expect(inputs.match(/"[0-9a-f]{64}"/g)?.length).toBeGreaterThan(10);
  });
});

describe('recognition of owners', () => {
  it('keeps what the reference gets right, but for one title', async () => {
    const wrong: string[] = [];
    for (const { type, summary, owner } of GOLDEN) {
      const guard = guardOf(normaliseWithOffsets(summary).text, type, false);
      if ((guard === null ? await ownerOf(summary) : 'NONE') !== owner) wrong.push(summary);
    }
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it.each(NASTY)('is silent and quick on %s', async (_, summary) => {
    await ownerOf('warm up');
    const begun = performance.now();
    expect(await ownerOf(summary, `<p>${summary.repeat(100)}</p>`.slice(0, 30_000))).toBe('NONE');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('reads a description of 30,000 characters in no time', async () => {
    const begun = performance.now();
    expect(await ownerOf('Facilitate sprint 14 retrospective', 'lorem ipsum '.repeat(2_500))).toBe('SM');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('answers the same in any order', async () => {
    const titles = GOLDEN.map(({ summary }) => summary);
    const forwards = await Promise.all(titles.map((title) => ownerOf(title)));
    const backwards = await Promise.all([...titles].reverse().map((title) => ownerOf(title)));
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('points at words of the title, in order, without overlap', async () => {
    const recognise = await recognition.recogniser();
    for (const { summary } of GOLDEN) {
      const item = { summary, description: null, labels: [], components: [] };
      let end = 0;
      for (const stretch of recognise(item, normaliseWithOffsets(summary))?.evidence ?? []) {
        expect(stretch.start).toBeGreaterThanOrEqual(end);
        expect(stretch.end).toBeGreaterThan(stretch.start);
        end = stretch.end;
      }
      expect(end).toBeLessThanOrEqual(summary.length);
    }
  });
});

describe('recognition of technical work', () => {
  const read = async (summary: string, description: string | null = null) =>
    (await recognition.technicalText())({ summary, description });

  it.each([
    'Refactor payment module',
    'Upgrade to Spring Boot 3.3',
    'Jenkins build fails on Windows agents',
    'Add unit tests for the tax calculation',
    'Remove deprecated methods of OrderService',
  ])('%s is technical', async (summary) => {
    expect((await read(summary)).probability).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'As a buyer I can pay in 3 instalments',
    'Export button does nothing in Safari',
    'Show the delivery date on the order page',
    'Newsletter: unsubscribe link leads to a wrong page',
  ])('%s is not', async (summary) => {
    const { probability, evidence } = await read(summary);
    expect(probability).toBeLessThan(0.5);
    expect(evidence).toEqual([]);
  });

  it('names the words that say so', async () => {
    const summary = 'Refactor payment module';
    const words = (await read(summary)).evidence.map(({ start, end }) => summary.slice(start, end));
    expect(words.join(' ')).toContain('Refactor');
  });

  it.each(NASTY)('is a probability for %s', async (_, summary) => {
    const { probability } = await read(summary, summary.repeat(100));
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
  });
});
