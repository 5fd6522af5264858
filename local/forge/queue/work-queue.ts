import { z } from 'zod';

import type { Chaos } from '../chaos/chaos';
import type { Timeline } from '../clock/timeline';
import type { AppFunction } from '../functions/load-functions';
import { judge } from '../functions/retry';
import type { Runner } from '../functions/runner';
import type { ConsumerModule, Manifest } from '../manifest/manifest';
import type { Invocation } from '../runtime/invocation';
import { jsonAnswer } from '../runtime/platform-call';
import type { PlatformAnswer, PlatformCall } from '../runtime/platform-call';
import { ConcurrencyGate, Jobs } from './jobs';
import type { QueuedEvent } from './jobs';
import { overLimit, parsePush } from './push-request';
import type { PushRequest } from './push-request';

/** Paths of the gateway that `@forge/events` calls. The braces are meant literally: Forge's proxy fills them in. */
export const QUEUE_PATHS = {
  publish: '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}',
  stats: '/webhook/queue/stats/{contextAri}/{environmentId}/{appId}/{appVersion}',
  cancel: '/webhook/queue/cancel/{contextAri}/{environmentId}/{appId}/{appVersion}',
} as const;

const RETENTION_MS = 24 * 3_600_000;
const MAX_EVENTS_PER_MINUTE = 500;
const MAX_CHAIN = 1_000;
const DEFAULT_CONSUMER_S = 55;

const jobRequest = z.object({ queueName: z.string(), jobId: z.string() });

/** What the queue works with. */
export interface QueueParts {
  readonly manifest: Pick<Manifest, 'consumers' | 'functions'>;
  readonly functions: ReadonlyMap<string, AppFunction>;
  readonly runner: Runner;
  readonly timeline: Timeline;
  readonly chaos: Chaos;
  /** Site time in epoch milliseconds. */
  readonly now: () => number;
}

/** Async events: pushes, at-least-once delivery to consumers, retries, concurrency, job progress. */
export class WorkQueue {
  private readonly jobs = new Jobs();
  private readonly gate = new ConcurrencyGate();
  private pushedAt: number[] = [];
  private eventCount = 0;

  constructor(private readonly parts: QueueParts) {}

  /** Answers `Queue.push`. */
  publish(call: PlatformCall, invocation: Invocation): PlatformAnswer {
    const request = parsePush(call.body ?? 'null');
    if ('status' in request) return jsonAnswer(request.status, request.body);
    const consumer = this.parts.manifest.consumers.get(request.queueName);
    if (!consumer)
      return jsonAnswer(404, { message: `The manifest has no consumer for queue "${request.queueName}".` });
    const refusal = overLimit(request, this.timeoutSeconds(consumer));
    if (refusal) return jsonAnswer(refusal.status, refusal.body);
    if (invocation.chain >= MAX_CHAIN)
      return jsonAnswer(405, { message: 'Cyclic invocation limit reached.' });
    if (!this.withinRate(request.payload.length)) return jsonAnswer(429, { message: 'Too many requests.' });
    this.accept(request, consumer, invocation.chain + 1);
    return jsonAnswer(201, {});
  }

  /** Answers `JobProgress.getStats`. */
  stats(call: PlatformCall): PlatformAnswer {
    const job = this.jobs.get(jobRequest.parse(JSON.parse(call.body ?? 'null')).jobId);
    if (!job) return jsonAnswer(404, { message: 'Job not found.' });
    const { success, inProgress, failed } = job;
    return jsonAnswer(200, { success, inProgress, failed });
  }

  /** Answers `JobProgress.cancel`: what has not started does not start any more. */
  cancel(call: PlatformCall): PlatformAnswer {
    const job = this.jobs.get(jobRequest.parse(JSON.parse(call.body ?? 'null')).jobId);
    if (!job) return jsonAnswer(404, { message: 'Job not found.' });
    job.cancelled = true;
    return { status: 204 };
  }

  private timeoutSeconds({ functionKey }: ConsumerModule): number {
    return this.parts.manifest.functions.get(functionKey)?.timeoutSeconds ?? DEFAULT_CONSUMER_S;
  }

  private withinRate(events: number): boolean {
    const now = this.parts.now();
    this.pushedAt = this.pushedAt.filter((at) => at > now - 60_000);
    if (this.pushedAt.length + events > MAX_EVENTS_PER_MINUTE) return false;
    this.pushedAt.push(...Array.from({ length: events }, () => now));
    return true;
  }

  private accept(request: PushRequest, consumer: ConsumerModule, chain: number): void {
    const { jobId, queueName, payload } = request;
    const queuedAt = this.parts.now();
    this.jobs.open(jobId, payload.length);
    for (const { body, delayInSeconds = 0, concurrency } of payload) {
      this.eventCount += 1;
      const eventId = `${jobId}#${this.eventCount}`;
      const event: QueuedEvent = { eventId, jobId, queueName, body, concurrency, queuedAt, chain };
      const [first = 0, ...copies] = this.parts.chaos.jobDelays();
      this.plan(event, consumer, delayInSeconds * 1_000 + first);
      for (const delay of copies) this.planCopy(event, consumer, delayInSeconds * 1_000 + delay);
    }
  }

  private plan(event: QueuedEvent, consumer: ConsumerModule, delayMs: number): void {
    this.at(event, delayMs, async () => {
      const verdict = await this.deliver(event, consumer);
      if (verdict.done) {
        this.jobs.close(event.jobId, verdict.failed);
      } else if (this.parts.now() + verdict.delayMs > event.queuedAt + RETENTION_MS) {
        this.jobs.close(event.jobId, true);
      } else {
        this.plan({ ...event, retry: verdict.context }, consumer, verdict.delayMs);
      }
    });
  }

  /** A second delivery of the same event: it happens, but its outcome counts for nothing. */
  private planCopy(event: QueuedEvent, consumer: ConsumerModule, delayMs: number): void {
    this.at(event, delayMs, async () => {
      await this.deliver(event, consumer);
    });
  }

  private at(event: QueuedEvent, delayMs: number, work: () => Promise<void>): void {
    const { timeline, now } = this.parts;
    timeline.at(now() + delayMs, 'work', `job ${event.queueName}`, () =>
      this.gate.run(event.concurrency, work),
    );
  }

  private async deliver(event: QueuedEvent, consumer: ConsumerModule) {
    if (this.jobs.get(event.jobId)?.cancelled) return { done: true, failed: true } as const;
    const { functions, runner } = this.parts;
    const { key: moduleKey, functionKey } = consumer;
    const payload = JSON.stringify(this.asyncEvent(event));
    const result = await runner.run(
      { kind: 'consumer', functionKey, moduleKey, subject: event.queueName, chain: event.chain },
      () => functions.get(functionKey)?.(JSON.parse(payload), runner.functionContext(undefined)),
    );
    return judge(result, event.retry?.retryCount ?? 0, true);
  }

  /** The event as the consumer gets it. */
  private asyncEvent({ body, queueName, jobId, eventId, queuedAt, retry }: QueuedEvent) {
    const retentionWindow = {
      startTime: new Date(queuedAt).toISOString(),
      remainingTimeMs: queuedAt + RETENTION_MS - this.parts.now(),
    };
    return { body, queueName, jobId, eventId, ...(retry && { retryContext: { ...retry, retentionWindow } }) };
  }
}
