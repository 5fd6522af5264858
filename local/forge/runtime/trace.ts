import type { InvocationKind, LogLine } from './invocation';

/** A function has run. Durations are milliseconds of real time, instants are site time as ISO stamp. */
export interface InvocationTrace {
  readonly kind: 'invocation';
  readonly at: string;
  readonly id: string;
  readonly invocation: InvocationKind;
  readonly functionKey: string;
  readonly moduleKey: string;
  /** Resolver definition, event name or queue: what was asked of the function. */
  readonly subject: string;
  readonly accountId: string | undefined;
  readonly durationMs: number;
  readonly outcome: 'ok' | 'error' | 'timeout' | 'retry';
  readonly error?: string | undefined;
  readonly logs: readonly LogLine[];
}

/** A call to Jira's REST API went out. */
export interface CallTrace {
  readonly kind: 'call';
  readonly at: string;
  readonly provider: 'app' | 'user' | 'browser';
  readonly accountId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  readonly invocationId?: string | undefined;
}

/** A product event was raised and what became of it for one trigger. */
export interface EventTrace {
  readonly kind: 'event';
  readonly at: string;
  readonly eventType: string;
  readonly trigger: string | undefined;
  readonly outcome: 'delivered' | 'filtered' | 'filter-error' | 'dropped' | 'no-trigger' | 'too-large';
  readonly detail?: string | undefined;
}

export type TraceEntry = InvocationTrace | CallTrace | EventTrace;

const KEPT = 2_000;

/** The last things that happened on the host, and whoever listens to what happens next. */
export class Trace {
  private readonly kept: TraceEntry[] = [];
  private readonly listeners = new Set<(entry: TraceEntry) => void>();

  add(entry: TraceEntry): void {
    this.kept.push(entry);
    if (this.kept.length > KEPT) this.kept.shift();
    for (const listener of this.listeners) listener(entry);
  }

  /** Everything kept (the last 2,000 entries), oldest first. */
  entries(): readonly TraceEntry[] {
    return [...this.kept];
  }

  /** The kept entries of one kind, oldest first. */
  of<K extends TraceEntry['kind']>(kind: K): readonly Extract<TraceEntry, { kind: K }>[] {
    return this.kept.filter((entry): entry is Extract<TraceEntry, { kind: K }> => entry.kind === kind);
  }

  /** Forgets what is kept, so that a test counts from here. */
  clear(): void {
    this.kept.length = 0;
  }

  /** @returns a function that ends the subscription */
  listen(listener: (entry: TraceEntry) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
