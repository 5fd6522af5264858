import type { SettingsDto } from '../../contract/settings-api';
import { accountsIn } from '../../domain/team/people-in-settings';
import { viewerRole } from '../../domain/team/viewer-role';
import type { People } from '../../ports/people';
import type { Stores } from '../../ports/stores';
import { readSettings } from './read-settings';

export interface SettingsViewer {
  readonly accountId: string;
  readonly administers: boolean;
}

/** What the settings page shows: settings, revisions, the people behind the roles, and what the reader may change. */
export async function getSettings(
  deps: { stores: Stores; people: People },
  where: { projectId: string; boardId?: number | undefined },
  viewer: SettingsViewer,
): Promise<SettingsDto> {
  const stored = await readSettings(deps.stores, where);
  const role = viewerRole(stored.effective.roles, viewer.accountId);
  return {
    settings: stored.project,
    rev: stored.projectRev,
    override: stored.override,
    overrideRev: stored.overrideRev,
    viewer: { role, maySave: viewer.administers, maySteer: viewer.administers || role !== 'DEV' },
    people: await deps.people.byIds([
      ...new Set([...accountsIn(stored.project), ...accountsIn(stored.effective)]),
    ]),
  };
}
