import { z } from 'zod';

/** The parts of Jira's REST answers that the shell shows. */

export const user = z.object({ accountId: z.string(), displayName: z.string() });

export const project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string().default('software'),
  style: z.string().optional(),
  lead: user.partial().optional(),
});

export const board = z.object({
  id: z.number(),
  name: z.string(),
  type: z.enum(['scrum', 'kanban', 'simple']),
});

export const boardConfiguration = z.object({
  columnConfig: z.object({
    columns: z.array(z.object({ name: z.string(), statuses: z.array(z.object({ id: z.string() })) })),
  }),
  estimation: z
    .object({ field: z.object({ fieldId: z.string(), displayName: z.string() }).optional() })
    .optional(),
});

export const sprint = z.object({
  id: z.number(),
  name: z.string(),
  state: z.enum(['future', 'active', 'closed']),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  completeDate: z.string().optional(),
  goal: z.string().optional(),
  originBoardId: z.number().optional(),
});

const status = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.object({ key: z.string() }).optional(),
});

const linkedIssue = z.object({
  key: z.string(),
  fields: z.object({ summary: z.string() }).partial().optional(),
});

/** Fields of an issue; custom fields are looked up by their id. */
const issueFields = z.looseObject({
  summary: z.string().default(''),
  description: z.unknown().optional(),
  issuetype: z.object({ id: z.string(), name: z.string(), subtask: z.boolean().optional() }),
  status,
  assignee: user.nullish(),
  labels: z.array(z.string()).default([]),
  project: z.object({ id: z.string(), key: z.string() }).optional(),
  parent: linkedIssue.nullish(),
  issuelinks: z
    .array(
      z.object({
        id: z.string(),
        type: z.object({ inward: z.string(), outward: z.string() }),
        inwardIssue: linkedIssue.optional(),
        outwardIssue: linkedIssue.optional(),
      }),
    )
    .default([]),
});

export const issue = z.object({ id: z.string(), key: z.string(), fields: issueFields });

export const issuePage = z.object({ issues: z.array(issue), nextPageToken: z.string().nullish() });

export const field = z.object({
  id: z.string(),
  name: z.string(),
  schema: z.object({ type: z.string(), custom: z.string().optional() }).optional(),
});

export const transition = z.object({ id: z.string(), name: z.string(), to: status });

/** `toString` shadows Object.prototype, so it is read through a schema like everything else. */
const changeItem = z.object({
  field: z.string(),
  fromString: z.string().nullish(),
  toString: z.preprocess((value) => (typeof value === 'function' ? undefined : value), z.string().nullish()),
});

export const history = z.object({
  id: z.string(),
  created: z.string(),
  author: user.partial().optional(),
  items: z.array(changeItem),
});

export const comment = z.object({
  id: z.string(),
  author: user.partial().optional(),
  created: z.string(),
  body: z.unknown(),
});

export type Project = z.infer<typeof project>;
export type Board = z.infer<typeof board>;
export type BoardConfiguration = z.infer<typeof boardConfiguration>;
export type Sprint = z.infer<typeof sprint>;
export type Issue = z.infer<typeof issue>;
export type Field = z.infer<typeof field>;
export type Transition = z.infer<typeof transition>;
export type History = z.infer<typeof history>;
