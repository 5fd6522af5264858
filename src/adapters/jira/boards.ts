import { route } from '@forge/api';
import * as z from 'zod/mini';
import type { Board, BoardSummary, BoardType, Estimation } from '../../domain/jira/board';
import type { Sprint } from '../../domain/sprint/sprint';
import type { Boards } from '../../ports/jira';
import type { JiraClient } from './client';
import { fieldIdsOf, parseFields } from './field-ids';
import { parserOf, type Parser } from './parse';
import { sprintSchema } from './sprint-schema';

const A_PAGE = 50;

const idSchema = z.union([z.string(), z.number()]);

const boardSchema = z.object({
  id: z.number(),
  name: z.string(),
  type: z.string(),
  location: z.optional(z.object({ projectId: z.optional(idSchema) })),
});

const configurationSchema = z.object({
  id: z.number(),
  name: z.string(),
  type: z.optional(z.string()),
  location: z.optional(z.object({ type: z.optional(z.string()), id: z.optional(idSchema) })),
  filter: z.optional(z.object({ id: idSchema })),
  columnConfig: z.object({
    columns: z.array(z.object({ name: z.string(), statuses: z.array(z.object({ id: z.string() })) })),
  }),
  estimation: z.optional(
    z.object({
      type: z.string(),
      field: z.optional(z.object({ fieldId: z.string(), displayName: z.string() })),
    }),
  ),
});

type Configuration = z.infer<typeof configurationSchema>;

const pageOf = <T>(item: z.ZodMiniType<T>) =>
  z.object({ values: z.array(item), isLast: z.optional(z.boolean()), total: z.optional(z.number()) });

const parseBoard = parserOf(boardSchema);
const parseConfiguration = parserOf(configurationSchema);
const parseBoards = parserOf(pageOf(boardSchema));
const parseSprints = parserOf(pageOf(sprintSchema));
const parseFilter = parserOf(z.object({ jql: z.string() }));
const parseSprint: Parser<Sprint> = parserOf(sprintSchema);

/** Boards and sprints through Jira's agile REST API, as `client` may see them. */
export function boardsOf(client: JiraClient): Boards {
  return {
    async boardsOf(projectIdOrKey) {
      const boards = await allValues((startAt) => {
        const params = new URLSearchParams({ startAt: String(startAt), maxResults: String(A_PAGE) });
        if (projectIdOrKey !== undefined) params.set('projectKeyOrId', projectIdOrKey);
        return client.get(route`/rest/agile/1.0/board?${params}`, parseBoards);
      });
      return boards.map(summaryOf);
    },

    async board(boardId) {
      const configuration = await client.get(
        route`/rest/agile/1.0/board/${boardId}/configuration`,
        parseConfiguration,
      );
      const told = summaryInConfiguration(configuration);
      const summary =
        told ?? summaryOf(await client.get(route`/rest/agile/1.0/board/${boardId}`, parseBoard));
      return boardOf(summary, configuration);
    },

    sprintsOf: (boardId, states) =>
      allValues((startAt) =>
        client.get(
          route`/rest/agile/1.0/board/${boardId}/sprint?state=${states.join(',')}&startAt=${startAt}&maxResults=${A_PAGE}`,
          parseSprints,
        ),
      ),

    sprint: (sprintId) => client.get(route`/rest/agile/1.0/sprint/${sprintId}`, parseSprint),

    async filterJql(filterId) {
      return (await client.get(route`/rest/api/3/filter/${filterId}`, parseFilter)).jql;
    },

    async fields() {
      return fieldIdsOf(await client.get(route`/rest/api/3/field`, parseFields));
    },
  };
}

interface Page<T> {
  readonly values: readonly T[];
  readonly isLast?: boolean | undefined;
}

async function allValues<T>(read: (startAt: number) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const { values, isLast } = await read(all.length);
    all.push(...values);
    if (isLast !== false || values.length === 0) return all;
  }
}

function summaryOf({ id, name, type, location }: z.infer<typeof boardSchema>): BoardSummary {
  const projectId = location?.projectId;
  return { id, name, type: boardType(type), projectId: projectId === undefined ? null : String(projectId) };
}

function boardType(type: string): BoardType {
  return type === 'kanban' || type === 'simple' ? type : 'scrum';
}

/** Newer configurations name type and project themselves, which saves a call. */
function summaryInConfiguration({ id, name, type, location }: Configuration): BoardSummary | null {
  if (type === undefined || location?.id === undefined) return null;
  return {
    id,
    name,
    type: boardType(type),
    projectId: location.type === 'user' ? null : String(location.id),
  };
}

function boardOf(summary: BoardSummary, { columnConfig, estimation, filter }: Configuration): Board {
  return {
    ...summary,
    columns: columnConfig.columns.map(({ name, statuses }) => ({
      name,
      statusIds: statuses.map(({ id }) => id),
    })),
    estimation: estimationOf(estimation),
    filterId: filter === undefined ? null : String(filter.id),
  };
}

/** Kanban configurations have no estimation at all (jira-contract.md 3). */
function estimationOf(estimation: Configuration['estimation']): Estimation {
  if (estimation?.field !== undefined) {
    return { type: 'field', fieldId: estimation.field.fieldId, name: estimation.field.displayName };
  }
  return { type: estimation?.type === 'issueCount' ? 'issueCount' : 'none' };
}
