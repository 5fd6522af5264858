import * as fc from 'fast-check';
import { workingCalendar } from './calendar';
import { convolve, dayDistribution, mixture, nothingYet } from './distribution';
import { chanceToFinish, forecastBand, type ForecastRequest } from './forecast';
import type { SprintRow } from './replay';
import { buildRow } from './testing/builders';
import { dailyThroughput } from './throughput';

const DAY = 24 * 60 * 60 * 1000;
/** Monday 6 January 2025. */
const MONDAY = Date.UTC(2025, 0, 6);
const CALENDAR = workingCalendar({ offsetAt: () => 0, weekend: [6, 0], holidays: [] });

const request = (overrides: Partial<ForecastRequest> = {}): ForecastRequest => ({
  throughput: [0, 1, 2, 1, 0, 1, 3, 0, 1, 1],
  shared: false,
  done: 0,
  remaining: 3,
  now: MONDAY,
  endAt: MONDAY + 4 * DAY,
  ...overrides,
});

const chanceOf = (overrides: Partial<ForecastRequest> = {}): number => {
  const chance = chanceToFinish(request(overrides), CALENDAR);
  return chance.known ? chance.value.chance : Number.NaN;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const anyThroughput = fc
  .array(fc.constantFrom(0, 0, 1, 2, 3, 5, 0.5), { minLength: 10, maxLength: 40 })
  .filter((days) => days.some((day) => day > 0));

describe('the chance to finish', () => {
  it('is exact: two days of a coin are a quarter', () => {
    const coin = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
    const twoDays = { throughput: coin, endAt: MONDAY + 2 * DAY };
    expect(chanceOf({ ...twoDays, remaining: 2 })).toBeCloseTo(0.25, 12);
    expect(chanceOf({ ...twoDays, remaining: 1 })).toBeCloseTo(0.75, 12);
    expect(chanceOf({ ...twoDays, remaining: 0 })).toBe(1);
    expect(chanceOf({ ...twoDays, remaining: 3 })).toBe(0);
  });

  it('needs a whole step for a part of one: 2.3 points take three days of one', () => {
    const steady = { throughput: Array.from({ length: 10 }, () => 1), remaining: 2.3 };
    expect(chanceOf({ ...steady, endAt: MONDAY + 2 * DAY })).toBe(0);
    expect(chanceOf({ ...steady, endAt: MONDAY + 3 * DAY })).toBe(1);
  });

  it('counts part of a day with its share, and no weekend', () => {
    const sure = { throughput: Array.from({ length: 10 }, () => 1), remaining: 1 };
    expect(chanceOf({ ...sure, endAt: MONDAY + DAY / 4 })).toBeCloseTo(0.25, 12);
    expect(chanceOf({ ...sure, now: MONDAY + 5 * DAY, endAt: MONDAY + 7 * DAY })).toBe(0);
  });

  it('says how it was found', () => {
    expect(chanceToFinish(request(), CALENDAR)).toMatchObject({
      known: true,
      value: { remaining: 3, daysLeft: 4, daysSeen: 10, perDay: 1 },
    });
  });

  it.each([
    ['no planned end', { endAt: null }, 'endDate'],
    ['nine days of evidence', { throughput: [1, 1, 1, 1, 1, 1, 1, 1, 1] }, 'workingDays'],
    ['a team that finished nothing', { throughput: Array.from({ length: 20 }, () => 0) }, 'throughput'],
    ['an end in the year 9999', { endAt: Date.UTC(9999, 0, 1) }, 'nearEnd'],
  ])('is not said with %s', (_what, overrides, what) => {
    expect(chanceToFinish(request(overrides), CALENDAR)).toMatchObject({ known: false, missing: { what } });
    expect(forecastBand(request(overrides), CALENDAR)).toMatchObject({ known: false, missing: { what } });
  });

  it('is the same each time', () => {
    expect(chanceOf({ remaining: 5 })).toBe(chanceOf({ remaining: 5 }));
  });

  it('never rises with more to do, never falls with more time', () => {
    const ascending = (max: number) =>
      fc.tuple(fc.nat(max), fc.nat(max)).map((pair) => pair.sort((a, b) => a - b));
    fc.assert(
      fc.property(anyThroughput, ascending(30), ascending(80), (throughput, [less, more], [short, long]) => {
        const chanceWith = (remaining = 0, quarters = 16): number =>
          chanceOf({ throughput, remaining, endAt: MONDAY + (quarters * DAY) / 4 });
        expect(chanceWith(more)).toBeLessThanOrEqual(chanceWith(less) + 1e-9);
        expect(chanceWith(less, short)).toBeLessThanOrEqual(chanceWith(less, long) + 1e-9);
      }),
    );
  });

  it('of absurd amounts is still said, in time', () => {
    const begun = performance.now();
    const throughput = [6765, ...Array.from({ length: 60 }, (_, i) => i / 4)];
    expect(chanceOf({ throughput, remaining: 1e9, endAt: MONDAY + 60 * DAY })).toBe(0);
    expect(chanceOf({ throughput, remaining: 2000, endAt: MONDAY + 60 * DAY })).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('distributions', () => {
  it('sum to 1 however they are put together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }),
        fc.nat(30),
        fc.nat(8),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (steps, cap, days, share) => {
          const day = dayDistribution(steps, cap);
          let whole = nothingYet(cap);
          for (let count = 0; count < days; count++) whole = convolve(whole, day);
          expect(sum(whole)).toBeCloseTo(1, 9);
          expect(sum(mixture(whole, convolve(whole, day), share))).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe('the forecast band', () => {
  const band = (overrides: Partial<ForecastRequest> = {}) => {
    const points = forecastBand(request(overrides), CALENDAR);
    return points.known ? points.value : [];
  };

  it('goes from what is done to the end of the sprint, day by working day', () => {
    const points = band({ done: 7, remaining: 10, endAt: MONDAY + 8 * DAY });
    expect(points[0]).toEqual({ at: MONDAY, low: 7, middle: 7, high: 7 });
    expect(points.map(({ at }) => (at - MONDAY) / DAY)).toEqual([0, 1, 2, 3, 4, 5, 8]);
  });

  it('is one line for a team that finishes the same each day', () => {
    const points = band({ throughput: Array.from({ length: 10 }, () => 2), remaining: 5 });
    expect(points.map(({ low, middle, high }) => [low, middle, high])).toEqual([
      [0, 0, 0],
      [2, 2, 2],
      [4, 4, 4],
      [5, 5, 5],
      [5, 5, 5],
    ]);
  });

  it('keeps its order, rises, and never passes the scope', () => {
    fc.assert(
      fc.property(anyThroughput, fc.integer({ min: 0, max: 40 }), (throughput, remaining) => {
        let before = 0;
        for (const { low, middle, high } of band({ throughput, remaining, endAt: MONDAY + 11 * DAY })) {
          expect(low).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(remaining);
          expect(middle).toBeGreaterThanOrEqual(before);
          before = middle;
        }
      }),
    );
  });
});

describe('daily throughput', () => {
  const finish = (id: string, day: number): SprintRow =>
    buildRow({ id, outcome: 'completed', finishedAt: MONDAY + day * DAY + DAY / 2, atFinish: 2 });
  const sprint = (...rows: readonly SprintRow[]) => ({
    startAt: MONDAY,
    endAt: MONDAY + 11 * DAY + DAY / 2,
    rows,
  });

  it('has one number a working day; a finish on the weekend counts on Friday', () => {
    const rows = [finish('1', 0), finish('2', 0), finish('3', 5), finish('4', 11)];
    expect(dailyThroughput([sprint(...rows)], 'count', CALENDAR)).toEqual([2, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
    expect(dailyThroughput([sprint(...rows)], 'points', CALENDAR)).toEqual([4, 0, 0, 0, 2, 0, 0, 0, 0, 2]);
  });

  it('counts a finish before the first working day on that day', () => {
    const sunday = { ...sprint(finish('1', -1)), startAt: MONDAY - DAY };
    expect(dailyThroughput([sunday], 'count', CALENDAR)[0]).toBe(1);
  });

  it('counts a day that two sprints share, and a finish that two sprints tell, once', () => {
    const rows = [finish('1', 0)];
    expect(dailyThroughput([sprint(...rows), sprint(...rows)], 'count', CALENDAR)).toHaveLength(10);
    expect(sum(dailyThroughput([sprint(...rows), sprint(...rows)], 'count', CALENDAR))).toBe(1);
  });

  it('of a sprint that ran for years, or of none, is no evidence', () => {
    expect(
      dailyThroughput([{ startAt: MONDAY, endAt: MONDAY + 2000 * DAY, rows: [] }], 'count', CALENDAR),
    ).toEqual([]);
    expect(dailyThroughput([], 'count', CALENDAR)).toEqual([]);
  });
});
