import { NO_CUSTOM_FIELDS } from '../../usecases/suggest-issue-owner';
import { UseCaseError } from '../../usecases/refusal';
import type { UserDeps } from '../deps';

/** The caller may browse this issue. Grants the issue as the caller sees it. */
export async function browsesIssue({ issueId }: { issueId: string }, { issues }: UserDeps) {
  return issues.issue(issueId, NO_CUSTOM_FIELDS, ['tandem.owner']);
}

/** The caller may see this board. Grants the board with its configuration. */
export async function seesBoard({ boardId }: { boardId: number }, { boards }: UserDeps) {
  return boards.board(boardId);
}

/** The caller may browse this project. */
export async function browsesProject({ projectKey }: { projectKey: string }, { projects }: UserDeps) {
  const permissions = await projects.permissions({ projectKey });
  if (!permissions.browse) throw new UseCaseError('NOT_FOUND');
  return permissions;
}
