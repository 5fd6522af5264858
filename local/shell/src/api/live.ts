import { z } from 'zod';

/** What happens on the site while the page is open, as the host streams it. */

/** An event that Jira raised, as triggers get it. */
export const siteEvent = z.looseObject({
  eventType: z.string(),
  atlassianId: z.string().optional(),
  issue: z
    .looseObject({
      id: z.string(),
      fields: z.looseObject({ project: z.looseObject({ id: z.string() }).optional() }).optional(),
    })
    .optional(),
});

export type SiteEvent = z.infer<typeof siteEvent>;

/** An entry of the host's trace, as the log shows it. */
export const traceEntry = z.looseObject({
  kind: z.enum(['invocation', 'call', 'event']),
  at: z.string(),
  subject: z.string().optional(),
  functionKey: z.string().optional(),
  outcome: z.string().optional(),
  error: z.string().optional(),
  durationMs: z.number().optional(),
  provider: z.string().optional(),
  method: z.string().optional(),
  path: z.string().optional(),
  status: z.number().optional(),
  eventType: z.string().optional(),
  trigger: z.string().optional(),
  logs: z.array(z.object({ level: z.string(), text: z.string() })).optional(),
});

export type TraceEntry = z.infer<typeof traceEntry>;

/**
 * Listens to the site.
 * @returns ends the subscription
 */
export function listenToSite(
  onSiteEvent: (event: SiteEvent) => void,
  onTrace: (entry: TraceEntry) => void,
): () => void {
  const source = new EventSource('/__host/events');
  source.addEventListener('site', ({ data }) => onSiteEvent(siteEvent.parse(JSON.parse(String(data)))));
  source.addEventListener('trace', ({ data }) => onTrace(traceEntry.parse(JSON.parse(String(data)))));
  return () => source.close();
}
