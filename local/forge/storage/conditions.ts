import type { EntityDefinition } from '../manifest/manifest';
import type { EntityAttributeType } from '../manifest/schema';
import type { Condition, Conditions } from './requests';
import { StorageError } from './storage-error';

type Operator = Condition['condition'];
/** A value that conditions and indexes can work with. */
export type Scalar = string | number | boolean;
type Test = (actual: Scalar | undefined, expected: readonly Scalar[]) => boolean;

const ordered =
  (accept: (order: number) => boolean): Test =>
  (actual, [expected]) =>
    actual !== undefined && typeof actual === typeof expected && accept(compareScalars(actual, expected));

const contains: Test = (actual, [part]) => typeof actual === 'string' && actual.includes(String(part));

/** What each condition means. An absent attribute satisfies only the negative ones. */
const TESTS: Readonly<Record<Operator, Test>> = {
  BEGINS_WITH: (actual, [prefix]) => typeof actual === 'string' && actual.startsWith(String(prefix)),
  BETWEEN: (actual, [low, high]) =>
    ordered((order) => order >= 0)(actual, [low ?? '']) &&
    ordered((order) => order <= 0)(actual, [high ?? '']),
  CONTAINS: contains,
  NOT_CONTAINS: (actual, expected) => !contains(actual, expected),
  EQUAL_TO: (actual, [expected]) => actual === expected,
  NOT_EQUAL_TO: (actual, [expected]) => actual !== expected,
  EXISTS: (actual) => actual !== undefined,
  NOT_EXISTS: (actual) => actual === undefined,
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_EQUAL_TO: ordered((order) => order >= 0),
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_EQUAL_TO: ordered((order) => order <= 0),
};

const TEXT_ONLY: readonly Operator[] = ['BEGINS_WITH', 'CONTAINS', 'NOT_CONTAINS'];
const ANY_TYPE: readonly Operator[] = ['EQUAL_TO', 'NOT_EQUAL_TO', 'EXISTS', 'NOT_EXISTS'];
const RANGE_OPERATORS: readonly Operator[] = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
];
const MAX_CONDITIONS = 100;

/**
 * Prepares the conditions of a filter or of a transaction.
 * @returns a test for the value of an entity; an entity that is not there is tested as `undefined`
 * @throws StorageError when an operator, attribute or number of values does not fit the entity
 */
export function entityTest(conditions: Conditions, entity: EntityDefinition): (value: unknown) => boolean {
  const { and, or } = conditions;
  if (and && or) {
    throw refuse(
      'INVALID_FILTER_OPERATORS_COMBINATION',
      'Filter operators "and" and "or" cannot be present at the same level.',
    );
  }
  const list = and ?? or ?? [];
  if (list.length === 0)
    throw refuse('EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  if (list.length > MAX_CONDITIONS)
    throw refuse('TOO_MANY_CONDITIONS', `At most ${MAX_CONDITIONS} conditions are allowed.`); // own code
  const tests = list.map((condition) => {
    const test = scalarTest(condition, attributeType(entity, condition.property));
    return (value: unknown) => test(attributeOf(value, condition.property));
  });
  return (value) => (or ? tests.some((test) => test(value)) : tests.every((test) => test(value)));
}

/** Prepares the range condition of an index query; only the operators of `WhereConditions` are allowed. */
export function rangeTest(condition: Omit<Condition, 'property'>, type: EntityAttributeType) {
  if (!RANGE_OPERATORS.includes(condition.condition)) {
    throw refuse('INVALID_FILTER_CONDITION', `${condition.condition} is not supported in where.`);
  }
  return scalarTest(condition, type);
}

function scalarTest(condition: Omit<Condition, 'property'>, type: EntityAttributeType) {
  const operator = condition.condition;
  if (type === 'any') {
    throw new StorageError(
      422,
      'INVALID_FILTER_CONDITION',
      'Attributes of type "any" are not supported in conditions.',
    );
  }
  const fits =
    ANY_TYPE.includes(operator) || (TEXT_ONLY.includes(operator) ? type === 'string' : type !== 'boolean');
  if (!fits)
    throw refuse('INVALID_FILTER_CONDITION', `${operator} does not work on an attribute of type ${type}.`);
  const values = condition.values.filter(isScalar);
  if (operator === 'BETWEEN' && values.length < 2) {
    throw refuse('INSUFFICIENT_FILTER_VALUES', 'The specified condition needs at least two values.');
  }
  if (values.length !== condition.values.length || values.length !== (operator === 'BETWEEN' ? 2 : 1)) {
    throw refuse('INVALID_FILTER_VALUES', `${operator} got values that it does not support.`);
  }
  return (actual: Scalar | undefined) => TESTS[operator](actual, values);
}

function attributeType(entity: EntityDefinition, attribute: string): EntityAttributeType {
  const type = entity.attributes.get(attribute);
  if (!type)
    throw refuse('INVALID_ENTITY_ATTRIBUTE', `Entity "${entity.name}" has no attribute "${attribute}".`);
  return type;
}

/** The value of an attribute that conditions can look at; undefined when absent. */
export function attributeOf(value: unknown, attribute: string): Scalar | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(value, attribute)?.value;
  return isScalar(found) ? found : undefined;
}

/** Order of two attribute values of one type. */
export function compareScalars(a: Scalar, b: Scalar | undefined): number {
  if (b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function refuse(code: string, message: string): StorageError {
  return new StorageError(400, code, message);
}
