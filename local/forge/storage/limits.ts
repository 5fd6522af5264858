import { StorageError } from './storage-error';

const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const MAX_KEY_LENGTH = 500;
const MAX_VALUE_BYTES = 240 * 1024;
const MAX_DEPTH = 31;
const MAX_BATCH = 25;
const MAX_PAYLOAD_BYTES = 4 * 1024 * 1024;
const MAX_TTL_MS = 365 * 24 * 3600 * 1000;

/** @throws StorageError when Forge would refuse this key */
export function checkKey(key: string, of: 'plain' | 'entity'): void {
  if (key.length === 0) {
    throw of === 'entity'
      ? new StorageError(400, 'EMPTY_KEY', 'Key cannot be empty.')
      : new StorageError(400, 'KEY_TOO_SHORT', 'The provided key needs to be more than one character.');
  }
  if (key.length > MAX_KEY_LENGTH) {
    throw new StorageError(
      400,
      'KEY_TOO_LONG',
      `The provided key has exceeded the maximum ${MAX_KEY_LENGTH} characters.`,
    );
  }
  if (!KEY_PATTERN.test(key)) {
    throw new StorageError(
      400,
      'INVALID_KEY',
      `The provided key does not match the regex: ${String(KEY_PATTERN)}`,
    );
  }
}

/**
 * Checks size and depth of a value and gives its JSON text.
 * @throws StorageError `MAX_SIZE` over 240 KiB, `MAX_DEPTH` over 31 levels of objects and arrays
 */
export function checkedJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) > MAX_VALUE_BYTES) {
    throw new StorageError(400, 'MAX_SIZE', 'The provided value has exceeded the maximum size limit.');
  }
  if (depth(value) > MAX_DEPTH) {
    throw new StorageError(
      400,
      'MAX_DEPTH',
      `The provided value has exceeded the maximum object depth (${MAX_DEPTH}) limit.`,
    );
  }
  return json;
}

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

/**
 * Checks what batches and transactions have in common: 1 to 25 operations, each key once, 4 MB in all.
 * @param entries the operations' keys, with the entity where there is one
 * @param body the request as sent
 */
export function checkBulk(
  entries: readonly { key: string; entityName?: string | undefined }[],
  body: string,
): void {
  if (entries.length === 0 || entries.length > MAX_BATCH) {
    throw new StorageError(
      400,
      'BATCH_SIZE_NOT_IN_RANGE',
      `Expected 1 to ${MAX_BATCH} operations, got ${entries.length}.`,
    ); // own code
  }
  const names = entries.map(({ key, entityName }) => `${entityName ?? ''}/${key}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new StorageError(400, 'DUPLICATE_KEY', `The key "${twice}" is used more than once.`); // own code
  }
  if (Buffer.byteLength(body) > MAX_PAYLOAD_BYTES) {
    throw new StorageError(400, 'MAX_SIZE', 'The request has exceeded the maximum payload size of 4MB.');
  }
}

/** A time to live as `@forge/kvs` sends it. */
export interface Ttl {
  readonly unit: 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS';
  readonly value: number;
}

const UNIT_MS = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };

/** When a value with this time to live expires; epoch milliseconds. At most one year ahead. */
export function expiry(ttl: Ttl | undefined, now: number): number | undefined {
  if (!ttl) return undefined;
  const ms = ttl.value * UNIT_MS[ttl.unit];
  if (!(ms > 0) || ms > MAX_TTL_MS) {
    throw new StorageError(400, 'INVALID_TTL', 'The time to live must be more than 0 and at most one year.'); // own code
  }
  return now + ms;
}
