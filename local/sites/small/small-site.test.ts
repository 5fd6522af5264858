import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSiteFile } from '../../jira/site-file/parse';
import { member, textOf } from '../../jira/store/json';
import { expectSoundHistories } from '../testing/sound-histories';
import { replayBoard } from '../testing/read-sprints';
import { playSmallSite } from './small-site';

const site = playSmallSite();
const sprints = replayBoard(site.file, 1, ['SHOP']);

function keyOf(name: string): string {
  return site.keys.get(name) ?? `no ${name}`;
}

function rowOf(sprintId: number, name: string) {
  return sprints.find(({ sprint }) => sprint.id === sprintId)?.rows.find(({ key }) => key === keyOf(name));
}

function issueOf(name: string) {
  return site.file.issues!.find(({ key }) => key === keyOf(name))!;
}

it('is a site file, the same each time, with sound histories', () => {
  const text = JSON.stringify(site.file);
  expect(JSON.stringify(playSmallSite().file)).toBe(text);
  expect(() => parseSiteFile(JSON.parse(text))).not.toThrow();
  expectSoundHistories(site.file);
});

it('has four closed sprints, an active and a future one', () => {
  expect(site.file.sprints!.map(({ state }) => state)).toEqual([
    'closed',
    'closed',
    'closed',
    'closed',
    'active',
    'future',
  ]);
});

describe('the ledgers, worked out by hand from the tables', () => {
  it('of the closed sprint 4', () => {
    expect(sprints[3]!.ledger).toEqual({
      committed: { count: 11, points: 41 },
      added: { count: 4, points: 11 },
      uncommitted: { count: 1, points: 3 },
      completed: { count: 9, points: 23 },
      notCompleted: { count: 4, points: 24 },
      removed: { count: 3, points: 14 },
      completedOutside: { count: 2, points: 5 },
      reestimated: { points: 6 },
      scope: { net: 3 / 41, gross: 31 / 41 },
      sayDo: 17 / 41,
      completedToCommitted: 23 / 41,
      carryOver: 16 / 41,
    });
  });

  it('of the running sprint 5', () => {
    expect(sprints[4]!.ledger).toEqual({
      committed: { count: 15, points: 54 },
      added: { count: 3, points: 6 },
      uncommitted: { count: 1, points: 3 },
      completed: { count: 5, points: 16 },
      notCompleted: { count: 12, points: 39 },
      removed: { count: 2, points: 10 },
      completedOutside: { count: 1, points: 1 },
      reestimated: { points: 2 },
      scope: { net: -2 / 54, gross: 18 / 54 },
      sayDo: 15 / 54,
      completedToCommitted: 16 / 54,
      carryOver: 31 / 54,
    });
  });
});

it.each([
  [4, 'committedDone', { committed: true, outcome: 'completed' }],
  [4, 'committedLeft', { committed: true, outcome: 'notCompleted' }],
  [4, 'committedRemoved', { committed: true, outcome: 'removed', exit: 3 }],
  [4, 'committedReestimated', { outcome: 'completed', initial: 3, final: 5 }],
  [4, 'committedUnestimated', { outcome: 'completed', initial: null }],
  [4, 'zeroPoints', { outcome: 'completed', initial: 0 }],
  [4, 'removedAndReadded', { committed: true, added: false, outcome: 'completed' }],
  [4, 'reestimatedAndRemoved', { outcome: 'removed', initial: 5, exit: 8 }],
  [4, 'unmappedStatus', { committed: false, added: false, outcome: 'notCompleted' }],
  [4, 'doneBeforeStart', { committed: false, outcome: 'completedOutside' }],
  [4, 'doneOutsideThenPulledIn', { added: true, outcome: 'completedOutside' }],
  [4, 'addedDone', { added: true, outcome: 'completed' }],
  [4, 'addedLeft', { added: true, outcome: 'notCompleted' }],
  [4, 'addedRemoved', { added: true, outcome: 'removed' }],
  [5, 'activeLeft', { committed: true, outcome: 'notCompleted' }],
  [5, 'activeAddedDone', { added: true, outcome: 'completed' }],
] as const)('sprint %i shows %s', (sprintId, name, expected) => {
  expect(rowOf(sprintId, name)).toMatchObject(expected);
});

it('has an item that travelled through three closed sprints', () => {
  const visited = sprints.filter(({ rows }) => rows.some(({ key }) => key === keyOf('earlier2b')));
  expect(visited.map(({ sprint }) => sprint.id)).toEqual([2, 3, 4, 5]);
});

describe('the issue panel', () => {
  const expected = {
    suggestedSm: ['suggested', 'SM'],
    suggestedPo: ['suggested', 'PO'],
    tricky: ['tricky', 'SM'],
    german: ['tricky', 'SM'],
    touchesBoth: ['touchesBoth', 'SM'],
    gapOnSm: ['gap', 'NONE'],
    technicalUnanswered: ['technical', 'NONE'],
    ordinary: ['ordinary', 'NONE'],
    homonym: ['ordinary', 'NONE'],
    subtaskOfOwnership: ['subtask', 'NONE'],
    bug: ['bug', 'NONE'],
    storySentence: ['storySentence', 'NONE'],
    french: ['suggested', 'SM'],
    spanish: ['suggested', 'PO'],
  };

  it('says each of its answers', () => {
    const lines = Object.keys(expected).map((name) => {
      const { summary, issuetype } = issueOf(name).fields;
      const type = textOf(member(issuetype, 'name'));
      return JSON.stringify({ id: name, summary, issuetype: type, subtask: member(issuetype, 'subtask') });
    });
    const file = join(mkdtempSync(join(tmpdir(), 'small-site-')), 'items.jsonl');
    writeFileSync(file, lines.join('\n'));
    const output = execFileSync('npx', ['tsx', 'local/cli.ts', 'suggest', '--in', file], {
      encoding: 'utf8',
    });
    const answers = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; code: string; owner: string })
      .map(({ id, code, owner }) => [id, [code, owner]]);
    expect(Object.fromEntries(answers)).toEqual(expected);
  });

  it('is quiet on what is done', () => {
    expect(textOf(member(issueOf('ownershipDone').fields.status, 'name'))).toBe('Done');
  });
});

it('has work of one role in the hands of the other, and answers that people gave', () => {
  const assignee = (name: string) => textOf(member(issueOf(name).fields.assignee, 'displayName'));
  expect([assignee('smWorkOnPo'), assignee('poWorkOnSm')]).toEqual(['Paula Ortega', 'Sam Meyer']);
  expect(issueOf('poWorkOnSm').fields.summary).toBe(
    `Clarify acceptance criteria of ${keyOf('activeAddedLeft')}`,
  );
  const states = ['overridden', 'confirmed', 'muted'].map((name) =>
    textOf(member(issueOf(name).properties?.['tandem.owner'], 'state')),
  );
  expect(states).toEqual(['overridden', 'confirmed', 'muted']);
  expect(textOf(member(issueOf('technicalAnswered').properties?.['tandem.outcome'], 'impact'))).toBe('9');
});
