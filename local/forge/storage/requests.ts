import { z } from 'zod';

import { badRequest } from './storage-error';

/** Bodies of the storage API as `@forge/kvs` 1.6.5 sends them. */

const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])).optional();
const readOptions = z.object({ metadataFields }).optional();
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);

const writeOptions = z
  .object({
    ttl: z.object({ unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']), value: z.number() }).optional(),
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: metadataFields,
  })
  .refine(({ keyPolicy, returnValue }) => keyPolicy !== 'FAIL_IF_EXISTS' || returnValue === undefined, {
    message: 'returnValue needs keyPolicy OVERRIDE',
  })
  .optional();

const condition = z.object({
  property: z.string(),
  condition: z.enum([
    'BEGINS_WITH',
    'BETWEEN',
    'CONTAINS',
    'EQUAL_TO',
    'EXISTS',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
    'NOT_CONTAINS',
    'NOT_EQUAL_TO',
    'NOT_EXISTS',
  ]),
  values: z.array(z.unknown()),
});

const conditions = z.object({ and: z.array(condition).optional(), or: z.array(condition).optional() });

const key = z.object({ key: z.string() });
const entityKey = key.extend({ entityName: z.string() });
const bulkKey = key.extend({ entityName: z.string().optional() });

export const bodies = {
  get: key.extend({ options: readOptions }),
  set: key.extend({ value, options: writeOptions }),
  delete: key,
  query: z.object({
    limit: z.number().int().optional(),
    after: z.string().optional(),
    where: z.array(condition).optional(),
    options: readOptions,
  }),
  entityGet: entityKey.extend({ options: readOptions }),
  entitySet: entityKey.extend({ value, options: writeOptions }),
  entityDelete: entityKey,
  entityQuery: z.object({
    entityName: z.string(),
    indexName: z.string(),
    partition: z.array(z.unknown()).optional(),
    range: condition.omit({ property: true }).optional(),
    filters: conditions.optional(),
    sort: z.enum(['ASC', 'DESC']).optional(),
    cursor: z.string().optional(),
    limit: z.number().int().optional(),
    options: readOptions,
  }),
  batchGet: z.array(bulkKey.extend({ options: readOptions })),
  batchSet: z.array(bulkKey.extend({ value, options: writeOptions })),
  batchDelete: z.array(bulkKey),
  transaction: z.object({
    set: z
      .array(bulkKey.extend({ value, conditions: conditions.optional(), options: writeOptions }))
      .optional(),
    delete: z.array(bulkKey.extend({ conditions: conditions.optional() })).optional(),
    check: z.array(entityKey.extend({ conditions })).optional(),
  }),
};

export type Bodies = { readonly [K in keyof typeof bodies]: z.infer<(typeof bodies)[K]> };
export type Condition = z.infer<typeof condition>;
export type Conditions = z.infer<typeof conditions>;
export type ReadOptions = z.infer<typeof readOptions>;
export type WriteOptions = z.infer<typeof writeOptions>;

/**
 * Parses the body of a storage request.
 * @throws StorageError `BAD_REQUEST` naming the first fault
 */
export function parseBody<K extends keyof Bodies>(name: K, json: string): Bodies[K] {
  const parsed = bodies[name].safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data as Bodies[K];
  const issue = parsed.error.issues[0];
  throw badRequest(issue ? `${issue.path.join('.')} ${issue.message}` : name);
}
