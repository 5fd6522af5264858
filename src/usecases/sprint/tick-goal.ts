import type { Clock } from '../../ports/clock';
import { NO_CUSTOM_FIELDS, type Boards, type Issues } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { fieldIds } from '../site-knowledge';
import { teamOf, type TeamViewer } from '../team/team-viewer';
import { sprintDocument } from './sprint-home';

interface TickDeps {
  readonly issues: Issues;
  readonly boards: Boards;
  readonly appBoards: Boards;
  readonly stores: Stores;
  readonly clock: Clock;
}

export interface Tick {
  readonly boardId: number;
  readonly sprintId: number;
  readonly issueId: string;
  readonly serves: boolean;
}

/**
 * Says that an item of a sprint serves its goal, or takes it back (domain.md H7). Everybody in the team may: it is about
 * the item, and nobody is named. Out: the items that were ticked so far.
 * Throws UseCaseError NOT_ALLOWED, NOT_FOUND (board of another project, issue of another sprint); Failures.
 */
export async function tickGoal(
  deps: TickDeps,
  viewer: TeamViewer,
  { boardId, sprintId, issueId, serves }: Tick,
): Promise<{ ticked: string[] }> {
  const { actor } = await teamOf(deps.stores, viewer);
  if (!actor.member && !actor.admin) throw new UseCaseError('NOT_ALLOWED');
  const board = await deps.boards.board(boardId);
  if (board.projectId !== viewer.projectId) throw new UseCaseError('NOT_FOUND');
  const { sprint } = await fieldIds(deps);
  const { issue } = await deps.issues.issue(issueId, { ...NO_CUSTOM_FIELDS, sprint });
  if (!issue.sprints.some(({ id }) => id === sprintId)) throw new UseCaseError('NOT_FOUND');
  const ticked = await changeDocument<readonly string[], string[]>(
    deps.stores.goalTicks,
    sprintDocument(board, sprintId),
    (value) => {
      const others = (value ?? []).filter((id) => id !== issue.id);
      return serves ? [...others, issue.id] : others;
    },
  );
  return { ticked: [...ticked] };
}
