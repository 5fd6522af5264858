import type { SiteClock } from './site-clock';

/** What waits for its time. `work` follows from something that happened; `schedule` comes round for ever. */
export type TaskKind = 'work' | 'schedule';

/** A task as an onlooker sees it. `due` is epoch milliseconds of site time. */
export interface PendingTask {
  readonly due: number;
  readonly kind: TaskKind;
  readonly label: string;
}

interface Task extends PendingTask {
  readonly run: () => Promise<void>;
}

/** Everything that happens later on the site: event deliveries, queued jobs, retries, scheduled triggers. */
export class Timeline {
  /** Soonest first; among equals, first planned first. */
  private readonly tasks: Task[] = [];
  private active = 0;
  private waiting: (() => void)[] = [];

  /** @param atOnce how many tasks may run at the same time; 1 keeps tests deterministic */
  constructor(
    private readonly clock: SiteClock,
    private readonly atOnce: number,
  ) {}

  /** Plans a task. Tasks due at the same instant start in the order in which they were planned. */
  at(due: number, kind: TaskKind, label: string, run: () => Promise<void>): void {
    const after = this.tasks.findLastIndex((task) => task.due <= due);
    this.tasks.splice(after + 1, 0, { due, kind, label, run });
  }

  /** What is planned and has not started, soonest first. */
  pending(): readonly PendingTask[] {
    return this.tasks.map(({ due, kind, label }) => ({ due, kind, label }));
  }

  /** Starts what is due, as far as `atOnce` allows; what has to wait starts when a place is free. */
  pump(): void {
    let task = this.takeDue();
    while (task) {
      this.start(task);
      task = this.takeDue();
    }
    if (this.active === 0) {
      const waiting = this.waiting;
      this.waiting = [];
      for (const resolve of waiting) resolve();
    }
  }

  /** Runs what is due now, and what that plans for now, to its end. The clock does not move. */
  async runDue(): Promise<void> {
    const idle = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.pump();
    await idle;
  }

  /**
   * Runs until no `work` is left within `withinMs` milliseconds of site time. The clock moves to each due time on the
   * way; schedules that come due on the way run too.
   */
  async settle(withinMs: number): Promise<void> {
    const limit = this.clock.now() + withinMs;
    await this.runDue();
    let next = this.nextDue('work');
    while (next !== undefined && next <= limit) {
      await this.runUntil(next);
      next = this.nextDue('work');
    }
  }

  /** Moves the clock by `ms` and runs everything that comes due, each task at its own time. */
  async advance(ms: number): Promise<void> {
    await this.runUntil(this.clock.now() + ms);
  }

  private async runUntil(target: number): Promise<void> {
    let next = this.nextDue();
    while (next !== undefined && next <= target) {
      if (next > this.clock.now()) this.clock.moveTo(next);
      await this.runDue();
      next = this.nextDue();
    }
    if (target > this.clock.now()) this.clock.moveTo(target);
  }

  private start(task: Task): void {
    this.active += 1;
    void task.run().finally(() => {
      this.active -= 1;
      this.pump();
    });
  }

  private takeDue(): Task | undefined {
    if (this.active >= this.atOnce) return undefined;
    const next = this.tasks[0];
    return next && next.due <= this.clock.now() ? this.tasks.shift() : undefined;
  }

  private nextDue(kind?: TaskKind): number | undefined {
    return this.tasks.find((task) => !kind || task.kind === kind)?.due;
  }
}
