import { jsonAnswer } from './platform-call';
import type { Invocation } from './invocation';
import type { JiraPort, JiraPrincipal, JiraRequest } from './jira-port';
import type { PlatformAnswer, PlatformCall } from './platform-call';
import type { CallTrace, Trace } from './trace';
import type { Scopes } from '../manifest/manifest';

/** Everything a Jira call through the host passes by. */
export interface JiraGateway {
  readonly jira: JiraPort;
  readonly trace: Trace;
  /** Site time in epoch milliseconds. */
  readonly now: () => number;
}

/** Header by which Forge's proxy tells `@forge/api` that it refused a call itself. */
const PROXY_ERROR = 'forge-proxy-error';

/** Answers `requestJira` of app functions: `asApp()`, `asUser()` and, where a scope allows it, `asUser(accountId)`. */
export function jiraAnswers(gateway: JiraGateway, scopes: Scopes) {
  return async (call: PlatformCall, invocation: Invocation): Promise<PlatformAnswer> => {
    const caller = callerOf(call, invocation, scopes);
    if ('refused' in caller) return proxyRefusal(caller.status, caller.refused);
    return sendToJira(
      gateway,
      { method: call.method, path: call.path, headers: call.headers, body: call.body, ...caller },
      { provider: caller.principal.kind, invocationId: invocation.id },
    );
  };
}

interface Refusal {
  readonly status: number;
  readonly refused: string;
}

type Caller = Pick<JiraRequest, 'principal' | 'scopes'> | Refusal;

function callerOf(call: PlatformCall, invocation: Invocation, scopes: Scopes): Caller {
  if (call.provider === 'app') return { principal: { kind: 'app' }, scopes: [...scopes.keys()] };
  if (call.accountId !== undefined) return impersonation(call.accountId, scopes);
  if (invocation.accountId === undefined) return { status: 401, refused: 'NEEDS_AUTHENTICATION_ERR' };
  return { principal: user(invocation.accountId), scopes: [...scopes.keys()] };
}

/** Only the scopes declared with `allowImpersonation: true` count when an app acts for somebody who is not there. */
function impersonation(accountId: string, scopes: Scopes): Caller {
  const allowed = [...scopes]
    .filter(([, { allowImpersonation }]) => allowImpersonation)
    .map(([scope]) => scope);
  return allowed.length > 0
    ? { principal: user(accountId), scopes: allowed }
    : { status: 403, refused: 'IMPERSONATION_NOT_ALLOWED' };
}

function user(accountId: string): JiraPrincipal {
  return { kind: 'user', accountId };
}

function proxyRefusal(status: number, code: string): PlatformAnswer {
  const answer = jsonAnswer(status, { code: status, message: code });
  return { ...answer, headers: { ...answer.headers, [PROXY_ERROR]: code } };
}

/** Sends a request to Jira and notes it in the trace. */
export async function sendToJira(
  gateway: JiraGateway,
  request: JiraRequest,
  source: Pick<CallTrace, 'provider' | 'invocationId'>,
): Promise<PlatformAnswer> {
  const started = performance.now();
  const { status, headers, body } = await gateway.jira.request(request);
  gateway.trace.add({
    kind: 'call',
    at: new Date(gateway.now()).toISOString(),
    ...source,
    accountId: request.principal.kind === 'user' ? request.principal.accountId : undefined,
    method: request.method,
    path: request.path,
    status,
    durationMs: performance.now() - started,
  });
  return { status, headers, ...(body !== null && { body }) };
}
