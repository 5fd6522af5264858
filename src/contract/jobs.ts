import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^\d{1,18}$/));
const number = z.int().check(z.positive());

/** Work that is done in the background. A job says only what to look at: the truth is read from Jira (design §1.5). */
export const jobSchema = z.discriminatedUnion('job', [
  z.object({ job: z.literal('issueChanged'), issueId: id }),
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
  z.object({ job: z.literal('projectDeleted'), projectId: id }),
  z.object({ job: z.literal('eraseProperties'), projectId: id }),
]);

export type Job = z.infer<typeof jobSchema>;
export type JobName = Job['job'];
