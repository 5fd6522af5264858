import type { EntityDefinition, Manifest } from '../manifest/manifest';
import { Collection } from './collection';
import type { Item } from './collection';
import { checkEntityValue } from './entity-values';
import { checkedJson, checkKey, expiry } from './limits';
import type { ReadOptions, WriteOptions } from './requests';
import { StorageError } from './storage-error';
import { UsageMeter } from './usage';

/** An item as the storage API returns it; metadata only where asked for. */
export interface ItemView {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt?: number;
  readonly updatedAt?: number;
  readonly expireTime?: string | undefined;
}

/** Where an item lives: a custom entity, or the plain or the secret key-value store. */
export type Place = { readonly entityName: string } | 'plain' | 'secret';

/** How a place without an entity is told apart in bulk requests. */
export function placeOf(entityName: string | undefined): Place {
  return entityName === undefined ? 'plain' : { entityName };
}

/** Hosted storage of one installation: key-value store, secrets and the custom entities of the manifest. */
export class Storage {
  readonly meter = new UsageMeter();
  private readonly plain: Collection;
  private readonly secrets: Collection;
  private readonly entities: ReadonlyMap<string, { definition: EntityDefinition; items: Collection }>;

  /**
   * @param now site time in epoch milliseconds
   * @param lingerMs how long expired items linger
   */
  constructor(
    manifest: Pick<Manifest, 'entities'>,
    private readonly now: () => number,
    lingerMs: number,
  ) {
    const collection = () => new Collection(now, lingerMs);
    this.plain = collection();
    this.secrets = collection();
    this.entities = new Map(
      [...manifest.entities].map(([name, definition]) => [name, { definition, items: collection() }]),
    );
  }

  /** The items of a place. @throws StorageError for an entity that the manifest does not declare */
  collection(place: Place): Collection {
    if (place === 'plain') return this.plain;
    if (place === 'secret') return this.secrets;
    return this.entity(place.entityName).items;
  }

  /** An entity of the manifest. @throws StorageError when there is none of that name */
  entity(name: string) {
    const entity = this.entities.get(name);
    if (!entity) throw new StorageError(400, 'ENTITY_NOT_FOUND', `The app declares no entity "${name}".`); // own code
    return entity;
  }

  /** Reads an item. @throws StorageError 404 `KEY_NOT_FOUND` */
  read(place: Place, key: string, options: ReadOptions): ItemView {
    checkKey(key, kindOf(place));
    const item = this.collection(place).get(key);
    this.meter.read(item ? sizeOf(item) : 0);
    if (!item) throw new StorageError(404, 'KEY_NOT_FOUND', 'Provided key does not exist');
    return viewOf(item, options?.metadataFields);
  }

  /** Checks a write without doing it, and gives the value's JSON text. @throws StorageError */
  checkWrite(place: Place, key: string, value: unknown): string {
    checkKey(key, kindOf(place));
    const json = checkedJson(value);
    if (typeof place === 'object') checkEntityValue(value, this.entity(place.entityName).definition);
    return json;
  }

  /**
   * Writes an item.
   * @returns what `returnValue` asked for, if it did and there is something
   * @throws StorageError 409 with `FAIL_IF_EXISTS` on a key that is there (also one that has expired but lingers)
   */
  write(place: Place, key: string, value: unknown, options: WriteOptions): ItemView | undefined {
    const json = this.checkWrite(place, key, value);
    const collection = this.collection(place);
    const previous = collection.get(key);
    if (previous && options?.keyPolicy === 'FAIL_IF_EXISTS') {
      throw new StorageError(409, 'KEY_ALREADY_EXISTS', `The key "${key}" already exists.`); // own code
    }
    const item = collection.put(key, json, expiry(options?.ttl, this.now()));
    this.meter.write(sizeOf(item));
    if (!options?.returnValue) return undefined;
    const returned = options.returnValue === 'LATEST' ? item : previous;
    return returned && viewOf(returned, options.returnMetadataFields);
  }

  /** Deletes an item; it need not be there. */
  delete(place: Place, key: string): void {
    checkKey(key, kindOf(place));
    this.collection(place).delete(key);
    this.meter.write(Buffer.byteLength(key));
  }
}

function kindOf(place: Place): 'plain' | 'entity' {
  return typeof place === 'object' ? 'entity' : 'plain';
}

/** Bytes of an item that count as read or written. */
export function sizeOf(item: Pick<Item, 'key' | 'json'>): number {
  return Buffer.byteLength(item.key) + Buffer.byteLength(item.json);
}

type MetadataField = NonNullable<NonNullable<ReadOptions>['metadataFields']>[number];

/** An item with the metadata that was asked for. Times of writing are epoch milliseconds, the expiry is an ISO stamp. */
export function viewOf(item: Item, fields: readonly MetadataField[] | undefined): ItemView {
  const expireTime = item.expiresAt === undefined ? undefined : new Date(item.expiresAt).toISOString();
  return {
    key: item.key,
    value: JSON.parse(item.json) as unknown,
    ...(fields?.includes('CREATED_AT') && { createdAt: item.createdAt }),
    ...(fields?.includes('UPDATED_AT') && { updatedAt: item.updatedAt }),
    ...(fields?.includes('EXPIRE_TIME') && { expireTime }),
  };
}
