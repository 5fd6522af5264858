import { useIntl } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import { spread, type Frame, type Scales } from './chart-model';
import styles from './burn-up-chart.module.css';

interface EndLabelsProps {
  readonly burnUp: BurnUpDto;
  readonly scales: Scales;
  readonly frame: Frame;
}

const LINE = 14;
const GAP = 6;

/** The names and last values of the lines, at their right ends and never on top of each other. */
export function EndLabels({ burnUp, scales: { x, y }, frame }: EndLabelsProps) {
  const { formatMessage } = useIntl();
  const { end, band } = burnUp;
  const until = x.domain()[1] ?? end.at;
  const last = band?.known === true ? band.value.at(-1) : undefined;
  const doneText = formatMessage({ id: 'sprint.burnUp.doneValue' }, { value: end.done });
  const doneAtRight = x(until) - x(end.at) < LINE;
  const labels = [
    {
      of: 'scope',
      amount: end.scope,
      text: formatMessage({ id: 'sprint.burnUp.scopeValue' }, { value: end.scope }),
    },
    ...(doneAtRight ? [{ of: 'done', amount: end.done, text: doneText }] : []),
    ...(last === undefined
      ? []
      : (['high', 'middle', 'low'] as const).map((of) => ({
          of,
          amount: last[of],
          text: formatMessage({ id: `sprint.burnUp.${of}Value` }, { value: last[of] }),
        }))),
  ];
  const places = spread(
    labels.map(({ amount }) => y(amount)),
    LINE,
    frame.height - frame.margins.bottom,
  );
  return (
    <g className={styles['labels']}>
      {labels.map(({ of, text }, i) => (
        <text key={of} className={styles[`${of}Label`]} x={x(until) + GAP} y={places[i]} dy="0.32em">
          {text}
        </text>
      ))}
      {!doneAtRight && (
        <text className={styles['doneLabel']} x={x(end.at) - GAP} y={y(end.done) - GAP - 2} textAnchor="end">
          {doneText}
        </text>
      )}
    </g>
  );
}
