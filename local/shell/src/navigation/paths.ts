import type { NavigationLocation } from '../../../forge/bridge/surface';

/** Addresses of the shell's pages: the same as Jira's, so that links of the app work in both. */

/** Which app in which environment: part of the address of its full pages. */
export interface AppAddress {
  readonly appId: string;
  readonly environmentId: string;
  /** Keys of its modules that are pages in a project's settings. */
  readonly settingsPages: readonly string[];
}

export const DASHBOARD_ID = '10000';

export const paths = {
  projects: () => '/',
  issue: (issueKey: string) => `/browse/${issueKey}`,
  backlog: (projectKey: string, boardId: number) =>
    `/jira/software/projects/${projectKey}/boards/${boardId}/backlog`,
  board: (projectKey: string, boardId: number) => `/jira/software/projects/${projectKey}/boards/${boardId}`,
  project: (projectKey: string) => `/jira/software/projects/${projectKey}`,
  projectApp: (projectKey: string, app: AppAddress) =>
    `/jira/software/projects/${projectKey}/apps/${app.appId}/${app.environmentId}`,
  projectSettings: (projectKey: string, app: AppAddress) =>
    `/jira/software/projects/${projectKey}/settings/apps/${app.appId}/${app.environmentId}`,
  dashboard: () => `/jira/dashboards/${DASHBOARD_ID}`,
  admin: (app: AppAddress) => `/jira/settings/apps/${app.appId}/${app.environmentId}`,
};

/** What an address of the shell stands for. `rest` is the app's own part of a full page's address. */
export type Route =
  | { readonly page: 'projects' | 'dashboard' | 'createIssue' | 'unknown' }
  | { readonly page: 'issue'; readonly issueKey: string }
  | { readonly page: 'project'; readonly projectKey: string }
  | { readonly page: 'board' | 'backlog'; readonly projectKey: string; readonly boardId: number }
  | { readonly page: 'projectApp' | 'projectSettings'; readonly projectKey: string; readonly rest: string }
  | { readonly page: 'admin'; readonly rest: string };

type Parts = readonly (string | undefined)[];

const ROUTES: readonly (readonly [RegExp, (parts: Parts) => Route])[] = [
  [/^\/(?:projects)?$/, () => ({ page: 'projects' })],
  [/^\/browse\/([A-Z][A-Z0-9_]*-\d+)$/, ([issueKey = '']) => ({ page: 'issue', issueKey })],
  [
    /^\/(?:browse|jira\/software(?:\/c)?\/projects)\/([A-Z][A-Z0-9_]*)$/,
    ([projectKey = '']) => ({ page: 'project', projectKey }),
  ],
  [
    /^\/jira\/software(?:\/c)?\/projects\/([A-Z][A-Z0-9_]*)\/boards\/(\d+)(\/backlog)?$/,
    ([projectKey = '', boardId, backlog]) => ({
      page: backlog === undefined ? 'board' : 'backlog',
      projectKey,
      boardId: Number(boardId),
    }),
  ],
  [
    /^\/jira\/\w+\/projects\/([A-Z][A-Z0-9_]*)\/(settings\/)?apps\/[^/]+\/[^/]+(\/.*)?$/,
    ([projectKey = '', settings, rest = '/']) => ({
      page: settings === undefined ? 'projectApp' : 'projectSettings',
      projectKey,
      rest,
    }),
  ],
  [/^\/secure\/CreateIssueDetails!init\.jspa$/, () => ({ page: 'createIssue' })],
  [/^\/jira\/dashboards\/\d+$/, () => ({ page: 'dashboard' })],
  [/^\/jira\/settings\/apps\/[^/]+\/[^/]+(\/.*)?$/, ([rest = '/']) => ({ page: 'admin', rest })],
];

/** Reads an address. */
export function routeOf(path: string): Route {
  for (const [pattern, build] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return build(match.slice(1));
  }
  return { page: 'unknown' };
}

const TARGETS: Readonly<Record<string, (parameter: (name: string) => string, app: AppAddress) => string>> = {
  issue: (parameter) => paths.issue(parameter('issueKey')),
  dashboard: () => paths.dashboard(),
  projectSettingsDetails: (parameter, app) => paths.projectSettings(parameter('projectKey'), app),
  module: (parameter, app) => `${pageOf(parameter, app)}${parameter('path')}`,
  userProfile: (parameter) => `/jira/people/${parameter('accountId')}`,
};

/** Out: the app's page with this module key, in the project that is named or in Jira's own settings. */
function pageOf(parameter: (name: string) => string, app: AppAddress): string {
  const projectKey = parameter('projectKey');
  if (projectKey === '') return paths.admin(app);
  const isSettings = app.settingsPages.includes(parameter('moduleKey'));
  return isSettings ? paths.projectSettings(projectKey, app) : paths.projectApp(projectKey, app);
}

/**
 * Where the bridge's router leads.
 * @param siteUrl origin that the app takes for the site's; it becomes the origin of this page
 * @returns an address of this site beginning with "/", or a URL of another site
 * @throws Error for a target that Jira does not have
 */
export function addressOf(location: NavigationLocation, app: AppAddress, siteUrl: string): string {
  if ('url' in location && typeof location.url === 'string') {
    return location.url.startsWith(`${siteUrl}/`) ? location.url.slice(siteUrl.length) : location.url;
  }
  const named: Readonly<Record<string, unknown>> = { ...location };
  const target = TARGETS[String(named['target'])];
  if (!target) throw new Error(`Jira has no place called "${String(named['target'])}".`);
  return target((name) => (typeof named[name] === 'string' ? named[name] : ''), app);
}
