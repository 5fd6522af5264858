import { SATURDAY_AND_SUNDAY, workingCalendar } from '../../../../../../src/domain/sprint/calendar';
import { dayTicks, daysOffOf, forecastOf, scalesOf, seriesOf, spread, thinned } from './chart-model';
import { scopeMarks } from './scope-marks';
import { buildBurnUp, buildClosedBurnUp, DAY, END, START, stepsOf } from './testing/burn-up-builders';

const FRAME = { width: 800, height: 280, margins: { top: 28, right: 96, bottom: 28, left: 40 } };
const IN_UTC = workingCalendar({ offsetAt: () => 0, weekend: SATURDAY_AND_SUNDAY, holidays: [] });

describe('the scales of a burn-up', () => {
  it('reach from the start to the planned end and from nothing to the largest scope', () => {
    const { x, y } = scalesOf(buildBurnUp(), FRAME);
    expect([x(START), x(END)]).toEqual([40, 704]);
    expect(y(0)).toBe(252);
    expect(y(33)).toBeGreaterThanOrEqual(28);
  });

  it('reach beyond the planned end of a sprint that runs over', () => {
    const late = END + 5 * DAY;
    const { x } = scalesOf(buildBurnUp({ end: { at: late, scope: 33, done: 12 } }), FRAME);
    expect(x(late)).toBe(704);
    expect(x(END)).toBeLessThan(704);
  });

  it('stand for a sprint that was closed in the moment it started, empty', () => {
    const nothing = { at: START, scope: 0, done: 0 };
    const { x, y } = scalesOf(
      buildClosedBurnUp({ start: nothing, steps: [], end: nothing, guide: [] }),
      FRAME,
    );
    expect([x(START), y(0)].every(Number.isFinite)).toBe(true);
  });
});

describe('points that share a pixel', () => {
  it('are merged without losing the peak, however many there are', () => {
    const changes = Array.from({ length: 20_000 }, (_, i) => ({
      day: 2 + i / 1e7,
      change: 'reestimated' as const,
      key: `SHOP-${i}`,
      by: i === 10_000 ? 500 : i === 10_001 ? -500 : 0.001,
    }));
    const burnUp = buildBurnUp({ steps: stepsOf({ scope: 30, done: 0 }, changes) });
    const points = thinned(seriesOf(burnUp, 'scope'), scalesOf(burnUp, FRAME).x);
    expect(points.length).toBeLessThan(12);
    expect(Math.max(...points.map(({ value }) => value))).toBeGreaterThan(500);
    expect(points.at(-1)).toEqual({ at: burnUp.end.at, value: 33 });
  });

  it('stay as they are where each has a pixel of its own', () => {
    const burnUp = buildBurnUp();
    const series = seriesOf(burnUp, 'done');
    expect(thinned(series, scalesOf(burnUp, FRAME).x)).toEqual(series);
  });
});

describe('days under a burn-up', () => {
  it('are off where the ideal line is flat', () => {
    expect(daysOffOf(buildBurnUp())).toEqual([{ from: Date.UTC(2026, 10, 7), to: Date.UTC(2026, 10, 9) }]);
  });

  it('begin with the start and keep their distance', () => {
    const scales = scalesOf(buildBurnUp(), FRAME);
    const ticks = dayTicks(scales, IN_UTC, 60);
    expect(ticks[0]).toBe(START);
    expect(ticks.slice(1).every((at) => at % DAY === 0)).toBe(true);
    const gaps = ticks.slice(1).map((at, i) => scales.x(at) - scales.x(ticks[i]!));
    expect(gaps[0]).toBeGreaterThanOrEqual(72);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50);
  });
});

describe('the forecast', () => {
  it('is flat on days off', () => {
    const saturday = Date.UTC(2026, 10, 7);
    const values = { low: 5, middle: 6, high: 8 };
    const burnUp = buildBurnUp({ band: { known: true, value: [{ at: saturday, ...values }] } });
    expect(forecastOf(burnUp)).toEqual([
      { at: saturday, ...values },
      { at: Date.UTC(2026, 10, 9), ...values },
    ]);
  });

  it('is not drawn where there is none', () => {
    expect(forecastOf(buildClosedBurnUp())).toEqual([]);
  });
});

describe('labels', () => {
  it('are moved apart, keep their order and stay above the bottom', () => {
    expect(spread([100, 102, 101], 14, 250)).toEqual([100, 128, 114]);
    expect(spread([245, 250], 14, 250)).toEqual([236, 250]);
  });
});

describe('marks of scope changes', () => {
  const { x } = scalesOf(buildBurnUp(), FRAME);

  it('tell by how much the scope moved and in which direction', () => {
    const marks = scopeMarks(buildBurnUp().steps, x);
    expect(marks.map(({ delta, shape }) => [delta, shape])).toEqual([
      [3, 'up'],
      [-2, 'down'],
      [2, 'up'],
    ]);
  });

  it('are one where they would be on top of each other', () => {
    const steps = stepsOf({ scope: 30, done: 0 }, [
      { day: 2, change: 'added', key: 'SHOP-1', by: 5 },
      { day: 2.01, change: 'removed', key: 'SHOP-2', by: -2 },
    ]);
    expect(scopeMarks(steps, x)).toEqual([
      { steps, first: steps[0], at: steps[1]!.at, scope: 33, delta: 3, shape: 'mixed' },
    ]);
  });
});
