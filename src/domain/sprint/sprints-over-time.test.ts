import { estimateOutliers } from './outliers';
import { predictabilityOf } from './predictability';
import { sayDoStreak, streakOf } from './streak';
import type { Sprint } from './sprint';
import { buildRow, CLOSE, DAY, START } from './testing/builders';
import { windowOf, windowsOf } from './window';

const buildSprint = (overrides: Partial<Sprint> = {}): Sprint => ({
  id: 7,
  name: 'Sprint 7',
  goal: '',
  state: 'closed',
  boardId: 1,
  startAt: START,
  endAt: CLOSE,
  completeAt: CLOSE + DAY,
  ...overrides,
});

describe('when a sprint ran', () => {
  const now = CLOSE + 99 * DAY;

  it('is from its start to its close', () => {
    expect(windowOf(buildSprint(), now)).toEqual({
      sprintId: 7,
      startAt: START,
      endAt: CLOSE + DAY,
      running: false,
    });
  });

  it('of a reopened sprint is until now, then until its last close', () => {
    expect(windowOf(buildSprint({ state: 'active' }), now)).toMatchObject({ endAt: now, running: true });
    const again = buildSprint({ completeAt: CLOSE + 3 * DAY });
    expect(windowOf(again, now)).toMatchObject({ startAt: START, endAt: CLOSE + 3 * DAY });
  });

  it('is open until the planned end, or now, where Jira knows no close', () => {
    expect(windowOf(buildSprint({ completeAt: null }), now)?.endAt).toBe(CLOSE);
    expect(windowOf(buildSprint({ completeAt: null, endAt: null }), now)?.endAt).toBe(now);
  });

  it.each([
    ['a future sprint', { state: 'future' }],
    ['a sprint without dates', { startAt: null }],
  ] as const)('is nothing of %s', (_what, overrides) => {
    expect(windowOf(buildSprint(overrides), now)).toBeNull();
  });

  it('is told once of a sprint that is listed twice', () => {
    const elsewhere = buildSprint({ startAt: START + DAY });
    expect(windowsOf([buildSprint(), elsewhere], now)).toEqual([windowOf(buildSprint(), now)]);
  });
});

describe('the unfinished streak', () => {
  it('counts the latest in a row; a sprint that does not count breaks nothing', () => {
    expect(streakOf([true, false, true, null, true])).toBe(2);
    expect(streakOf([true, true, false])).toBe(0);
    expect(streakOf([null, true, true])).toBe(2);
    expect(streakOf([])).toBe(0);
  });

  describe('by say/do', () => {
    const finished = [buildRow({ outcome: 'completed' })];
    const carried = [buildRow({ outcome: 'completed' }), buildRow()];
    const removed = [buildRow({ outcome: 'completed' }), buildRow({ outcome: 'removed' })];
    const empty = [buildRow({ committed: false, added: true })];

    it.each<[string, (typeof finished)[], number, number]>([
      ['sprints that carried something over', [finished, carried, carried], 2, 1],
      ['no sprint that only removed', [carried, removed], 0, 1],
      ['nothing of a sprint that was started empty', [carried, empty, carried], 2, 1],
      ['no sprint that reached a lower target', [carried, carried], 0, 0.5],
    ])('is %s', (_what, sprints, streak, target) => {
      expect(sayDoStreak(sprints, target)).toBe(streak);
    });
  });
});

describe('predictability', () => {
  const delivered = (...completed: readonly number[]) =>
    completed.map((each) => ({ completed: each, workingDays: 10 }));

  it('is spread over mean, and the share within ± 20 %', () => {
    const measure = predictabilityOf(delivered(20, 20, 20, 20, 30));
    expect(measure).toMatchObject({
      known: true,
      value: { nearMean: 0.8, sprints: 5, lowest: 20, highest: 30 },
    });
    expect(measure.known && measure.value.cv).toBeCloseTo(4 / 22);
  });

  it('looks at the last eight sprints', () => {
    expect(predictabilityOf(delivered(900, 10, 10, 10, 10, 10, 10, 10, 10))).toMatchObject({
      value: { cv: 0, sprints: 8 },
    });
  });

  it('compares sprints of unequal length by what was completed a day', () => {
    const sprints = [10, 10, 20, 10, 20].map((completed) => ({ completed, workingDays: completed / 2 }));
    expect(predictabilityOf(sprints)).toMatchObject({ value: { cv: 0, nearMean: 1 } });
  });

  it.each([
    ['four sprints', delivered(1, 2, 3, 4), 'closedSprints'],
    ['a team that completed nothing', delivered(0, 0, 0, 0, 0), 'throughput'],
  ])('is not said of %s', (_what, sprints, what) => {
    expect(predictabilityOf(sprints)).toMatchObject({ known: false, missing: { what } });
  });
});

describe('absurd estimates', () => {
  const rows = (...estimates: readonly (number | null)[]) =>
    estimates.map((estimate, i) => buildRow({ id: String(i), initial: estimate, final: estimate }));

  it.each([
    [
      '6,765 points',
      [3, 5, 2, 8, 6765],
      [{ id: '4', estimate: 6765, reason: 'farAboveOthers', medianOfOthers: 4 }],
    ],
    ['a billion', [1, 1, 1, 1e9], [{ id: '3', estimate: 1e9, reason: 'farAboveOthers', medianOfOthers: 1 }]],
    ['less than nothing', [3, -5], [{ id: '1', estimate: -5, reason: 'negative', medianOfOthers: 3 }]],
  ])('are named: %s', (_what, estimates, expected) => {
    expect(estimateOutliers(rows(...estimates))).toEqual(expected);
  });

  it.each([
    ['a large story among small ones', [1, 2, 3, 3, 13]],
    ['too few to compare with', [1, 1, 100]],
    ['zeros', [0, 0, 0, 0, 5]],
    ['nothing estimated', [null, null]],
  ])('are not %s', (_what, estimates) => {
    expect(estimateOutliers(rows(...estimates))).toEqual([]);
  });
});
