import * as z from 'zod/mini';
import { view } from '../bridge';

const contextSchema = z.object({
  accountId: z.optional(z.string()),
  locale: z.optional(z.string()),
  timezone: z.optional(z.string()),
  moduleKey: z.string(),
  extension: z.looseObject({
    type: z.optional(z.string()),
    issue: z.optional(z.object({ id: z.string(), key: z.string() })),
    project: z.optional(z.object({ id: z.string(), key: z.string() })),
    board: z.optional(z.object({ id: z.union([z.string(), z.number()]) })),
    sprint: z.optional(z.object({ id: z.union([z.string(), z.number()]), state: z.optional(z.string()) })),
    gadgetConfiguration: z.optional(z.unknown()),
    entryPoint: z.optional(z.string()),
  }),
});

/** Where a surface stands, as Jira tells the browser. It chooses what is asked for; what may be seen is decided elsewhere. */
export type SurfaceContext = z.infer<typeof contextSchema>;

/** Out: the context of the module this page was opened as. Throws where Jira gives none that can be read. */
export async function readContext(): Promise<SurfaceContext> {
  return z.parse(contextSchema, await view.getContext());
}
