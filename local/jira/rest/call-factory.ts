import type { JiraRequest } from '../jira-request';
import { parseQuery } from '../jql/query';
import type { JqlContext, PropertyAlias } from '../jql/search-field';
import { Access, type Caller } from '../permissions/access';
import type { Site } from '../store/site';
import type { Call } from './call';
import { notLoggedIn } from './jira-error';
import type { CallParts } from './router';
import type { Services } from './services';

const TRACE = 'x-atlassian-webhook-trace';

/** What all calls of a site have in common. */
export interface CallSetting {
  readonly site: Site;
  readonly services: Services;
  readonly url: string;
  readonly appAccountId: string;
  readonly aliases: readonly PropertyAlias[];
  readonly now: () => number;
}

/** A call as its handler sees it. @throws JiraError 401 for an account the site does not know */
export function callFor(setting: CallSetting, parts: CallParts, request: JiraRequest): Call {
  const { site, services, url, aliases } = setting;
  const caller = callerOf(setting, request);
  const { accountId } = caller;
  const access = new Access(site, caller);
  const now = setting.now();
  const zone = site.users.get(accountId ?? '')?.timeZone ?? site.timeZone;
  const browses = (projectId: string) => access.browses(projectId);
  return {
    ...parts,
    site,
    services,
    access,
    now,
    view: { site, zone, url, browses },
    jql: { site, accountId, zone, now, browses, aliases, savedFilter: savedFilterFor(site, access) },
    cause: { accountId, viaApp: request.scopes !== 'browser-session', now, trace: traceOf(request) },
  };
}

/** Boards' filters are the saved filters of this site; who may see the board may use its filter. */
function savedFilterFor(site: Site, access: Access): JqlContext['savedFilter'] {
  return (id) => {
    const board = [...site.boards.values()].find(({ filterId }) => filterId === id);
    if (board === undefined || (board.projectId !== null && !access.browses(board.projectId)))
      return undefined;
    return parseQuery(board.filterJql).where;
  };
}

function callerOf({ site, appAccountId }: CallSetting, { principal }: JiraRequest): Caller {
  if (principal.kind === 'app') return { kind: 'app', accountId: appAccountId };
  const { accountId } = principal;
  if (accountId === null) return { kind: 'anonymous', accountId };
  if (!site.users.has(accountId)) throw notLoggedIn();
  return { kind: 'user', accountId };
}

function traceOf(request: JiraRequest): string | undefined {
  return Object.entries(request.headers).find(([name]) => name.toLowerCase() === TRACE)?.[1];
}
