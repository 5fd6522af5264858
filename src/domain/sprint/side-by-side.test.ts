import { workingCalendar } from './calendar';
import { ranSideBySide, streamsSideBySide } from './side-by-side';
import { buildReplayed } from './testing/builders';
import { dailyThroughput, throughputSideBySide } from './throughput';

const DAY = 24 * 60 * 60 * 1000;
/** Monday 6 January 2025. */
const MONDAY = Date.UTC(2025, 0, 6);
const CALENDAR = workingCalendar({ offsetAt: () => 0, weekend: [6, 0], holidays: [] });

const days = (from: number, to: number) => ({ startAt: MONDAY + from * DAY, endAt: MONDAY + to * DAY });

describe('sprints side by side', () => {
  it.each([
    ['the same two weeks', days(0, 14), days(0, 14), true],
    ['a week of two, started in the second one', days(0, 14), days(7, 21), true],
    ['a short sprint within a long one', days(0, 28), days(3, 10), true],
    ['started a day before the other was closed', days(0, 14), days(13, 27), false],
    ['one after the other', days(0, 14), days(14, 28), false],
  ])('%s', (_what, one, other, expected) => {
    expect(ranSideBySide(one, other)).toBe(expected);
    expect(ranSideBySide(other, one)).toBe(expected);
  });

  it('form streams, and what ran alone is in none', () => {
    const [first, second, alone] = [days(0, 14), days(1, 14), days(20, 30)];
    const [third, fourth] = [days(14, 19), days(14, 19)];
    expect(streamsSideBySide([third, alone, first, fourth, second])).toEqual([
      [first, third],
      [second, fourth],
    ]);
  });
});

describe('what was finished on a working day', () => {
  const finished = (id: string, day: number) =>
    buildReplayed({ id, outcome: 'completed', finishedAt: MONDAY + (day + 0.5) * DAY });
  const one = { ...days(0, 4.9), rows: [finished('1', 0), finished('2', 1)] };
  const other = { ...days(0, 4.9), rows: [finished('3', 1)] };

  it('of a team adds up what its sprints finished', () => {
    expect(dailyThroughput([one, other], 'count', CALENDAR)).toEqual([1, 2, 0, 0, 0]);
  });

  it('of one of two sprints at once is what this one finished', () => {
    expect(throughputSideBySide([one, other], 'count', CALENDAR)).toEqual([1, 1, 0, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('of one of several is not known where sprints followed each other', () => {
    expect(throughputSideBySide([one, { ...other, ...days(7, 11) }], 'count', CALENDAR)).toEqual([]);
  });
});
