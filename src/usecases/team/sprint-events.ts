import type { Board } from '../../domain/jira/board';
import { isFailure } from '../../ports/failure';
import type { Boards } from '../../ports/jira';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';
import { planStartedSprint } from './rotation';

interface EventDeps {
  readonly appBoards: Boards;
  readonly stores: Stores;
  readonly queue: Queue;
}

interface SprintOfBoard {
  readonly sprintId: number;
  readonly boardId: number;
}

/** A sprint started: says who facilitates what in it. Twice is as once. Throws a Failure. */
export async function planStartedSprintOf(
  deps: EventDeps,
  { sprintId, boardId }: SprintOfBoard,
): Promise<void> {
  const [board, sprint] = await Promise.all([
    existing(() => deps.appBoards.board(boardId)),
    existing(() => deps.appBoards.sprint(sprintId)),
  ]);
  const startedAt = sprint?.startAt ?? null;
  const projectId = board?.projectId ?? null;
  if (projectId === null || startedAt === null) return;
  await planStartedSprint(deps.stores, projectId, { sprintId, startedAt });
}

/** A sprint was closed: has Jira looked at again for the team. Throws a Failure. */
export async function lookAtClosedSprint(deps: EventDeps, { boardId }: SprintOfBoard): Promise<void> {
  const board = await existing<Board>(() => deps.appBoards.board(boardId));
  const projectId = board?.projectId ?? null;
  if (projectId !== null) await deps.queue.push([{ job: 'teamEvidence', projectId }]);
}

/** Out: null for what is gone. */
async function existing<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (failure) {
    if (isFailure(failure, 'notFound')) return null;
    throw failure;
  }
}
