import type { BoardStatuses } from '../sprint/sprint';
import { start, stepAll } from '../text-model/feature-hash';
import type { Board, FieldIds } from './board';

/** Out: the statuses a board shows and those of its last column that has any (sprint-metrics.md A2: Done = rightmost column). */
export function boardStatuses(board: Board): BoardStatuses {
  const last = board.columns.filter(({ statusIds }) => statusIds.length > 0).at(-1);
  return {
    mapped: new Set(board.columns.flatMap(({ statusIds }) => statusIds)),
    done: new Set(last?.statusIds ?? []),
  };
}

export interface EstimateFields {
  /** The field the board estimates with, null where it counts items. */
  readonly board: string | null;
  /** The site's other story points field, which counts where the board's is empty. */
  readonly other: string | null;
  /** Several fields could be the other one: none is used. */
  readonly ambiguous: boolean;
}

/**
 * Finds the estimate fields of a board. A site can have both "Story Points" and "Story point estimate"
 * (sprint-metrics.md A3); which is used is never guessed among several.
 */
export function estimateFields(board: Board, fields: FieldIds): EstimateFields {
  if (board.estimation.type !== 'field') return { board: null, other: null, ambiguous: false };
  const { fieldId } = board.estimation;
  if (fieldId === fields.storyPointEstimate) {
    const [only, ...more] = fields.storyPoints;
    return { board: fieldId, other: more.length === 0 ? (only ?? null) : null, ambiguous: more.length > 0 };
  }
  const isStoryPoints = fields.storyPoints.includes(fieldId);
  return { board: fieldId, other: isStoryPoints ? fields.storyPointEstimate : null, ambiguous: false };
}

/**
 * What of a board's set-up decides the numbers of its sprints: columns with their names (waiting, blocked and checking are
 * read from them), estimate fields, and which issues are the board's.
 * In: the board, the estimate fields, the JQL of its filter where it is known. Out: a mark; where it differs, the numbers may.
 */
export function setUpMark(
  { columns, filterId }: Pick<Board, 'columns' | 'filterId'>,
  estimates: EstimateFields,
  filterJql: string | null,
): string {
  const decides = JSON.stringify([columns, estimates, filterJql ?? filterId]);
  return (stepAll(start(0), decides) >>> 0).toString(36);
}
