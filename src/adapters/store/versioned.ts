import * as z from 'zod/mini';
import { Failure } from '../../ports/failure';

/** How stored values of one kind are read: the version now written, its schema, and the way up from older versions. */
export interface StoredShape<T> {
  readonly kind: string;
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  readonly migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
}

const envelope = z.object({ v: z.int(), data: z.unknown() });

/** Out: the value as it is stored. Throws a Failure `unreadable` for one that could not be read again: it is not written. */
export function written<T>(shape: StoredShape<T>, value: T): { v: number; data: T } {
  return { v: shape.version, data: parsedAs(shape, value) };
}

/** Out: the value. Throws a Failure `newerData` or `unreadable`; an older value is migrated. */
export function unwrap<T>(shape: StoredShape<T>, raw: unknown): T {
  const read = z.safeParse(envelope, raw);
  if (!read.success) throw new Failure('unreadable', { place: shape.kind });
  let { v: version, data } = read.data;
  if (version > shape.version) throw new Failure('newerData', { place: shape.kind });
  for (; version < shape.version; version += 1) {
    const migrate = shape.migrations?.[version];
    if (migrate === undefined) throw new Failure('unreadable', { place: `${shape.kind} v${version}` });
    data = migrate(data);
  }
  return parsedAs(shape, data);
}

function parsedAs<T>({ kind, schema }: StoredShape<T>, data: unknown): T {
  const parsed = z.safeParse(schema, data);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Failure('unreadable', { place: `${kind} ${path}`.trim() });
}
