import { events, makeInvoke, Modal, router, showFlag, view } from '@forge/bridge';
import * as z from 'zod/mini';
import type { Answer, ErrorCode, ErrorParams } from '../../src/contract/answer';
import { ERROR_CODES } from '../../src/contract/answer';
import type { Definitions, Operations, PayloadOf, ResultOf } from '../../src/contract/operation';

// Before the first parse: zod's probe for `new Function` breaks Forge's Content-Security-Policy.
z.config({ jitless: true });

export { events, Modal, router, showFlag, view };

/** The back end said no. The code and its parameters are what the reader is told. */
export class RefusedError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams) {
    super(code);
    this.name = 'RefusedError';
    this.code = code;
    this.params = params;
  }
}

const refusal = z.object({
  ok: z.literal(false),
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/**
 * Out: a function that invokes the operations of one surface and checks what comes back.
 * It throws a RefusedError where the back end refuses, and `UNREADABLE_DATA` where the answer has another shape.
 */
export function callerOf<Ops extends Operations>(operations: Ops) {
  const invoke = makeInvoke<Definitions<Operations>>();

  return async function call<Name extends keyof Ops & string>(
    name: Name,
    payload: PayloadOf<Ops[Name]>,
  ): Promise<ResultOf<Ops[Name]>> {
    const answer: Answer<unknown> = await invoke(name, payload);
    const refused = z.safeParse(refusal, answer);
    if (refused.success) throw new RefusedError(refused.data.code, refused.data.params);
    const operation = operations[name];
    const result = operation && answer.ok ? z.safeParse(operation.result, answer.data) : null;
    if (result?.success !== true) throw new RefusedError('UNREADABLE_DATA', { place: name });
    return result.data as ResultOf<Ops[Name]>;
  };
}
