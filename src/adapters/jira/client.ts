import api, { type Route } from '@forge/api';
import { Failure, type FailureKind } from '../../ports/failure';
import { pause } from '../pause';
import type { Parser } from './parse';

/** On whose behalf Jira is asked: the person who invoked the app, or the app itself. */
export type Principal = 'user' | 'app';

/** How long a request may be retried: until `deadline` (ms), as `now` tells the time. */
export interface Patience {
  readonly now: () => number;
  readonly deadline: number;
}

export interface JiraClient {
  get<T>(path: Route, parse: Parser<T>): Promise<T>;
  send<T>(method: Writing, path: Route, body: unknown, parse: Parser<T>): Promise<T>;
  /** A POST that may be sent again: it reads, or writes the same twice. */
  post<T>(path: Route, body: unknown, parse: Parser<T>): Promise<T>;
  /**
   * A call that Jira answers with a task (303 and its address; whoever follows that gets the task itself).
   * Out: the id of the task, null where the answer names none.
   */
  submit(method: Writing, path: Route, body: unknown): Promise<string | null>;
}

type Writing = 'POST' | 'PUT' | 'DELETE';

interface Sending {
  readonly method: Writing | 'GET';
  readonly body?: unknown;
  readonly repeatable: boolean;
}

const SEE_OTHER = 303;
const FIRST_PAUSE_MS = 500;
const MOST_ATTEMPTS = 4;

/**
 * A client of Jira's REST API through Forge.
 * 429 and 5xx are retried with Retry-After or growing pauses as long as the deadline allows (design §7); every other
 * answer outside 2xx becomes a Failure. What may not be done twice (POST, unless it says so) is repeated only where
 * Jira was too busy to begin.
 */
export function jiraClient(principal: Principal, patience: Patience): JiraClient {
  const asked = principal === 'user' ? api.asUser() : api.asApp();

  async function answerTo(path: Route, sending: Sending): Promise<ForgeResponse> {
    const { method, repeatable } = sending;
    const body = sending.body === undefined ? undefined : JSON.stringify(sending.body);
    const init = { method, ...(body === undefined ? {} : { body }), headers: headersOf(body) };
    const place = `${method} ${placeOf(path)}`;
    for (let attempt = 1; ; attempt += 1) {
      if (patience.now() >= patience.deadline) throw new Failure('slow', { place });
      const response = await asked
        .requestJira(path, init)
        .catch((cause: unknown) => new Failure('unavailable', { place, cause }));
      if (!(response instanceof Failure) && (response.ok || response.status === SEE_OTHER)) return response;
      const failure = response instanceof Failure ? response : await failureOf(response, place);
      if (!mayRepeat(failure, repeatable, attempt)) throw failure;
      const wait = waitBefore(failure, attempt);
      if (patience.now() + wait >= patience.deadline) throw failure;
      await pause(wait);
    }
  }

  async function request<T>(path: Route, sending: Sending, parse: Parser<T>): Promise<T> {
    const place = `${sending.method} ${placeOf(path)}`;
    return parse(await bodyOf(await answerTo(path, sending), place), place);
  }

  return {
    get: (path, parse) => request(path, { method: 'GET', repeatable: true }, parse),
    send: (method, path, body, parse) =>
      request(path, { method, body, repeatable: method !== 'POST' }, parse),
    post: (path, body, parse) => request(path, { method: 'POST', body, repeatable: true }, parse),
    submit: async (method, path, body) => taskOf(await answerTo(path, { method, body, repeatable: true })),
  };
}

async function taskOf(response: ForgeResponse): Promise<string | null> {
  const address = response.headers.get('Location') ?? (await response.text());
  return /\/task\/([\w-]+)/.exec(address)?.[1] ?? null;
}

function headersOf(body: string | undefined): Record<string, string> {
  return body === undefined
    ? { Accept: 'application/json' }
    : { Accept: 'application/json', 'Content-Type': 'application/json' };
}

/** The path without its query and with ids left out: what a log line may hold. */
function placeOf(path: Route): string {
  return path.value.replace(/\?.*$/, '').replace(/\/(\d+|[A-Z][A-Z0-9_]+-\d+)(?=\/|$)/g, '/{id}');
}

interface ForgeResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

async function bodyOf(response: ForgeResponse, place: string): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Failure('unreadable', { place, cause });
  }
}

const KIND_BY_STATUS: Readonly<Partial<Record<number, FailureKind>>> = {
  401: 'notAllowed',
  403: 'notAllowed',
  404: 'notFound',
  409: 'conflict',
  429: 'busy',
};

async function failureOf(response: ForgeResponse, place: string): Promise<Failure> {
  const kind = KIND_BY_STATUS[response.status] ?? (response.status >= 500 ? 'unavailable' : 'refused');
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new Failure(kind, {
    place: `${place} ${response.status}`,
    messages: messagesOf(await response.text().catch(() => '')),
    ...(Number.isFinite(retryAfter) ? { retryAfterSeconds: retryAfter } : {}),
  });
}

/** Jira explains itself in `errorMessages` and `errors`; anything else stays out of sight. */
function messagesOf(text: string): string[] {
  try {
    const body = JSON.parse(text) as { errorMessages?: unknown; errors?: unknown };
    return [...valuesOf(body.errorMessages), ...valuesOf(body.errors)].filter((m) => typeof m === 'string');
  } catch {
    return [];
  }
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function mayRepeat({ kind }: Failure, repeatable: boolean, attempt: number): boolean {
  if (attempt >= MOST_ATTEMPTS) return false;
  return kind === 'busy' || (kind === 'unavailable' && repeatable);
}

function waitBefore({ details }: Failure, attempt: number): number {
  return details.retryAfterSeconds !== undefined
    ? details.retryAfterSeconds * 1000
    : FIRST_PAUSE_MS * 2 ** (attempt - 1);
}
