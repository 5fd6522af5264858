import { isJsonObject, listOf, member, type Json } from '../store/json';
import type { Budget } from './faults';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** A call as limits see it. */
export interface LimitedCall {
  readonly operation: string;
  readonly method: string;
  /** Id or key of the issue that the path names. */
  readonly issue: string | undefined;
}

/** Why a call has to wait, and for how many seconds. */
export interface Limit {
  readonly reason: 'jira-quota-global-based' | 'jira-burst-based' | 'jira-per-issue-on-write';
  readonly retryAfter: number;
}

const PER_SECOND: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };
const PER_SECOND_OF: Readonly<Record<string, number>> = {
  getIssue: 150,
  getChangeLogs: 200,
  getBulkChangelogs: 200,
};
const ISSUE_WINDOWS: readonly { readonly ms: number; readonly writes: number }[] = [
  { ms: 2 * SECOND, writes: 20 },
  { ms: 30 * SECOND, writes: 100 },
];
/** Operations that answer with people or permissions: two points each instead of one. */
const IDENTITY = new Set([
  'getCurrentUser',
  'getUser',
  'bulkGetUsers',
  'findUsers',
  'getAllUsers',
  'findAssignableUsers',
  'getMyPermissions',
  'getAllPermissions',
  'getBulkPermissions',
  'getPermittedProjects',
  'getAssignedPermissionScheme',
  'getProjectRole',
]);

/** Jira's limits: points an hour, calls a second, writes to one issue. */
export class RateLimiter {
  private hour = -1;
  private spent = 0;
  private second = -1;
  private readonly calls = new Map<string, number>();
  private readonly writes = new Map<string, number[]>();

  constructor(private readonly budget: Budget) {}

  /** Points spent in the hour of `now`. */
  pointsSpent(now: number): number {
    return Math.floor(now / HOUR) === this.hour ? this.spent : 0;
  }

  /** Why the call must wait; null when it may go on. */
  check(call: LimitedCall, now: number): Limit | null {
    return this.checkPoints(now) ?? this.checkBurst(call, now) ?? this.checkIssue(call, now);
  }

  /** Counts a call that has been answered. */
  charge(call: LimitedCall, body: Json | undefined, now: number): void {
    const hour = Math.floor(now / HOUR);
    if (hour !== this.hour) this.spent = 0;
    this.hour = hour;
    this.spent += pointsFor(call, body);
  }

  private checkPoints(now: number): Limit | null {
    const { pointsPerHour } = this.budget;
    if (pointsPerHour === undefined || this.pointsSpent(now) < pointsPerHour) return null;
    return { reason: 'jira-quota-global-based', retryAfter: Math.ceil((HOUR - (now % HOUR)) / SECOND) };
  }

  private checkBurst({ operation, method }: LimitedCall, now: number): Limit | null {
    if (!this.budget.burst) return null;
    const second = Math.floor(now / SECOND);
    if (second !== this.second) this.calls.clear();
    this.second = second;
    const count = (this.calls.get(operation) ?? 0) + 1;
    this.calls.set(operation, count);
    const max = PER_SECOND_OF[operation] ?? PER_SECOND[method] ?? 100;
    return count > max ? { reason: 'jira-burst-based', retryAfter: 1 } : null;
  }

  private checkIssue({ method, issue }: LimitedCall, now: number): Limit | null {
    if (!this.budget.issueWrites || method === 'GET' || issue === undefined) return null;
    const longest = Math.max(...ISSUE_WINDOWS.map((window) => window.ms));
    const times = (this.writes.get(issue) ?? []).filter((time) => time > now - longest);
    const full = ISSUE_WINDOWS.find(
      ({ ms, writes }) => times.filter((time) => time > now - ms).length >= writes,
    );
    this.writes.set(issue, full ? times : [...times, now]);
    return full ? { reason: 'jira-per-issue-on-write', retryAfter: full.ms / SECOND } : null;
  }
}

/** One point a call, one for each thing it returns (two for people and permissions); writes cost one. */
function pointsFor({ operation, method }: LimitedCall, body: Json | undefined): number {
  const isRead = method === 'GET' || READING_POSTS.has(operation);
  if (!isRead || body === undefined) return 1;
  return 1 + thingsIn(body) * (IDENTITY.has(operation) ? 2 : 1);
}

const READING_POSTS = new Set([
  'searchAndReconsileIssuesUsingJqlPost',
  'bulkFetchIssues',
  'getBulkChangelogs',
  'getBulkPermissions',
  'getPermittedProjects',
  'countIssues',
  'matchIssues',
]);

const LISTS = ['issues', 'values', 'issueChangeLogs', 'projects', 'comments', 'projectPermissions'] as const;

function thingsIn(body: Json): number {
  if (Array.isArray(body)) return body.length;
  const permissions = member(body, 'permissions');
  if (isJsonObject(permissions)) return Object.keys(permissions).length;
  const list = LISTS.map((name) => member(body, name)).find(Array.isArray);
  return list === undefined ? 1 : listOf(list).length;
}
