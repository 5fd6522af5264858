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
