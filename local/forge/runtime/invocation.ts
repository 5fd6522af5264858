import { AsyncLocalStorage } from 'node:async_hooks';

import type { Identity } from './identity';
import type { PlatformAnswer, PlatformCall } from './platform-call';

/** Why a function runs. `script` = code that a test or a command runs in place of a function. */
export type InvocationKind =
  'resolver' | 'dynamicProperties' | 'trigger' | 'consumer' | 'scheduledTrigger' | 'script';

/** One line an app function wrote to the console. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** One run of an app function. */
export interface Invocation {
  readonly id: string;
  readonly kind: InvocationKind;
  readonly functionKey: string;
  readonly moduleKey: string;
  /** The person behind it; none in triggers, consumers and schedules. */
  readonly accountId: string | undefined;
  readonly identity: Identity;
  /** Milliseconds of real time until Forge would stop it. */
  readonly remainingMs: () => number;
  readonly answer: (call: PlatformCall, invocation: Invocation) => Promise<PlatformAnswer>;
  readonly logs: LogLine[];
  /** How many queue pushes led here, one consumer pushing to the next. */
  readonly chain: number;
  /** True when it returned or ran out of time; a call after that is refused. */
  ended: boolean;
  /** True when chaos killed it: no call is answered any more, and what it returns does not count. */
  died: boolean;
}

const running = new AsyncLocalStorage<Invocation>();

/** Runs `body` as part of `invocation`: what it calls, however deep, sees this invocation's context. */
export function runInInvocation<T>(invocation: Invocation, body: () => Promise<T>): Promise<T> {
  return running.run(invocation, body);
}

/** The invocation that the calling code belongs to, if any. */
export function currentInvocation(): Invocation | undefined {
  return running.getStore();
}

/** Forge's `__forge_runtime__` as the SDK packages read it. */
export function runtimeOf(invocation: Invocation) {
  const { identity } = invocation;
  return {
    aaid: invocation.accountId,
    contextAri: identity.installContext,
    appContext: {
      appId: identity.appId,
      appVersion: identity.appVersion,
      environmentId: identity.environmentId,
      environmentType: identity.environmentType,
      invocationId: invocation.id,
      installationId: identity.installationId,
      moduleKey: invocation.moduleKey,
      license: identity.license,
      installation: installationOf(identity),
      permissions: { scopes: [...identity.scopes], external: {} },
    },
    lambdaContext: { getRemainingTimeInMillis: invocation.remainingMs },
    container: {},
    metrics: NO_METRICS,
  };
}

/** The `installation` object of Forge's function context. */
export function installationOf(identity: Identity) {
  return {
    ari: { installationId: identity.installationId },
    contexts: [{ cloudId: identity.cloudId }],
  };
}

/** The SDK counts its own calls; nobody reads the counters here. */
const NO_METRICS = {
  counter: () => ({ incr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};
