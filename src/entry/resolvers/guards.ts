import { OUTCOME_PROPERTY } from '../../contract/outcome-property';
import { OWNER_PROPERTY } from '../../contract/owner-property';
import { NO_CUSTOM_FIELDS, type Project, type ProjectPermissions } from '../../ports/jira';
import { readSettings, roleOfViewer } from '../../usecases/settings/read-settings';
import { UseCaseError } from '../../usecases/refusal';
import { fieldIds } from '../../usecases/site-knowledge';
import type { UserDeps } from '../deps';

/** Tandem answers nothing about a project in which the site's admins have switched it off. */
async function isSwitchedOn(projectId: string, { stores }: UserDeps): Promise<void> {
  const { project } = await readSettings(stores, { projectId });
  if (!project.enabled) throw new UseCaseError('PROJECT_OFF');
}

/** The caller may browse this issue. Grants the issue as the caller sees it. */
export async function browsesIssue({ issueId }: { issueId: string }, deps: UserDeps) {
  const read = await deps.issues.issue(issueId, NO_CUSTOM_FIELDS, [OWNER_PROPERTY]);
  await isSwitchedOn(read.issue.project.id, deps);
  return read;
}

/** The caller may browse this issue. Grants it with its sprints and what is known of its outcome. */
export async function browsesOutcome({ issueId }: { issueId: string }, deps: UserDeps) {
  const { sprint } = await fieldIds(deps);
  const read = await deps.issues.issue(issueId, { ...NO_CUSTOM_FIELDS, sprint }, [OUTCOME_PROPERTY]);
  await isSwitchedOn(read.issue.project.id, deps);
  return read;
}

/** The caller may browse this issue and steers its team. Grants the issue as the caller sees it. */
export async function steersTeamOfIssue(payload: { issueId: string }, deps: UserDeps) {
  const read = await browsesIssue(payload, deps);
  const { project } = read.issue;
  const role = await roleOfViewer(deps.stores, project.id, deps.accountId);
  if (role === 'DEV' && !(await deps.projects.permissions({ projectKey: project.key })).administer) {
    throw new UseCaseError('NOT_ALLOWED');
  }
  return read;
}

/** The caller may see this board. Grants the board with its configuration. */
export async function seesBoard({ boardId }: { boardId: number }, deps: UserDeps) {
  const board = await deps.boards.board(boardId);
  if (board.projectId !== null) await isSwitchedOn(board.projectId, deps);
  return board;
}

/** The caller may see boards of this project. Grants them: Jira refuses the list of a project that cannot be browsed. */
export async function seesBoardsOf({ projectKey }: { projectKey: string }, deps: UserDeps) {
  const boards = await deps.boards.boardsOf(projectKey);
  const projectId = boards.find((board) => board.projectId !== null)?.projectId ?? null;
  if (projectId !== null) await isSwitchedOn(projectId, deps);
  return boards;
}

/** Nothing is granted: the operation only reads what Jira lets the caller see. */
export function readsAsCaller(): Promise<null> {
  return Promise.resolve(null);
}

export interface ProjectGrant {
  readonly project: Project;
  readonly permissions: ProjectPermissions;
}

/** The caller may browse this project. Grants the project with what the caller may do there. */
export async function browsesProject(
  { projectKey }: { projectKey: string },
  deps: UserDeps,
): Promise<ProjectGrant> {
  const [project, permissions] = await Promise.all([
    deps.projects.project(projectKey),
    deps.projects.permissions({ projectKey }),
  ]);
  if (!permissions.browse) throw new UseCaseError('NOT_FOUND');
  await isSwitchedOn(project.id, deps);
  return { project, permissions };
}

/** The caller administers this project in Jira. */
export async function administersProject(
  payload: { projectKey: string },
  deps: UserDeps,
): Promise<ProjectGrant> {
  const grant = await browsesProject(payload, deps);
  if (!grant.permissions.administer) throw new UseCaseError('NOT_ALLOWED');
  return grant;
}

/** The caller is the team's Scrum Master, Product Owner or delegate, or administers the project. */
export async function steersTeam(
  payload: { projectKey: string },
  deps: UserDeps,
): Promise<ProjectGrant & { role: 'PO' | 'SM' | 'DEV' }> {
  const grant = await browsesProject(payload, deps);
  const role = await roleOfViewer(deps.stores, grant.project.id, deps.accountId);
  if (role === 'DEV' && !grant.permissions.administer) throw new UseCaseError('NOT_ALLOWED');
  return { ...grant, role };
}

/** The caller administers the site. */
export async function administersSite(_payload: unknown, { projects }: UserDeps): Promise<null> {
  const { administerJira } = await projects.permissions('site');
  if (!administerJira) throw new UseCaseError('NOT_ALLOWED');
  return null;
}

/** The caller administers the site and may see this project. Grants the project. */
export async function administersSiteOf(payload: { projectKey: string }, deps: UserDeps): Promise<Project> {
  await administersSite(payload, deps);
  return deps.projects.project(payload.projectKey);
}
