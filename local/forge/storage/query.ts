import { z } from 'zod';

import type { EntityDefinition, EntityIndex } from '../manifest/manifest';
import { compareText } from './collection';
import type { Item } from './collection';
import { attributeOf, compareScalars, entityTest, rangeTest } from './conditions';
import type { Scalar } from './conditions';
import type { Bodies, ReadOptions } from './requests';
import { sizeOf, viewOf } from './storage';
import type { ItemView, Storage } from './storage';
import { badRequest, StorageError } from './storage-error';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;

/** A page of results; `cursor` is there when more may follow. */
export interface QueryPage {
  readonly data: readonly ItemView[];
  readonly cursor?: string;
}

/** Answers `kvs.query()`: keys in order, optionally those with one prefix. */
export function queryPlain(storage: Storage, request: Bodies['query']): QueryPage {
  const limit = request.limit ?? DEFAULT_LIMIT;
  if (limit < 1 || limit > MAX_LIMIT) {
    throw new StorageError(
      400,
      'LIST_QUERY_LIMIT_EXCEEDED',
      `Limit for list query should be between 1 and ${MAX_LIMIT}.`,
    );
  }
  const prefix = keyPrefix(request.where ?? []);
  const rows = storage
    .collection('plain')
    .list()
    .filter(({ key }) => key.startsWith(prefix))
    .map((item) => ({ item, value: undefined, sort: item.key }));
  return page(storage, rows, {
    limit,
    cursor: request.after,
    options: request.options,
    order: ascending,
    keep: () => true,
  });
}

function keyPrefix(where: NonNullable<Bodies['query']['where']>): string {
  const [clause, ...more] = where;
  if (more.length > 0) {
    throw new StorageError(
      400,
      'QUERY_WHERE_INVALID',
      'KVS queries should contain only a single "where" clause.',
    );
  }
  if (!clause) return '';
  if (clause.property !== 'key') {
    throw new StorageError(
      400,
      'QUERY_WHERE_FIELD_INVALID',
      'The specified field is not supported for filters.',
    );
  }
  const prefix = clause.values[0];
  if (clause.condition !== 'BEGINS_WITH') {
    throw new StorageError(
      400,
      'INVALID_FILTER_CONDITION',
      'The specified condition is not supported for filters.',
    );
  }
  if (typeof prefix !== 'string' || clause.values.length !== 1) {
    throw new StorageError(400, 'INVALID_FILTER_VALUES', 'BEGINS_WITH needs one text.');
  }
  return prefix;
}

/**
 * Answers an entity query: one index, its whole partition, a range, then filters. As on Forge, filters work on the page
 * that the index yields, so a page can come out short or empty and still have a cursor.
 */
export function queryEntity(storage: Storage, request: Bodies['entityQuery']): QueryPage {
  const limit = request.limit ?? DEFAULT_LIMIT;
  if (limit < 1 || limit > MAX_LIMIT) {
    throw new StorageError(
      400,
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      'The page limit must be set between 1 and 100.',
    );
  }
  const { definition, items } = storage.entity(request.entityName);
  const index = definition.indexes.get(request.indexName);
  if (!index) {
    throw new StorageError(
      400,
      'INVALID_ENTITY_INDEX',
      `Entity "${definition.name}" has no index "${request.indexName}".`,
    );
  }
  const order = request.sort === 'DESC' ? descending : ascending;
  const inIndex = indexTest(index, definition, request);
  const rows = items
    .list()
    .flatMap((item) => rowOf(item, index))
    .filter(inIndex)
    .toSorted((a, b) => order(positionOf(a), positionOf(b)));
  const keep = request.filters ? entityTest(request.filters, definition) : () => true;
  return page(storage, rows, { limit, cursor: request.cursor, options: request.options, order, keep });
}

interface Row {
  readonly item: Item;
  readonly value: unknown;
  /** Value of the index's range attribute, or the key. */
  readonly sort: Scalar;
}

/** An item without the range attribute is not in the index. */
function rowOf(item: Item, index: EntityIndex): Row[] {
  const value = JSON.parse(item.json) as unknown;
  const sort = index.range === undefined ? item.key : attributeOf(value, index.range);
  return sort === undefined ? [] : [{ item, value, sort }];
}

/** Partition values are given in full and in order. */
function indexTest(index: EntityIndex, entity: EntityDefinition, request: Bodies['entityQuery']) {
  const partition = request.partition ?? [];
  if (partition.length !== index.partition.length) {
    throw badRequest(
      `index "${index.name}" needs ${index.partition.length} partition values, got ${partition.length}`,
    );
  }
  const type = index.range === undefined ? 'string' : (entity.attributes.get(index.range) ?? 'any');
  const inRange = request.range ? rangeTest(request.range, type) : () => true;
  return ({ value, sort }: Row) =>
    index.partition.every((attribute, place) => attributeOf(value, attribute) === partition[place]) &&
    inRange(sort);
}

/** A place in the order of a query. */
type Position = z.infer<typeof position>;
const position = z.object({ sort: z.union([z.string(), z.number(), z.boolean()]), key: z.string() });

const ascending = (a: Position, b: Position) => compareScalars(a.sort, b.sort) || compareText(a.key, b.key);
const descending = (a: Position, b: Position) => ascending(b, a);

function positionOf({ sort, item }: Row): Position {
  return { sort, key: item.key };
}

interface PageRequest {
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly options: ReadOptions;
  readonly order: (a: Position, b: Position) => number;
  readonly keep: (value: unknown) => boolean;
}

/** Cuts one page. A cursor is a position, so it stays good when the item it came from is deleted. */
function page(storage: Storage, rows: readonly Row[], request: PageRequest): QueryPage {
  const after = request.cursor === undefined ? undefined : decodeCursor(request.cursor);
  const left = after ? rows.filter((row) => request.order(positionOf(row), after) > 0) : rows;
  const seen = left.slice(0, request.limit);
  storage.meter.read(seen.reduce((sum, { item }) => sum + sizeOf(item), 0));
  const last = seen.at(-1);
  return {
    data: seen
      .filter(({ value }) => request.keep(value))
      .map(({ item }) => viewOf(item, request.options?.metadataFields)),
    ...(last && left.length > seen.length && { cursor: encodeCursor(positionOf(last)) }),
  };
}

function encodeCursor(at: Position): string {
  return Buffer.from(JSON.stringify(at)).toString('base64url');
}

function decodeCursor(cursor: string): Position {
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw badRequest('unknown cursor');
  }
}
