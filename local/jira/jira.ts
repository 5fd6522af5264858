import { IssueEvents } from './events/issue-events';
import type { Emit, ProductEvent } from './events/product-event';
import { SearchIndex } from './faults/search-index';
import type { Clock, JiraRequest, JiraResponse, TrafficEntry } from './jira-request';
import type { PropertyAlias } from './jql/search-field';
import { Access, type Caller } from './permissions/access';
import type { Answer, Call } from './rest/call';
import { JiraError, notLoggedIn } from './rest/jira-error';
import { Router, type CallParts, type Matched } from './rest/router';
import { SearchPages } from './rest/search-pages';
import type { Services } from './rest/services';
import { loadSite } from './site-file/load';
import { snapshotOf } from './site-file/snapshot';
import type { SiteFile } from './site-file/types';
import { readonlyView, type ReadonlySiteView } from './site-view';
import type { Site } from './store/site';
import { IssueWriter } from './writes/issue-writer';

/** How a site is run. */
export interface JiraOptions {
  readonly clock: Clock;
  /** Account that the app acts as in calls of its own. */
  readonly appAccountId?: string | undefined;
  /** Address of the site in the links of its answers. */
  readonly siteUrl?: string | undefined;
  readonly onEvent?: ((event: ProductEvent) => void) | undefined;
  /** Hears of every call through the app. */
  readonly traffic?: ((line: TrafficEntry) => void) | undefined;
  /** Indexes over issue properties that the app's manifest declares. */
  readonly propertyAliases?: readonly PropertyAlias[] | undefined;
  /** Holds every answer against the contract; one that breaks it makes the call fail (for tests). */
  readonly checkResponses?: boolean | undefined;
}

/** An emulated Jira Cloud site. */
export interface Jira {
  /** Answers a REST call. Refusals are answers, too; it rejects only when the emulator itself is at fault. */
  request(request: JiraRequest): Promise<JiraResponse>;
  /** The present state as a site file. */
  snapshot(): SiteFile;
  readonly site: ReadonlySiteView;
}

const APP_ACCOUNT = '712020:00000000-0000-4000-8000-00000000000a';
const SITE_URL = 'https://tandem.atlassian.net';

/** Starts the site that a checked site file describes. */
export function createJira(file: SiteFile, options: JiraOptions): Jira {
  return new EmulatedJira(file, options);
}

class EmulatedJira implements Jira {
  readonly site: ReadonlySiteView;
  private readonly state: Site;
  private readonly services: Services;
  private readonly router: Router;
  private readonly url: string;
  private readonly appAccountId: string;

  constructor(
    file: SiteFile,
    private readonly options: JiraOptions,
  ) {
    const { clock } = options;
    this.url = options.siteUrl ?? SITE_URL;
    this.appAccountId = options.appAccountId ?? APP_ACCOUNT;
    const index = new SearchIndex(0, () => clock.now());
    this.state = loadSite(file, (before, after) => index.replaced(before, after));
    addAppUser(this.state, this.appAccountId);
    const emit: Emit = (event) => options.onEvent?.(event);
    const writer = new IssueWriter(this.state, new IssueEvents(this.state, this.url), emit);
    this.services = { pages: new SearchPages(), index, writer };
    this.router = new Router(options.checkResponses ?? false);
    this.site = readonlyView(this.state, clock);
  }

  request(request: JiraRequest): Promise<JiraResponse> {
    const response = this.answer(request);
    if (request.scopes !== 'browser-session') this.log(request, response);
    return Promise.resolve(response);
  }

  snapshot(): SiteFile {
    return snapshotOf(this.state, this.options.clock.now());
  }

  private answer(request: JiraRequest): JiraResponse {
    try {
      const matched = this.router.match(request);
      requireScopes(matched, request.scopes);
      return responseOf(this.router.run(matched, request, (parts) => this.callFor(parts, request)));
    } catch (error) {
      if (error instanceof JiraError)
        return responseOf({ status: error.status, body: error.body, headers: error.headers });
      throw error;
    }
  }

  private callFor(parts: CallParts, request: JiraRequest): Call {
    const caller = this.callerOf(request);
    const access = new Access(this.state, caller);
    const now = this.options.clock.now();
    const { accountId } = caller;
    const zone = this.state.users.get(accountId ?? '')?.timeZone ?? this.state.timeZone;
    const browses = (projectId: string) => access.browses(projectId);
    return {
      ...parts,
      site: this.state,
      services: this.services,
      access,
      now,
      view: { site: this.state, zone, url: this.url, browses },
      jql: { site: this.state, accountId, zone, now, browses, aliases: this.options.propertyAliases ?? [] },
      cause: {
        accountId,
        viaApp: request.scopes !== 'browser-session',
        now,
        trace: headerOf(request, TRACE),
      },
    };
  }

  private callerOf({ principal }: JiraRequest): Caller {
    if (principal.kind === 'app') return { kind: 'app', accountId: this.appAccountId };
    const { accountId } = principal;
    if (accountId === null) return { kind: 'anonymous', accountId };
    if (!this.state.users.has(accountId)) throw notLoggedIn();
    return { kind: 'user', accountId };
  }

  private log(request: JiraRequest, response: JiraResponse): void {
    const { principal } = request;
    this.options.traffic?.({
      provider: principal.kind,
      user: principal.kind === 'user' ? principal.accountId : null,
      method: request.method.toUpperCase(),
      path: request.path,
      request: request.body ?? null,
      status: response.status,
      response: response.body,
    });
  }
}

const TRACE = 'x-atlassian-webhook-trace';
const JSON_CONTENT = { 'content-type': 'application/json;charset=UTF-8' };

/** @throws JiraError 401 in Jira's words when the app lacks a scope for the operation */
function requireScopes({ operation }: Matched, granted: JiraRequest['scopes']): void {
  if (granted === 'browser-session' || operation.scopes.length === 0) return;
  const has = new Set(granted);
  if (operation.scopes.some((set) => set.every((scope) => has.has(scope)))) return;
  throw new JiraError(401, { code: 401, message: 'Unauthorized; scope does not match' });
}

function responseOf({ status, body, headers }: Answer): JiraResponse {
  if (body === undefined) return { status, headers: headers ?? {}, body: null };
  return { status, headers: { ...JSON_CONTENT, ...headers }, body: JSON.stringify(body) };
}

function headerOf(request: JiraRequest, name: string): string | undefined {
  return Object.entries(request.headers).find(([header]) => header.toLowerCase() === name)?.[1];
}

function addAppUser(site: Site, accountId: string): void {
  if (site.users.has(accountId)) return;
  site.users.set(accountId, {
    accountId,
    displayName: 'Tandem',
    accountType: 'app',
    active: true,
    listed: false,
  });
}
