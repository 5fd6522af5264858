import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  OpenAPIRouter,
  OpenAPIValidator,
  type Document,
  type Operation as OpenApiOperation,
} from 'openapi-backend';

import { isJsonObject, listOf, member, textOf, textsOf, type Json, type JsonObject } from '../store/json';
import { MORE_OPERATIONS, type MoreOperation } from './more-operations';

/** A request as the contract sees it. */
export interface ContractRequest {
  readonly query: Record<string, string | string[]>;
  /** Unparsed JSON; absent without a body. */
  readonly body: string | undefined;
  readonly path: string;
}

/** What is wrong about a request or an answer: where, which rule, and the rule's words. */
export interface Violation {
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

/** One operation of the site's REST API. */
export interface Operation {
  /** Atlassian's operation id, with `software.` before those of the Jira Software document. */
  readonly id: string;
  readonly method: string;
  /** Path template: `/rest/api/3/issue/{issueIdOrKey}`. */
  readonly path: string;
  /** Scope sets of which one must be granted as a whole; none: no scope is needed. */
  readonly scopes: readonly (readonly string[])[];
  readonly checkRequest: (request: ContractRequest) => Violation | null;
  readonly checkResponse: (status: number, body: Json | undefined) => Violation | null;
}

/** Name by which schemas refer to their document. */
const SHARED = 'contract';

/** All operations: the subset of Atlassian's two documents, and those it leaves out. */
export function loadOperations(): Operation[] {
  return [
    ...operationsOf(read('subset-jira-platform.contract.json'), '', platformScopes),
    ...operationsOf(read('subset-jira-software.contract.json'), 'software.', softwareScopes),
    ...operationsOf(documentOf(MORE_OPERATIONS), '', (operation) => ownScopes(operation)),
  ];
}

function read(name: string): JsonObject {
  const document = JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as Json;
  return isJsonObject(document) ? repaired(document) : {};
}

function operationsOf(
  definition: JsonObject,
  prefix: string,
  scopesOf: (operation: Json) => string[][],
): Operation[] {
  const document = definition as unknown as Document;
  const router = new OpenAPIRouter({ definition: document });
  const validator = new OpenAPIValidator({
    definition: document,
    router,
    lazyCompileValidators: true,
    ajvOpts: { logger: false },
    customizeAjv: (ajv) => {
      ajv.addSchema(definition, SHARED);
      return ajv;
    },
  });
  return router.getOperations().map((operation): Operation => {
    const { method, path } = operation;
    return {
      id: `${prefix}${operation.operationId ?? ''}`,
      method: method.toUpperCase(),
      path,
      scopes: scopesOf(operation as unknown as Json),
      checkRequest: (request) => requestViolation(validator, operation, request),
      checkResponse: (status, body) =>
        firstViolation(validator.validateResponse(body, operation, status).errors),
    };
  });
}

function requestViolation(
  validator: OpenAPIValidator,
  operation: OpenApiOperation,
  { query, body, path }: ContractRequest,
): Violation | null {
  const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const { errors } = validator.validateRequest(
    { method: operation.method, path, query, headers, body },
    operation,
  );
  return firstViolation(errors);
}

interface Complaint {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string | undefined;
}

function firstViolation(errors: readonly Complaint[] | null | undefined): Violation | null {
  const [first] = errors ?? [];
  return first
    ? { place: first.instancePath, rule: first.keyword, message: first.message ?? 'is not valid' }
    : null;
}

function platformScopes(operation: Json): string[][] {
  const sets = listOf(member(operation, 'x-atlassian-oauth2-scopes'));
  const current = sets.find((set) => textOf(member(set, 'state')) === 'Current');
  if (textsOf(member(current, 'scopes')).length === 0) return [];
  return sets.map((set) => [...textsOf(member(set, 'scopes'))]).filter((scopes) => scopes.length > 0);
}

function softwareScopes(operation: Json): string[][] {
  return listOf(member(operation, 'security'))
    .filter((alternative) => member(alternative, 'OAuth2') !== undefined)
    .map((alternative) => [...textsOf(member(alternative, 'OAuth2'))]);
}

function ownScopes(operation: Json): string[][] {
  return listOf(member(operation, 'x-scopes')).map((scopes) => [...textsOf(scopes)]);
}

/**
 * References between schemas become absolute, so that each operation's validator can look them up. And: Atlassian's
 * Jira Software document describes some text parameters (`type`, `fields`, `state`) as objects without
 * members, which no query string can satisfy; they become text.
 */
function repaired(value: JsonObject): JsonObject {
  return repair(value, false) as JsonObject;
}

function repair(value: Json | undefined, inParameter: boolean): Json | undefined {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((entry) => repair(entry, inParameter) ?? null);
  if (!isJsonObject(value)) return value;
  const reference = textOf(value.$ref);
  if (reference !== null) return { $ref: `${SHARED}${reference}` };
  if (inParameter && value.type === 'object' && value.properties === undefined) return { type: 'string' };
  const isParameter = inParameter || (textOf(value.in) === 'query' && value.schema !== undefined);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, repair(entry, isParameter)]));
}

/** Our own operations as an OpenAPI document. */
function documentOf(operations: readonly MoreOperation[]): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: definitionOf(operation) };
  }
  return { openapi: '3.0.1', info: { title: 'More operations', version: '1' }, paths };
}

function definitionOf({ id, path, query = [], body, scopes, success }: MoreOperation): JsonObject {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name ?? '',
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = query.map((written) => ({
    name: written.replace(/[[\]#]/g, ''),
    in: 'query',
    schema: typeOf(written),
  }));
  const content = { 'application/json': { schema: { type: 'object' } } };
  return {
    operationId: id,
    parameters: [...inPath, ...inQuery],
    ...(body ? { requestBody: { required: true, content } } : {}),
    responses: { [String(success)]: { description: 'Success' } },
    'x-scopes': scopes,
  };
}

function typeOf(written: string): JsonObject {
  if (written.endsWith('[]')) return { type: 'array', items: { type: 'string' } };
  return { type: written.endsWith('#') ? 'integer' : 'string' };
}
