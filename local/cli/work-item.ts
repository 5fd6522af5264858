import * as z from 'zod';

/** A line of the files that `suggest` and `classify` read. */
export const workItemSchema = z.object({
  id: z.union([z.string(), z.number()]),
  summary: z.string(),
  description: z.string().nullish(),
  issuetype: z.string().nullish(),
  subtask: z.boolean().nullish(),
  labels: z.array(z.string()).nullish(),
  components: z.array(z.string()).nullish(),
  assigneeRole: z.enum(['SM', 'PO', 'DEV']).nullish(),
});

export type WorkItem = z.infer<typeof workItemSchema>;
