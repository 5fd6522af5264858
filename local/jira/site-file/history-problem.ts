import { isJsonObject, member } from '../store/json';
import { parseStamp } from '../store/time';

const TEXTS = ['from', 'fromString', 'to', 'toString'] as const;

/**
 * What is wrong with an entry of an issue's history; null when it is sound. Checked by hand: a large site has a
 * million of them, and only own members count, since every object inherits a `toString`.
 */
export function historyProblem(value: unknown): string | null {
  if (!isJsonObject(value)) return 'expected an object';
  if (typeof value.id !== 'string' || !/^\d+$/.test(value.id)) return 'id: expected digits';
  if (typeof value.created !== 'string' || parseStamp(value.created) === null) {
    return 'created: expected a date with time and offset (2025-05-01T12:00:00.000+0000)';
  }
  if (value.author !== undefined) {
    if (!isJsonObject(value.author) || typeof value.author.accountId !== 'string')
      return 'author: expected an accountId';
  }
  if (!Array.isArray(value.items)) return 'items: expected a list';
  const index = value.items.findIndex((item) => !isChangeItem(item));
  return index === -1 ? null : `items[${index}]: expected a field name, and texts or null in from and to`;
}

function isChangeItem(item: unknown): boolean {
  if (!isJsonObject(item) || typeof item.field !== 'string') return false;
  for (const key of TEXTS) {
    const text = member(item, key);
    if (text !== null && text !== undefined && typeof text !== 'string') return false;
  }
  return item.fieldId === undefined || typeof item.fieldId === 'string';
}
