import { z } from 'zod';

import type { Predicate } from '../jql/compile';
import { JqlError } from '../jql/jql-error';
import { compileQuery, parseQuery, requireBounded, type CompiledQuery } from '../jql/query';
import { runQuery } from '../jql/run';
import { present, type JsonObject } from '../store/json';
import { bodyOf, ok, type Answer, type Call, type Handlers } from './call';
import { selectFields, type FieldSelection } from './field-selection';
import { expandOf, fieldGuide, issueBody } from './issue-body';
import { badRequest, refusal } from './jira-error';
import { visibleIssue } from './lookup';
import { fingerprintOf, type SearchPage } from './search-pages';

const MAX_IDS = 5000;
const MAX_ISSUES = 100;
const MAX_RECONCILE = 50;
const MAX_PROPERTIES = 5;

const searchBody = z.object({
  jql: z.string().optional(),
  nextPageToken: z.string().nullish(),
  maxResults: z.number().int().optional(),
  fields: z.array(z.string()).optional(),
  expand: z.string().optional(),
  properties: z.array(z.string()).optional(),
  reconcileIssues: z.array(z.number().int()).optional(),
});

type SearchRequest = z.infer<typeof searchBody>;

export const searchHandlers: Handlers = {
  searchAndReconsileIssuesUsingJql: (call) => {
    const { query } = call;
    return search(call, {
      jql: query.text('jql'),
      nextPageToken: query.text('nextPageToken'),
      maxResults: query.number('maxResults', 50),
      fields: query.list('fields'),
      expand: query.text('expand'),
      properties: query.list('properties'),
      reconcileIssues: query.list('reconcileIssues')?.map(Number),
    });
  },
  searchAndReconsileIssuesUsingJqlPost: (call) => search(call, bodyOf(call, searchBody)),
  countIssues: (call) => {
    const { jql } = bodyOf(call, z.object({ jql: z.string().optional() }));
    return ok({ count: findIssues(call, jql ?? '', new Set()).length });
  },
  parseJqlQueries: (call) => {
    const { queries } = bodyOf(call, z.object({ queries: z.array(z.string()).min(1) }));
    return ok({ queries: queries.map((query) => ({ query, ...problemsOf(call, query) })) });
  },
  matchIssues: (call) => {
    const { issueIds, jqls } = bodyOf(
      call,
      z.object({ issueIds: z.array(z.number().int()), jqls: z.array(z.string()) }),
    );
    if (issueIds.length > 1000) throw badRequest('The number of issue IDs must not exceed 1000.');
    if (jqls.length > 100) throw badRequest('The number of JQL queries must not exceed 100.');
    const issues = present(issueIds.map((id) => visibleIssue(call, String(id))));
    return ok({ matches: jqls.map((jql) => matchesOf(call, jql, issues)) });
  },
};

/** A query ready to run for the caller. @throws JiraError 400 with Jira's messages */
export function compiled(call: Call, jql: string, bounded: boolean): CompiledQuery {
  return asJiraError(() => {
    const parsed = parseQuery(jql);
    if (bounded) requireBounded(parsed);
    return compileQuery(parsed, call.jql);
  });
}

/** Out: the test of a query that was checked when it was saved. */
export function savedFilter(call: Call, jql: string): Predicate {
  return asJiraError(() => compileQuery(parseQuery(jql), { ...call.jql, saved: true }).matches);
}

/** Runs work whose query errors become 400s. */
export function asJiraError<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof JqlError) throw refusal(400, error.messages);
    throw error;
  }
}

/** @throws JiraError 400 for a page longer than Jira gives out: 5,000 ids, or 100 issues with fields */
export function checkPageSize(maxResults: number, selection: FieldSelection): void {
  const max = selection.idsOnly ? MAX_IDS : MAX_ISSUES;
  if (maxResults >= 1 && maxResults <= max) return;
  throw badRequest(
    `The value of 'maxResults' must be between 1 and ${MAX_IDS} for ids only, and between 1 and ${MAX_ISSUES} with fields, but was ${maxResults}.`,
  );
}

