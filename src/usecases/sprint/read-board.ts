import type { SprintHealthDto } from '../../contract/sprint-api';
import type { BoardReading } from '../../domain/health/kept-reading';
import type { Board, BoardSummary } from '../../domain/jira/board';
import { isFailure } from '../../ports/failure';
import type { Clock } from '../../ports/clock';
import type { Issues, Boards } from '../../ports/jira';
import type { Queue } from '../../ports/queue';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { boardSetup, type BoardSetup } from './board-setup';
import { closedNewestFirst, closedReports, HISTORY_SPRINTS, makeReports } from './closed-reports';
import { keepCurrent } from './current-reading';
import { isWithoutSprints, runningSprints } from './running-sprints';
import { readingDocument } from './sprint-home';
import { teamContext, type TeamContext } from './team-context';

/** A reading that says nothing for this long has died, and may be started again. */
const DEAD_MS = 15 * 60 * 1000;

const NOT_READ: BoardReading = { progress: null, kept: null };

/** Whether a reading is under way; one that says nothing for a quarter of an hour has died. */
export function isBeingRead(reading: BoardReading | null, now: number): boolean {
  const progress = reading?.progress ?? null;
  return progress !== null && now - progress.startedAt < DEAD_MS;
}

/**
 * Has a board read in the background, unless it is being read. Out: how far the reading is, in issues.
 * Throws a Failure.
 */
export async function readInBackground(
  { stores, queue, clock }: { stores: Pick<Stores, 'boardReadings'>; queue: Queue; clock: Clock },
  board: Pick<BoardSummary, 'id' | 'projectId'>,
): Promise<NonNullable<SprintHealthDto['reading']>> {
  const now = clock.now();
  const id = readingDocument(board);
  const stored = await stores.boardReadings.read(id);
  const progress = stored?.value.progress ?? null;
  if (progress !== null && isBeingRead(stored?.value ?? null, now)) {
    return { done: progress.done, total: progress.total };
  }
  const started = { startedAt: now, done: 0, total: null };
  try {
    await stores.boardReadings.save(
      id,
      { ...(stored?.value ?? NOT_READ), progress: started },
      stored?.rev ?? null,
    );
    await queue.push([{ job: 'boardRead', boardId: board.id }]);
  } catch (failure) {
    // Somebody else has just started it.
    if (!isFailure(failure, 'conflict')) throw failure;
  }
  return { done: 0, total: null };
}

export interface ReadBoardDeps {
  readonly appIssues: Issues;
  readonly appBoards: Boards;
  readonly stores: Stores;
  readonly recognition: Recognition;
  readonly clock: Clock;
}

/** The job: reads the closed sprints that are not kept yet, and what is going on now. Throws a Failure. */
export async function readBoard(deps: ReadBoardDeps, boardId: number): Promise<void> {
  const scope = await scopeOf(deps, boardId);
  if (scope === null) return;
  const { setup, team } = scope;
  const running = runningSprints(setup);
  if (running.length > 0 || isWithoutSprints(setup)) {
    await keepCurrent(deps, { setup, team, running }, progressOf(deps, setup.board));
  }
  const newest = closedNewestFirst(setup.sprints).slice(0, HISTORY_SPRINTS);
  const { unread } = await closedReports(deps, scope, newest, 0);
  await makeReports(deps, scope, unread);
  await changeDocument(deps.stores.boardReadings, readingDocument(setup.board), (value) => ({
    ...(value ?? NOT_READ),
    progress: null,
  }));
}

/** Keeps the report of a sprint that has just been closed, again when it is closed again. Throws a Failure. */
export async function keepClosedReport(
  deps: ReadBoardDeps,
  { sprintId, boardId }: { sprintId: number; boardId: number },
): Promise<void> {
  const scope = await scopeOf(deps, boardId);
  const sprint = scope?.setup.sprints.find(({ id, state }) => id === sprintId && state === 'closed');
  if (scope === null || sprint === undefined || sprint.startAt === null) return;
  await makeReports(deps, scope, [sprint]);
}

/** Out: null for a board that is gone. */
async function scopeOf(
  deps: ReadBoardDeps,
  boardId: number,
): Promise<{ setup: BoardSetup; team: TeamContext } | null> {
  try {
    const board = await deps.appBoards.board(boardId);
    const sprints =
      board.type === 'kanban' ? [] : await deps.appBoards.sprintsOf(boardId, ['active', 'closed', 'future']);
    const setup = await boardSetup(deps, board, sprints);
    return { setup, team: await teamContext(deps, { projectId: setup.board.projectId ?? '', boardId }) };
  } catch (failure) {
    if (isFailure(failure, 'notFound')) return null;
    throw failure;
  }
}

function progressOf({ stores, clock }: Pick<ReadBoardDeps, 'stores' | 'clock'>, board: Board) {
  return async (done: number, total: number): Promise<void> => {
    await changeDocument(stores.boardReadings, readingDocument(board), (value) => ({
      ...(value ?? NOT_READ),
      progress: { startedAt: clock.now(), done, total },
    }));
  };
}
