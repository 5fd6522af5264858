import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import * as z from 'zod/mini';
import type { DocumentId, Documents, Versioned } from '../../ports/documents';
import { Failure, isFailure } from '../../ports/failure';
import { stored } from './failures';
import { BY_KIND, BY_PROJECT, DOCUMENT, keys } from './keys';
import { unwrap, written, type StoredShape } from './versioned';

/** A document as the custom entity holds it: few attributes that never change, the rest in `value`. */
interface DocumentEntity {
  readonly kind: string;
  readonly project: string;
  readonly rev: number;
  readonly value: unknown;
}

const projectSchema = z.object({ project: z.string() });
const entitySchema = z.object({ rev: z.int(), value: z.unknown() });
const A_PAGE = 100;
/** Forge's limit of a stored value (forge.md 3.3). */
const MOST_BYTES = 240 * 1024;

/**
 * Documents of one kind in the custom entity `document`. Saving is a transaction with a condition on the revision:
 * plain key-value storage has none (design §6).
 */
export function documentsOf<T>(shape: StoredShape<T>): Documents<T> {
  const entity = kvs.entity<DocumentEntity>(DOCUMENT);
  const place = shape.kind;
  const keyOf = (id: DocumentId): string => keys.document(shape.kind, id);

  async function read(id: DocumentId): Promise<Versioned<T> | null> {
    const raw = await stored(place, () => entity.get(keyOf(id)));
    return raw === undefined ? null : documentOf(shape, raw);
  }

  /** The code of a failed condition is not documented, so what happened is read off the document itself. */
  async function conflictOr(failure: unknown, id: DocumentId, expected: number | null): Promise<unknown> {
    if (!isFailure(failure, 'refused')) return failure;
    const current = await stored(place, () => entity.get(keyOf(id)));
    return (current?.rev ?? null) === expected ? failure : new Failure('conflict', { place });
  }

  return {
    kind: shape.kind,
    read,

    async save(id, value, expected) {
      const rev = (expected ?? 0) + 1;
      const next = { kind: shape.kind, project: id.project, rev, value: written(shape, value) };
      if (Buffer.byteLength(JSON.stringify(next)) > MOST_BYTES) throw new Failure('tooLarge', { place });
      try {
        await stored(place, () =>
          expected === null ? create(keyOf(id), next) : replace(keyOf(id), next, expected),
        );
      } catch (failure) {
        throw await conflictOr(failure, id, expected);
      }
      return rev;
    },

    remove: (id) => stored(place, () => entity.delete(keyOf(id))),

    async list(project) {
      const found = await allPages(place, () =>
        entity
          .query()
          .index(BY_PROJECT, { partition: [project] })
          .where(WhereConditions.equalTo(shape.kind)),
      );
      return found.map(({ key, value }) => ({
        project,
        name: keys.documentName(key, shape.kind, project),
        ...documentOf(shape, value),
      }));
    },

    async projects() {
      const found = await allPages(place, () => entity.query().index(BY_KIND, { partition: [shape.kind] }));
      return [...new Set(found.map(({ value }) => projectOf(shape.kind, value)))];
    },
  };
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

interface PagedQuery {
  limit(most: number): PagedQuery;
  cursor(after: string): PagedQuery;
  getMany(): Promise<{ readonly results: readonly Entry[]; readonly nextCursor?: string | undefined }>;
}

/** Everything that a query finds; it is built anew for each page. */
async function allPages(place: string, query: () => PagedQuery): Promise<Entry[]> {
  const found: Entry[] = [];
  let cursor: string | undefined;
  do {
    const after = cursor;
    const page = await stored(place, () => {
      const first = query().limit(A_PAGE);
      return (after === undefined ? first : first.cursor(after)).getMany();
    });
    found.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

function projectOf(kind: string, raw: unknown): string {
  const parsed = z.safeParse(projectSchema, raw);
  if (!parsed.success) throw new Failure('unreadable', { place: kind });
  return parsed.data.project;
}

function create(key: string, next: DocumentEntity): Promise<void> {
  return kvs.entity<DocumentEntity>(DOCUMENT).set(key, next, { keyPolicy: 'FAIL_IF_EXISTS' });
}

function replace(key: string, next: DocumentEntity, expected: number): Promise<void> {
  const conditions = new Filter<DocumentEntity>().and('rev', FilterConditions.equalTo(expected));
  return kvs.transact().set(key, next, { entityName: DOCUMENT, conditions }).execute();
}

function documentOf<T>(shape: StoredShape<T>, raw: unknown): Versioned<T> {
  const parsed = z.safeParse(entitySchema, raw);
  if (!parsed.success) throw new Failure('unreadable', { place: shape.kind });
  return { rev: parsed.data.rev, value: unwrap(shape, parsed.data.value) };
}
