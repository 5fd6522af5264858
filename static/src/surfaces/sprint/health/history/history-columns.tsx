import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PastSprintDto } from '../../../../../../src/contract/sprint-api';
import { Quantity, type Unit } from '../burn-up/quantity';
import styles from './history-view.module.css';

interface Column {
  readonly id: string;
  readonly cell: (sprint: PastSprintDto) => ReactNode;
}

const tallies = (['committed', 'added', 'removed', 'completed', 'notCompleted'] as const).map(
  (id): Column => ({
    id,
    cell: ({ unit, ledger }) => <Tally unit={unit} {...ledger[id]} />,
  }),
);

/** All metrics of a closed sprint (sprint-metrics.md D), in the order they are read. */
export const COLUMNS: readonly Column[] = [
  ...tallies,
  { id: 'carried', cell: ({ carried }) => <Items count={carried} /> },
  { id: 'carriedAgain', cell: ({ carriedAgain }) => <Items count={carriedAgain} /> },
  { id: 'sayDo', cell: ({ ledger }) => <Share value={ledger.sayDo} /> },
  { id: 'completedToCommitted', cell: ({ ledger }) => <Share value={ledger.completedToCommitted} /> },
  { id: 'scopeNet', cell: ({ ledger }) => <Share value={ledger.scope.net} signed /> },
  { id: 'scopeGross', cell: ({ ledger }) => <Share value={ledger.scope.gross} /> },
  { id: 'unestimated', cell: ({ unestimated }) => <Share value={unestimated} /> },
];

interface TallyProps {
  readonly unit: Unit;
  readonly count: number;
  readonly points: number;
}

/** Estimate over items, or items alone where the team does not estimate. */
function Tally({ unit, count, points }: TallyProps) {
  if (unit === 'count') return <Items count={count} />;
  return (
    <>
      <Quantity unit={unit} value={points} />
      <span className={styles['items']}>
        <Items count={count} />
      </span>
    </>
  );
}

function Items({ count }: { readonly count: number }) {
  return <FormattedMessage id="sprint.amount.items" values={{ count }} />;
}

/** A ratio as per cent; a dash where there was nothing to take it of. */
function Share({ value, signed = false }: { readonly value: number | null; readonly signed?: boolean }) {
  const { formatNumber } = useIntl();
  if (value === null) return <FormattedMessage id="sprint.history.none" />;
  return <>{formatNumber(value, { style: 'percent', signDisplay: signed ? 'exceptZero' : 'auto' })}</>;
}
