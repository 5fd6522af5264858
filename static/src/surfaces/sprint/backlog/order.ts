import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import {
  moveItem,
  type ListedItem,
  type RankMove,
} from '../../../../../src/domain/backlog/ranking/rank-move';

/** A move as Jira is asked for it, and what it passes. */
export interface PlannedMove {
  readonly issueId: string;
  readonly direction: 'up' | 'down';
  /** Right below it when moved up, right above it when moved down. */
  readonly beside: string;
  /** Items of the other half that are passed, nearest first. */
  readonly crossed: readonly string[];
  /** The whole list afterwards. */
  readonly ids: readonly string[];
}

/**
 * Plans a move. In: the whole list of ids, the items that have been read, the move.
 * Out: the move, null where nothing would change.
 */
export function planMove(
  ids: readonly string[],
  items: ReadonlyMap<string, BacklogItemDto>,
  move: RankMove,
): PlannedMove | null {
  const listed = ids.map((issueId): ListedItem => ({
    issueId,
    class: items.get(issueId)?.class ?? 'excluded',
  }));
  const moved = moveItem(listed, move);
  if (moved === null || moved.direction === 'none') return null;
  const order = moved.order.map(({ issueId }) => issueId);
  const at = order.indexOf(move.issueId);
  const beside = order[moved.direction === 'up' ? at + 1 : at - 1];
  if (beside === undefined) return null;
  return { issueId: move.issueId, direction: moved.direction, beside, crossed: moved.crossed, ids: order };
}
