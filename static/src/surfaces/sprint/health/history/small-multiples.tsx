import { scaleBand, scaleLinear } from 'd3-scale';
import { useIntl } from 'react-intl';
import type { PastSprintDto } from '../../../../../../src/contract/sprint-api';
import { quantityText } from '../burn-up/quantity';
import { useWidth } from '../burn-up/use-width';
import { amountOf, commonUnit, largestOf, MEASURES, type Measure } from './measures';
import styles from './small-multiples.module.css';

const USUAL_WIDTH = 280;
const HEIGHT = 120;
const ABOVE = 18;
const BELOW = 18;
/** Room for a value or a date under a bar (CSS pixels). */
const LABEL = 36;

/** The last sprints side by side: one chart for each measure, all drawn to the same scale. */
export function SmallMultiples({ history }: { readonly history: readonly PastSprintDto[] }) {
  return (
    <div className={styles['multiples']}>
      {MEASURES.map((measure) => (
        <Multiple key={measure} measure={measure} history={history} />
      ))}
    </div>
  );
}

interface MultipleProps {
  readonly measure: Measure;
  readonly history: readonly PastSprintDto[];
}

function Multiple({ measure, history }: MultipleProps) {
  const intl = useIntl();
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const unit = commonUnit(history);
  const x = scaleBand(
    history.map(({ id }) => id),
    [0, width],
  ).padding(0.25);
  const y = scaleLinear([0, largestOf(history, unit)], [HEIGHT - BELOW, ABOVE]);
  const name = intl.formatMessage(
    { id: 'sprint.history.measure' },
    {
      measure: intl.formatMessage({ id: `sprint.history.${measure}` }),
      unit: intl.formatMessage({ id: `sprint.unit.${unit}` }),
    },
  );
  const every = Math.max(1, Math.ceil(LABEL / x.step()));
  const inWords = history.map((sprint) => quantityText(intl, unit, amountOf(sprint, measure, unit)));
  return (
    <figure className={styles['multiple']}>
      <figcaption className={styles['name']}>{name}</figcaption>
      <div ref={ref}>
        <svg
          className={styles['chart']}
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={`${name}: ${intl.formatList(inWords, { type: 'unit' })}`}
        >
          {history.map((sprint, i) => {
            const amount = amountOf(sprint, measure, unit);
            const middle = (x(sprint.id) ?? 0) + x.bandwidth() / 2;
            return (
              <g key={sprint.id}>
                <rect
                  className={styles[measure]}
                  x={x(sprint.id)}
                  width={x.bandwidth()}
                  y={y(amount)}
                  height={Math.max(0, y(0) - y(amount))}
                />
                <text x={middle} y={y(amount) - 4}>
                  {intl.formatNumber(amount, { notation: 'compact' })}
                </text>
                {i % every === (history.length - 1) % every && (
                  <text className={styles['date']} x={middle} y={HEIGHT - 4}>
                    {intl.formatDate(sprint.end, { day: 'numeric', month: 'numeric' })}
                  </text>
                )}
              </g>
            );
          })}
          <line x1={0} x2={width} y1={y(0)} y2={y(0)} />
        </svg>
      </div>
    </figure>
  );
}
