import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

import { isJsonObject, member, textOf, type Json, type JsonObject } from '../store/json';

/** What is wrong: where, which rule, and the rule's words. */
export interface Violation {
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

/** Holds a value against a schema. */
export type Check = (value: Json | undefined) => Violation | null;

/** Name by which schemas refer to their document. */
const DOCUMENT = 'contract';

/** Checks against the schemas of one OpenAPI 3.0 document; each is compiled when it is first used. */
export class SchemaChecks {
  private readonly strict: Ajv;
  private readonly forQueries: Ajv;

  constructor(document: Json) {
    // Formats other than number ranges are not checked: Atlassian's own dates (`+0200`) are not RFC 3339.
    const options = { strict: false, logger: false, validateFormats: false } as const;
    this.strict = new Ajv(options);
    this.forQueries = new Ajv({ ...options, coerceTypes: 'array' });
    const shared = { $id: DOCUMENT, components: absolute(member(document, 'components')) };
    this.strict.addSchema(shared);
    this.forQueries.addSchema(shared);
  }

  /** Checks a body; nothing is wrong where the document has no schema. */
  body(schema: Json | undefined, place: string): Check {
    if (schema === undefined) return () => null;
    const compiled = this.lazily(this.strict, absolute(schema));
    return (value) => violation(compiled(), value, place);
  }

  /** Checks query parameters: names, required ones, and types after reading the texts as such. */
  query(
    parameters: readonly Json[],
  ): (query: Readonly<Record<string, readonly string[]>>) => Violation | null {
    const inQuery = parameters.filter((parameter) => textOf(member(parameter, 'in')) === 'query');
    const schemas = new Map(
      inQuery.map((parameter) => [
        textOf(member(parameter, 'name')) ?? '',
        readable(member(parameter, 'schema')),
      ]),
    );
    const required = inQuery
      .filter((parameter) => member(parameter, 'required') === true)
      .map((parameter) => textOf(member(parameter, 'name')) ?? '');
    const whole = {
      type: 'object',
      properties: Object.fromEntries(schemas),
      required,
      additionalProperties: false,
    };
    const compiled = this.lazily(this.forQueries, absolute(whole));
    return (query) => {
      const values = Object.entries(query).map(([name, texts]): [string, Json] => [
        name,
        valueOf(texts, schemas.get(name)),
      ]);
      return violation(compiled(), Object.fromEntries(values), 'query');
    };
  }

  private lazily(ajv: Ajv, schema: Json | undefined): () => ValidateFunction {
    let compiled: ValidateFunction | undefined;
    return () => (compiled ??= ajv.compile(isJsonObject(schema) ? schema : {}));
  }
}

function violation(validate: ValidateFunction, value: Json | undefined, place: string): Violation | null {
  if (validate(value)) return null;
  const [first] = validate.errors ?? ([] as ErrorObject[]);
  const prefix = place === '' ? '' : `/${place}`;
  return {
    place: `${prefix}${first?.instancePath ?? ''}`,
    rule: first?.keyword ?? '',
    message: first?.message ?? 'is not valid',
  };
}

/** A schema whose references name the document they point into. */
function absolute(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[]).map((entry) => absolute(entry) ?? null);
  if (!isJsonObject(value)) return value;
  const reference = value.$ref;
  if (typeof reference === 'string') return { $ref: `${DOCUMENT}${reference}` };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, absolute(entry)]));
}

/**
 * The schema of a query parameter. Atlassian's Jira Software document describes some text parameters (`type`, `fields`,
 * `state`) as objects without members, which no query string can satisfy: they are read as text.
 */
function readable(schema: Json | undefined): JsonObject {
  if (!isJsonObject(schema) || (schema.type === 'object' && schema.properties === undefined))
    return { type: 'string' };
  return schema.items === undefined ? schema : { ...schema, items: readable(schema.items) };
}

/** The value of a parameter: a list for list parameters (repeated, or joined by commas), else its last text. */
function valueOf(texts: readonly string[], schema: JsonObject | undefined): Json {
  if (schema?.type === 'array') return texts.flatMap((text) => text.split(',')).filter((text) => text !== '');
  return texts.at(-1) ?? '';
}
