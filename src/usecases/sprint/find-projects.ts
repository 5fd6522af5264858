import type { GadgetProjectDto } from '../../contract/gadget-api';
import type { Projects } from '../../ports/jira';

/** Out: the first page of the projects whose key or name has a part in it, as the caller may browse them. Throws Failures. */
export async function findProjects(
  { projects }: { projects: Projects },
  query: string,
): Promise<GadgetProjectDto[]> {
  const page = await projects.search(query, 0);
  return page.projects.map(({ key, name }) => ({ key, name }));
}
