import { z } from 'zod';

import { InvokeError } from '../functions/resolvers';
import { bodyOf, HttpError, jsonReply } from './http';
import type { Exchange, Handler, Reply } from './http';
import type { PageState } from './page-state';
import { sessionCookie } from './session';
import { describeSite } from './site-description';
import type { SiteParts } from './site-description';

/** What the host's own API works on. */
export interface HostApiParts extends SiteParts {
  readonly state: PageState;
}

const extension = z.record(z.string(), z.unknown());

const bodies = {
  session: z.object({ accountId: z.string() }),
  invoke: z.object({
    moduleKey: z.string(),
    functionKey: z.string(),
    payload: z.unknown().optional(),
    extension,
    localId: z.string().optional(),
  }),
  dynamicProperties: z.object({ moduleKey: z.string(), extension }),
  product: z.object({
    method: z.string(),
    path: z.string().startsWith('/'),
    headers: z.record(z.string(), z.string()),
    body: z.string().optional(),
  }),
  gadget: z.object({ moduleKey: z.string() }),
  panel: z.object({ issueId: z.string(), moduleKey: z.string() }),
  clock: z.object({ advanceMs: z.number().min(0) }),
};

type Route = (parts: HostApiParts, exchange: Exchange, id: string) => Promise<Reply> | Reply;

const DONE: Reply = { status: 204 };

/** `METHOD path` under `/__host`; a last part `:id` is handed to the route. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET site': (parts, { url }) =>
    jsonReply(describeSite(parts, url.searchParams.get('locale') ?? parts.defaultLocale)),

  'GET session': (_parts, { accountId }) => jsonReply({ accountId }),
  'POST session': async ({ people }, exchange) => {
    const { accountId } = await bodyOf(exchange, bodies.session);
    if (!people.some((person) => person.accountId === accountId))
      throw new HttpError(400, `Nobody is "${accountId}".`);
    return { ...DONE, headers: { 'set-cookie': sessionCookie(accountId) } };
  },

  'POST invoke': async ({ host }, exchange) => {
    const request = await bodyOf(exchange, bodies.invoke);
    try {
      return jsonReply({ value: await host.resolvers.invoke({ ...request, accountId: exchange.accountId }) });
    } catch (error) {
      if (error instanceof InvokeError) return jsonReply({ error: error.message });
      throw error;
    }
  },

  'POST dynamic-properties': async ({ host }, exchange) => {
    const request = await bodyOf(exchange, bodies.dynamicProperties);
    try {
      return jsonReply({
        status: await host.resolvers.dynamicStatus({ ...request, accountId: exchange.accountId }),
      });
    } catch (error) {
      if (error instanceof InvokeError) return jsonReply({});
      throw error;
    }
  },

  'POST fetch-product': async ({ host }, exchange) => {
    const { accountId } = exchange;
    const { status, headers, body } = await host.browser.fromAppPage({
      ...(await bodyOf(exchange, bodies.product)),
      accountId,
    });
    return jsonReply({ status, statusText: '', headers: headers ?? {}, body: body ?? '' });
  },

  'GET gadgets': ({ state }) => jsonReply(state.listGadgets()),
  'POST gadgets': async ({ state }, exchange) => {
    state.addGadget((await bodyOf(exchange, bodies.gadget)).moduleKey);
    return DONE;
  },
  'PUT gadgets/:id': async ({ state }, exchange, id) => {
    if (!state.configureGadget(id, await bodyOf(exchange, z.unknown())))
      throw new HttpError(404, `No gadget ${id}.`);
    return DONE;
  },
  'DELETE gadgets/:id': ({ state }, _exchange, id) => {
    state.removeGadget(id);
    return DONE;
  },

  'GET panels/:id': ({ state }, _exchange, issueId) => jsonReply(state.panelsOf(issueId)),
  'POST panels': async ({ state }, exchange) => {
    const { issueId, moduleKey } = await bodyOf(exchange, bodies.panel);
    state.addPanel(issueId, moduleKey);
    return DONE;
  },
  'POST panels/remove': async ({ state }, exchange) => {
    const { issueId, moduleKey } = await bodyOf(exchange, bodies.panel);
    state.removePanel(issueId, moduleKey);
    return DONE;
  },

  'GET trace': ({ host }) => jsonReply(host.trace.entries()),
  'GET clock': ({ host }) => jsonReply({ now: new Date().toISOString(), pending: host.pending() }),
  'POST clock': async ({ host }, exchange) => {
    await host.advance((await bodyOf(exchange, bodies.clock)).advanceMs);
    return DONE;
  },
};

const PREFIX = '/__host/';

/** The API by which Jira's pages reach the host: session, invocations, the app's REST calls, gadgets, panels, clock. */
export function hostApi(parts: HostApiParts): Handler {
  return async (exchange) => {
    if (!exchange.url.pathname.startsWith(PREFIX)) return undefined;
    const [name = '', id = ''] = exchange.url.pathname.slice(PREFIX.length).split('/');
    const route =
      ROUTES[`${exchange.method} ${name}${id && `/${id}`}`] ??
      ROUTES[`${exchange.method} ${name}${id && '/:id'}`];
    if (!route) return undefined;
    return route(parts, exchange, decodeURIComponent(id));
  };
}
