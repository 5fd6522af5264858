import type { Stage } from './stage';

/** Addresses of the app's pages on a stage; `rest` is the app's own part, such as a section of the settings. */
export function settingsOf(stage: Stage, rest = '', projectKey = 'SHOP'): string {
  return `/jira/software/projects/${projectKey}/settings/apps/${appOf(stage)}/${rest}`;
}

export function projectPageOf(stage: Stage, rest = '', projectKey = 'SHOP'): string {
  return `/jira/software/projects/${projectKey}/apps/${appOf(stage)}/${rest}`;
}

export function adminOf(stage: Stage, rest = ''): string {
  return `/jira/settings/apps/${appOf(stage)}/${rest}`;
}

function appOf({ served }: Stage): string {
  const { appId, environmentId } = served.host.identity;
  return `${appId}/${environmentId}`;
}
