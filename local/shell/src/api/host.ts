import { z } from 'zod';

import type { ProductRequest, ProductResponse } from '../../../forge/bridge/surface';
import type { SiteDescription } from '../../../forge/server/site-description';
import { getJson, send, sendForJson } from './http';

/** The host's own API: session, the app's functions and REST calls, gadgets, panels, clock. */

/** @param locale language of the app's texts in Jira's pages */
export function getSite(locale: string): Promise<SiteDescription> {
  const site = z.custom<SiteDescription>((value) => typeof value === 'object' && value !== null);
  return getJson(`/__host/site?locale=${encodeURIComponent(locale)}`, site);
}

export async function getSessionAccount(): Promise<string> {
  return (await getJson('/__host/session', z.object({ accountId: z.string() }))).accountId;
}

export function logIn(accountId: string): Promise<void> {
  return send('POST', '/__host/session', { accountId });
}

/** Which page of the app asks. */
export interface PageRequest {
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly localId: string;
}

/** Calls a resolver. @throws Error with the message for the app */
export async function invoke(page: PageRequest, functionKey: string, payload: unknown): Promise<unknown> {
  const answer = z.object({ value: z.unknown().optional(), error: z.string().optional() });
  const { value, error } = await sendForJson(
    'POST',
    '/__host/invoke',
    { ...page, functionKey, payload },
    answer,
  );
  if (error !== undefined) throw new Error(error);
  return value;
}

const status = z.object({
  type: z.enum(['badge', 'lozenge', 'icon']),
  value: z.object({ label: z.string(), url: z.string().optional(), type: z.string().optional() }),
});

export type DynamicStatus = z.infer<typeof status>;

/** The status that a module shows while it is collapsed, if it has one. */
export async function getDynamicStatus(page: Omit<PageRequest, 'localId'>): Promise<DynamicStatus | null> {
  const answer = z.object({ status: status.optional() });
  return (await sendForJson('POST', '/__host/dynamic-properties', page, answer)).status ?? null;
}

/** A REST call of the app's page. */
export function fetchProduct(request: ProductRequest): Promise<ProductResponse> {
  const answer = z.object({
    status: z.number(),
    statusText: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
  });
  return sendForJson('POST', '/__host/fetch-product', request, answer);
}

const gadget = z.object({ id: z.string(), moduleKey: z.string(), configuration: z.unknown().optional() });

export type Gadget = z.infer<typeof gadget>;

export const gadgets = {
  list: () => getJson('/__host/gadgets', z.array(gadget)),
  add: (moduleKey: string) => send('POST', '/__host/gadgets', { moduleKey }),
  configure: (id: string, configuration: unknown) => send('PUT', `/__host/gadgets/${id}`, configuration),
  remove: (id: string) => send('DELETE', `/__host/gadgets/${id}`),
};

export const panels = {
  list: (issueId: string) => getJson(`/__host/panels/${issueId}`, z.array(z.string())),
  add: (issueId: string, moduleKey: string) => send('POST', '/__host/panels', { issueId, moduleKey }),
  remove: (issueId: string, moduleKey: string) =>
    send('POST', '/__host/panels/remove', { issueId, moduleKey }),
};

export const clock = {
  now: async () => (await getJson('/__host/clock', z.object({ now: z.string() }))).now,
  advance: (advanceMs: number) => send('POST', '/__host/clock', { advanceMs }),
};

/** What Jira's own pages do without a public REST operation. @throws JiraRefusal */
export const pageActions = {
  /** Open issues go to another sprint or to the backlog. */
  completeSprint: (sprintId: number, moveTo: number | 'backlog') =>
    send('POST', '/__host/page-action', { do: 'complete-sprint', sprintId, moveTo }),
  reopenSprint: (sprintId: number) => send('POST', '/__host/page-action', { do: 'reopen-sprint', sprintId }),
  configureBoard: (boardId: number, change: BoardChange) =>
    send('POST', '/__host/page-action', { do: 'configure-board', boardId, change }),
};

/** New settings of a board; no estimation = the board counts issues. */
export interface BoardChange {
  readonly name: string;
  readonly estimation: {
    readonly type: 'field';
    readonly field: { fieldId: string; displayName: string };
  } | null;
}
