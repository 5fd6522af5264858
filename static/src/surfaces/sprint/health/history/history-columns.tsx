import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PastSprintDto } from '../../../../../../src/contract/sprint-api';
import { Amount } from '../amount';

interface Column {
  readonly id: string;
  readonly cell: (sprint: PastSprintDto) => ReactNode;
}

const tallies = (['committed', 'added', 'removed', 'completed', 'notCompleted'] as const).map(
  (id): Column => ({
    id,
    cell: ({ unit, ledger }) => <Amount unit={unit} count={ledger[id].count} points={ledger[id].points} />,
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

function Items({ count }: { readonly count: number }) {
  return <FormattedMessage id="sprint.amount.items" values={{ count }} />;
}

/** A ratio as per cent; a dash where there was nothing to take it of. */
function Share({ value, signed = false }: { readonly value: number | null; readonly signed?: boolean }) {
  const { formatNumber } = useIntl();
  if (value === null) return <FormattedMessage id="sprint.history.none" />;
  return <>{formatNumber(value, { style: 'percent', signDisplay: signed ? 'exceptZero' : 'auto' })}</>;
}
