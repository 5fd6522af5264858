import { isFailure } from '../../ports/failure';
import type { Boards } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { dropReport } from '../sprint/kept-reports';
import { sprintDocument } from '../sprint/sprint-home';

/**
 * Forgets the true start, the ticks and the report of a sprint that was deleted. Where its board is gone as well, nobody knows any
 * more to which project it belonged; it goes with the project. Can run twice. Throws Failures.
 */
export async function forgetSprint(
  {
    boards,
    stores,
  }: { boards: Boards; stores: Pick<Stores, 'sprintStarts' | 'sprintReports' | 'goalTicks'> },
  { sprintId, boardId }: { sprintId: number; boardId: number },
): Promise<void> {
  try {
    const board = await boards.board(boardId);
    await stores.sprintStarts.remove(sprintDocument(board, sprintId));
    await stores.goalTicks.remove(sprintDocument(board, sprintId));
    await dropReport(stores, board, sprintId);
  } catch (failure) {
    if (!isFailure(failure, 'notFound')) throw failure;
  }
}
