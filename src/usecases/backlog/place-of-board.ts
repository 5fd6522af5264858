import type { Board } from '../../domain/jira/board';
import type { Projects } from '../../ports/jira';

/**
 * Out: the key of a board's project, and whether a person may rank there; of a board that belongs to no project only Jira
 * knows. Throws a Failure.
 */
export async function placeOf(
  projects: Projects,
  { projectId }: Pick<Board, 'projectId'>,
): Promise<{ projectKey: string | null; mayRank: boolean }> {
  if (projectId === null) return { projectKey: null, mayRank: true };
  const { key } = await projects.project(projectId);
  return { projectKey: key, mayRank: (await projects.permissions({ projectKey: key })).scheduleIssues };
}
