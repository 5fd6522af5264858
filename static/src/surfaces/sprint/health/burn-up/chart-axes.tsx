import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { dayTicks, type Frame, type Scales } from './chart-model';
import type { Unit } from './quantity';
import { useDays } from './use-days';
import styles from './burn-up-chart.module.css';

interface AxisProps {
  readonly scales: Scales;
  readonly frame: Frame;
}

/** Room for a date such as "12 Nov" (CSS pixels). */
const DATE = 60;
const AMOUNTS = 4;

/** The days of the sprint, as many as there is room for. */
export function AxisDays({ scales, frame }: AxisProps) {
  const { formatDate } = useIntl();
  const days = useDays();
  const bottom = frame.height - frame.margins.bottom;
  return (
    <g className={styles['axis']}>
      {dayTicks(scales, days, DATE).map((at, i) => (
        <g key={at}>
          <line x1={scales.x(at)} x2={scales.x(at)} y1={bottom} y2={bottom + 4} />
          <text x={scales.x(at)} y={bottom + 18} textAnchor={i === 0 ? 'start' : 'middle'}>
            {formatDate(at, { day: 'numeric', month: 'short' })}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A few round amounts with their lines, and their unit; whole ones where items are counted. */
export function AxisAmounts({ scales, frame, unit }: AxisProps & { readonly unit: Unit }) {
  const { y } = scales;
  const { left, right, top } = frame.margins;
  return (
    <g className={styles['axis']}>
      <text x={0} y={top - 14}>
        <FormattedMessage id={`sprint.unit.${unit}`} />
      </text>
      {y
        .ticks(AMOUNTS)
        .filter((amount) => unit !== 'count' || Number.isInteger(amount))
        .map((amount) => (
          <g key={amount}>
            <line x1={left} x2={frame.width - right} y1={y(amount)} y2={y(amount)} />
            <text x={left - 8} y={y(amount)} dy="0.32em" textAnchor="end">
              <FormattedNumber value={amount} notation="compact" />
            </text>
          </g>
        ))}
    </g>
  );
}
