import type { Faults } from './faults';

/** What happens to a call. */
export type CallFate = 'answered' | 'failed' | 'lost';

/** A call whose answer never came. */
export class JiraTimeout extends Error {
  constructor(path: string) {
    super(`Jira did not answer in time: ${path}`);
    this.name = 'JiraTimeout';
  }
}

/** Decides the fate of one call after the other. */
export class CallFaults {
  private calls = 0;

  constructor(private readonly faults: Faults) {}

  /** The fate of the next call. */
  next(): CallFate {
    this.calls += 1;
    if (this.isTurn(this.faults.failEvery)) return 'failed';
    return this.isTurn(this.faults.timeoutEvery) ? 'lost' : 'answered';
  }

  private isTurn(every: number | undefined): boolean {
    return every !== undefined && every > 0 && this.calls % every === 0;
  }
}

/** Resolves after real time; at once for nothing to wait. */
export async function wait(ms: number | undefined): Promise<void> {
  if (ms !== undefined && ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
