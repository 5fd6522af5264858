import { useRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Scales } from './chart-model';
import type { ScopeMark } from './scope-marks';
import styles from './burn-up-chart.module.css';

interface MarkLayerProps {
  readonly marks: readonly ScopeMark[];
  readonly scales: Scales;
  readonly shown: ScopeMark | null;
  readonly onShow: (mark: ScopeMark) => void;
}

const SHAPES: Readonly<Record<ScopeMark['shape'], string>> = {
  up: 'M0,-6L6,5L-6,5Z',
  down: 'M0,6L6,-5L-6,-5Z',
  mixed: 'M0,-6L6,0L0,6L-6,0Z',
};
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The changes of scope as marks on their line: one stop of the tab key, arrows go from mark to mark. */
export function MarkLayer({ marks, scales: { x, y }, shown, onShow }: MarkLayerProps) {
  const intl = useIntl();
  const elements = useRef<(SVGGElement | null)[]>([]);
  const current = Math.max(
    0,
    marks.findIndex(({ at }) => at === shown?.at),
  );
  const move = (event: KeyboardEvent, from: number): void => {
    const to = MOVES[event.key]?.(from, marks.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    elements.current[to]?.focus();
  };
  const nameOf = ({ at, delta, steps }: ScopeMark): string =>
    intl.formatMessage(
      { id: 'sprint.burnUp.mark' },
      {
        date: intl.formatDate(at, { day: 'numeric', month: 'short' }),
        delta: intl.formatNumber(delta, { signDisplay: 'exceptZero' }),
        count: steps.length,
      },
    );
  if (marks.length === 0) return null;
  return (
    <g role="group" aria-label={intl.formatMessage({ id: 'sprint.burnUp.marks' })}>
      {marks.map((mark, i) => (
        <g
          key={mark.at}
          ref={(element) => {
            elements.current[i] = element;
          }}
          className={styles['mark']}
          transform={`translate(${x(mark.first.at)},${y(mark.first.scope)})`}
          role="button"
          tabIndex={i === current ? 0 : -1}
          aria-label={nameOf(mark)}
          aria-pressed={mark.at === shown?.at}
          onFocus={() => onShow(mark)}
          onMouseEnter={() => onShow(mark)}
          onClick={() => onShow(mark)}
          onKeyDown={(event) => move(event, i)}
        >
          <rect x={-12} y={-12} width={24} height={24} />
          <path d={SHAPES[mark.shape]} />
          <text y={mark.shape === 'down' ? 20 : -10} textAnchor="middle">
            {intl.formatNumber(mark.delta, { signDisplay: 'exceptZero' })}
          </text>
        </g>
      ))}
    </g>
  );
}
