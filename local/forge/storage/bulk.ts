import { entityTest } from './conditions';
import { checkBulk } from './limits';
import type { Bodies, Conditions } from './requests';
import { placeOf } from './storage';
import type { ItemView, Storage } from './storage';
import { StorageError } from './storage-error';

interface BulkKey {
  readonly key: string;
  readonly entityName?: string | undefined;
}

interface BulkFailure extends BulkKey {
  readonly error: { readonly code: string; readonly message: string };
}

/** Result of a batch: every operation stands for itself. */
export interface BatchResult<T> {
  readonly successfulKeys: readonly T[];
  readonly failedKeys: readonly BulkFailure[];
}

/** Answers `kvs.batchGet`. Keys that are not there are among the failed. */
export function batchGet(
  storage: Storage,
  items: Bodies['batchGet'],
  body: string,
): BatchResult<BulkKey & ItemView> {
  return batch(items, body, ({ key, entityName, options }) => ({
    ...(entityName !== undefined && { entityName }),
    ...storage.read(placeOf(entityName), key, options),
  }));
}

/** Answers `kvs.batchSet`. */
export function batchSet(storage: Storage, items: Bodies['batchSet'], body: string): BatchResult<BulkKey> {
  return batch(items, body, ({ key, entityName, value, options }) => {
    storage.write(placeOf(entityName), key, value, options);
    return bulkKey({ key, entityName });
  });
}

/** Answers `kvs.batchDelete`. */
export function batchDelete(
  storage: Storage,
  items: Bodies['batchDelete'],
  body: string,
): BatchResult<BulkKey> {
  return batch(items, body, ({ key, entityName }) => {
    storage.delete(placeOf(entityName), key);
    return bulkKey({ key, entityName });
  });
}

function batch<I extends BulkKey, T>(items: readonly I[], body: string, run: (item: I) => T): BatchResult<T> {
  checkBulk(items, body);
  const successfulKeys: T[] = [];
  const failedKeys: BulkFailure[] = [];
  for (const item of items) {
    try {
      successfulKeys.push(run(item));
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      failedKeys.push({ ...bulkKey(item), error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

function bulkKey({ key, entityName }: BulkKey): BulkKey {
  return { key, ...(entityName !== undefined && { entityName }) };
}

/**
 * Answers `kvs.transact()`: all operations or none.
 * @throws StorageError 409 when a condition does not hold; nothing is written then
 */
export function transact(storage: Storage, request: Bodies['transaction'], body: string): void {
  const sets = request.set ?? [];
  const deletes = request.delete ?? [];
  const checks = request.check ?? [];
  const all: readonly (BulkKey & { readonly conditions?: Conditions | undefined })[] = [
    ...sets,
    ...deletes,
    ...checks,
  ];
  checkBulk(all, body);
  for (const { key, entityName, value } of sets) storage.checkWrite(placeOf(entityName), key, value);
  const broken = all.find((operation) => !holds(storage, operation));
  if (broken) {
    throw new StorageError(409, 'CONDITION_NOT_MET', `A condition on the key "${broken.key}" is not met.`); // own code
  }
  for (const { key, entityName, value, options } of sets)
    storage.write(placeOf(entityName), key, value, options);
  for (const { key, entityName } of deletes) storage.delete(placeOf(entityName), key);
}

function holds(
  storage: Storage,
  operation: BulkKey & { readonly conditions?: Conditions | undefined },
): boolean {
  const { key, entityName, conditions } = operation;
  if (!conditions) return true;
  if (entityName === undefined) {
    throw new StorageError(400, 'INVALID_FILTER_CONDITION', 'Conditions are for custom entities only.');
  }
  const { definition, items } = storage.entity(entityName);
  const item = items.get(key);
  return entityTest(conditions, definition)(item && (JSON.parse(item.json) as unknown));
}
