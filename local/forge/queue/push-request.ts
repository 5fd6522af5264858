import { z } from 'zod';

const MAX_EVENTS = 50;
const MAX_PUSH_BYTES = 200 * 1024;
const MAX_LONG_EVENT_BYTES = 100 * 1024;
const SHORT_CONSUMER_S = 55;

const event = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(900).optional(),
  concurrency: z.object({ key: z.string().min(1), limit: z.number().int().min(1) }).optional(),
});

const push = z.object({
  queueName: z.string(),
  jobId: z.string(),
  type: z.literal('avi:forge:app:event'),
  schema: z.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: z.array(event).min(1),
  time: z.string(),
});

/** A push as `@forge/events` 3.0.8 sends it. */
export type PushRequest = z.infer<typeof push>;

/** What Forge refuses: HTTP status and body. */
export interface PushRefusal {
  readonly status: number;
  readonly body: { readonly errorMessage: string } | { readonly message: string };
}

/** Parses a push. @returns the push, or the refusal Forge would answer with */
export function parsePush(body: string): PushRequest | PushRefusal {
  const parsed = push.safeParse(JSON.parse(body));
  if (!parsed.success) return { status: 400, body: { message: z.prettifyError(parsed.error) } };
  return parsed.data;
}

/**
 * Checks a push against the limits of async events.
 * @param consumerSeconds time limit of the consumer: above 55 s each event may have 100 KB only
 */
export function overLimit({ payload }: PushRequest, consumerSeconds: number): PushRefusal | undefined {
  if (payload.length > MAX_EVENTS)
    return tooBig(`This push contains more than the ${MAX_EVENTS} events allowed.`);
  if (bytes(payload) > MAX_PUSH_BYTES) return tooBig('The maximum payload size is 200KB.');
  if (consumerSeconds > SHORT_CONSUMER_S && payload.some((item) => bytes(item) > MAX_LONG_EVENT_BYTES)) {
    return tooBig('The maximum event size is 100KB for consumers that may run longer than 55 seconds.');
  }
  return undefined;
}

function tooBig(errorMessage: string): PushRefusal {
  return { status: 413, body: { errorMessage } };
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
