import { budgetResetsAt, DEFAULT_BUDGET, pointsLeft, spend, usedNow } from './points';

const HOUR = 3_600_000;

describe('the points budget', () => {
  it('counts by full hours and begins anew with the next', () => {
    const at = 10 * HOUR + 1;
    const spent = spend(spend(DEFAULT_BUDGET, 300, at), 200, at + 5);
    expect(usedNow(spent, at)).toBe(500);
    expect(pointsLeft(spent, at)).toBe(19_500);
    expect(usedNow(spent, 11 * HOUR)).toBe(0);
    expect(budgetResetsAt(at)).toBe(11 * HOUR);
  });

  it('is never less than nothing', () => {
    expect(pointsLeft(spend(DEFAULT_BUDGET, 50_000, 5), 5)).toBe(0);
  });
});
