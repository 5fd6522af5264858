import type { Board } from '../../domain/jira/board';
import { boardStatuses } from '../../domain/jira/board-rules';
import { flowStatusesOf } from '../../domain/sprint/flow-statuses';
import type { HistoryContext } from '../../domain/sprint/item-history';
import type { ReplayContext } from '../../domain/sprint/replay';
import type { SprintWindow } from '../../domain/sprint/sprint';

/** Out: what the replay of one sprint needs to know besides the issues; null where it never started. */
export function replayContextOf(
  board: Board,
  windows: readonly SprintWindow[],
  sprintId: number,
): ReplayContext | null {
  const window = windows.find((each) => each.sprintId === sprintId);
  if (window === undefined) return null;
  return { window, others: windows.filter((each) => each !== window), statuses: boardStatuses(board) };
}

/** Out: what histories are read with for one sprint. Throws a RangeError for one that never started. */
export function historyContextOf(
  board: Board,
  windows: readonly SprintWindow[],
  sprintId: number,
): HistoryContext {
  const context = replayContextOf(board, windows, sprintId);
  if (context === null) throw new RangeError(`sprint ${sprintId} never started`);
  return {
    stretch: { after: context.window.startAt, until: context.window.endAt },
    windows,
    statuses: context.statuses,
    flow: flowStatusesOf(board),
  };
}
