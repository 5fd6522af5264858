import type { RetryContext } from '../functions/retry';

/** One event of a queue on its way to its consumer. */
export interface QueuedEvent {
  readonly eventId: string;
  readonly jobId: string;
  readonly queueName: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly concurrency?: { readonly key: string; readonly limit: number } | undefined;
  /** Site time of the push, epoch milliseconds: the retention window starts here. */
  readonly queuedAt: number;
  /** How many pushes led here, one consumer pushing to the next. */
  readonly chain: number;
  readonly retry?: RetryContext | undefined;
}

/** Progress of a job, as `getStats` reports it. */
export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
  cancelled: boolean;
}

/** Jobs by id: one job for each push. */
export class Jobs {
  private readonly jobs = new Map<string, JobStats>();

  open(jobId: string, events: number): void {
    this.jobs.set(jobId, { success: 0, inProgress: events, failed: 0, cancelled: false });
  }

  get(jobId: string): JobStats | undefined {
    return this.jobs.get(jobId);
  }

  /** An event of the job is finished for good. */
  close(jobId: string, failed: boolean): void {
    const job = this.jobs.get(jobId);
    if (!job) return;
    job.inProgress -= 1;
    if (failed) job.failed += 1;
    else job.success += 1;
  }
}

/** Lets at most `limit` events of one concurrency key run at a time; the others wait in their order. */
export class ConcurrencyGate {
  private readonly running = new Map<string, number>();
  private readonly waiting = new Map<string, (() => void)[]>();

  /** Runs `work` when there is room for it. */
  async run(rule: QueuedEvent['concurrency'], work: () => Promise<void>): Promise<void> {
    if (!rule) return work();
    await this.enter(rule.key, rule.limit);
    try {
      await work();
    } finally {
      this.leave(rule.key);
    }
  }

  private async enter(key: string, limit: number): Promise<void> {
    while ((this.running.get(key) ?? 0) >= limit) {
      await new Promise<void>((resolve) =>
        this.waiting.set(key, [...(this.waiting.get(key) ?? []), resolve]),
      );
    }
    this.running.set(key, (this.running.get(key) ?? 0) + 1);
  }

  private leave(key: string): void {
    this.running.set(key, (this.running.get(key) ?? 1) - 1);
    const [next, ...rest] = this.waiting.get(key) ?? [];
    this.waiting.set(key, rest);
    next?.();
  }
}
