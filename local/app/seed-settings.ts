import { composition } from '../../src/app';
import type { TeamSettings } from '../../src/domain/team/settings';
import { saveSettings } from '../../src/usecases/settings/save-settings';
import type { LocalSite } from '../forge/local-site';

const SECONDS = 60;

/**
 * Saves what teams have said about themselves, by project key, as their admins would have.
 * Throws an Error for a project that the site does not have, or settings that the app refuses.
 */
export async function seedSettings(
  { host, jira }: Pick<LocalSite, 'host' | 'jira'>,
  teams: Readonly<Record<string, TeamSettings>>,
): Promise<void> {
  const idOf = new Map(jira.site.projects().map(({ key, id }) => [key, id]));
  await host.runAs(undefined, async () => {
    const { stores, clock } = composition.forApp(SECONDS);
    for (const [key, settings] of Object.entries(teams)) {
      const projectId = idOf.get(key);
      if (projectId === undefined) throw new Error(`No project ${key} on this site`);
      const result = await saveSettings(stores, { projectId, settings, rev: null, at: clock.now() });
      if (result.outcome !== 'saved') throw new Error(`Settings of ${key}: ${JSON.stringify(result)}`);
    }
  });
}
