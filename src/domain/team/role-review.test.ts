import { daysAfter } from '../shared/days';
import { NOW } from '../maturity/testing/builders';
import { roleReviewState, type RoleReview, type RoleReviewInput } from './role-review';

const input = (overrides: Partial<RoleReviewInput> = {}): RoleReviewInput => ({
  stage: 'ri',
  latest: null,
  since: NOW,
  gapFillingOver: false,
  now: NOW,
  ...overrides,
});
const reviewed = (gapFillingOver: boolean): RoleReview => ({
  at: NOW,
  result: 'keep',
  gapFillingOver,
  note: '',
});

describe('the role review', () => {
  it('is due every 90 days, from the confirmed stage or the latest review on', () => {
    expect(roleReviewState(input())).toEqual({ due: null, nextAt: daysAfter(NOW, 90) });
    expect(roleReviewState(input({ now: daysAfter(NOW, 90) })).due).toBe('interval');
    const latest = { ...reviewed(false), at: daysAfter(NOW, 80) };
    expect(roleReviewState(input({ latest, now: daysAfter(NOW, 90) })).due).toBeNull();
  });

  it('has nothing to count from before a stage is confirmed', () => {
    expect(roleReviewState(input({ stage: 'unset', since: null }))).toEqual({ due: null, nextAt: null });
  });

  it.each([
    ['ri', 'gapFilling'],
    ['ha', 'gapFilling'],
    ['shu', null],
  ] as const)('at %s is due at once when gap-filling is over its limit: %s', (stage, due) => {
    expect(roleReviewState(input({ stage, gapFillingOver: true })).due).toBe(due);
  });

  it('does not ask again for what the team has just reviewed', () => {
    const gapFillingOver = true;
    expect(roleReviewState(input({ latest: reviewed(true), gapFillingOver })).due).toBeNull();
    expect(roleReviewState(input({ latest: reviewed(false), gapFillingOver })).due).toBe('gapFilling');
  });
});
