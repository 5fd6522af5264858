import { ManifestError } from './manifest';
import type { EntityDefinition, Manifest } from './manifest';

/**
 * Checks that what the manifest refers to exists: functions, resources, entries, attributes; and that a longer timeout
 * is only given to functions of consumers and scheduled triggers, as Forge demands.
 * @throws ManifestError listing every broken reference
 */
export function checkReferences(manifest: Manifest): void {
  const problems = [
    ...functionProblems(manifest),
    ...resourceProblems(manifest),
    ...[...manifest.entities.values()].flatMap(indexProblems),
  ];
  if (problems.length > 0) throw new ManifestError(`Broken manifest:\n  ${problems.join('\n  ')}`);
}

function functionProblems(manifest: Manifest): string[] {
  const interactive = [
    ...[...manifest.ui.values()].flatMap((module) => [
      { module: module.key, functionKey: module.resolverFunction },
      { module: module.key, functionKey: module.dynamicPropertiesFunction },
    ]),
    ...manifest.triggers.map((module) => ({ module: module.key, functionKey: module.functionKey })),
  ];
  const background = [...manifest.consumers.values(), ...manifest.schedules].map((module) => ({
    module: module.key,
    functionKey: module.functionKey,
  }));
  const unknown = [...interactive, ...background]
    .filter(({ functionKey }) => functionKey !== undefined && !manifest.functions.has(functionKey))
    .map(
      ({ module, functionKey }) =>
        `module "${module}" refers to an unknown function "${String(functionKey)}"`,
    );
  const tooLong = interactive
    .filter(({ functionKey }) => functionKey && manifest.functions.get(functionKey)?.timeoutSeconds)
    .map(
      ({ functionKey }) =>
        `function "${String(functionKey)}" has timeoutSeconds but is not only used in background`,
    );
  return [...unknown, ...tooLong];
}

function resourceProblems(manifest: Manifest): string[] {
  return [...manifest.ui.values()].flatMap((module) =>
    [module.resource, module.editResource]
      .filter((reference) => reference !== undefined && resolveEntry(manifest, reference) === undefined)
      .map(
        (reference) => `module "${module.key}" refers to an unknown resource or entry "${String(reference)}"`,
      ),
  );
}

/**
 * Finds the html file of a resource reference.
 * @param reference `<resource key>` or `<resource key>/<entry key>`
 * @returns the resource and the file name in its folder, or undefined when there is none of that name
 */
export function resolveEntry(manifest: Manifest, reference: string) {
  const [resourceKey = '', entryKey] = reference.split('/');
  const resource = manifest.resources.get(resourceKey);
  const file = entryKey === undefined ? 'index.html' : resource?.entry.get(entryKey);
  return resource && file !== undefined ? { resource, file } : undefined;
}

function indexProblems(entity: EntityDefinition): string[] {
  return [...entity.indexes.values()].flatMap((index) =>
    [...index.partition, ...(index.range === undefined ? [] : [index.range])]
      .filter((attribute) => (entity.attributes.get(attribute) ?? 'any') === 'any')
      .map(
        (attribute) =>
          `index "${index.name}" of entity "${entity.name}" needs a typed attribute "${attribute}"`,
      ),
  );
}
