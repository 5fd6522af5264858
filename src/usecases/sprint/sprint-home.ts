import type { BoardSummary } from '../../domain/jira/board';
import type { DocumentId } from '../../ports/documents';

/** Out: the project that what is kept of a board belongs to; a board of a person, not of a project, stands for itself. */
export function homeOf({ id, projectId }: Pick<BoardSummary, 'id' | 'projectId'>): string {
  return projectId ?? `board-${id}`;
}

/** Out: where something about a sprint of this board is kept. */
export function sprintDocument(board: Pick<BoardSummary, 'id' | 'projectId'>, sprintId: number): DocumentId {
  return { project: homeOf(board), name: String(sprintId) };
}

/** Out: where the report of a closed sprint is kept: what counts as done is the board's, so the report is too. */
export function reportDocument(
  board: Pick<BoardSummary, 'id' | 'projectId'>,
  sprintId: number,
  part = 0,
): DocumentId {
  return { project: homeOf(board), name: `${board.id}-${sprintId}${part === 0 ? '' : `-${part}`}` };
}

/** In: the name of a document about a sprint. Out: the sprint's id. */
export function sprintOfDocument(name: string): number {
  const [board, sprint = board] = name.split('-');
  return Number(sprint);
}

/** In: the home of what is kept of a board. Out: the board, where it stands for itself; null for a project's. */
export function boardAtHome(home: string): number | null {
  const [, board] = /^board-(\d+)$/.exec(home) ?? [];
  return board === undefined ? null : Number(board);
}

/** Out: where is kept how far the reading of a board is, and what it gave. */
export function readingDocument(board: Pick<BoardSummary, 'id' | 'projectId'>): DocumentId {
  return { project: homeOf(board), name: String(board.id) };
}

/** Out: where one part of what was read of a board is kept. Two generations take turns, so that nobody reads a mixture. */
export function readingPartDocument(
  board: Pick<BoardSummary, 'id' | 'projectId'>,
  generation: number,
  part: number,
): DocumentId {
  return { project: homeOf(board), name: `${board.id}-${generation % 2}-${part}` };
}
