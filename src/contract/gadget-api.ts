import * as z from 'zod/mini';
import type { Operations } from './operation';
import { boardId, projectKey } from './schemas';

/** What a dashboard remembers of a gadget. Jira reads `refresh` (minutes) and loads the gadget again that often. */
export const gadgetConfiguration = z.object({
  projectKey,
  boardId,
  refresh: z.optional(z.int().check(z.positive())),
});

export const gadgetApi = {
  /** Software projects that the caller may browse, by part of their name or key: the first of them. */
  'gadget.projects': {
    payload: z.strictObject({ query: z.string().check(z.maxLength(100)) }),
    result: z.array(z.object({ key: z.string(), name: z.string() })),
  },
} as const satisfies Operations;

export type GadgetConfigurationDto = z.infer<typeof gadgetConfiguration>;
export type GadgetProjectDto = z.infer<(typeof gadgetApi)['gadget.projects']['result']>[number];
