import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';

/** Room around the plot, in CSS pixels. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
}

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The planned end of the sprint (ms); null without one. The ideal line ends there. */
export function plannedEndOf({ guide }: BurnUpDto): number | null {
  return guide.at(-1)?.at ?? null;
}

/** Out: time (ms) and amounts to pixels; all that is drawn fits in, and amounts begin at nothing. */
export function scalesOf(burnUp: BurnUpDto, { width, height, margins }: Frame): Scales {
  const { start, steps, end } = burnUp;
  const until = Math.max(end.at, plannedEndOf(burnUp) ?? end.at, start.at + 1);
  const most = [start, ...steps, end].reduce((top, { scope, done }) => Math.max(top, scope, done), 1);
  return {
    x: scaleLinear([start.at, until], [margins.left, Math.max(margins.left + 1, width - margins.right)]),
    y: scaleLinear([0, most], [height - margins.bottom, margins.top]).nice(4),
  };
}

export interface SeriesPoint {
  readonly at: number;
  readonly value: number;
}

/** Out: scope or done work from the start to the end, one point for each step. */
export function seriesOf({ start, steps, end }: BurnUpDto, of: 'scope' | 'done'): SeriesPoint[] {
  return [start, ...steps, end].map((each) => ({ at: each.at, value: each[of] }));
}

/**
 * Out: the points that can be told apart when drawn: of those on one pixel column the first, the lowest, the highest and
 * the last. A line through them looks the same, however many steps there are.
 */
export function thinned(points: readonly SeriesPoint[], x: (at: number) => number): SeriesPoint[] {
  const kept: SeriesPoint[] = [];
  let column: SeriesPoint[] = [];
  let pixel = Number.NaN;
  for (const point of points) {
    const now = Math.round(x(point.at));
    if (now !== pixel) {
      kept.push(...extremesOf(column));
      column = [];
      pixel = now;
    }
    column.push(point);
  }
  return [...kept, ...extremesOf(column)];
}

function extremesOf(column: readonly SeriesPoint[]): readonly SeriesPoint[] {
  if (column.length <= 4) return column;
  const lowest = column.reduce((a, b) => (b.value < a.value ? b : a));
  const highest = column.reduce((a, b) => (b.value > a.value ? b : a));
  const wanted = new Set([column[0], lowest, highest, column.at(-1)]);
  return column.filter((point) => wanted.has(point));
}

/** Out: the days off between start and planned end, from … to (ms): there the ideal line is flat. */
export function daysOffOf({ guide }: BurnUpDto): { readonly from: number; readonly to: number }[] {
  return guide.flatMap((point, i) => {
    const next = guide[i + 1];
    return next !== undefined && next.share === point.share ? [{ from: point.at, to: next.at }] : [];
  });
}

type BandPoint = Extract<NonNullable<BurnUpDto['band']>, { known: true }>['value'][number];

/** Out: the corners of the forecast, flat on days off as nobody works then; none where there is no forecast. */
export function forecastOf(burnUp: BurnUpDto): BandPoint[] {
  const { band } = burnUp;
  if (band?.known !== true) return [];
  const daysOff = daysOffOf(burnUp);
  return band.value.flatMap((point) => {
    const off = daysOff.find(({ from }) => from === point.at);
    return off === undefined ? [point] : [point, { ...point, at: off.to }];
  });
}

/** Where the days of the reader begin (src/domain/sprint/calendar.ts). */
export interface Days {
  readonly dayOf: (instant: number) => number;
  readonly startOf: (day: number) => number;
}

/** Out: the instants (ms) at which days are written under the chart, at least `room` pixels apart; the start is the first. */
export function dayTicks({ x }: Scales, days: Days, room: number): number[] {
  const [from = 0, to = 0] = x.domain();
  const first = days.dayOf(from);
  const count = days.dayOf(to) - first + 1;
  const [left = 0, right = 1] = x.range();
  const every = Math.max(1, Math.ceil((count * room) / Math.max(1, right - left)));
  const ticks: number[] = [];
  for (let day = first; day < first + count; day += every) ticks.push(Math.max(from, days.startOf(day)));
  // The start is written to its right, every other day around its middle.
  return ticks.filter((at, i) => i !== 1 || x(at) - x(from) >= room * 1.2);
}

/** Out: label positions, in the same order, moved apart to at least `gap` pixels and not below `bottom`. */
export function spread(positions: readonly number[], gap: number, bottom: number): number[] {
  const order = positions
    .map((at, index) => ({ at, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  let lowest = Number.NEGATIVE_INFINITY;
  const down = order.map(({ at, index }) => {
    lowest = Math.max(at, lowest + gap);
    return { at: lowest, index };
  });
  let highest = bottom + gap;
  for (const label of [...down].reverse()) {
    highest = Math.min(label.at, highest - gap);
    label.at = highest;
  }
  const result = [...positions];
  for (const { at, index } of down) result[index] = at;
  return result;
}
