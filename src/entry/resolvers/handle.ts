import * as z from 'zod/mini';
import type { Answer } from '../../contract/answer';
import type { Operation, PayloadOf, ResultOf } from '../../contract/operation';
import { refusalOf, UseCaseError } from '../../usecases/refusal';
import type { UserDeps } from '../deps';

/**
 * What a caller must be allowed to see or do before an operation runs. It asks Jira as the caller, and what it had
 * to read for that goes on to the operation. Throws where the caller may not.
 */
export type Guard<Payload, Granted> = (payload: Payload, deps: UserDeps) => Promise<Granted>;

interface Request {
  readonly payload?: unknown;
  readonly context: { readonly accountId?: unknown };
}

/**
 * Makes the handler of one operation: parse → authorise → use case → answer (design §3, §7).
 * `context.extension` is never read: it comes from the browser (forge.md 5.1).
 */
export function handle<Op extends Operation, Granted>(
  operation: Op,
  depsOf: (accountId: string) => UserDeps,
  guard: Guard<PayloadOf<Op>, Granted>,
  run: (granted: Granted, payload: PayloadOf<Op>, deps: UserDeps) => Promise<ResultOf<Op>>,
): (request: Request) => Promise<Answer<ResultOf<Op>>> {
  return async ({ payload, context }) => {
    try {
      if (typeof context.accountId !== 'string') throw new UseCaseError('NOT_ALLOWED');
      const input = inputOf(operation, payload);
      const deps = depsOf(context.accountId);
      const granted = await guard(input, deps);
      return { ok: true, data: await run(granted, input, deps) };
    } catch (error) {
      return refusalOf(error);
    }
  };
}

function inputOf<Op extends Operation>(operation: Op, payload: unknown): PayloadOf<Op> {
  const parsed = z.safeParse(operation.payload, payload);
  if (parsed.success) return parsed.data as PayloadOf<Op>;
  throw new UseCaseError('INVALID_INPUT', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
}
