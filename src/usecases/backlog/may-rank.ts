import type { Board } from '../../domain/jira/board';
import type { Projects } from '../../ports/jira';

/** Out: whether a person may rank on a board; of a board that belongs to no project only Jira knows. Throws a Failure. */
export async function mayRankOn(
  projects: Projects,
  { projectId }: Pick<Board, 'projectId'>,
): Promise<boolean> {
  if (projectId === null) return true;
  const { key } = await projects.project(projectId);
  return (await projects.permissions({ projectKey: key })).scheduleIssues;
}
