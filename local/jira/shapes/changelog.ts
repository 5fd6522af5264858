import type { JsonObject } from '../store/json';
import type { History } from '../store/model';
import type { ChangeItem } from '../site-file/types';
import { formatStamp } from '../store/time';
import { accountShape } from './things';
import type { View } from './view';

/** One history entry of `GET issue/{key}/changelog`. */
export function historyShape(history: History, view: View): JsonObject {
  return {
    id: String(history.id),
    ...(history.author === null ? {} : { author: accountShape(history.author, view) }),
    created: formatStamp(history.created, view.zone),
    items: history.items.map(itemShape),
  };
}

/** One history entry of `changelog/bulkfetch`: its date is epoch milliseconds. */
export function bulkHistoryShape(history: History, view: View): JsonObject {
  return { ...historyShape(history, view), created: history.created };
}

/** A change item with all four texts present: a reader must not meet the inherited `toString`. */
export function itemShape(item: ChangeItem): JsonObject {
  return {
    field: item.field,
    fieldtype: item.fieldtype ?? 'jira',
    ...(item.fieldId === undefined ? {} : { fieldId: item.fieldId }),
    from: item.from ?? null,
    fromString: item.fromString ?? null,
    to: item.to ?? null,
    toString: toText(item),
  };
}

/** The item's own `toString` text, never the inherited function. */
export function toText(item: ChangeItem): string | null {
  return Object.hasOwn(item, 'toString') && typeof item.toString === 'string' ? item.toString : null;
}
