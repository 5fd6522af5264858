import { IssueEvents } from './events/issue-events';
import type { Emit } from './events/product-event';
import { SoftwareEvents } from './events/software-events';
import { CallFaults, JiraTimeout, wait } from './faults/call-faults';
import { EventFaults, type OnEvent } from './faults/event-faults';
import type { Budget, Faults } from './faults/faults';
import { RateLimiter, type LimitedCall } from './faults/rate-limiter';
import { SearchIndex } from './faults/search-index';
import type { Clock, JiraRequest, JiraResponse, TrafficEntry } from './jira-request';
import type { PropertyAlias } from './jql/search-field';
import { Query, type Answer } from './rest/call';
import { callFor, type CallSetting } from './rest/call-factory';
import { JiraError, refusal } from './rest/jira-error';
import { act, type PageAction } from './rest/page-actions';
import { Router, type Matched } from './rest/router';
import { SearchPages } from './rest/search-pages';
import type { Services } from './rest/services';
import { TaskStore } from './rest/task-store';
import { loadSite } from './site-file/load';
import { snapshotOf } from './site-file/snapshot';
import type { SiteFile } from './site-file/types';
import { readonlyView, type ReadonlySiteView } from './site-view';
import type { Site } from './store/site';
import { IssueWriter } from './writes/issue-writer';
import { SprintChanges } from './writes/sprint-changes';

/** How a site is run. */
export interface JiraOptions {
  readonly clock: Clock;
  /** Account that the app acts as in calls of its own. */
  readonly appAccountId?: string | undefined;
  /** Address of the site in the links of its answers. */
  readonly siteUrl?: string | undefined;
  /** Hears of every product event, with the delay that faults give it. */
  readonly onEvent?: OnEvent | undefined;
  /** Hears of every call through the app. */
  readonly traffic?: ((line: TrafficEntry) => void) | undefined;
  /** Indexes over issue properties that the app's manifest declares. */
  readonly propertyAliases?: readonly PropertyAlias[] | undefined;
  readonly faults?: Faults | undefined;
  readonly budget?: Budget | undefined;
  /** What faults are drawn from, default 1. */
  readonly seed?: number | undefined;
  /** Holds every answer against the contract; one that breaks it makes the call fail (for tests). */
  readonly checkResponses?: boolean | undefined;
}

/** An emulated Jira Cloud site. */
export interface Jira {
  /**
   * Answers a REST call; refusals are answers, too. Rejects with JiraTimeout where faults ask for it, and when the
   * emulator itself is at fault.
   */
  request(request: JiraRequest): Promise<JiraResponse>;
  /** What Jira's own pages do on behalf of a person without a public REST operation. */
  act(accountId: string, action: PageAction): JiraResponse;
  /** The present state as a site file. */
  snapshot(): SiteFile;
  /** Delivers an event that faults hold back until another one overtakes it. */
  flushEvents(): void;
  /** Points of the rate limit that the app has spent this hour. */
  pointsSpent(): number;
  readonly site: ReadonlySiteView;
}

const APP_ACCOUNT = '712020:00000000-0000-4000-8000-00000000000a';
const SITE_URL = 'https://tandem.atlassian.net';
const JSON_CONTENT = { 'content-type': 'application/json;charset=UTF-8' };

/** Starts the site that a checked site file describes. */
export function createJira(file: SiteFile, options: JiraOptions): Jira {
  return new EmulatedJira(file, options);
}

class EmulatedJira implements Jira {
  readonly site: ReadonlySiteView;
  private readonly setting: CallSetting;
  private readonly deliveries: EventFaults;
  private readonly router: Router;
  private readonly calls: CallFaults;
  private readonly limiter: RateLimiter;

  constructor(
    file: SiteFile,
    private readonly options: JiraOptions,
  ) {
    const { faults = {}, seed = 1, onEvent = () => undefined } = options;
    this.deliveries = new EventFaults(faults.events ?? {}, seed, onEvent);
    this.setting = settingOf(file, options, (event) => this.deliveries.emit(event));
    this.router = new Router(options.checkResponses ?? false);
    this.calls = new CallFaults(faults);
    this.limiter = new RateLimiter(options.budget ?? {});
    this.site = readonlyView(this.setting.site, options.clock);
  }

