import type { SiteProjectsDto } from '../../contract/site-api';
import { DEFAULT_SETTINGS } from '../../domain/team/settings';
import type { Projects } from '../../ports/jira';
import type { Stores } from '../../ports/stores';

/** A page of the site's projects with what Tandem does in them. Throws Failures. */
export async function listProjects(
  { projects, stores }: { projects: Projects; stores: Pick<Stores, 'settings'> },
  { query, startAt }: { query: string; startAt: number },
): Promise<SiteProjectsDto> {
  const page = await projects.search(query, startAt);
  const settings = await Promise.all(
    page.projects.map(({ id }) => stores.settings.read({ project: id, name: '' })),
  );
  return {
    projects: page.projects.map(({ id, key, name }, index) => {
      const { enabled, introduced } = settings[index]?.value ?? DEFAULT_SETTINGS;
      return { id, key, name, enabled, introduced };
    }),
    total: page.total,
    nextStart: page.nextStart,
  };
}
