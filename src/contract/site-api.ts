import * as z from 'zod/mini';
import type { Operations } from './operation';
import { count, instant, projectKey } from './schemas';

const project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  /** Whether a team of the project has been through the first steps. */
  introduced: z.boolean(),
});

/** What site admins see and do. Every operation asks Jira whether the caller administers the site. */
export const siteApi = {
  'site.projects': {
    payload: z.strictObject({ query: z.string().check(z.maxLength(100)), startAt: count }),
    result: z.object({ projects: z.array(project), total: count, nextStart: z.nullable(count) }),
  },
  'site.setProject': {
    payload: z.strictObject({ projectKey, enabled: z.boolean() }),
    result: z.object({ enabled: z.boolean() }),
  },
  /** Everything Tandem keeps about a project, as it is stored. */
  'site.export': {
    payload: z.strictObject({ projectKey }),
    result: z.object({
      exportedAt: instant,
      project: z.object({ id: z.string(), key: z.string() }),
      documents: z.array(z.object({ kind: z.string(), name: z.string(), rev: z.int(), value: z.unknown() })),
    }),
  },
  /** Erases everything Tandem keeps about a project, and its issue properties in the background. */
  'site.erase': {
    payload: z.strictObject({ projectKey }),
    result: z.object({ documents: count }),
  },
} as const satisfies Operations;

export type SiteProjectsDto = z.infer<(typeof siteApi)['site.projects']['result']>;
export type SiteExportDto = z.infer<(typeof siteApi)['site.export']['result']>;
