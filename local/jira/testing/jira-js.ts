import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Json } from '../store/json';

/** What an operation of jira.js came to. */
export interface ClientResult {
  readonly result?: Json;
  readonly error?: { readonly name: string; readonly message: string; readonly status: number | null };
}

/** The strict client: it holds every answer against its own model of Jira and fails where they differ. */
export class StrictClient {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (result: ClientResult) => void>();
  private calls = 0;

  constructor(host: string, accountId: string) {
    this.worker = new Worker(join(__dirname, 'jira-js-worker.mjs'), {
      workerData: { host, email: `${accountId}@example.com` },
    });
    this.worker.on('message', (message: ClientResult & { id: number }) => {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    });
  }

  /** Runs `cloud.issues.getIssue` and the like. */
  call(operation: string, parameters?: Json): Promise<ClientResult> {
    this.calls += 1;
    const id = this.calls;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ id, operation, parameters });
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
