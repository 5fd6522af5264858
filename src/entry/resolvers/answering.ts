import * as z from 'zod/mini';
import type { Refusal } from '../../contract/answer';
import { api } from '../../contract/api';
import { refusalOf } from '../../usecases/refusal';
import type { Log } from '../../ports/log';

const callSchema = z.object({ call: z.object({ functionKey: z.string() }) });
const answerSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.string() }),
]);

const UNKNOWN: Refusal = { ok: false, code: 'INVALID_INPUT', params: { field: 'operation' } };

/**
 * Puts one log line behind every invocation, with the operation and how it ended, and answers operations that do not
 * exist. What the browser calls an operation is logged only where it is one.
 */
export function answering<Request, Rest extends unknown[]>(
  log: Log,
  resolve: (request: Request, ...rest: Rest) => Promise<unknown>,
): (request: Request, ...rest: Rest) => Promise<unknown> {
  return async (request, ...rest) => {
    const started = Date.now();
    const asked = z.safeParse(callSchema, request).data?.call.functionKey;
    const operation = asked !== undefined && Object.hasOwn(api, asked) ? asked : null;
    const answer = operation === null ? UNKNOWN : await resolve(request, ...rest).catch(refusalOf);
    const told = z.safeParse(answerSchema, answer).data;
    const outcome = told === undefined ? 'unreadable' : told.ok ? 'done' : told.code;
    log.write({ what: 'operation', operation, outcome, ms: Date.now() - started });
    return answer;
  };
}
