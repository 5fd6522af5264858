/** The expression failed on this event; the filter's `onError` decides what follows. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

/** A value inside an expression: JSON, or a lambda handed to a list method. */
export type Value =
  null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value } | Lambda;
export type Lambda = (argument: Value) => Value;

/** Names for messages. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value;
}

export function asBoolean(value: Value, where: string): boolean {
  if (typeof value !== 'boolean')
    throw new ExpressionError(`${where} needs a boolean, got ${typeName(value)}.`);
  return value;
}

/**
 * Reads a property. As in Forge's filters, a property that is not in the payload is an error.
 * Own properties only: a changelog item may have a property called "toString".
 */
export function property(target: Value, name: string): Value {
  if ((typeof target === 'string' || isList(target)) && name === 'length') return target.length;
  const found = isMap(target) || isList(target) ? Object.getOwnPropertyDescriptor(target, name) : undefined;
  if (!found) throw new ExpressionError(`There is no "${name}" in a value of type ${typeName(target)}.`);
  return (found.value as Value | undefined) ?? null;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Method = (target: Value, argument: Value) => Value;

const list =
  (method: (items: readonly Value[], argument: Value) => Value): Method =>
  (target, argument) => {
    if (!isList(target)) throw new ExpressionError(`A list is needed, got ${typeName(target)}.`);
    return method(target, argument);
  };

const predicate = (method: (items: readonly Value[], test: (item: Value) => boolean) => Value): Method =>
  list((items, argument) => {
    if (typeof argument !== 'function') throw new ExpressionError('A list method needs a lambda.');
    return method(items, (item) => asBoolean(argument(item), 'The lambda'));
  });

const text =
  (method: (value: string) => Value): Method =>
  (target) => {
    if (typeof target !== 'string') throw new ExpressionError(`A text is needed, got ${typeName(target)}.`);
    return method(target);
  };

const search =
  (
    inText: (value: string, part: string) => Value,
    inList: (items: readonly Value[], item: Value) => Value,
  ): Method =>
  (target, argument) => {
    if (isList(target)) return inList(target, argument);
    if (typeof target !== 'string' || typeof argument !== 'string') {
      throw new ExpressionError(
        `A list or a text is needed, got ${typeName(target)} and ${typeName(argument)}.`,
      );
    }
    return inText(target, argument);
  };

/** The methods of lists and texts that event filters may use. */
export const METHODS: ReadonlyMap<string, Method> = new Map([
  ['some', predicate((items, test) => items.some(test))],
  ['every', predicate((items, test) => items.every(test))],
  ['filter', predicate((items, test) => items.filter(test))],
  ['map', list((items, argument) => (typeof argument === 'function' ? items.map(argument) : null))],
  [
    'includes',
    search(
      (value, part) => value.includes(part),
      (items, item) => items.includes(item),
    ),
  ],
  [
    'indexOf',
    search(
      (value, part) => value.indexOf(part),
      (items, item) => items.indexOf(item),
    ),
  ],
  ['trim', text((value) => value.trim())],
  ['toLowerCase', text((value) => value.toLowerCase())],
  ['toUpperCase', text((value) => value.toUpperCase())],
]);
