import { OPERATIONS, type Operation } from '../contract/operations';
import type { JiraRequest } from '../jira-request';
import type { Json } from '../store/json';
import { Query, type Answer, type Call } from './call';
import { HANDLERS } from './handlers';
import { badRequest, notLoggedIn, refusal, type JiraError } from './jira-error';
import { refusalOf } from './refusals';
import { Routes } from './routes';

/** What a request turns out to be, before anybody looks at its rights. */
export interface Matched {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
}

/** The parts of a call that the router fills in. */
export type CallParts = Pick<Call, 'operation' | 'params' | 'query' | 'body'>;

/** Finds the operation of a request, holds it against the contract and hands it to its handler. */
export class Router {
  private readonly routes = new Routes(OPERATIONS);

  /** @param checkResponses whether an answer that breaks the contract is an error (tests) */
  constructor(private readonly checkResponses: boolean) {}

  /** @throws JiraError 501 naming an operation that is not emulated; 401 for Jira's private API */
  match(request: JiraRequest): Matched {
    const [path, search] = splitOnce(request.path, '?');
    if (path.startsWith('/rest/greenhopper/')) {
      throw notLoggedIn();
    }
    const route = this.routes.find(request.method.toUpperCase(), path);
    if (!route || !Object.hasOwn(HANDLERS, route.operation.id)) {
      throw notEmulated(`${request.method.toUpperCase()} ${path}`);
    }
    return { ...route, query: new Query(new URLSearchParams(search)) };
  }

  /** Runs the operation. @throws JiraError for everything Jira refuses */
  run(
    { operation, params, query }: Matched,
    request: JiraRequest,
    callFor: (parts: CallParts) => Call,
  ): Answer {
    const body = parseBody(request.body);
    const violation = operation.checkRequest({ query: query.asRecord(), body });
    if (violation) throw badRequest(refusalOf(operation.id, violation));
    const handler = HANDLERS[operation.id];
    if (!handler) throw notEmulated(operation.id);
    const answer = handler(callFor({ operation: operation.id, params, query, body: body ?? null }));
    if (this.checkResponses) this.requireContract(operation, answer);
    return answer;
  }

  private requireContract(operation: Operation, answer: Answer): void {
    const body = answer.body === undefined ? undefined : (JSON.parse(JSON.stringify(answer.body)) as Json);
    const violation = operation.checkResponse(answer.status, body);
    if (!violation) return;
    const { place, message } = violation;
    throw new Error(`${operation.id} answered ${answer.status} against the contract: ${place} ${message}`);
  }
}

function notEmulated(what: string): JiraError {
  return refusal(501, [`This site does not emulate ${what}.`]);
}

/** @throws JiraError 400 for text that is not JSON */
function parseBody(body: string | undefined): Json | undefined {
  if (body === undefined || body === '') return undefined;
  try {
    return JSON.parse(body) as Json;
  } catch {
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
