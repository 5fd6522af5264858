import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { BulkIssues, TaskState, WalkQuery } from '../../ports/bulk-issues';
import type { IssueReading } from '../../ports/jira';
import type { JiraClient } from './client';
import { fieldsToRead, issueParser } from './issue-mapper';
import { parserOf } from './parse';

const TEXT_ONLY: IssueReading = { sprint: null, flag: null, estimate: null, otherEstimate: null };
const FIELDS = fieldsToRead(TEXT_ONLY, { description: true });

const parseCount = parserOf(z.object({ count: z.number() }));
const parsePage = parserOf(z.object({ issues: z.array(z.object({ id: z.string(), key: z.string() })) }));
const parseBulk = parserOf(z.object({ issues: z.array(z.unknown()) }));
const parseIssue = issueParser(TEXT_ONLY);
const parseTask = parserOf(
  z.object({
    status: z.string(),
    result: z.optional(z.nullable(z.looseObject({ errors: z.optional(z.record(z.string(), z.unknown())) }))),
  }),
);

/** A task in one of these states has not come to its end (Jira's REST documentation, "Get task"). */
const UNDER_WAY: ReadonlySet<string> = new Set(['ENQUEUED', 'RUNNING', 'CANCEL_REQUESTED']);

/** Many issues at once through Jira's REST API. */
export function bulkIssuesOf(client: JiraClient): BulkIssues {
  return {
    async count(query) {
      const jql = jqlOf({ ...query, after: null });
      return (await client.post(route`/rest/api/3/search/approximate-count`, { jql }, parseCount)).count;
    },

    async next(query, most) {
      const params = new URLSearchParams({
        jql: `${jqlOf(query)} ORDER BY key ASC`,
        fields: 'key',
        maxResults: String(most),
      });
      return (await client.get(route`/rest/api/3/search/jql?${params}`, parsePage)).issues;
    },

    one: (issueId, properties) =>
      client.get(
        route`/rest/api/3/issue/${issueId}?fields=${FIELDS.join(',')}&properties=${properties.join(',')}`,
        parseIssue,
      ),

    async read(issueIds, properties) {
      const body = { issueIdsOrKeys: issueIds, fields: FIELDS, properties };
      const { issues } = await client.post(route`/rest/api/3/issue/bulkfetch`, body, parseBulk);
      return issues.map((raw) => parseIssue(raw, 'issue/bulkfetch'));
    },

    setAll: (key, values) =>
      client.submit('POST', route`/rest/api/3/issue/properties/multi`, {
        issues: values.map(({ issueId, value }) => ({
          issueID: Number(issueId),
          properties: { [key]: value },
        })),
      }),

    removeAll: (key, issueIds) =>
      client.submit('DELETE', route`/rest/api/3/issue/properties/${key}`, {
        entityIds: issueIds.map(Number),
      }),

    async replace(issueId, key, { expected, value }) {
      const path = route`/rest/api/3/issue/properties/${key}`;
      const entityIds = [Number(issueId)];
      if (value === null) await client.submit('DELETE', path, { entityIds, currentValue: expected });
      else await client.submit('PUT', path, { value, filter: { entityIds, ...stillHolding(expected) } });
    },

    async task(taskId) {
      return taskStateOf(await client.get(route`/rest/api/3/task/${taskId}`, parseTask));
    },
  };
}

function stillHolding(expected: unknown): Readonly<Record<string, unknown>> {
  return expected === undefined ? { hasProperty: false } : { currentValue: expected };
}

/** Keys compare by their number within one project only. */
function jqlOf({ projectId, after, changedWithin }: WalkQuery): string {
  return [
    `project = ${projectId}`,
    ...(after === null ? [] : [`key > "${after}"`]),
    ...(changedWithin === null ? [] : [`updated >= "-${changedWithin}m"`]),
  ].join(' AND ');
}

function taskStateOf({ status, result }: ReturnType<typeof parseTask>): TaskState {
  const refused = Object.keys(result?.errors ?? {}).length;
  return { finished: !UNDER_WAY.has(status), refused };
}
