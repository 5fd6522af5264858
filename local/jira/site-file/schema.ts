import { z } from 'zod';

import { isJsonObject, type JsonObject } from '../store/json';
import { isTimeZone, parseStamp } from '../store/time';
import { historyProblem } from './history-problem';
import type { SiteFile, SiteHistory } from './types';

const text = z.string().min(1);
const numericId = z.string().regex(/^\d+$/, 'expected an id of digits');
const stamp = z.string().refine((value) => parseStamp(value) !== null, {
  error: (issue) =>
    `expected a date with time and offset (2025-05-01T12:00:00.000Z), got "${String(issue.input)}"`,
});
const zone = z
  .string()
  .refine(isTimeZone, { error: (issue) => `unknown time zone "${String(issue.input)}"` });
const account = z.looseObject({ accountId: text });
const object = z.custom<JsonObject>(isJsonObject, 'expected an object');
const idOrNumber = z.union([numericId, z.number().int()]);
const named = z.looseObject({ id: text, name: text, description: z.string().optional() });
const id = z.looseObject({ id: text });

const user = z.looseObject({
  accountId: text,
  displayName: text,
  active: z.boolean().optional(),
  accountType: z.string().optional(),
  emailAddress: z.string().optional(),
  timeZone: zone.optional(),
  locale: z.string().optional(),
  admin: z.boolean().optional(),
});

const field = z.looseObject({
  id: text,
  name: text,
  key: z.string().optional(),
  custom: z.boolean().optional(),
  orderable: z.boolean().optional(),
  navigable: z.boolean().optional(),
  searchable: z.boolean().optional(),
  clauseNames: z.array(z.string()).optional(),
  schema: z
    .looseObject({
      type: text,
      items: z.string().optional(),
      system: z.string().optional(),
      custom: z.string().optional(),
      customId: z.number().int().optional(),
    })
    .optional(),
  options: z.array(z.looseObject({ id: text, value: z.string() })).optional(),
});

const status = named.extend({
  statusCategory: z.looseObject({ key: z.enum(['undefined', 'new', 'indeterminate', 'done']) }),
});

const issueType = named.extend({
  subtask: z.boolean().optional(),
  hierarchyLevel: z.number().int().optional(),
});

const linkType = z.looseObject({ id: text, name: text, inward: text, outward: text });

const workflow = z.looseObject({
  name: z.string().optional(),
  projectIds: z.array(text),
  issueTypeIds: z.array(text).optional(),
  statusIds: z.array(text).min(1),
  transitions: z.array(z.looseObject({ id: text, name: text, to: text, from: z.array(text).optional() })),
  initialStatusId: text.optional(),
});

const role = z.strictObject({
  id: z.number().int().optional(),
  permissions: z.array(text).optional(),
  actors: z.union([z.literal('anyone'), z.array(text)], 'expected account ids or "anyone"').optional(),
});

const project = z.looseObject({
  id: numericId,
  key: z.string().regex(/^[A-Z][A-Z0-9_]+$/, 'expected a project key (capitals and digits)'),
  name: text,
  style: z.enum(['classic', 'next-gen']).optional(),
  projectTypeKey: z.string().optional(),
  description: z.string().optional(),
  lead: account.optional(),
  roles: z.record(text, role).optional(),
  issueTypes: z.array(id).optional(),
  properties: object.optional(),
});

const board = z.looseObject({
  id: z.number().int(),
  name: text,
  type: z.enum(['scrum', 'kanban', 'simple']),
  location: z.looseObject({ projectId: idOrNumber }).optional(),
  configuration: z
    .looseObject({
      filter: id.optional(),
      subQuery: z.looseObject({ query: z.string() }).optional(),
      columnConfig: z
        .looseObject({
          constraintType: z.enum(['none', 'issueCount', 'issueCountExclSubs']).optional(),
          columns: z.array(
            z.looseObject({
              name: text,
              statuses: z.array(id),
              min: z.number().optional(),
              max: z.number().optional(),
            }),
          ),
        })
        .optional(),
      estimation: z
        .looseObject({
          type: text,
          field: z.looseObject({ fieldId: text, displayName: text }).optional(),
        })
        .optional(),
      ranking: z.looseObject({ rankCustomFieldId: z.number().int().optional() }).optional(),
    })
    .optional(),
  filterJql: z.string().optional(),
  quickFilters: z
    .array(
      z.looseObject({
        id: z.number().int(),
        name: text,
        jql: text,
        description: z.string().optional(),
      }),
    )
    .optional(),
  properties: object.optional(),
});

const sprint = z.looseObject({
  id: z.number().int(),
  name: text,
  state: z.enum(['future', 'active', 'closed']),
  originBoardId: z.number().int(),
  goal: z.string().optional(),
  createdDate: stamp.optional(),
  startDate: stamp.optional(),
  endDate: stamp.optional(),
  completeDate: stamp.optional(),
  properties: object.optional(),
});

const version = z.looseObject({
  id: text,
  name: text,
  projectId: idOrNumber,
  description: z.string().optional(),
  archived: z.boolean().optional(),
  released: z.boolean().optional(),
  startDate: z.string().optional(),
  releaseDate: z.string().optional(),
});

const component = z.looseObject({
  id: text,
  name: text,
  projectId: idOrNumber,
  description: z.string().optional(),
});

const history = z.custom<SiteHistory>((value) => historyProblem(value) === null, {
  error: (issue) => historyProblem(issue.input) ?? '',
});

const issue = z.looseObject({
  id: numericId,
  key: z.string().regex(/^[A-Z][A-Z0-9_]+-\d+$/, 'expected an issue key (ABC-1)'),
  fields: object,
  changelog: z.looseObject({ histories: z.array(history) }).optional(),
  properties: object.optional(),
  comments: z
    .array(
      z.looseObject({
        id: numericId,
        author: account.optional(),
        body: z.json(),
        created: stamp,
        updated: stamp.optional(),
      }),
    )
    .optional(),
});

/** The shape of a site file; references between its parts are checked separately. */
export const siteFileSchema: z.ZodType<SiteFile> = z.strictObject({
  now: stamp,
  timeZone: zone.optional(),
  users: z.array(user).optional(),
  fields: z.array(field).optional(),
  statuses: z.array(status).optional(),
  issueTypes: z.array(issueType).optional(),
  priorities: z.array(named).optional(),
  resolutions: z.array(named).optional(),
  issueLinkTypes: z.array(linkType).optional(),
  workflows: z.array(workflow).optional(),
  projects: z.array(project).optional(),
  boards: z.array(board).optional(),
  sprints: z.array(sprint).optional(),
  versions: z.array(version).optional(),
  components: z.array(component).optional(),
  issues: z.array(issue).optional(),
});
