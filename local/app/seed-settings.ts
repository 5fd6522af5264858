import { composition } from '../../src/app';
import type { TeamSettings } from '../../src/domain/team/settings';
import { problemsOf } from '../../src/domain/team/validate-settings';
import type { LocalSite } from '../forge/local-site';

const SECONDS = 60;

/**
 * Stores what teams have said about themselves, by project key: what their admins saved, and the stage they agreed on.
 * Throws an Error for a project that the site does not have, or settings that the app refuses.
 */
export async function seedSettings(
  { host, jira }: Pick<LocalSite, 'host' | 'jira'>,
  teams: Readonly<Record<string, TeamSettings>>,
): Promise<void> {
  const idOf = new Map(jira.site.projects().map(({ key, id }) => [key, id]));
  await host.runAs(undefined, async () => {
    const { stores } = composition.forApp(SECONDS);
    for (const [key, settings] of Object.entries(teams)) {
      const projectId = idOf.get(key);
      if (projectId === undefined) throw new Error(`No project ${key} on this site`);
      const problems = problemsOf(settings);
      if (problems.length > 0) throw new Error(`Settings of ${key}: ${JSON.stringify(problems)}`);
      const id = { project: projectId, name: '' };
      const before = await stores.settings.read(id);
      await stores.settings.save(id, settings, before?.rev ?? null);
    }
  });
}
