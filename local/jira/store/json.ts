/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; `undefined` members are left out when it is written. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** True for a JSON object (not an array, not null). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member `key` of a JSON object, own members only; undefined for anything else. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value as a string; a number becomes its decimal text; anything else is null. */
export function textOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

/** The value as an array; anything else is an empty one. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The strings of an array value. */
export function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).filter((entry): entry is string => typeof entry === 'string');
}

/** The numbers of an array value. */
export function numbersOf(value: Json | undefined): readonly number[] {
  return listOf(value).filter((entry): entry is number => typeof entry === 'number');
}

/** The entries that are there: neither null nor undefined. */
export function present<Entry>(entries: readonly (Entry | null | undefined)[]): Entry[] {
  return entries.filter((entry): entry is Entry => entry !== null && entry !== undefined);
}

/** A copy of the object without one member. */
export function omit<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
): Omit<Thing, Key> {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => name !== key)) as Omit<Thing, Key>;
}
