import * as fs from 'node:fs';
import * as path from 'node:path';
import { normalise } from '../text/normalise';
import { findCues } from './cue-matcher';
import { stemsOf } from './cue-stems';
import { CUES } from './cues.table';

const cues = Object.values(CUES).flatMap((byLanguage) => Object.values(byLanguage).flat());

describe('stems of a cue', () => {
  it.each([
    ['definition of done', ['definition of done']],
    ['retros?', ['retro']],
    ['(organise|prepare) retro', ['organise', 'prepare']],
    ['(\\w+ ){0,3}?(daily|stand ?up)', ['daily', 'stand']],
    ['(sprint )?goals', ['goals']],
    ['prioriti[sz]e', ['prioriti']],
    ['(?!x)plan(ning)?', ['plan']],
  ])('%s needs %j', (cue, stems) => {
    expect(stemsOf(cue)).toEqual(stems);
  });

  it('are none where a text can match without any', () => {
    expect(stemsOf('po|retro')).toBeNull();
    expect(stemsOf('\\w+')).toBeNull();
  });

  it('exist for every cue of the taxonomy', () => {
    expect(cues.filter((cue) => stemsOf(cue) === null)).toEqual([]);
  });
});

describe('finding cues by their stems', () => {
  it('finds what trying every cue finds', () => {
    const titles = fs
      .readFileSync(path.join(__dirname, 'testing/golden.tsv'), 'utf8')
      .split('\n')
      .map((line) => normalise(line.split('\t')[2] ?? ''));
    const whole = (cue: string): RegExp =>
      new RegExp(
        `${cue.startsWith('^') ? '' : '(?<![a-z0-9])'}(?:${cue})${/[ $]$/.test(cue) ? '' : '(?![a-z0-9])'}`,
      );
    for (const title of titles) {
      const expected = Object.entries(CUES)
        .filter(([, byLanguage]) =>
          Object.values(byLanguage)
            .flat()
            .some((cue) => whole(cue).test(title)),
        )
        .map(([id]) => id);
      expect([
        title,
        findCues(title)
          .map(({ kind }) => kind.id)
          .sort(),
      ]).toEqual([title, expected.sort()]);
    }
  });
});
