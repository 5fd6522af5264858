import { FormattedMessage, useIntl } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { DIMENSIONS, type Dimension } from '../../../../../../src/domain/maturity/questions.table';
import styles from './results.module.css';

interface DimensionListProps {
  readonly dimensions: AssessmentDto['results'][number]['dimensions'];
  readonly change: AssessmentDto['change'];
}

const LOW = 1.5;
const HIGH = 2.5;
/** Half of a step of a median: less is no movement. */
const MOVED = 0.25;

/** The seven dimensions, each as words with a small scale; the trend is against the team itself only. */
export function DimensionList({ dimensions, change }: DimensionListProps) {
  return (
    <ul className={styles['dimensions']}>
      {DIMENSIONS.map((dimension) => (
        <li key={dimension} className={styles['dimension']}>
          <DimensionLine
            dimension={dimension}
            score={dimensions[dimension]}
            moved={change?.dimensions[dimension] ?? null}
          />
        </li>
      ))}
    </ul>
  );
}

interface DimensionLineProps {
  readonly dimension: Dimension;
  readonly score: number | null;
  readonly moved: number | null;
}

function DimensionLine({ dimension, score, moved }: DimensionLineProps) {
  const { formatMessage } = useIntl();
  return (
    <>
      <span className={styles['name']}>{formatMessage({ id: `team.dimension.${dimension}` })}</span>
      <Scale score={score} />
      <span className={styles['words']}>
        <FormattedMessage id={`team.results.words.${wordsOf(score)}`} />
        {moved !== null && (
          <>
            {', '}
            <FormattedMessage id={`team.results.moved.${directionOf(moved)}`} />
          </>
        )}
      </span>
    </>
  );
}

const WIDTH = 120;
const HEIGHT = 12;
const RADIUS = 5;

/** Where the dimension stands between the first and the third anchor; the words beside it say the same. */
function Scale({ score }: { readonly score: number | null }) {
  const at = score === null ? null : RADIUS + ((score - 1) / 2) * (WIDTH - 2 * RADIUS);
  return (
    <svg
      className={styles['scale']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <line className={styles['line']} x1={RADIUS} x2={WIDTH - RADIUS} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {at !== null && <circle className={styles['dot']} cx={at} cy={HEIGHT / 2} r={RADIUS} />}
    </svg>
  );
}

function wordsOf(score: number | null): 'none' | 'low' | 'middle' | 'high' {
  if (score === null) return 'none';
  if (score <= LOW) return 'low';
  return score >= HIGH ? 'high' : 'middle';
}

function directionOf(moved: number): 'up' | 'down' | 'same' {
  if (Math.abs(moved) < MOVED) return 'same';
  return moved > 0 ? 'up' : 'down';
}
