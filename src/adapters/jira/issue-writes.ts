import { route } from '@forge/api';
import * as z from 'zod/mini';
import { Failure, isFailure } from '../../ports/failure';
import type { CreatableType, IssueWrites } from '../../ports/issue-writes';
import type { JiraClient } from './client';
import { ignored, parserOf } from './parse';

const A_PAGE = 50;
const GIVEN_FIELDS: ReadonlySet<string> = new Set([
  'summary',
  'issuetype',
  'project',
  'description',
  'labels',
]);

const parseTypes = parserOf(
  z.object({ issueTypes: z.array(z.object({ id: z.string(), name: z.string(), subtask: z.boolean() })) }),
);
const parseFields = parserOf(
  z.object({
    fields: z.array(
      z.object({
        fieldId: z.string(),
        name: z.string(),
        required: z.boolean(),
        hasDefaultValue: z.optional(z.boolean()),
      }),
    ),
  }),
);
const parseCreated = parserOf(z.object({ id: z.string(), key: z.string() }));
const parseLinkTypes = parserOf(
  z.object({ issueLinkTypes: z.array(z.object({ id: z.string(), name: z.string() })) }),
);
const parseRanked = parserOf(
  z.nullable(
    z.object({
      entries: z.optional(z.array(z.object({ status: z.number(), errors: z.optional(z.array(z.string())) }))),
    }),
  ),
);

/** Writes through Jira's REST API as `client` may make them. */
export function issueWritesOf(client: JiraClient): IssueWrites {
  return {
    setProperty: (issueId, key, value) =>
      client.send('PUT', route`/rest/api/3/issue/${issueId}/properties/${key}`, value, ignored),

    removeProperty: (issueId, key) =>
      client.send('DELETE', route`/rest/api/3/issue/${issueId}/properties/${key}`, undefined, ignored),

    async creatableTypes(projectKey) {
      const path = route`/rest/api/3/issue/createmeta/${projectKey}/issuetypes?maxResults=${A_PAGE}`;
      const { issueTypes } = await client.get(path, parseTypes);
      return Promise.all(issueTypes.map((type) => withRequired(client, projectKey, type)));
    },

    create: ({ projectKey, issueTypeId, summary, description, labels }) =>
      client.send(
        'POST',
        route`/rest/api/3/issue`,
        {
          fields: {
            project: { key: projectKey },
            issuetype: { id: issueTypeId },
            summary,
            ...(description === null ? {} : { description: documentOf(description) }),
            ...(labels.length === 0 ? {} : { labels }),
          },
        },
        parseCreated,
      ),

    async relatingType() {
      try {
        const { issueLinkTypes } = await client.get(route`/rest/api/3/issueLinkType`, parseLinkTypes);
        return (issueLinkTypes.find(({ name }) => name === 'Relates') ?? issueLinkTypes[0])?.id ?? null;
      } catch (failure) {
        // Jira's answer where issue linking is switched off.
        if (isFailure(failure, 'notFound')) return null;
        throw failure;
      }
    },

    link: (linkTypeId, issueKey, otherKey) =>
      client.post(
        route`/rest/api/3/issueLink`,
        { type: { id: linkTypeId }, inwardIssue: { key: issueKey }, outwardIssue: { key: otherKey } },
        ignored,
      ),

    async rank(issueKeys, where) {
      const at = 'before' in where ? { rankBeforeIssue: where.before } : { rankAfterIssue: where.after };
      const path = route`/rest/agile/1.0/issue/rank`;
      const answer = await client.send('PUT', path, { issues: issueKeys, ...at }, parseRanked);
      const refused = answer?.entries?.find(({ status }) => status >= 400);
      if (refused !== undefined)
        throw new Failure('refused', { place: 'issue/rank', messages: refused.errors ?? [] });
    },

    comment: (issueId, text) =>
      client.send('POST', route`/rest/api/3/issue/${issueId}/comment`, { body: documentOf(text) }, ignored),
  };
}

async function withRequired(
  client: JiraClient,
  projectKey: string,
  type: Omit<CreatableType, 'required'>,
): Promise<CreatableType> {
  const path = route`/rest/api/3/issue/createmeta/${projectKey}/issuetypes/${type.id}?maxResults=${A_PAGE}`;
  const { fields } = await client.get(path, parseFields);
  const missing = fields.filter(
    ({ fieldId, required, hasDefaultValue }) =>
      required && hasDefaultValue !== true && !GIVEN_FIELDS.has(fieldId),
  );
  return { ...type, required: missing.map(({ name }) => name) };
}

/** Plain text as an Atlassian document: a paragraph a line. */
function documentOf(text: string) {
  const content = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return { type: 'doc', version: 1, content };
}
