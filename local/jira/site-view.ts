import type { Clock } from './jira-request';
import { Access } from './permissions/access';
import type { Board, Issue, Project, Sprint, User } from './store/model';
import type { Site } from './store/site';

/** What Jira's own pages need of the site without a REST call. Reads only. */
export interface ReadonlySiteView {
  /** Epoch milliseconds. */
  now(): number;
  readonly timeZone: string;
  /** People who can be chosen as the current user. */
  users(): readonly User[];
  projects(): readonly Project[];
  boards(): readonly Board[];
  sprints(): readonly Sprint[];
  /** The issue with this id or key, whoever asks. */
  issue(idOrKey: string): Issue | undefined;
  /** Whether a person may browse a project. */
  canBrowse(accountId: string | null, projectId: string): boolean;
  /** Whether a person has a project permission. */
  can(accountId: string | null, permission: string, projectId: string): boolean;
  isAdministrator(accountId: string | null): boolean;
  /** Whether an issue panel of an app (by its module id) is shown on all issues of a project. */
  isPanelPinned(moduleId: string, projectId: string): boolean;
}

/** The view over a site's state. */
export function readonlyView(site: Site, clock: Clock): ReadonlySiteView {
  const accessOf = (accountId: string | null) =>
    new Access(site, accountId === null ? { kind: 'anonymous', accountId } : { kind: 'user', accountId });
  return {
    now: () => clock.now(),
    timeZone: site.timeZone,
    users: () => [...site.users.values()].filter((user) => user.listed),
    projects: () => [...site.projects.values()],
    boards: () => [...site.boards.values()],
    sprints: () => [...site.sprints.values()],
    issue: (idOrKey) => site.issues.find(idOrKey),
    canBrowse: (accountId, projectId) => accessOf(accountId).browses(projectId),
    can: (accountId, permission, projectId) => accessOf(accountId).has(permission, projectId),
    isPanelPinned: (moduleId, projectId) => site.pinnedPanels.get(projectId)?.has(moduleId) ?? false,
    isAdministrator: (accountId) => accessOf(accountId).isAdministrator,
  };
}
