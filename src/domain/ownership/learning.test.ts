import { DEFAULT_SETTINGS } from '../team/settings';
import {
  EMPTY_LEARNING,
  forgettingIssue,
  proposalsOf,
  recurrenceOf,
  withDecision,
  withDismissal,
  withEnabled,
  withoutIssue,
  type LearningEntry,
} from './learning';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const { ownership } = DEFAULT_SETTINGS;

function logOf(...decisions: LearningEntry['decision'][]) {
  return decisions.reduce(
    (log, decision, index) =>
      withDecision(log, { kind: 'O01', decision, at: NOW - index * DAY, issueId: String(index) }),
    EMPTY_LEARNING,
  );
}

describe('learning from decisions', () => {
  it('proposes a rule after three same decisions in 90 days', () => {
    expect(proposalsOf(logOf('TEAM', 'TEAM'), ownership, NOW)).toEqual([]);
    expect(proposalsOf(logOf('TEAM', 'TEAM', 'TEAM'), ownership, NOW)).toEqual([
      { kind: 'O01', owner: 'TEAM', decisions: 3 },
    ]);
  });

  it('proposes to stay silent where no suggestion was wanted', () => {
    expect(proposalsOf(logOf('muted', 'muted', 'muted'), ownership, NOW)).toMatchObject([{ owner: 'muted' }]);
  });

  it('proposes nothing for a kind that was confirmed', () => {
    expect(proposalsOf(logOf('TEAM', 'TEAM', 'TEAM', 'confirmed'), ownership, NOW)).toEqual([]);
  });

  it('counts one issue once, by its last decision', () => {
    const again = withDecision(logOf('TEAM', 'TEAM'), {
      kind: 'O01',
      decision: 'TEAM',
      at: NOW,
      issueId: '1',
    });
    expect(proposalsOf(again, ownership, NOW)).toEqual([]);
    expect(proposalsOf(withoutIssue(logOf('TEAM', 'TEAM', 'TEAM'), '2'), ownership, NOW)).toEqual([]);
  });

  it('forgets what is older than 90 days', () => {
    expect(proposalsOf(logOf('TEAM', 'TEAM', 'TEAM'), ownership, NOW + 89 * DAY)).toEqual([]);
  });

  it('tells that work the team was enabled for has come back within three sprints, on another issue', () => {
    const enabled = { kind: 'G1', key: 'SHOP-9', at: NOW, issueId: '1' };
    const log = withEnabled(EMPTY_LEARNING, enabled);
    expect(recurrenceOf(log, { kind: 'G1', issueId: '2' }, NOW + 42 * DAY)).toEqual(enabled);
    expect(recurrenceOf(log, { kind: 'G1', issueId: '1' }, NOW)).toBeNull();
    expect(recurrenceOf(log, { kind: 'G2', issueId: '2' }, NOW)).toBeNull();
    expect(recurrenceOf(log, { kind: 'G1', issueId: '2' }, NOW + 43 * DAY)).toBeNull();
    expect(withoutIssue(log, '1').enabled).toEqual([enabled]);
    expect(forgettingIssue(log, '1')).toEqual(EMPTY_LEARNING);
  });

  it('does not propose again what was turned down, nor what is a rule or muted already', () => {
    const log = logOf('TEAM', 'TEAM', 'TEAM');
    const rule = { id: 'rule-1', when: { field: 'kind', value: 'O01' }, owner: 'TEAM' } as const;
    expect(proposalsOf(withDismissal(log, 'O01', NOW), ownership, NOW)).toEqual([]);
    expect(proposalsOf(log, { ...ownership, rules: [rule] }, NOW)).toEqual([]);
    expect(proposalsOf(log, { ...ownership, mutedKinds: ['O01'] }, NOW)).toEqual([]);
  });
});