  async request(request: JiraRequest): Promise<JiraResponse> {
    if (request.scopes === 'browser-session') return this.answer(request, null);
    const { faults = {} } = this.options;
    const fate = this.calls.next();
    const response =
      fate === 'failed' ? failure(faults.failStatus ?? 503) : this.answer(request, this.limiter);
    this.log(request, response);
    await wait(faults.latencyMs);
    if (fate === 'lost') {
      await wait(faults.timeoutMs);
      throw new JiraTimeout(request.path);
    }
    return response;
  }

  act(accountId: string, action: PageAction): JiraResponse {
    const request: JiraRequest = {
      method: 'POST',
      path: '',
      headers: {},
      principal: { kind: 'user', accountId },
      scopes: 'browser-session',
    };
    const parts = { operation: action.do, params: {}, query: new Query(new URLSearchParams()), body: null };
    return answered(() => act(action, callFor(this.setting, parts, request)));
  }

  snapshot(): SiteFile {
    return snapshotOf(this.setting.site, this.options.clock.now());
  }

  flushEvents(): void {
    this.deliveries.flush();
  }

  pointsSpent(): number {
    return this.limiter.pointsSpent(this.options.clock.now());
  }

  private answer(request: JiraRequest, limiter: RateLimiter | null): JiraResponse {
    return answered(() => {
      const matched = this.router.match(request);
      requireScopes(matched, request.scopes);
      const now = this.setting.now();
      const limited = limitedCall(matched);
      const limit = limiter?.check(limited, now);
      if (limit) throw tooMany(limit.retryAfter, limit.reason);
      const answer = this.router.run(matched, request, (parts) => callFor(this.setting, parts, request));
      limiter?.charge(limited, answer.body, now);
      return answer;
    });
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

/** Loads the site and puts together what answers its calls. */
function settingOf(file: SiteFile, options: JiraOptions, emit: Emit): CallSetting {
  const { clock, faults = {} } = options;
  const now = () => clock.now();
  const url = options.siteUrl ?? SITE_URL;
  const appAccountId = options.appAccountId ?? APP_ACCOUNT;
  const index = new SearchIndex(faults.indexLagMs ?? 0, now);
  const site = loadSite(file, (before, after) => index.replaced(before, after));
  addAppUser(site, appAccountId);
  const issueEvents = new IssueEvents(site, url);
  const softwareEvents = new SoftwareEvents(site, url);
  const writer = new IssueWriter(site, issueEvents, emit);
  const sprints = new SprintChanges(site, softwareEvents, writer, emit);
  const pages = new SearchPages();
  const tasks = new TaskStore(faults.taskMs ?? 0);
  const services: Services = { pages, index, tasks, writer, sprints, issueEvents, softwareEvents, emit };
  return { site, services, url, appAccountId, aliases: options.propertyAliases ?? [], now };
}

/** Runs work; what Jira refuses becomes its answer. */
function answered(work: () => Answer): JiraResponse {
  try {
    return responseOf(work());
  } catch (error) {
    if (error instanceof JiraError) return responseOf(error);
    throw error;
  }
}

function responseOf({ status, body, headers }: Answer): JiraResponse {
  if (body === undefined) return { status, headers: headers ?? {}, body: null };
  return { status, headers: { ...JSON_CONTENT, ...headers }, body: JSON.stringify(body) };
}

function failure(status: number): JiraResponse {
  return responseOf(refusal(status, ['The server is not able to answer at the moment.']));
}

function tooMany(retryAfter: number, reason: string): JiraError {
  const body = { errorMessages: ['Rate limit exceeded.'], errors: {} };
  return new JiraError(429, body, { 'retry-after': String(retryAfter), 'ratelimit-reason': reason });
}

/** @throws JiraError 401 in Jira's words when the app lacks a scope for the operation */
function requireScopes({ operation }: Matched, granted: JiraRequest['scopes']): void {
  if (granted === 'browser-session' || operation.scopes.length === 0) return;
  const has = new Set(granted);
  if (operation.scopes.some((set) => set.every((scope) => has.has(scope)))) return;
  throw new JiraError(401, { code: 401, message: 'Unauthorized; scope does not match' });
}

function limitedCall({ operation, params }: Matched): LimitedCall {
  return { operation: operation.id, method: operation.method, issue: params.issueIdOrKey };
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
