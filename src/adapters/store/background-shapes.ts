import * as z from 'zod/mini';
import type { FailedJob } from '../../domain/background/failed-job';
import type { PointsBudget } from '../../domain/background/points';
import type { VitalSigns } from '../../domain/background/vital-signs';
import type { Walk } from '../../domain/background/walk';
import type { StoredShape } from './versioned';

/** What background work keeps about itself. */
const walkSchema: z.ZodMiniType<Walk> = z.object({
  state: z.enum(['running', 'waiting', 'paused', 'cancelled', 'done']),
  step: z.int(),
  startedAt: z.number(),
  finishedAt: z.nullable(z.number()),
  only: z.nullable(z.array(z.string())),
  changedSince: z.nullable(z.number()),
  projects: z.nullable(
    z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        total: z.number(),
        done: z.number(),
        after: z.nullable(z.string()),
        finished: z.boolean(),
        settings: z.int(),
        whole: z.boolean(),
      }),
    ),
  ),
  written: z.number(),
  removed: z.number(),
  refused: z.number(),
  workedMs: z.number(),
  task: z.nullable(z.string()),
  settled: z.record(z.string(), z.int()),
});

export const walkShape: StoredShape<Walk> = { kind: 'walk', version: 1, schema: walkSchema };

export const budgetShape: StoredShape<PointsBudget> = {
  kind: 'budget',
  version: 1,
  schema: z.object({ perHour: z.number(), hour: z.number(), used: z.number() }),
};

export const failedJobShape: StoredShape<FailedJob> = {
  kind: 'failedJob',
  version: 1,
  schema: z.object({
    body: z.record(z.string(), z.unknown()),
    failedAt: z.number(),
    tries: z.number(),
    code: z.string(),
    place: z.string(),
  }),
};

const moment = z.nullable(z.number());

export const vitalSignsShape: StoredShape<VitalSigns> = {
  kind: 'vitalSigns',
  version: 1,
  schema: z.object({
    since: z.number(),
    lastEventAt: moment,
    lastLagMs: moment,
    worstLagMs: moment,
    done: z.number(),
    retried: z.number(),
    suggestions: z.number(),
    silence: z.number(),
    errors: z.number(),
    storedAt: z.number(),
  }),
};

/** What the app no longer finds, and since when (ms). */
export const missingShape: StoredShape<Readonly<Record<string, number>>> = {
  kind: 'missing',
  version: 1,
  schema: z.record(z.string(), z.number()),
};