/** @throws JiraError 400 for more ids than can be reconciled */
export function reconcileSet(ids: readonly number[] | undefined): ReadonlySet<number> {
  if ((ids?.length ?? 0) > MAX_RECONCILE) {
    throw badRequest(`The number of issues to reconcile must not exceed ${MAX_RECONCILE}.`);
  }
  return new Set(ids);
}

/** How to get a page of a search: by its token, or by searching. */
export interface PageWanted {
  readonly token: string | null;
  readonly maxResults: number;
  /** What a token is only good for, besides the caller. */
  readonly boundTo: readonly string[];
  readonly find: () => readonly number[];
}

/** @throws JiraError 400 for a token that is not (or no longer) good for this search */
export function searchPage(call: Call, { token, maxResults, boundTo, find }: PageWanted): SearchPage {
  const { pages } = call.services;
  const fingerprint = fingerprintOf(call.access.caller.accountId ?? '', ...boundTo);
  if (token === null) return pages.first(find(), maxResults, fingerprint, call.now);
  const page = pages.next(token, maxResults, fingerprint, call.now);
  if (!page) throw badRequest('The value of parameter nextPageToken is invalid or has expired.');
  return page;
}

function findIssues(call: Call, jql: string, reconcile: ReadonlySet<number>): number[] {
  const query = compiled(call, jql, true);
  return runQuery(query, call.jql, { indexed: (issue) => call.services.index.seen(issue, reconcile) });
}

function search(call: Call, request: SearchRequest): Answer {
  const selection = selectFields(call.site, splitCommas(request.fields), 'id');
  const maxResults = request.maxResults ?? 50;
  checkPageSize(maxResults, selection);
  const properties = request.properties ?? [];
  if (properties.length > MAX_PROPERTIES)
    throw badRequest(`At most ${MAX_PROPERTIES} properties can be requested.`);
  const reconcile = reconcileSet(request.reconcileIssues);
  const jql = request.jql ?? '';
  const page = searchPage(call, {
    token: request.nextPageToken ?? null,
    maxResults,
    boundTo: ['search', jql, [...reconcile].join()],
    find: () => findIssues(call, jql, reconcile),
  });
  const expand = expandOf(request.expand);
  const issues = present(page.ids.map((id) => visibleIssue(call, String(id)))).map((issue) =>
    issueBody(issue, call, selection, { expand, properties, maxHistories: 40 }),
  );
  return ok({
    issues,
    ...(page.nextPageToken === undefined ? {} : { nextPageToken: page.nextPageToken }),
    isLast: page.nextPageToken === undefined,
    ...fieldGuide(selection, expand),
  });
}

function splitCommas(names: readonly string[] | undefined): string[] | undefined {
  return names?.flatMap((name) => name.split(',')).map((name) => name.trim());
}

/** What is wrong about a query: `errors`, or `warnings` when they are only to be warned of. */
function problemsOf(call: Call, jql: string): JsonObject {
  const validation = call.query.text('validation');
  try {
    const parsed = parseQuery(jql);
    if (validation !== 'none') compileQuery(parsed, call.jql);
    return {};
  } catch (error) {
    if (!(error instanceof JqlError)) throw error;
    return validation === 'warn' ? { warnings: error.messages } : { errors: error.messages };
  }
}

function matchesOf(call: Call, jql: string, issues: readonly { id: number }[]) {
  try {
    const { matches } = compileQuery(parseQuery(jql), call.jql);
    const found = issues.filter(({ id }) => {
      const issue = call.site.issues.get(id);
      return issue !== undefined && matches(issue);
    });
    return { matchedIssues: found.map(({ id }) => id), errors: [] };
  } catch (error) {
    if (error instanceof JqlError) return { matchedIssues: [], errors: [...error.messages] };
    throw error;
  }
}
