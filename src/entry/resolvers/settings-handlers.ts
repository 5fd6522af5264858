import { settingsApi } from '../../contract/settings-api';
import { getSettings } from '../../usecases/settings/get-settings';
import { savedAndLookedAt } from '../../usecases/settings/look-again';
import { saveOverride, saveSettings, steer } from '../../usecases/settings/save-settings';
import { tryRules } from '../../usecases/settings/try-rules';
import type { Composition } from '../deps';
import { administersProject, browsesProject, steersTeam } from './guards';
import { handle } from './handle';

/** The operations of the settings surface, each with its guard and its use case. */
export function settingsHandlers(forUser: Composition['forUser']) {
  return {
    'settings.get': handle(settingsApi['settings.get'], forUser, browsesProject, (grant, { boardId }, deps) =>
      getSettings(
        deps,
        { projectId: grant.project.id, boardId },
        { accountId: deps.accountId, administers: grant.permissions.administer },
      ),
    ),
    'settings.save': handle(
      settingsApi['settings.save'],
      forUser,
      administersProject,
      (grant, payload, deps) =>
        savedAndLookedAt(deps, { projectId: grant.project.id }, () =>
          saveSettings(deps.stores, {
            projectId: grant.project.id,
            settings: payload.settings,
            rev: payload.rev,
            at: deps.clock.now(),
          }),
        ),
    ),
    'settings.saveOverride': handle(
      settingsApi['settings.saveOverride'],
      forUser,
      administersProject,
      (grant, { boardId, override, rev }, deps) =>
        savedAndLookedAt(deps, { projectId: grant.project.id, boardId }, () =>
          saveOverride(deps.stores, { projectId: grant.project.id, boardId, override, rev }),
        ),
    ),
    'settings.steer': handle(settingsApi['settings.steer'], forUser, steersTeam, (grant, payload, deps) =>
      savedAndLookedAt(deps, { projectId: grant.project.id }, () =>
        steer(deps.stores, {
          projectId: grant.project.id,
          rev: payload.rev,
          rules: payload.rules,
          at: deps.clock.now(),
        }),
      ),
    ),
    'settings.tryRules': handle(
      settingsApi['settings.tryRules'],
      forUser,
      steersTeam,
      ({ project }, { rules }, deps) => tryRules(deps, project, rules),
    ),
    'settings.people': handle(
      settingsApi['settings.people'],
      forUser,
      administersProject,
      (_grant, payload, deps) => deps.people.assignable(payload.projectKey, payload.query),
    ),
  };
}
