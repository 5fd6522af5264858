import { route, type Route } from '@forge/api';
import * as z from 'zod/mini';
import type { Issue } from '../../domain/jira/issue';
import type { HistoryEntry } from '../../domain/sprint/sprint';
import { Failure } from '../../ports/failure';
import type { IssueQuery, IssueReading, Issues } from '../../ports/jira';
import { historyEntryOf, linksMadeIn } from './changelog';
import { chunksOf } from './chunks';
import type { JiraClient } from './client';
import { fieldsToRead, issueParser } from './issue-mapper';
import { parserOf, type Parser } from './parse';

/** Jira's page sizes (jira-contract.md 3). */
const KEYS_A_PAGE = 5000;
const ISSUES_A_PAGE = 100;
const ISSUES_A_BULK = 100;
const HISTORIES_A_CALL = 1000;
const HISTORIES_A_PAGE = 10_000;

const page = z.object({
  issues: z.array(z.unknown()),
  nextPageToken: z.optional(z.nullable(z.string())),
});
const parsePage = parserOf(page);
const parseKeys = parserOf(z.array(z.object({ id: z.string(), key: z.string() })));
const parseBulk = parserOf(z.object({ issues: z.array(z.unknown()) }));
const parseChangelog = parserOf(
  z.object({
    issueChangeLogs: z.array(z.object({ issueId: z.string(), changeHistories: z.array(z.unknown()) })),
    nextPageToken: z.optional(z.nullable(z.string())),
  }),
);

/** Issues through Jira's REST API, as `client` may see them. */
export function issuesOf(client: JiraClient): Issues {
  return {
    async issue(idOrKey, reading, properties = []) {
      const fields = fieldsToRead(reading, { description: true }).join(',');
      const path = route`/rest/api/3/issue/${idOrKey}?fields=${fields}&properties=${properties.join(',')}`;
      return client.get(path, issueParser(reading));
    },

    async keys(query) {
      const found = await allPages(client, query, { fields: 'key', maxResults: KEYS_A_PAGE });
      return new Map(parseKeys(found ?? [], 'issue keys').map(({ id, key }) => [id, key]));
    },

    async search(query, reading) {
      const fields = fieldsToRead(reading, { description: true }).join(',');
      const found = await allPages(client, query, { fields, maxResults: ISSUES_A_PAGE });
      const parse = issueParser(reading);
      return (found ?? []).map((raw) => parse(raw, 'issues').issue);
    },

    async searchUpTo(most, query, reading, properties = []) {
      const fields = fieldsToRead(reading, { description: true }).join(',');
      const maxResults = Math.min(most + 1, ISSUES_A_PAGE);
      const listed = query.boardId !== undefined;
      const asked = listed ? [] : properties;
      const found = await allPages(client, query, { fields, maxResults, most, properties: asked });
      const parse = issueParser(reading);
      return (
        found?.map((raw) => {
          const read = parse(raw, 'issues');
          return listed ? { ...read, properties: null } : read;
        }) ?? null
      );
    },

    async first(count, query, reading, properties = []) {
      const fields = fieldsToRead(reading, { description: true }).join(',');
      const maxResults = Math.min(count, ISSUES_A_PAGE);
      const found = await allPages(client, query, { fields, maxResults, enough: count, properties });
      const parse = issueParser(reading);
      return (found ?? []).slice(0, count).map((raw) => parse(raw, 'issues'));
    },

    async byIds(ids, reading) {
      const parse = issueParser(reading);
      const found: Issue[] = [];
      for (const issueIdsOrKeys of chunksOf(ids, ISSUES_A_BULK)) {
        const body = { issueIdsOrKeys, fields: fieldsToRead(reading, { description: true }) };
        const { issues } = await client.post(route`/rest/api/3/issue/bulkfetch`, body, parseBulk);
        found.push(...issues.map((raw) => parse(raw, 'issue/bulkfetch').issue));
      }
      return found;
    },

    async withProperties(ids, reading, properties) {
      const parse = issueParser(reading);
      const fields = fieldsToRead(reading, { description: false });
      const pages = await Promise.all(
        chunksOf(ids, ISSUES_A_BULK).map((issueIdsOrKeys) =>
          client.post(route`/rest/api/3/issue/bulkfetch`, { issueIdsOrKeys, fields, properties }, parseBulk),
        ),
      );
      return pages.flatMap(({ issues }) => issues.map((raw) => parse(raw, 'issue/bulkfetch')));
    },

    async histories(ids, reading) {
      const histories = new Map<string, HistoryEntry[]>(ids.map((id) => [id, []]));
      for (const issueIdsOrKeys of chunksOf(ids, HISTORIES_A_CALL)) {
        await readHistories(client, issueIdsOrKeys, reading, histories);
      }
      return histories;
    },

    async linkedSince(ids) {
      const since = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]));
      for (const issueIdsOrKeys of chunksOf(ids, HISTORIES_A_CALL)) {
        // A link has no field id to ask for (jira-contract.md 3), so all that these issues went through is read.
        await readChangelogs(client, { issueIdsOrKeys }, (issueId, history, place) => {
          const links = since.get(issueId);
          for (const { key, at } of linksMadeIn(history, place)) {
            links?.set(key, Math.max(at, links.get(key) ?? at));
          }
        });
      }
      return since;
    },
  };
}

