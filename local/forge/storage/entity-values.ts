import type { EntityDefinition, EntityIndex } from '../manifest/manifest';
import type { EntityAttributeType } from '../manifest/schema';
import { attributeOf } from './conditions';
import { StorageError } from './storage-error';

const MAX_PARTITION_BYTES = 1_700;
const MAX_RANGE_BYTES = 900;

const FITS: Readonly<Record<EntityAttributeType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.trim().length > 0,
  integer: (value) => Number.isInteger(value) && Number(value) >= -(2 ** 31) && Number(value) < 2 ** 31,
  float: (value) => typeof value === 'number' && (value === 0 || inFloatRange(Math.abs(value))),
  boolean: (value) => typeof value === 'boolean',
  any: (value) => value !== null,
};

function inFloatRange(size: number): boolean {
  return size >= 1e-130 && size < 1e126;
}

/**
 * Checks a value against the entity's attributes and the size limits of its indexes.
 * @throws StorageError `INVALID_ENTITY_VALUE` naming the attribute
 */
export function checkEntityValue(value: unknown, entity: EntityDefinition): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`A value of entity "${entity.name}" must be an object.`);
  }
  for (const [name, attribute] of Object.entries(value)) {
    const type = entity.attributes.get(name);
    if (!type) throw invalid(`Entity "${entity.name}" has no attribute "${name}".`);
    if (!FITS[type](attribute))
      throw invalid(`Attribute "${name}" of entity "${entity.name}" must be of type ${type}.`);
  }
  for (const index of entity.indexes.values()) checkIndexSize(value, index);
}

function checkIndexSize(value: object, index: EntityIndex): void {
  const bytes = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + Buffer.byteLength(String(attributeOf(value, name) ?? '')), 0);
  const range = index.range === undefined ? [] : [index.range];
  if (bytes(index.partition) > MAX_PARTITION_BYTES || bytes(range) > MAX_RANGE_BYTES) {
    throw invalid(`The attributes of index "${index.name}" are too large together.`);
  }
}

function invalid(message: string): StorageError {
  return new StorageError(400, 'INVALID_ENTITY_VALUE', message);
}
