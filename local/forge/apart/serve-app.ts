import type { AppFunction } from '../functions/load-functions';
import { createManualClock, type SiteClock } from '../clock/site-clock';
import { installBackEndSeam } from '../runtime/install-seam';
import { runInInvocation, type Invocation } from '../runtime/invocation';
import type { PlatformAnswer, PlatformCall } from '../runtime/platform-call';
import { outcomeOf, type FromApp, type InvocationFacts, type Outcome, type ToApp } from './messages';

/**
 * Makes this process the one in which an app's functions run: it takes invocations from the process that holds the
 * platform and asks there whatever the functions ask of Forge. In: the app's exports, as its bundle has them.
 */
export function serveApp(exports: Readonly<Record<string, unknown>>): void {
  installBackEndSeam();
  const waiting = new Map<number, (answer: Outcome<PlatformAnswer>) => void>();
  let calls = 0;
  let clock: SiteClock | null = null;
  let peakBytes = 0;

  const ask = (request: PlatformCall, { id }: Invocation): Promise<PlatformAnswer> =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, (answer) => {
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer.value);
      });
      send({ what: 'call', run: id, call: calls, request });
    });

  async function run({
    exportName,
    args,
    invocation: facts,
  }: Extract<ToApp, { what: 'run' }>): Promise<void> {
    const invocation = invocationOf(facts, ask);
    const handler = exports[exportName] as AppFunction;
    const result = await outcomeOf(
      runInInvocation(invocation, () => Promise.resolve().then(() => handler(...args))),
    );
    invocation.ended = true;
    send({ what: 'ended', run: facts.id, result, logs: invocation.logs, peakBytes });
  }

  process.on('message', (message: ToApp) => {
    clock ??= createManualClock(message.now);
    clock.moveTo(Math.max(message.now, clock.now()));
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
    if (message.what === 'run') {
      void run(message);
      return;
    }
    waiting.get(message.call)?.(message.answer);
    waiting.delete(message.call);
  });
}

function invocationOf({ remainingMs, ...facts }: InvocationFacts, answer: Invocation['answer']): Invocation {
  const end = performance.now() + remainingMs;
  return {
    ...facts,
    remainingMs: () => Math.max(0, end - performance.now()),
    answer,
    logs: [],
    ended: false,
    died: false,
  };
}

function send(message: FromApp): void {
  process.send?.(message);
}
