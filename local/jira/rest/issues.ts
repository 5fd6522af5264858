import { z } from 'zod';

import { bulkHistoryShape, historyShape } from '../shapes/changelog';
import { present } from '../store/json';
import type { History, Issue } from '../store/model';
import { bodyOf, ok, param, type Answer, type Call, type Handlers } from './call';
import { editMeta } from './edit-meta';
import { selectFields } from './field-selection';
import { expandOf, fieldGuide, issueBody } from './issue-body';
import { badRequest } from './jira-error';
import { issueFor, visibleIssue } from './lookup';
import { pageBody, pageOf } from './paging';
import { fingerprintOf } from './search-pages';
import { transitionsFor } from './transition-list';

const MAX_BULK = 100;
const MAX_CHANGELOG_ISSUES = 1000;

const bulkFetch = z.object({
  issueIdsOrKeys: z.array(z.string()),
  fields: z.array(z.string()).optional(),
  expand: z.array(z.string()).optional(),
  properties: z.array(z.string()).optional(),
});

const bulkChangelog = z.object({
  issueIdsOrKeys: z.array(z.string()),
  fieldIds: z.array(z.string()).optional(),
  maxResults: z.number().int().optional(),
  nextPageToken: z.string().nullish(),
});

export const issueHandlers: Handlers = {
  getIssue: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const selection = selectFields(call.site, call.query.list('fields'), '*all');
    const expand = expandOf(call.query.text('expand'));
    const properties = call.query.list('properties') ?? [];
    const keys = properties.includes('*all') ? [...issue.properties.keys()] : properties;
    const body = issueBody(issue, call, selection, { expand, properties: keys, maxHistories: 100 });
    return ok({ key: issue.key, ...body, ...fieldGuide(selection, expand) });
  },
  bulkFetchIssues: (call) => {
    const request = bodyOf(call, bulkFetch);
    if (request.issueIdsOrKeys.length === 0) throw badRequest('No issue IDs or keys were provided.');
    if (request.issueIdsOrKeys.length > MAX_BULK) {
      throw badRequest(`You may only request up to ${MAX_BULK} issues by ID or key at a time.`);
    }
    const selection = selectFields(call.site, request.fields, '*navigable');
    const expand = new Set(request.expand);
    const extras = { expand, properties: request.properties ?? [], maxHistories: 40 };
    const issues = distinct(call, request.issueIdsOrKeys).map((issue) =>
      issueBody(issue, call, selection, extras),
    );
    return ok({
      expand: 'schema,names',
      issues,
      issueErrors: [],
    });
  },
  getChangeLogs: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const page = pageOf(call, { default: 100, max: 100 });
    const body = pageBody(issue.histories, page, (history) => historyShape(history, call.view));
    const path = `${call.view.url}/rest/api/3/issue/${issue.key}/changelog?maxResults=${page.maxResults}&startAt=`;
    const next = page.startAt + page.maxResults;
    return ok({
      self: `${path}${page.startAt}`,
      ...(body.isLast === true ? {} : { nextPage: `${path}${next}` }),
      ...body,
    });
  },
  getChangeLogsByIds: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const { changelogIds } = bodyOf(call, z.object({ changelogIds: z.array(z.number().int()) }));
    const wanted = new Set(changelogIds);
    const histories = issue.histories.filter((history) => wanted.has(history.id));
    return ok({
      startAt: 0,
      maxResults: histories.length,
      total: histories.length,
      histories: histories.map((history) => historyShape(history, call.view)),
    });
  },
  getBulkChangelogs: (call) => bulkChangelogs(call),
  getEditIssueMeta: (call) => ok(editMeta(issueFor(call, param(call, 'issueIdOrKey')), call)),
  getTransitions: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const wanted = call.query.text('transitionId');
    const transitions = transitionsFor(issue, call).filter(({ id }) => wanted === undefined || id === wanted);
    return ok({ expand: 'transitions', transitions });
  },
};

/** The visible ones of the issues named, each once, by ascending id. */
function distinct(call: Call, idsOrKeys: readonly string[]): Issue[] {
  const found = present(idsOrKeys.map((idOrKey) => visibleIssue(call, idOrKey)));
  return [...new Map(found.map((issue) => [issue.id, issue])).values()].sort((a, b) => a.id - b.id);
}

interface Entry {
  readonly issueId: number;
  readonly history: History;
}

/** Histories of many issues: by issue id, newest first inside an issue, paged over all of them. */
function bulkChangelogs(call: Call): Answer {
  const request = bodyOf(call, bulkChangelog);
  if (request.issueIdsOrKeys.length > MAX_CHANGELOG_ISSUES) {
    throw badRequest('You may only load changelogs for a maximum of 1,000 issues by ID or key at a time.');
  }
  const wanted = request.fieldIds ? new Set(request.fieldIds) : null;
  const entries = distinct(call, request.issueIdsOrKeys).flatMap((issue) =>
    selected(issue.histories, wanted)
      .map((history): Entry => ({ issueId: issue.id, history }))
      .reverse(),
  );
  const fingerprint = fingerprintOf(request.issueIdsOrKeys.join(), [...(wanted ?? [])].join());
  const start = startOf(request.nextPageToken ?? null, fingerprint);
  const end = start + (request.maxResults ?? 1000);
  const next = end < entries.length ? { nextPageToken: tokenOf(end, fingerprint) } : {};
  return ok({ issueChangeLogs: grouped(entries.slice(start, end), call), ...next });
}

/** Histories that touch one of the fields, with all their other items left out. */
function selected(histories: readonly History[], fieldIds: ReadonlySet<string> | null): History[] {
  if (!fieldIds) return [...histories];
  return histories.flatMap((history) => {
    const items = history.items.filter((item) => fieldIds.has(item.fieldId ?? item.field));
    return items.length === 0 ? [] : [{ ...history, items }];
  });
}

function grouped(entries: readonly Entry[], call: Call) {
  const byIssue = new Map<number, History[]>();
  for (const { issueId, history } of entries) {
    const list = byIssue.get(issueId);
    if (list) list.push(history);
    else byIssue.set(issueId, [history]);
  }
  return [...byIssue].map(([issueId, histories]) => ({
    issueId: String(issueId),
    changeHistories: histories.map((history) => bulkHistoryShape(history, call.view)),
  }));
}

function tokenOf(offset: number, fingerprint: string): string {
  return Buffer.from(`${offset}.${fingerprint}`).toString('base64url');
}

function startOf(token: string | null, fingerprint: string): number {
  if (token === null) return 0;
  const [offset, bound] = Buffer.from(token, 'base64url').toString('utf8').split('.');
  const start = Number(offset);
  if (bound !== fingerprint || !Number.isInteger(start))
    throw badRequest('The value of nextPageToken is invalid.');
  return start;
}
