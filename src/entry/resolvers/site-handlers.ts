import { siteApi } from '../../contract/site-api';
import { listProjects } from '../../usecases/site/list-projects';
import { eraseProject, exportProject } from '../../usecases/site/project-data';
import { setProject } from '../../usecases/site/set-project';
import type { Composition } from '../deps';
import { administersSite, administersSiteOf } from './guards';
import { handle } from './handle';

/** The operations of the site admin page, each with its guard and its use case. */
export function siteHandlers(forUser: Composition['forUser']) {
  return {
    'site.projects': handle(siteApi['site.projects'], forUser, administersSite, (_grant, page, deps) =>
      listProjects(deps, page),
    ),
    'site.setProject': handle(
      siteApi['site.setProject'],
      forUser,
      administersSiteOf,
      (project, { enabled }, deps) => setProject(deps.stores, project.id, enabled),
    ),
    'site.export': handle(siteApi['site.export'], forUser, administersSiteOf, (project, _payload, deps) =>
      exportProject(deps.stores, project, deps.clock.now()),
    ),
    'site.erase': handle(siteApi['site.erase'], forUser, administersSiteOf, (project, _payload, deps) =>
      eraseProject(deps, project.id),
    ),
  };
}
