import type { Board, Issue, Project, Sprint } from '../store/model';
import type { Call } from './call';
import { forbidden, NO_ISSUE, notFound, notLoggedIn } from './jira-error';

/** The issue with this id or key. @throws JiraError 404 when it is not there or may not be browsed */
export function issueFor(call: Call, idOrKey: string): Issue {
  const issue = visibleIssue(call, idOrKey);
  if (!issue) throw notFound(NO_ISSUE);
  return issue;
}

/** The issue with this id or key, if the caller may browse it. */
export function visibleIssue(call: Call, idOrKey: string): Issue | undefined {
  const issue = call.site.issues.find(idOrKey);
  return issue && call.access.browses(issue.projectId) ? issue : undefined;
}

/** The project with this id or key. @throws JiraError 404 */
export function projectFor(call: Call, idOrKey: string): Project {
  const project = call.site.findProject(idOrKey);
  if (project && call.access.browses(project.id)) return project;
  throw notFound(`No project could be found with ${/^\d+$/.test(idOrKey) ? 'id' : 'key'} '${idOrKey}'.`);
}

/** A project that the caller administers. @throws JiraError 404, 403 */
export function administeredProject(call: Call, idOrKey: string): Project {
  const project = projectFor(call, idOrKey);
  if (!call.access.has('ADMINISTER_PROJECTS', project.id) && !call.access.isAdministrator) {
    throw forbidden('You do not have permission to administer this project.');
  }
  return project;
}

/** A board whose project the caller may browse; boards without a project are for all. @throws JiraError 404 */
export function boardFor(call: Call, id: number): Board {
  const board = call.site.boards.get(id);
  if (board && seesBoard(call, board)) return board;
  throw notFound(
    'Requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
  );
}

export function seesBoard(call: Call, board: Board): boolean {
  if (board.projectId !== null) return call.access.browses(board.projectId);
  return call.access.caller.kind !== 'anonymous';
}

/** A sprint whose board the caller may see. @throws JiraError 404 */
export function sprintFor(call: Call, id: number): Sprint {
  const sprint = call.site.sprints.get(id);
  const board = sprint && call.site.boards.get(sprint.originBoardId);
  if (sprint && (!board || seesBoard(call, board))) return sprint;
  throw notFound('Sprint does not exist or you do not have permission to view it.');
}

/** @throws JiraError 401 for the anonymous caller */
export function requireLogin(call: Call): string {
  const { accountId } = call.access.caller;
  if (accountId === null) throw notLoggedIn();
  return accountId;
}
