import { z } from 'zod';

import type { JsonObject } from '../store/json';
import type { Issue } from '../store/model';
import { rankBetween } from '../store/rank';
import { rankItem } from '../writes/change-items';
import { bodyOf, NO_CONTENT, type Call, type Handlers } from './call';
import { badRequest, forbidden } from './jira-error';
import { issueFor, visibleIssue } from './lookup';

const MAX_ISSUES = 50;

const rankBody = z.object({
  issues: z.array(z.string()).min(1, 'At least one issue must be given.'),
  rankBeforeIssue: z.string().optional(),
  rankAfterIssue: z.string().optional(),
  rankCustomFieldId: z.number().int().optional(),
});

export type RankRequest = z.infer<typeof rankBody>;

/** The neighbour that issues are ranked next to. */
export interface RankTarget {
  readonly issue: Issue;
  readonly before: boolean;
}

export const rankingHandlers: Handlers = {
  rankIssues: (call) => {
    const request = bodyOf(call, rankBody);
    if (request.issues.length > MAX_ISSUES)
      throw badRequest(`At most ${MAX_ISSUES} issues may be ranked at once.`);
    const target = rankTarget(call, request);
    if (!target) throw badRequest('Either rankBeforeIssue or rankAfterIssue must be given.');
    const issues = request.issues.map((ref) => visibleIssue(call, ref) ?? ref);
    const allowed = issues.filter((issue): issue is Issue => mayRank(issue, call));
    if (allowed.length === 0) throw forbidden('You do not have permission to rank these issues.');
    rankTogether(allowed, target, call);
    if (allowed.length === issues.length) return NO_CONTENT;
    return { status: 207, body: { entries: issues.map((issue) => entryOf(issue, call)) } };
  },
};

/**
 * The neighbour that a request names; null when it names none.
 * @throws JiraError 400 for two neighbours, one of the ranked issues, or another rank field; 404 for one not to be seen
 */
export function rankTarget(call: Call, request: RankRequest): RankTarget | null {
  const { rankBeforeIssue, rankAfterIssue, rankCustomFieldId } = request;
  if (rankCustomFieldId !== undefined && `customfield_${rankCustomFieldId}` !== call.site.rankField) {
    throw badRequest(`The custom field ${rankCustomFieldId} is not a rank field.`);
  }
  if (rankBeforeIssue !== undefined && rankAfterIssue !== undefined) {
    throw badRequest('Only one of rankBeforeIssue and rankAfterIssue may be given.');
  }
  const ref = rankBeforeIssue ?? rankAfterIssue;
  if (ref === undefined) return null;
  const issue = issueFor(call, ref);
  if (request.issues.some((other) => call.site.issues.find(other)?.id === issue.id)) {
    throw badRequest('An issue cannot be ranked relative to itself.');
  }
  return { issue, before: rankBeforeIssue !== undefined };
}

/** Puts issues, in the order given, next to a neighbour; each that moves gets a history entry. */
export function rankTogether(issues: readonly Issue[], target: RankTarget, call: Call): void {
  const { site } = call;
  const moved = new Set(issues.map((issue) => issue.id));
  const rest = site.issues.inRankOrder().filter((issue) => !moved.has(issue.id));
  const at = rest.findIndex((issue) => issue.id === target.issue.id) + (target.before ? 0 : 1);
  const places = new Map(issues.map((issue) => [issue.id, site.issues.rankPosition(issue.id)]));
  let above = rest[at - 1]?.rank ?? null;
  const below = rest[at]?.rank ?? null;
  for (const { id } of issues) {
    const rank = rankBetween(above, below);
    above = rank;
    const issue = site.issues.get(id);
    if (issue) site.issues.put({ ...issue, rank });
  }
  issues.forEach(({ id }) => tellRank(id, places.get(id) ?? 0, call));
}

function tellRank(id: number, before: number, { site, services, cause }: Call): void {
  const issue = site.issues.get(id);
  const field = site.fields.get(site.rankField);
  const after = site.issues.rankPosition(id);
  if (!issue || !field || after === before) return;
  const { locale } = site.users.get(cause.accountId ?? '') ?? {};
  services.writer.change(issue, [rankItem(field, after < before, locale)], cause);
}

function mayRank(issue: Issue | string, call: Call): issue is Issue {
  return typeof issue !== 'string' && call.access.hasOn('SCHEDULE_ISSUES', issue);
}

function entryOf(issue: Issue | string, call: Call): JsonObject {
  if (typeof issue === 'string') return { issueKey: issue, status: 404, errors: ['Issue does not exist.'] };
  const entry = { issueId: issue.id, issueKey: issue.key };
  if (mayRank(issue, call)) return { ...entry, status: 200 };
  return { ...entry, status: 403, errors: ['You do not have permission to rank this issue.'] };
}