interface PageRequest {
  readonly fields: string;
  readonly maxResults: number;
  readonly properties?: readonly string[];
  readonly most?: number;
  /** No further page is read once there are as many. */
  readonly enough?: number;
}

/** Out: what is on all pages; null as soon as it is more than `most`. */
async function allPages(
  client: JiraClient,
  { boardId, jql }: IssueQuery,
  { fields, maxResults, properties = [], most = Infinity, enough = Infinity }: PageRequest,
): Promise<unknown[] | null> {
  const found: unknown[] = [];
  const seen = new Set<string>();
  let token: string | null = null;
  do {
    const params = new URLSearchParams({ jql, fields, maxResults: String(maxResults) });
    if (properties.length > 0) params.set('properties', properties.join(','));
    if (token !== null) params.set('nextPageToken', token);
    const path: Route =
      boardId === undefined
        ? route`/rest/api/3/search/jql?${params}`
        : route`/rest/software/1.0/board/${boardId}/issue?${params}`;
    const { issues, nextPageToken } = await client.get(path, parsePage);
    found.push(...issues);
    token = advance(seen, nextPageToken ?? null);
    if (found.length > most) return null;
  } while (token !== null && found.length < enough);
  return found;
}

/** A server that hands out the same token twice would page for ever. */
function advance(seen: Set<string>, token: string | null): string | null {
  if (token === null) return null;
  if (seen.has(token)) throw new Failure('unreadable', { place: 'nextPageToken' });
  seen.add(token);
  return token;
}

async function readHistories(
  client: JiraClient,
  issueIdsOrKeys: readonly string[],
  reading: IssueReading,
  into: Map<string, HistoryEntry[]>,
): Promise<void> {
  const fields = [reading.sprint, reading.flag, reading.estimate, reading.otherEstimate];
  const fieldIds = ['status', ...fields.filter((id): id is string => id !== null)];
  await readChangelogs(client, { issueIdsOrKeys, fieldIds }, (issueId, history, place) => {
    const entry = historyEntryOf(history, reading, place);
    if (entry === null) return;
    const entries = into.get(issueId);
    if (entries === undefined) into.set(issueId, [entry]);
    else entries.push(entry);
  });
}

interface ChangelogRequest {
  readonly issueIdsOrKeys: readonly string[];
  readonly fieldIds?: readonly string[];
}

/** Reads every page: an incomplete history would rebuild a wrong sprint (sprint-metrics.md D). */
async function readChangelogs(
  client: JiraClient,
  request: ChangelogRequest,
  onHistory: (issueId: string, history: unknown, place: string) => void,
): Promise<void> {
  const path = route`/rest/api/3/changelog/bulkfetch`;
  const parse: Parser<z.infer<typeof page>['nextPageToken']> = (value, place) => {
    const { issueChangeLogs, nextPageToken } = parseChangelog(value, place);
    for (const { issueId, changeHistories } of issueChangeLogs) {
      for (const history of changeHistories) onHistory(issueId, history, place);
    }
    return nextPageToken;
  };
  const seen = new Set<string>();
  let token: string | null = null;
  do {
    const body = {
      ...request,
      maxResults: HISTORIES_A_PAGE,
      ...(token === null ? {} : { nextPageToken: token }),
    };
    token = advance(seen, (await client.post(path, body, parse)) ?? null);
  } while (token !== null);
}
