import { z } from 'zod';

/**
 * The part of manifest.yml that the local host acts on. Forge's own validators check the whole file; this schema
 * refuses by name what the host does not emulate, so that nothing is silently left out.
 */

const key = z.string().regex(/^[a-zA-Z0-9_-]+$/, 'expected letters, digits, "-" and "_"');
const text = z.union([z.string().min(1), z.strictObject({ i18n: z.string().min(1) })]);
const functionRef = z.strictObject({ function: key });
const viewportSize = z.enum(['small', 'medium', 'large', 'xlarge', 'max']);
const displayConditions = z.strictObject({ projectType: z.string().optional() });

const uiModule = z.strictObject({
  key,
  title: text,
  resource: z.string(),
  resolver: functionRef.optional(),
  icon: z.string().optional(),
  displayConditions: displayConditions.optional(),
});

const issueContext = uiModule.extend({ label: text, dynamicProperties: functionRef.optional() });
const issuePanel = uiModule.extend({ viewportSize: viewportSize.optional() });
const page = uiModule.extend({ layout: z.enum(['native', 'blank', 'basic']).optional() });
const action = uiModule.extend({ viewportSize: viewportSize.optional(), tooltip: text.optional() });
const gadget = uiModule.extend({
  description: text,
  thumbnail: z.string(),
  edit: z.strictObject({ resource: z.string() }).optional(),
  refreshable: z.boolean().optional(),
});
const adminPage = page.extend({ useAsConfig: z.boolean().optional() });

const filter = z.strictObject({
  ignoreSelf: z.boolean().optional(),
  expression: z.string().max(10_000).optional(),
  onError: z.enum(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']).optional(),
});

const trigger = z.strictObject({
  key,
  function: key,
  events: z.array(z.string().startsWith('avi:')).min(1),
  filter: filter.optional(),
});

const entityProperty = z.strictObject({
  key,
  entityType: z.enum(['issue', 'project', 'user']).optional(),
  propertyKey: z.string().min(1).max(255),
  values: z.array(
    z.strictObject({
      path: z.string().min(1),
      type: z.enum(['number', 'string', 'text', 'user', 'date']),
      searchAlias: z.string().optional(),
    }),
  ),
});

const modules = z.strictObject({
  'jira:issueContext': z.array(issueContext).optional(),
  'jira:issuePanel': z.array(issuePanel).optional(),
  'jira:projectPage': z.array(page).optional(),
  'jira:projectSettingsPage': z.array(page).optional(),
  'jira:sprintAction': z.array(action).optional(),
  'jira:boardAction': z.array(action).optional(),
  'jira:dashboardGadget': z.array(gadget).optional(),
  'jira:adminPage': z.array(adminPage).optional(),
  'jira:entityProperty': z.array(entityProperty).optional(),
  trigger: z.array(trigger).optional(),
  consumer: z.array(z.strictObject({ key, queue: key, function: key })).optional(),
  scheduledTrigger: z
    .array(z.strictObject({ key, function: key, interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) }))
    .max(5)
    .optional(),
  function: z.array(
    z.strictObject({
      key: key.max(23),
      handler: z.string().regex(/^[\w/-]+\.\w+$/, 'expected file.export'),
      timeoutSeconds: z.number().int().min(1).max(900).optional(),
    }),
  ),
});

const attributeType = z.enum(['string', 'integer', 'float', 'boolean', 'any']);
const index = z.union([
  z.string(),
  z.strictObject({
    name: z.string().min(3).max(50),
    partition: z.array(z.string()).min(1).optional(),
    range: z.array(z.string()).length(1),
  }),
]);
const entity = z.strictObject({
  name: z.string().min(3).max(60),
  attributes: z.record(
    z
      .string()
      .regex(/^[_A-Za-z][_0-9A-Za-z]*$/)
      .max(30),
    z.strictObject({ type: attributeType }),
  ),
  indexes: z.array(index).max(7),
});

const scopes = z.union([
  z.array(z.string()),
  z.record(z.string(), z.strictObject({ allowImpersonation: z.boolean().optional() })),
]);

export const manifestSchema = z.strictObject({
  app: z.strictObject({
    id: z.string().startsWith('ari:cloud:ecosystem::app/'),
    runtime: z.looseObject({ name: z.string() }),
    licensing: z.strictObject({ enabled: z.boolean() }).optional(),
    storage: z.strictObject({ entities: z.array(entity).max(20) }).optional(),
  }),
  modules,
  resources: z.array(
    z.strictObject({ key: key.max(23), path: z.string(), entry: z.record(key, z.string()).optional() }),
  ),
  translations: z
    .strictObject({
      resources: z.array(z.strictObject({ key: z.string(), path: z.string() })).min(1),
      fallback: z.intersection(z.object({ default: z.string() }), z.record(z.string(), z.unknown())),
    })
    .optional(),
  permissions: z.strictObject({ scopes }),
});

export type ManifestFile = z.infer<typeof manifestSchema>;
export type ModuleText = z.infer<typeof text>;
export type ViewportSize = z.infer<typeof viewportSize>;
export type DisplayConditions = z.infer<typeof displayConditions>;
export type TriggerFilter = z.infer<typeof filter>;
export type EntityAttributeType = z.infer<typeof attributeType>;
