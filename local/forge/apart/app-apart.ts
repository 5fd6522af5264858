import { fork, type ChildProcess } from 'node:child_process';

import type { AppFunction, ModuleLoader } from '../functions/load-functions';
import { currentInvocation, type Invocation } from '../runtime/invocation';
import { outcomeOf, type FromApp, type InvocationFacts, type ToApp } from './messages';

/** An app whose functions run in a process of their own, as on Forge they do. */
export interface AppApart {
  /** For `createForgeHost`: the app's functions, each of which runs over there. */
  readonly load: ModuleLoader;
  /** Kills the process between any two instructions; what runs in it fails. The next invocation starts a new one. */
  kill(): void;
  /** The most memory that any of its processes ever held. */
  peakBytes(): number;
  /** How often a process was killed while something ran in it. */
  deaths(): number;
  dispose(): void;
}

interface Run {
  readonly invocation: Invocation;
  readonly settle: (message: Extract<FromApp, { what: 'ended' }>) => void;
  readonly fail: (error: Error) => void;
}

const TYPESCRIPT = ['--import', 'tsx'];

/**
 * Runs an app in a process of its own.
 * @param script a file (JavaScript or TypeScript) that calls `serveApp` with the app's exports
 * @param exportNames the functions that it exports
 */
export function createAppApart(script: string, exportNames: readonly string[]): AppApart {
  const runs = new Map<string, Run>();
  let child: ChildProcess | null = null;
  let [peak, deaths] = [0, 0];

  async function answer({ run, call, request }: Extract<FromApp, { what: 'call' }>): Promise<void> {
    const invocation = runs.get(run)?.invocation;
    if (invocation === undefined) return;
    const asker = child;
    const answered = await outcomeOf(invocation.answer(request, invocation));
    if (asker?.connected === true)
      asker.send({ what: 'answer', now: Date.now(), call, answer: answered } satisfies ToApp);
  }

  function receive(message: FromApp): void {
    if (message.what === 'call') {
      void answer(message);
      return;
    }
    peak = Math.max(peak, message.peakBytes);
    runs.get(message.run)?.settle(message);
    runs.delete(message.run);
  }

  function process(): ChildProcess {
    if (child === null) {
      child = fork(script, { execArgv: script.endsWith('.ts') ? TYPESCRIPT : [], serialization: 'advanced' });
      child.on('message', receive);
    }
    return child;
  }

  const functionOf =
    (exportName: string): AppFunction =>
    (...args) =>
      new Promise((resolve, fail) => {
        const invocation = currentInvocation();
        if (invocation === undefined) throw new Error(`"${exportName}" was called outside of an invocation.`);
        const settle: Run['settle'] = ({ result, logs }) => {
          invocation.logs.push(...logs);
          if ('error' in result) fail(new Error(result.error));
          else resolve(result.value);
        };
        runs.set(invocation.id, { invocation, settle, fail });
        process().send({
          what: 'run',
          now: Date.now(),
          exportName,
          args,
          invocation: factsOf(invocation),
        } satisfies ToApp);
      });

  function kill(): void {
    if (child === null) return;
    child.removeAllListeners();
    child.kill('SIGKILL');
    child = null;
    deaths += runs.size > 0 ? 1 : 0;
    for (const { fail } of runs.values()) fail(new Error('The process of the app was killed.'));
    runs.clear();
  }

  const functions = Object.fromEntries(exportNames.map((name) => [name, functionOf(name)]));
  return {
    load: () => Promise.resolve(functions),
    kill,
    peakBytes: () => peak,
    deaths: () => deaths,
    dispose: kill,
  };
}

function factsOf({ remainingMs, ...invocation }: Invocation): InvocationFacts {
  const { id, kind, functionKey, moduleKey, accountId, identity, chain } = invocation;
  return { id, kind, functionKey, moduleKey, accountId, identity, chain, remainingMs: remainingMs() };
}
