import * as z from 'zod';
import { api } from '../../../src/contract/api';

/** What a property of this name holds in a sample payload; anything else is made up from its schema. */
export type Hints = Readonly<Record<string, unknown>>;

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

export type OperationName = keyof typeof api;

/** Every operation of the contract. */
export const OPERATIONS = Object.keys(api) as OperationName[];

/** Out: the smallest payload of an operation that its schema lets pass. */
export function samplePayload(name: OperationName, hints: Hints): unknown {
  const schema: unknown = api[name].payload;
  return sampleOf(z.toJSONSchema(schema as z.core.$ZodType) as JsonSchema, hints);
}

function sampleOf(schema: JsonSchema, hints: Hints): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined)
    return sampleOf(choices.find(({ type }) => type === 'null') ?? choices[0] ?? {}, hints);
  const types: readonly string[] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  switch (types.find((type) => type === 'null') ?? types[0]) {
    case 'object':
      return objectOf(schema, hints);
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, hints));
    case 'string':
      return 'x'.repeat(schema.minLength ?? 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1, 0);
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, hints: Hints): unknown {
  return Object.fromEntries(
    required.map((name) => [name, name in hints ? hints[name] : sampleOf(properties[name] ?? {}, hints)]),
  );
}
