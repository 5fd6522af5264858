import type { JsonObject, Json } from '../store/json';

/** A long-running task whose work has been done. */
export interface Task {
  readonly id: string;
  readonly description: string;
  readonly submittedBy: string | null;
  /** Epoch milliseconds. */
  readonly submitted: number;
  readonly result: Json;
}

/** Long-running tasks. Their work is done at once; they say so only after `duration` milliseconds. */
export class TaskStore {
  private readonly tasks = new Map<string, Task>();

  constructor(private readonly duration: number) {}

  add(task: Task): void {
    this.tasks.set(task.id, task);
  }

  get(id: string): Task | undefined {
    return this.tasks.get(id);
  }

  /** A task as `GET task/{id}` returns it. */
  show({ id, description, submitted, result }: Task, now: number, url: string): JsonObject {
    const finished = submitted + this.duration;
    const isDone = now >= finished;
    return {
      self: `${url}/rest/api/3/task/${id}`,
      id,
      description,
      status: isDone ? 'COMPLETE' : 'RUNNING',
      ...(isDone ? { result } : {}),
      submittedBy: 10_000,
      progress: isDone ? 100 : Math.trunc(((now - submitted) * 100) / this.duration),
      elapsedRuntime: Math.min(now, finished) - submitted,
      submitted,
      started: submitted,
      ...(isDone ? { finished } : {}),
      lastUpdate: Math.min(now, finished),
    };
  }
}
