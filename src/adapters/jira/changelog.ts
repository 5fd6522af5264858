import { Failure } from '../../ports/failure';
import type { IssueReading } from '../../ports/jira';
import { TIME_ESTIMATE_FIELD } from '../../domain/jira/board';
import type { HistoryEntry, IssueChange } from '../../domain/sprint/sprint';
import { decimalOf, instantOf } from './parse';

/** A change item as Jira writes it. `toString` shadows Object.prototype, so it is read only where it is an own property. */
interface RawItem {
  readonly field?: unknown;
  readonly fieldId?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly fromString?: unknown;
}

const SECONDS_PER_HOUR = 3600;

/**
 * Reads one history of `changelog/bulkfetch`; checked by hand, because there can be a hundred thousand.
 * In: the history, the fields that matter, the operation for errors.
 * Out: the entry with the changes that matter, null where none does. Throws a Failure `unreadable`.
 */
export function historyEntryOf(history: unknown, reading: IssueReading, place: string): HistoryEntry | null {
  const { id, at, items } = rawHistoryOf(history, place);
  const changes: IssueChange[] = [];
  for (const item of items) {
    const change = changeOf(item, reading);
    if (change !== null) changes.push(change);
  }
  return changes.length > 0 ? { id, at, changes } : null;
}

/** Out: the links that one history made, by the key of the other issue, and when (ms). Throws a Failure `unreadable`. */
export function linksMadeIn(history: unknown, place: string): { key: string; at: number }[] {
  const { at, items } = rawHistoryOf(history, place);
  return items.flatMap((item) =>
    item.field === 'Link' && textOf(item.to) !== '' ? [{ key: textOf(item.to), at }] : [],
  );
}

function rawHistoryOf(history: unknown, place: string): { id: string; at: number; items: RawItem[] } {
  if (!isObject(history)) throw unreadable(place, 'history');
  const { id, created, items } = history;
  const at = typeof created === 'string' || typeof created === 'number' ? instantOf(created) : Number.NaN;
  if (typeof id !== 'string') throw unreadable(place, 'history.id');
  if (Number.isNaN(at)) throw unreadable(place, 'history.created');
  if (!Array.isArray(items)) throw unreadable(place, 'history.items');
  const read: RawItem[] = [];
  for (const item of items as readonly unknown[]) {
    if (!isObject(item)) throw unreadable(place, 'history.items[]');
    read.push(item);
  }
  return { id, at, items: read };
}

/** Matches by field id: names are translated and can be changed. */
function changeOf(item: RawItem, reading: IssueReading): IssueChange | null {
  if (typeof item.fieldId !== 'string') return null;
  switch (item.fieldId) {
    case 'status':
      return { field: 'status', from: textOf(item.from), to: textOf(item.to) };
    case reading.sprint:
      return { field: 'sprint', from: idsOf(item.from), to: idsOf(item.to) };
    case reading.flag:
      return { field: 'flag', from: isFilled(item, 'from'), to: isFilled(item, 'to') };
    case reading.estimate:
      return { field: 'estimate', from: estimateOf(item, 'from'), to: estimateOf(item, 'to') };
    case reading.otherEstimate:
      return { field: 'otherEstimate', from: estimateOf(item, 'from'), to: estimateOf(item, 'to') };
    default:
      return null;
  }
}

type Side = 'from' | 'to';

/** The readable text of one side; number fields have only this one. */
function stringOf(item: RawItem, side: Side): string {
  const key: string = `${side}String`;
  return Object.hasOwn(item, key) ? textOf((item as Record<string, unknown>)[key]) : '';
}

function estimateOf(item: RawItem, side: Side): number | null {
  const value = decimalOf(stringOf(item, side)) ?? decimalOf(item[side]);
  return value !== null && item.fieldId === TIME_ESTIMATE_FIELD ? value / SECONDS_PER_HOUR : value;
}

function isFilled(item: RawItem, side: Side): boolean {
  return stringOf(item, side) !== '' || textOf(item[side]) !== '';
}

/** Sprint values are lists of ids: "34, 35" (jira-contract.md 3). */
function idsOf(value: unknown): number[] {
  return textOf(value)
    .split(',')
    .map((id) => Number(id.trim()))
    .filter((id) => Number.isInteger(id) && id > 0);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(place: string, what: string): Failure {
  return new Failure('unreadable', { place: `${place} ${what}` });
}
