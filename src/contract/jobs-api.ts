import * as z from 'zod/mini';
import type { Operations } from './operation';
import { ERROR_CODES } from './answer';
import { count, instant, projectKey } from './schemas';

const pointsBudget = z.object({
  /** Points of Jira's rate limit that background work may use in an hour (forge.md 3.7). */
  perHour: count,
  used: count,
  /** When the hour, and with it the budget, begins anew. */
  resetsAt: instant,
});

/**
 * `waiting`: this hour's points are used up, it goes on at `resumesAt`. `paused`, `cancelled`: a person said so.
 * What has been done stays in every state.
 */
const runState = z.enum(['running', 'waiting', 'paused', 'cancelled', 'done']);

const projectProgress = z.object({ id: z.string(), key: z.string(), done: count, total: count });

const run = z.object({
  state: runState,
  /** False until the issues of all projects have been counted. */
  counted: z.boolean(),
  startedAt: instant,
  finishedAt: z.nullable(instant),
  /** Issues looked at, and issues there are to look at (Jira's approximate count). */
  done: count,
  total: count,
  /** Suggestions written and taken back; issues that Jira refused to change. */
  written: count,
  removed: count,
  refused: count,
  /** Issues an hour so far; null while too little has been done to say. */
  ratePerHour: z.nullable(count),
  /** ms until it is done at this rate and budget; null where nobody can say. */
  leftMs: z.nullable(count),
  /** When it goes on; null unless it waits. */
  resumesAt: z.nullable(instant),
  /** Unfinished projects first. */
  projects: z.array(projectProgress),
});

const progress = z.object({
  asOf: instant,
  budget: pointsBudget,
  /** Null where no first run was ever started. */
  run: z.nullable(run),
});

const failedJob = z.object({
  id: z.string(),
  /** What was to be done. */
  job: z.string(),
  /** What it was about: an issue, sprint, board or project by its id. */
  about: z.nullable(z.object({ what: z.enum(['issue', 'sprint', 'board', 'project']), id: z.string() })),
  failedAt: instant,
  tries: count,
  code: z.enum(ERROR_CODES),
  /** The operation that failed, without ids. */
  place: z.string(),
});

const failureId = z.string().check(z.regex(/^[A-Za-z0-9-]{1,100}$/));

/** Background work as site admins see and steer it. Every operation asks Jira whether the caller administers the site. */
export const jobsApi = {
  /** How the app is doing. */
  'jobs.health': {
    payload: z.strictObject({}),
    result: z.object({
      asOf: instant,
      /** When the last event of Jira was worked on; null where none has come yet. */
      lastEventAt: z.nullable(instant),
      /** From the change in Jira to the end of the work on it (ms): the last event, and the slowest of the last day. */
      lag: z.nullable(z.object({ lastMs: count, worstMs: count })),
      /** Jobs that ended well, and attempts put back to be tried again, since `since`. */
      queue: z.object({ since: instant, done: count, retried: count }),
      /** Jobs that failed for good and wait for somebody to try them again. */
      failures: count,
      /** Changed issues with a suggestion and without one, and failed attempts of any job, since `queue.since`. */
      counters: z.object({ suggestions: count, silence: count, errors: count }),
      budget: pointsBudget,
      /**
       * The daily check for what events missed; null where it has never run. Issues looked at, suggestions written and
       * taken back.
       */
      reconcile: z.nullable(
        z.object({
          state: runState,
          startedAt: instant,
          finishedAt: z.nullable(instant),
          looked: count,
          written: count,
          removed: count,
        }),
      ),
    }),
  },
  /** The jobs that failed for good, latest first. */
  'jobs.failed': { payload: z.strictObject({}), result: z.array(failedJob) },
  /** Puts failed jobs back into the queue. Those that are gone already are not counted. */
  'jobs.retry': {
    payload: z.strictObject({ ids: z.array(failureId).check(z.minLength(1), z.maxLength(50)) }),
    result: z.object({ queued: count }),
  },
  /** How far the run over existing issues has come. */
  'backfill.progress': { payload: z.strictObject({}), result: progress },
  /**
   * Starts a run over existing issues: those of the named projects, or of all software projects in which Tandem is
   * switched on (null). A second start while one is under way changes nothing.
   */
  'backfill.start': {
    payload: z.strictObject({ projectKeys: z.nullable(z.array(projectKey).check(z.maxLength(100))) }),
    result: progress,
  },
  'backfill.pause': { payload: z.strictObject({}), result: progress },
  'backfill.resume': { payload: z.strictObject({}), result: progress },
  'backfill.cancel': { payload: z.strictObject({}), result: progress },
  /** How many points of Jira's rate limit background work may use in an hour: at least one shard's, at most Jira's. */
  'backfill.setBudget': {
    payload: z.strictObject({ perHour: z.int().check(z.minimum(500), z.maximum(65_000)) }),
    result: progress,
  },
} as const satisfies Operations;

export type JobsHealthDto = z.infer<(typeof jobsApi)['jobs.health']['result']>;
export type FailedJobDto = z.infer<typeof failedJob>;
export type BackfillProgressDto = z.infer<typeof progress>;
