import type { Sprint } from '../../domain/sprint/sprint';
import type { BoardSetup } from './board-setup';

/**
 * Out: the sprints of a board that are running, the one that began last first, as pickers list them. A sprint that Jira
 * calls active but that has no start cannot be told yet.
 */
export function runningSprints({ sprints }: Pick<BoardSetup, 'sprints'>): Sprint[] {
  return sprints
    .filter(({ state, startAt }) => state === 'active' && startAt !== null)
    .sort((a, b) => (b.startAt ?? 0) - (a.startAt ?? 0) || a.id - b.id);
}

/** A Kanban board, or a team-managed one that has never had a sprint. */
export function isWithoutSprints({ board, sprints }: Pick<BoardSetup, 'board' | 'sprints'>): boolean {
  return board.type === 'kanban' || (board.type === 'simple' && sprints.length === 0);
}
