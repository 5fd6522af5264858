import { z } from 'zod';

import type { RunResult } from './runner';

const MAX_RETRY_AFTER_S = 900;
const MAX_RETRY_DATA_BYTES = 4 * 1024;
const FIRST_BACK_OFF_S = 5;

/** What a function gets to see when an event comes again. */
export interface RetryContext {
  readonly retryCount: number;
  readonly retryReason: string;
  readonly retryData: unknown;
}

/** What follows from a run: done, or once more after `delayMs`. */
export type Verdict =
  | { readonly done: true; readonly failed: boolean }
  | { readonly done: false; readonly delayMs: number; readonly context: RetryContext };

const invocationError = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().default(1),
    retryReason: z.string().default('FUNCTION_RETRY_REQUEST'),
    retryData: z.unknown().optional(),
  }),
});

/**
 * Judges how a run of a trigger or consumer ended.
 * @param retries how often the event has come again so far
 * @param retryErrors whether the platform repeats runs that threw (queues do, triggers do not); time-outs always are
 */
export function judge(result: RunResult, retries: number, retryErrors: boolean): Verdict {
  if (result.outcome === 'ok') return judgeValue(result.value, retries);
  if (result.outcome === 'error' && !retryErrors) return { done: true, failed: true };
  const retryReason = result.outcome === 'timeout' ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
  const seconds = Math.min(FIRST_BACK_OFF_S * 2 ** retries, MAX_RETRY_AFTER_S);
  return again(seconds, { retryCount: retries + 1, retryReason, retryData: undefined });
}

function judgeValue(value: unknown, retries: number): Verdict {
  const asked = invocationError.safeParse(value);
  if (!asked.success) return { done: true, failed: false };
  const { retryAfter, retryReason, retryData } = asked.data.retryOptions;
  if (Buffer.byteLength(JSON.stringify(retryData ?? null)) > MAX_RETRY_DATA_BYTES)
    return { done: true, failed: true };
  return again(Math.min(Math.max(retryAfter, 1), MAX_RETRY_AFTER_S), {
    retryCount: retries + 1,
    retryReason,
    retryData,
  });
}

function again(seconds: number, context: RetryContext): Verdict {
  return { done: false, delayMs: seconds * 1_000, context };
}
