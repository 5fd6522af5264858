import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isJsonObject, listOf, member, textOf, textsOf, type Json, type JsonObject } from '../store/json';
import { MORE_OPERATIONS, type MoreOperation } from './more-operations';
import { SchemaChecks, type Check, type Violation } from './schema-checks';

/** A request as the contract sees it. */
export interface ContractRequest {
  /** Every value of every query parameter. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** Parsed JSON; undefined without a body. */
  readonly body: Json | undefined;
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

const METHODS = ['get', 'post', 'put', 'delete'] as const;

function read(name: string): Json {
  return JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as Json;
}

function operationsOf(
  document: Json,
  prefix: string,
  scopesOf: (definition: Json) => string[][],
): Operation[] {
  const checks = new SchemaChecks(document);
  return Object.entries(objectOf(member(document, 'paths'))).flatMap(([path, item]) =>
    METHODS.flatMap((method): Operation[] => {
      const definition = member(item, method);
      if (definition === undefined) return [];
      return [
        {
          id: `${prefix}${textOf(member(definition, 'operationId')) ?? ''}`,
          method: method.toUpperCase(),
          path,
          scopes: scopesOf(definition),
          ...checksOf(definition, checks),
        },
      ];
    }),
  );
}

/** Checks of requests and answers, compiled when they are first needed. */
function checksOf(definition: Json, checks: SchemaChecks): Pick<Operation, 'checkRequest' | 'checkResponse'> {
  const query = checks.query(listOf(member(definition, 'parameters')));
  const request = member(definition, 'requestBody');
  const body = checks.body(contentSchema(request), 'requestBody');
  const responses = new Map<string, Check>(
    Object.entries(objectOf(member(definition, 'responses'))).map(([status, response]) => [
      status,
      checks.body(contentSchema(response), ''),
    ]),
  );
  const needsBody = member(request, 'required') === true;
  return {
    checkRequest: (sent) => {
      if (sent.body === undefined && needsBody)
        return { place: '/requestBody', rule: 'required', message: 'is missing' };
      return query(sent.query) ?? (sent.body === undefined ? null : body(sent.body));
    },
    checkResponse: (status, answer) => responses.get(String(status))?.(answer) ?? null,
  };
}

function contentSchema(part: Json | undefined): Json | undefined {
  return member(member(member(part, 'content'), 'application/json'), 'schema');
}

function platformScopes(definition: Json): string[][] {
  const sets = listOf(member(definition, 'x-atlassian-oauth2-scopes'));
  const current = sets.find((set) => textOf(member(set, 'state')) === 'Current');
  if (textsOf(member(current, 'scopes')).length === 0) return [];
  return sets.map((set) => [...textsOf(member(set, 'scopes'))]).filter((scopes) => scopes.length > 0);
}

function softwareScopes(definition: Json): string[][] {
  return listOf(member(definition, 'security'))
    .filter((alternative) => member(alternative, 'OAuth2') !== undefined)
    .map((alternative) => [...textsOf(member(alternative, 'OAuth2'))]);
}

/** Our own operations state their query and nothing else; the handlers check what is in a body. */
function ownOperation({ id, method, path, query = [], body, scopes }: MoreOperation): Operation {
  const names = new Set(query);
  return {
    id,
    method: method.toUpperCase(),
    path,
    scopes,
    checkRequest: (sent) => {
      const unknown = Object.keys(sent.query).find((name) => !names.has(name));
      if (unknown !== undefined)
        return { place: `/query/${unknown}`, rule: 'additionalProperties', message: 'is not known' };
      if (body && !isJsonObject(sent.body))
        return { place: '/requestBody', rule: 'type', message: 'must be object' };
      return null;
    },
    checkResponse: () => null,
  };
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** All operations: the subset of Atlassian's two documents, and those it leaves out. */
export const OPERATIONS: readonly Operation[] = [
  ...operationsOf(read('subset-jira-platform.contract.json'), '', platformScopes),
  ...operationsOf(read('subset-jira-software.contract.json'), 'software.', softwareScopes),
  ...MORE_OPERATIONS.map(ownOperation),
];
