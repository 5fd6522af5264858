import { area, curveStepAfter, line } from 'd3-shape';
import { memo } from 'react';
import { FormattedMessage } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import {
  forecastOf,
  plannedEndOf,
  seriesOf,
  thinned,
  type Frame,
  type Scales,
  type SeriesPoint,
} from './chart-model';
import styles from './burn-up-chart.module.css';

interface LayerProps {
  readonly burnUp: BurnUpDto;
  readonly scales: Scales;
}

interface LinesProps extends LayerProps {
  /** Where the time axis is (CSS pixels). */
  readonly bottom: number;
}

/** Scope and done work as steps; of a running sprint, the scope is carried on to the planned end. Drawn once, however often marks are pointed at. */
export const Lines = memo(function Lines({ burnUp, scales, bottom }: LinesProps) {
  const { x, y } = scales;
  const steps = line<SeriesPoint>(
    ({ at }) => x(at),
    ({ value }) => y(value),
  ).curve(curveStepAfter);
  const under = area<SeriesPoint>()
    .x(({ at }) => x(at))
    .y0(bottom)
    .y1(({ value }) => y(value))
    .curve(curveStepAfter);
  const done = thinned(seriesOf(burnUp, 'done'), x);
  const { end } = burnUp;
  const plannedEnd = plannedEndOf(burnUp);
  return (
    <>
      <path className={styles['doneArea']} d={under(done) ?? ''} />
      <path className={styles['done']} d={steps(done) ?? ''} />
      <path className={styles['scope']} d={steps(thinned(seriesOf(burnUp, 'scope'), x)) ?? ''} />
      {plannedEnd !== null && plannedEnd > end.at && (
        <line
          className={styles['scopeAhead']}
          x1={x(end.at)}
          x2={x(plannedEnd)}
          y1={y(end.scope)}
          y2={y(end.scope)}
        />
      )}
    </>
  );
});

/** The ideal line to the whole scope of now: even on working days, flat on days off. */
export function Guide({ burnUp: { guide, end }, scales: { x, y } }: LayerProps) {
  const path = line<BurnUpDto['guide'][number]>(
    ({ at }) => x(at),
    ({ share }) => y(share * end.scope),
  );
  return <path className={styles['guide']} d={path(guide) ?? ''} />;
}

/** What may be done until the end: between the likely least and most, and the middle. */
export function Forecast({ burnUp, scales: { x, y } }: LayerProps) {
  const points = forecastOf(burnUp);
  type Point = (typeof points)[number];
  const between = area<Point>()
    .x(({ at }) => x(at))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high));
  const middle = line<Point>(
    ({ at }) => x(at),
    (point) => y(point.middle),
  );
  return (
    <>
      <path className={styles['band']} d={between(points) ?? ''} />
      <path className={styles['middle']} d={middle(points) ?? ''} />
    </>
  );
}

interface InstantProps {
  readonly of: 'now' | 'plannedEnd';
  readonly at: number;
  readonly scales: Scales;
  readonly frame: Frame;
}

/** An instant across the chart, with its name. */
export function Instant({ of, at, scales: { x }, frame }: InstantProps) {
  const { top, bottom } = frame.margins;
  return (
    <g className={styles['instant']}>
      <line x1={x(at)} x2={x(at)} y1={top - 6} y2={frame.height - bottom} />
      <text x={x(at)} y={top - 10} textAnchor="middle">
        <FormattedMessage id={`sprint.burnUp.${of}`} />
      </text>
    </g>
  );
}
