import type { SprintRowDto } from '../../../../../src/contract/sprint-api';

export const LEDGER_ROWS = ['committed', 'added', 'uncommitted'] as const;
export const LEDGER_COLUMNS = ['total', 'done', 'left', 'removed'] as const;

export type LedgerRowName = (typeof LEDGER_ROWS)[number];
export type LedgerColumnName = (typeof LEDGER_COLUMNS)[number];

/** Which estimate a column counts: what came in at its first estimate, what became of it at its last (design §11). */
export const ESTIMATE_OF: Readonly<Record<LedgerColumnName | 'outside', 'initial' | 'final' | 'exit'>> = {
  total: 'initial',
  done: 'final',
  left: 'final',
  removed: 'exit',
  outside: 'final',
};

const OUTCOME_OF = { done: 'completed', left: 'notCompleted', removed: 'removed' } as const;

/** Out: the issues behind one number of the ledger. What was completed outside is in none of them. */
export function cellRows(
  rows: readonly SprintRowDto[],
  row: LedgerRowName,
  column: LedgerColumnName,
): SprintRowDto[] {
  return rows
    .filter(({ outcome }) => outcome !== 'completedOutside')
    .filter((each) => rowNameOf(each) === row)
    .filter(({ outcome }) => column === 'total' || outcome === OUTCOME_OF[column]);
}

/** Out: what was done before the sprint or while it was out of it. */
export function outsideRows(rows: readonly SprintRowDto[]): SprintRowDto[] {
  return rows.filter(({ outcome }) => outcome === 'completedOutside');
}

/** Out: the sum of one estimate over issues; an empty estimate adds nothing. */
export function sumOf(rows: readonly SprintRowDto[], estimate: 'initial' | 'final' | 'exit'): number {
  return Math.round(rows.reduce((sum, row) => sum + (row[estimate] ?? 0), 0) * 1e6) / 1e6;
}

/** Out: by how much estimates changed while the items were in the sprint: total + re-estimated = done + left + removed (design §11). */
export function reestimatedOf(rows: readonly SprintRowDto[], row: LedgerRowName): number {
  const sum = (column: LedgerColumnName): number => sumOf(cellRows(rows, row, column), ESTIMATE_OF[column]);
  return Math.round((sum('done') + sum('left') + sum('removed') - sum('total')) * 1e6) / 1e6;
}

function rowNameOf({ committed, added }: SprintRowDto): LedgerRowName {
  return committed ? 'committed' : added ? 'added' : 'uncommitted';
}
