import { randomUUID } from 'node:crypto';

import type { Manifest } from '../manifest/manifest';
import { FunctionDied } from '../chaos/deadly-answers';
import { installationOf, runInInvocation } from '../runtime/invocation';
import type { Invocation, InvocationKind } from '../runtime/invocation';
import type { Identity } from '../runtime/identity';
import type { InvocationTrace, Trace } from '../runtime/trace';

/** What a function is asked to do. */
export interface FunctionCall {
  readonly kind: InvocationKind;
  readonly functionKey: string;
  readonly moduleKey: string;
  /** For the trace: resolver definition, event name, queue. */
  readonly subject: string;
  /** The person behind it, if any. */
  readonly accountId?: string | undefined;
  /** How many queue pushes led here. */
  readonly chain?: number | undefined;
}

/** How a run ended. `value` is what the function returned, as JSON would carry it. */
export type RunResult =
  | { readonly outcome: 'ok'; readonly value: unknown }
  | { readonly outcome: 'error'; readonly error: Error }
  | { readonly outcome: 'timeout'; readonly error: Error };

/** Milliseconds of real time by kind of invocation; what is absent has Forge's limit. */
export type TimeLimits = Partial<Record<InvocationKind, number>>;

const FORGE_LIMITS_MS: Readonly<Record<InvocationKind, number>> = {
  resolver: 25_000,
  dynamicProperties: 25_000,
  trigger: 25_000,
  consumer: 55_000,
  scheduledTrigger: 55_000,
  script: Number.POSITIVE_INFINITY,
};

/** What runs share. */
export interface RunnerParts {
  readonly identity: Identity;
  readonly manifest: Pick<Manifest, 'functions'>;
  readonly timeLimits?: TimeLimits | undefined;
  readonly answer: Invocation['answer'];
  readonly trace: Trace;
  /** Site time in epoch milliseconds. */
  readonly now: () => number;
}

/** Runs app code as invocations: with context, time limit, log capture and a trace entry. */
export class Runner {
  constructor(private readonly parts: RunnerParts) {}

  /** Forge's second argument to every function. */
  functionContext(accountId: string | undefined) {
    const { identity } = this.parts;
    return {
      principal: accountId === undefined ? undefined : { accountId },
      installContext: identity.installContext,
      license: identity.license,
      installation: installationOf(identity),
    };
  }

  /**
   * Runs `body` as one invocation and notes it in the trace.
   * @returns how it ended; errors of the app are results here, not exceptions
   */
  async run(call: FunctionCall, body: () => unknown): Promise<RunResult> {
    const started = performance.now();
    const at = new Date(this.parts.now()).toISOString();
    const invocation = this.invocation(call, started);
    const raced = await this.race(invocation, this.limitMs(call), body);
    const result: RunResult = invocation.died ? { outcome: 'error', error: new FunctionDied() } : raced;
    invocation.ended = true;
    this.parts.trace.add({
      kind: 'invocation',
      at,
      id: invocation.id,
      invocation: call.kind,
      functionKey: call.functionKey,
      moduleKey: call.moduleKey,
      subject: call.subject,
      accountId: call.accountId,
      durationMs: performance.now() - started,
      ...traceOutcome(result),
      logs: invocation.logs,
    });
    return result;
  }

  /** Runs code in place of a function. @throws what it throws */
  async runScript<T>(accountId: string | undefined, body: () => Promise<T>): Promise<T> {
    const call = {
      kind: 'script',
      functionKey: 'script',
      moduleKey: 'script',
      subject: 'script',
      accountId,
    } as const;
    const invocation = this.invocation(call, performance.now());
    return runInInvocation(invocation, body).finally(() => {
      invocation.ended = true;
    });
  }

  private invocation(call: FunctionCall, started: number): Invocation {
    const limitMs = this.limitMs(call);
    return {
      id: randomUUID(),
      kind: call.kind,
      functionKey: call.functionKey,
      moduleKey: call.moduleKey,
      accountId: call.accountId,
      identity: this.parts.identity,
      remainingMs: () => Math.max(0, started + limitMs - performance.now()),
      answer: this.parts.answer,
      logs: [],
      chain: call.chain ?? 0,
      ended: false,
      died: false,
    };
  }

  private limitMs({ kind, functionKey }: FunctionCall): number {
    const seconds = this.parts.manifest.functions.get(functionKey)?.timeoutSeconds;
    return this.parts.timeLimits?.[kind] ?? (seconds === undefined ? FORGE_LIMITS_MS[kind] : seconds * 1_000);
  }

  private async race(invocation: Invocation, limitMs: number, body: () => unknown): Promise<RunResult> {
    const work = runInInvocation(invocation, async () => asJson(await body())).then(
      (value): RunResult => ({ outcome: 'ok', value }),
      (error: unknown): RunResult => ({ outcome: 'error', error: asError(error) }),
    );
    if (!Number.isFinite(limitMs)) return work;
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<RunResult>((resolve) => {
      const error = new Error(`Function "${invocation.functionKey}" timed out after ${limitMs} ms.`);
      timer = setTimeout(() => resolve({ outcome: 'timeout', error }), limitMs);
    });
    return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
  }
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function traceOutcome(result: RunResult): Pick<InvocationTrace, 'outcome' | 'error'> {
  if (result.outcome !== 'ok') return { outcome: result.outcome, error: result.error.message };
  return { outcome: isRetryRequest(result.value) ? 'retry' : 'ok' };
}

/** Whether a function's answer is an `InvocationError`, which asks for the event again. */
export function isRetryRequest(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_retry' in value && value._retry === true;
}
