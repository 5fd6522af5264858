import type { z } from 'zod';

import type { Cause } from '../events/product-event';
import type { JqlContext } from '../jql/search-field';
import type { Access } from '../permissions/access';
import type { View } from '../shapes/view';
import { member, type Json } from '../store/json';
import type { Site } from '../store/site';
import { badInput, badRequest } from './jira-error';
import type { Services } from './services';

/** One REST call on its way to a handler. */
export interface Call {
  /** Id of the operation that answers the call. */
  readonly operation: string;
  readonly site: Site;
  readonly services: Services;
  readonly access: Access;
  /** Epoch milliseconds of the call. */
  readonly now: number;
  readonly view: View;
  readonly jql: JqlContext;
  /** Decoded path parameters. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  /** Parsed JSON body; null when there is none. */
  readonly body: Json;
  /** Who makes the call, for the history and the events of what it changes. */
  readonly cause: Cause;
}

/** What a handler answers: an absent body is an empty one. */
export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

export function ok(body: Json): Answer {
  return { status: 200, body };
}

export function created(body: Json): Answer {
  return { status: 201, body };
}

export const NO_CONTENT: Answer = { status: 204 };

/** The call's body, read by a schema. @throws JiraError 400 naming the member that is wrong */
export function bodyOf<Shape>(call: Call, schema: z.ZodType<Shape>): Shape {
  const parsed = schema.safeParse(call.body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  const message =
    issue?.message ?? 'Invalid request payload. Refer to the REST API documentation and try again.';
  throw place === '' ? badRequest(message) : badInput({ [place]: message });
}

/** A member of the call's body. */
export function bodyMember(call: Call, key: string): Json | undefined {
  return member(call.body, key);
}

/** A path parameter. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** A path parameter that is a number. @throws JiraError 400 */
export function numberParam(call: Call, name: string): number {
  const value = Number(param(call, name));
  if (Number.isInteger(value)) return value;
  throw badRequest(`'${param(call, name)}' is not a valid ${name}.`);
}

/** The query parameters of a call; names may repeat. */
export class Query {
  constructor(private readonly parameters: URLSearchParams) {}

  text(name: string): string | undefined {
    return this.parameters.get(name) ?? undefined;
  }

  /** Values of a list parameter: repeated, or joined by commas. Undefined when it is not there. */
  list(name: string): string[] | undefined {
    if (!this.parameters.has(name)) return undefined;
    return this.parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }

  flag(name: string): boolean {
    return this.text(name)?.toLowerCase() === 'true';
  }

  /** A whole number, or the default. @throws JiraError 400 */
  number(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (Number.isInteger(value)) return value;
    throw badRequest(`The value '${text}' of parameter '${name}' is not a number.`);
  }

  /** All values of every parameter. */
  asRecord(): Readonly<Record<string, readonly string[]>> {
    const names = new Set(this.parameters.keys());
    return Object.fromEntries([...names].map((name) => [name, this.parameters.getAll(name)]));
  }
}
