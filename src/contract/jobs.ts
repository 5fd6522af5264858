import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^\d{1,18}$/));
const issueKey = z.string().check(z.regex(/^[A-Z][A-Z0-9_]*-\d+$/));
const number = z.int().check(z.positive());

/** What is done at regular times, whatever happens on the site. */
const upkeepTask = z.enum([
  'reviveWalks',
  'startReconcile',
  'lookAtTeams',
  'lookAtBacklogs',
  'eraseGoneProjects',
  'eraseGoneIssues',
  'eraseGoneSprints',
  'reportPersonalData',
]);

/** Work that is done in the background. A job says only what to look at: the truth is read from Jira (design §1.5). */
export const jobSchema = z.discriminatedUnion('job', [
  /** `changedAt`: when Jira says that it happened (ms); only to tell how late the work is. */
  z.object({ job: z.literal('issueChanged'), issueId: id, changedAt: z.optional(z.number()) }),
  z.object({ job: z.literal('issueDeleted'), issueId: id, projectId: id }),
  z.object({
    job: z.literal('sprintStarted'),
    sprintId: number,
    boardId: number,
    stampedAt: z.nullable(z.number()),
    startDate: z.nullable(z.number()),
    arrivedAt: z.number(),
  }),
  z.object({ job: z.literal('sprintClosed'), sprintId: number, boardId: number }),
  z.object({ job: z.literal('sprintDeleted'), sprintId: number, boardId: number }),
  z.object({ job: z.literal('boardConfigured'), boardId: number }),
  /** Reads what is too much to read while somebody waits. */
  z.object({ job: z.literal('boardRead'), boardId: number }),
  /** Evaluates the finding on separate allocation. */
  z.object({ job: z.literal('separation'), boardId: number }),
  /** Looks at what Jira shows of a team. */
  z.object({ job: z.literal('teamEvidence'), projectId: id }),
  z.object({ job: z.literal('projectDeleted'), projectId: id }),
  /** A shard: goes on after the issue with this key. */
  z.object({ job: z.literal('eraseProperties'), projectId: id, after: z.optional(issueKey) }),
  /** A shard of a walk over the site's issues. A job whose step is not the walk's own is late or doubled. */
  z.object({ job: z.literal('walk'), walk: z.enum(['backfill', 'reconcile']), step: number }),
  /** The turn of a schedule: as a job, so that a turn that fails is repeated and not left out until the next one. */
  z.object({ job: z.literal('upkeep'), task: upkeepTask }),
]);

export type Job = z.infer<typeof jobSchema>;
export type JobName = Job['job'];
export type UpkeepTask = z.infer<typeof upkeepTask>;

/** Out: a stored job; null where it is none of this version of the app. */
export function jobOf(body: unknown): Job | null {
  return z.safeParse(jobSchema, body).data ?? null;
}
