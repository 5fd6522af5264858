import type { BoardConfiguration, Issue } from '../../api/shapes';

/** A column of a board with its cards, in rank order. */
export interface BoardColumn {
  readonly name: string;
  readonly statusIds: readonly string[];
  readonly issues: readonly Issue[];
}

/** Puts issues into the columns of a board by status; issues of unmapped statuses are not on the board. */
export function boardColumns(
  { columnConfig }: BoardConfiguration,
  issues: readonly Issue[],
): readonly BoardColumn[] {
  return columnConfig.columns.map(({ name, statuses }) => {
    const statusIds = statuses.map(({ id }) => id);
    return { name, statusIds, issues: issues.filter(({ fields }) => statusIds.includes(fields.status.id)) };
  });
}
