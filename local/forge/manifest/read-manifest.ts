import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { parse } from 'yaml';

import { checkReferences } from './check-references';
import { ManifestError, UI_MODULE_TYPES } from './manifest';
import type {
  EntityDefinition,
  EntityIndex,
  FunctionModule,
  Manifest,
  Scopes,
  Translations,
  UiModule,
} from './manifest';
import { manifestSchema } from './schema';
import type { ManifestFile } from './schema';

/**
 * Reads a Forge manifest for running it locally.
 * @param path manifest.yml, absolute or relative to the working directory
 * @throws ManifestError naming the place and the cause, also for anything the host does not emulate
 */
export function readManifest(path: string): Manifest {
  const file = resolve(path);
  const parsed = manifestSchema.safeParse(parseYaml(file));
  if (!parsed.success) {
    const causes = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ManifestError(`${file} cannot be run locally:\n  ${causes.join('\n  ')}`);
  }
  const manifest = build(parsed.data, dirname(file));
  checkReferences(manifest);
  return manifest;
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ManifestError(`${file} cannot be read: ${String(error)}`);
  }
}

function build(file: ManifestFile, root: string): Manifest {
  const { app, modules } = file;
  return {
    root,
    appId: app.id.slice('ari:cloud:ecosystem::app/'.length),
    licensed: app.licensing?.enabled ?? false,
    scopes: buildScopes(file.permissions.scopes),
    ui: byKey(
      UI_MODULE_TYPES.flatMap((type) => (modules[type] ?? []).map((module) => uiModule(type, module))),
    ),
    triggers: (modules.trigger ?? []).map(({ key, function: functionKey, events, filter }) => ({
      key,
      functionKey,
      events,
      filter: filter ?? {},
    })),
    consumers: new Map(
      (modules.consumer ?? []).map(({ key, queue, function: functionKey }) => [
        queue,
        { key, queue, functionKey },
      ]),
    ),
    schedules: (modules.scheduledTrigger ?? []).map(({ key, function: functionKey, interval }) => ({
      key,
      functionKey,
      interval,
    })),
    functions: byKey(modules.function.map(functionModule)),
    entities: new Map((app.storage?.entities ?? []).map((entity) => [entity.name, entityDefinition(entity)])),
    entityProperties: modules['jira:entityProperty'] ?? [],
    resources: byKey(
      file.resources.map(({ key, path, entry }) => ({
        key,
        path: resolve(root, path),
        entry: new Map(Object.entries(entry ?? {})),
      })),
    ),
    translations: buildTranslations(file.translations, root),
  };
}

function buildTranslations(translations: ManifestFile['translations'], root: string): Translations {
  return {
    files: new Map((translations?.resources ?? []).map(({ key, path }) => [key, resolve(root, path)])),
    fallback: translations?.fallback ?? { default: 'en-US' },
  };
}

type UiModuleFile = NonNullable<ManifestFile['modules'][UiModule['type']]>[number];

function uiModule(type: UiModule['type'], module: UiModuleFile): UiModule {
  return {
    type,
    key: module.key,
    title: module.title,
    resource: module.resource,
    resolverFunction: module.resolver?.function,
    displayConditions: module.displayConditions,
    icon: module.icon,
    ...('label' in module && { label: module.label }),
    ...('description' in module && { description: module.description }),
    ...('dynamicProperties' in module && { dynamicPropertiesFunction: module.dynamicProperties?.function }),
    ...('viewportSize' in module && { viewportSize: module.viewportSize }),
    ...('edit' in module && { editResource: module.edit?.resource }),
    ...('refreshable' in module && { refreshable: module.refreshable }),
  };
}

function functionModule(module: ManifestFile['modules']['function'][number]): FunctionModule {
  const dot = module.handler.lastIndexOf('.');
  return {
    key: module.key,
    file: module.handler.slice(0, dot),
    exportName: module.handler.slice(dot + 1),
    timeoutSeconds: module.timeoutSeconds,
  };
}

type EntityFile = NonNullable<ManifestFile['app']['storage']>['entities'][number];

function entityDefinition(entity: EntityFile): EntityDefinition {
  const declared = entity.indexes.map((index): EntityIndex =>
    typeof index === 'string'
      ? { name: index, partition: [], range: index }
      : { name: index.name, partition: index.partition ?? [], range: index.range[0] },
  );
  const indexes = [{ name: 'by-key', partition: [] }, ...declared];
  return {
    name: entity.name,
    attributes: new Map(Object.entries(entity.attributes).map(([name, { type }]) => [name, type])),
    indexes: new Map(indexes.map((index) => [index.name, index])),
  };
}

function buildScopes(scopes: ManifestFile['permissions']['scopes']): Scopes {
  if (Array.isArray(scopes)) return new Map(scopes.map((scope) => [scope, { allowImpersonation: false }]));
  return new Map(
    Object.entries(scopes).map(([scope, { allowImpersonation = false }]) => [scope, { allowImpersonation }]),
  );
}

function byKey<T extends { readonly key: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    if (map.has(item.key)) throw new ManifestError(`The key "${item.key}" is used twice.`);
    map.set(item.key, item);
  }
  return map;
}
