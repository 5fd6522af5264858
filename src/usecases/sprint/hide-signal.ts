import type { HiddenSignal } from '../../domain/health/hidden-signals';
import type { SignalId } from '../../domain/health/signal';
import type { ViewerRole } from '../../domain/team/viewer-role';
import type { Clock } from '../../ports/clock';
import type { Boards } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { readingDocument } from './sprint-home';

export interface HideRequest {
  readonly boardId: number;
  readonly signal: SignalId;
  readonly hidden: boolean;
}

/**
 * Hides a signal of a board for three sprints, or shows it again (domain.md 5.3).
 * In: the project that the caller steers. Throws UseCaseError NOT_FOUND for a board of another project; Failures.
 */
export async function hideSignal(
  deps: { boards: Boards; stores: Pick<Stores, 'hiddenSignals'>; clock: Clock },
  by: { projectId: string; role: ViewerRole },
  { boardId, signal, hidden }: HideRequest,
): Promise<{ hidden: boolean }> {
  const board = await deps.boards.board(boardId);
  if (board.projectId !== by.projectId) throw new UseCaseError('NOT_FOUND');
  const at = deps.clock.now();
  await changeDocument(deps.stores.hiddenSignals, readingDocument(board), (value): HiddenSignal[] => {
    const others = (value ?? []).filter((each) => each.signal !== signal);
    return hidden ? [...others, { signal, byRole: by.role, at }] : others;
  });
  return { hidden };
}
