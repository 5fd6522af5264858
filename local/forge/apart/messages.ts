import type { Invocation, LogLine } from '../runtime/invocation';
import type { PlatformAnswer, PlatformCall } from '../runtime/platform-call';

/** What an invocation is, as far as it can be sent to another process. */
export type InvocationFacts = Pick<
  Invocation,
  'id' | 'kind' | 'functionKey' | 'moduleKey' | 'accountId' | 'identity' | 'chain'
> & { readonly remainingMs: number };

/** To the process of the app. `now`: site time (ms), which its clock takes over. */
export type ToApp =
  | {
      readonly what: 'run';
      readonly now: number;
      readonly exportName: string;
      readonly args: readonly [payload: unknown, context: unknown];
      readonly invocation: InvocationFacts;
    }
  | {
      readonly what: 'answer';
      readonly now: number;
      readonly call: number;
      readonly answer: Outcome<PlatformAnswer>;
    };

/** From the process of the app. `peakBytes`: the most memory that it held when a message came, node and bundle included. */
export type FromApp =
  | { readonly what: 'call'; readonly run: string; readonly call: number; readonly request: PlatformCall }
  | {
      readonly what: 'ended';
      readonly run: string;
      readonly result: Outcome<unknown>;
      readonly logs: readonly LogLine[];
      readonly peakBytes: number;
    };

export type Outcome<T> = { readonly value: T } | { readonly error: string };

/** Out: how a promise ended, as something that can be sent. */
export function outcomeOf<T>(promise: Promise<T>): Promise<Outcome<T>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
}
