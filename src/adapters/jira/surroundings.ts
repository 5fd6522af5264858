import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Surroundings } from '../../ports/surroundings';
import type { JiraClient } from './client';
import { parseFields } from './field-ids';
import { parserOf } from './parse';

const A_PAGE = 50;

const id = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value: string | number) => String(value)),
);
const pageOf = <T>(item: z.ZodMiniType<T>) =>
  z.object({ values: z.array(item), isLast: z.optional(z.boolean()) });
const parseFilters = parserOf(pageOf(z.object({ id, name: z.string(), jql: z.string() })));
const parseVersions = parserOf(pageOf(z.object({ id, name: z.string() })));
const parseProject = parserOf(z.object({ description: z.optional(z.nullable(z.string())) }));
const parseEditable = parserOf(z.object({ fields: z.optional(z.record(z.string(), z.unknown())) }));

/** Fields, filters and versions through Jira's REST API, as `client` may see them. */
export function surroundingsOf(client: JiraClient): Surroundings {
  return {
    async siteFields() {
      const fields = await client.get(route`/rest/api/3/field`, parseFields);
      return fields.map(({ id: fieldId, name, schema }) => ({
        id: fieldId,
        name,
        type: schema?.type ?? '',
        custom: schema?.custom ?? null,
      }));
    },

    quickFilters: (boardId) =>
      allValues((startAt) =>
        client.get(
          route`/rest/agile/1.0/board/${boardId}/quickfilter?startAt=${startAt}&maxResults=${A_PAGE}`,
          parseFilters,
        ),
      ),

    versions: (projectKey) =>
      allValues((startAt) =>
        client.get(
          route`/rest/api/3/project/${projectKey}/version?startAt=${startAt}&maxResults=${A_PAGE}`,
          parseVersions,
        ),
      ),

    async description(projectKey) {
      const { description } = await client.get(route`/rest/api/3/project/${projectKey}`, parseProject);
      return description ?? null;
    },

    async editableFields(issueId) {
      const { fields = {} } = await client.get(route`/rest/api/3/issue/${issueId}/editmeta`, parseEditable);
      const ids = Object.keys(fields);
      return ids.length === 0 ? null : new Set(ids);
    },
  };
}

async function allValues<T>(
  read: (startAt: number) => Promise<{ values: readonly T[]; isLast?: boolean | undefined }>,
): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const { values, isLast } = await read(all.length);
    all.push(...values);
    if (isLast !== false || values.length === 0) return all;
  }
}
