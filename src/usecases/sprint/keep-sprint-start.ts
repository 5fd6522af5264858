import { trueStart, type StartedEvent } from '../../domain/sprint/true-start';
import { isFailure } from '../../ports/failure';
import type { Boards } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { sprintDocument } from './sprint-home';

/**
 * Keeps the true start that a `started` event tells. The first one stays, also when the sprint is reopened and started
 * again; what the event cannot tell is not kept. A board that is gone takes the start with it.
 */
export async function keepSprintStart(
  { boards, stores }: { boards: Boards; stores: Pick<Stores, 'sprintStarts'> },
  { sprintId, boardId }: { sprintId: number; boardId: number },
  event: StartedEvent,
): Promise<void> {
  const at = trueStart(event);
  if (at === null) return;
  try {
    const board = await boards.board(boardId);
    await stores.sprintStarts.save(sprintDocument(board, sprintId), at, null);
  } catch (failure) {
    if (!isFailure(failure, 'conflict', 'notFound')) throw failure;
  }
}
