import { format } from 'node:util';

import { z } from 'zod';

import { ForgeResponse } from './forge-response';
import { currentInvocation, runtimeOf } from './invocation';
import type { LogLine } from './invocation';
import { UnsupportedCallError } from './platform-call';
import type { PlatformCall } from './platform-call';

/** What Forge allows a function to log, at most (15 minutes of 100 lines); what is more is cut. */
const MAX_LOG_LINES = 1_500;
const MAX_LOG_BYTES = 200 * 1024;

const target = z.object({
  type: z.string(),
  provider: z.string().optional(),
  remote: z.string().optional(),
  accountId: z.string().optional(),
});

const requestInit = z
  .object({ method: z.string().default('GET'), body: z.string().nullish(), headers: z.unknown().optional() })
  .default({ method: 'GET' });

/**
 * Defines the two back-end globals that the `@forge/*` packages call, `__forge_fetch__` and `__forge_runtime__`, and
 * collects what functions log. All of it is decided by the running invocation, so any number of hosts share one
 * installation of the seam; outside an invocation the runtime is absent, as in plain Node.
 */
export function installBackEndSeam(): void {
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => {
      const invocation = currentInvocation();
      return invocation && runtimeOf(invocation);
    },
  });
  for (const level of ['debug', 'info', 'warn', 'error', 'log'] as const) captureConsole(level);
}

async function forgeFetch(options: unknown, path: unknown, init?: unknown): Promise<ForgeResponse> {
  const call = parseCall(options, path, init);
  const invocation = currentInvocation();
  if (!invocation) {
    throw new Error(`A Forge API was called outside of an invocation: ${call.method} ${call.path}`);
  }
  if (invocation.ended) {
    throw new Error(
      `Function "${invocation.functionKey}" called ${call.method} ${call.path} after it had ended.`,
    );
  }
  return new ForgeResponse(await invocation.answer(call, invocation));
}

function parseCall(options: unknown, path: unknown, init: unknown): PlatformCall {
  const { type, provider, remote, accountId } = target.parse(options);
  const parsed = requestInit.safeParse(init);
  if (!parsed.success || typeof path !== 'string') {
    throw new UnsupportedCallError({
      type,
      provider,
      remote,
      method: 'with such a body',
      path: String(path),
    });
  }
  const { method, body, headers } = parsed.data;
  return {
    type,
    provider,
    remote,
    accountId,
    method: method.toUpperCase(),
    path,
    headers: plainHeaders(headers),
    body: body ?? undefined,
  };
}

function plainHeaders(headers: unknown): Record<string, string> {
  if (headers === undefined || headers === null) return {};
  const entries =
    Symbol.iterator in Object(headers)
      ? [...(headers as Iterable<[string, string]>)]
      : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

const CAPTURED = Symbol.for('local.forge.console');

/** Sends console output of app functions to their invocation; all other output passes. Doing it twice changes nothing. */
function captureConsole(method: 'debug' | 'info' | 'warn' | 'error' | 'log'): void {
  const original: unknown = Reflect.get(console, method);
  if (typeof original !== 'function' || CAPTURED in original) return;
  const write = (...args: unknown[]) => {
    const invocation = currentInvocation();
    if (!invocation || invocation.kind === 'script') {
      Reflect.apply(original, console, args);
      return;
    }
    addLog(invocation.logs, { level: method === 'log' ? 'info' : method, text: format(...args) });
  };
  console[method] = Object.assign(write, { [CAPTURED]: true });
}

function addLog(logs: LogLine[], line: LogLine): void {
  if (logs.length >= MAX_LOG_LINES) return;
  const size = logs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (size + Buffer.byteLength(line.text) <= MAX_LOG_BYTES) logs.push(line);
}
