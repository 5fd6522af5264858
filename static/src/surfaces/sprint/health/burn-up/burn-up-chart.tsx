import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { BurnUpDto, SprintReportDto } from '../../../../../../src/contract/sprint-api';
import { AxisDays, AxisAmounts } from './chart-axes';
import { Forecast, Guide, Instant, Lines } from './chart-lines';
import { daysOffOf, plannedEndOf, scalesOf, type Frame } from './chart-model';
import { EndLabels } from './end-labels';
import { quantityText } from './quantity';
import { MarkLayer } from './mark-layer';
import { scopeMarks, type ScopeMark } from './scope-marks';
import styles from './burn-up-chart.module.css';

interface BurnUpChartProps {
  readonly burnUp: BurnUpDto;
  readonly report: SprintReportDto;
  readonly width: number;
  /** `small`: for a gadget, without the marks of scope changes. */
  readonly size: 'full' | 'small';
  readonly shown?: ScopeMark | null;
  readonly onShow?: (mark: ScopeMark) => void;
}

const FRAMES = {
  full: { height: 284, margins: { top: 32, right: 96, bottom: 28, left: 40 } },
  small: { height: 160, margins: { top: 30, right: 84, bottom: 24, left: 32 } },
} as const;

/** Scope and done work over the time of a sprint, drawn. What is drawn is also written: in labels, marks and the table. */
export function BurnUpChart({ burnUp, report, width, size, shown = null, onShow }: BurnUpChartProps) {
  const intl = useIntl();
  const frame = useMemo((): Frame => ({ width, ...FRAMES[size] }), [width, size]);
  const scales = useMemo(() => scalesOf(burnUp, frame), [burnUp, frame]);
  const { x } = scales;
  const marks = useMemo(() => scopeMarks(burnUp.steps, x), [burnUp, x]);
  const running = report.sprint.state === 'active';
  const plannedEnd = plannedEndOf(burnUp);
  const label = intl.formatMessage(
    { id: 'sprint.burnUp.summary' },
    {
      from: quantityText(intl, report.unit, burnUp.start.scope),
      to: quantityText(intl, report.unit, burnUp.end.scope),
      done: quantityText(intl, report.unit, burnUp.end.done),
    },
  );
  return (
    <svg className={styles['chart']} width={width} height={frame.height} role="group" aria-label={label}>
      <g aria-hidden="true">
        {daysOffOf(burnUp).map(({ from, to }) => (
          <rect
            key={from}
            className={styles['dayOff']}
            x={x(from)}
            width={Math.max(0, x(to) - x(from))}
            y={frame.margins.top}
            height={frame.height - frame.margins.top - frame.margins.bottom}
          />
        ))}
        <AxisAmounts scales={scales} frame={frame} unit={report.unit} />
        <AxisDays scales={scales} frame={frame} />
        <Forecast burnUp={burnUp} scales={scales} />
        <Guide burnUp={burnUp} scales={scales} />
        <Lines burnUp={burnUp} scales={scales} bottom={frame.height - frame.margins.bottom} />
        {running && <Instant of="now" at={burnUp.end.at} scales={scales} frame={frame} />}
        {plannedEnd !== null && plannedEnd < burnUp.end.at && (
          <Instant of="plannedEnd" at={plannedEnd} scales={scales} frame={frame} />
        )}
        <EndLabels burnUp={burnUp} scales={scales} frame={frame} />
      </g>
      {onShow !== undefined && <MarkLayer marks={marks} scales={scales} shown={shown} onShow={onShow} />}
    </svg>
  );
}
