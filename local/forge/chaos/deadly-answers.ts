import type { Invocation, InvocationKind } from '../runtime/invocation';
import type { PlatformCall } from '../runtime/platform-call';
import type { Chaos } from './chaos';

/** A background function was killed between two of its writes. */
export class FunctionDied extends Error {
  override readonly name = 'FunctionDied';

  constructor() {
    super('The function died.');
  }
}

const BACKGROUND: ReadonlySet<InvocationKind> = new Set(['trigger', 'consumer', 'scheduledTrigger']);
const READING_POST = /bulkfetch|\/search\/|\/get$|\/query$|\/stats\//;

/** Kills background functions after some of their writes: the write has happened, its answer and all else have not. */
export function deadlyAnswers(answer: Invocation['answer'], chaos: Chaos): Invocation['answer'] {
  return async (call, invocation) => {
    if (invocation.died) throw new FunctionDied();
    const answered = await answer(call, invocation);
    if (BACKGROUND.has(invocation.kind) && isWrite(call) && chaos.diesAfterWrite()) {
      invocation.died = true;
      throw new FunctionDied();
    }
    return answered;
  };
}

function isWrite({ method, path }: PlatformCall): boolean {
  return method !== 'GET' && !READING_POST.test(path.replace(/\?.*$/, ''));
}
