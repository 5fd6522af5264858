import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import type { ForgeHost } from '../host';
import { appPages } from './app-pages';
import { streamEvents } from './event-stream';
import { fileReply } from './files';
import { hostApi } from './host-api';
import { HttpError, jsonReply, plainHeaders, readBody, send } from './http';
import type { Exchange, Handler } from './http';
import { listen } from './listen';
import { pageActions } from './page-actions';
import type { DoPageAction } from './page-actions';
import { PageState } from './page-state';
import type { Person } from './people';
import { sessionAccount } from './session';
import { themeStylesheet } from './theme-css';
import { ManifestTexts } from './translations';

/** What the server shows. */
export interface ServerOptions {
  readonly host: ForgeHost;
  /** Who can use the site; the first one is logged in to start with. */
  readonly people: readonly Person[];
  /** Folder with the built shell, absolute. */
  readonly shellFolder: string;
  /** What Jira's pages do beside its REST API. */
  readonly act: DoPageAction;
  /** Wished port; 0 = any free one. */
  readonly port: number;
  /** Milliseconds added to every call of the host's and of Jira's API, as a network would. */
  readonly latencyMs?: number | undefined;
  /** Language of people who have chosen none, default `en-US`. */
  readonly defaultLocale?: string | undefined;
}

export interface RunningServer {
  readonly port: number;
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const PUMP_MS = 100;

/**
 * Starts the site: Jira's pages, the app's pages in their frames, Jira's REST API and the host's API on one port. What
 * is due on the host (events, jobs, schedules) runs by itself from now on.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, people } = options;
  const handlers = await requestHandlers(options);
  const server = createServer((request, response) => {
    if (request.url === '/__host/events') streamEvents(host, response);
    else void answer(request, response, handlers, people);
  });
  const port = await listen(server, options.port);
  const pumping = setInterval(() => host.pump(), PUMP_MS);
  return { port, url: `http://localhost:${port}`, close: () => stop(server, pumping) };
}

async function requestHandlers(options: ServerOptions): Promise<readonly Handler[]> {
  const { host, people, shellFolder, defaultLocale = 'en-US' } = options;
  const texts = new ManifestTexts(host.manifest.translations);
  const gadgets = [...host.manifest.ui.values()].filter(({ type }) => type === 'jira:dashboardGadget');
  const state = new PageState(gadgets.map(({ key }) => key));
  const css = await themeStylesheet();
  return [
    delayCalls(options.latencyMs ?? 0),
    pageActions(options.act),
    hostApi({ host, people, texts, state, defaultLocale }),
    appPages(host.manifest, texts),
    ({ url }) =>
      url.pathname === '/__forge/theme.css' ? { status: 200, headers: CSS, body: css } : undefined,
    jiraRest(host),
    ({ url }) => fileReply(shellFolder, url.pathname),
    shellPage(shellFolder),
  ];
}

/** Waits before it leaves a call of an API to the next handler. */
function delayCalls(ms: number): Handler {
  return async ({ url }) => {
    if (ms > 0 && /^\/(__host|rest)\//.test(url.pathname))
      await new Promise((resolve) => setTimeout(resolve, ms));
    return undefined;
  };
}

const CSS = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' };

/** Jira's REST API for Jira's own pages: the person of the session, without scopes. */
function jiraRest(host: ForgeHost): Handler {
  return async ({ url, method, headers, accountId, text }) => {
    if (!url.pathname.startsWith('/rest/')) return undefined;
    const body = (await text()) || undefined;
    return host.browser.fromJiraPage({ method, path: url.pathname + url.search, headers, body, accountId });
  };
}

/** Every other address is a page of the shell, which routes in the browser. */
function shellPage(shellFolder: string): Handler {
  return async ({ method, headers }) => {
    if (method !== 'GET' || !headers['accept']?.includes('text/html')) return undefined;
    const page = await fileReply(shellFolder, '/index.html');
    if (!page) throw new HttpError(503, `The shell is not built: there is no index.html in ${shellFolder}.`);
    return page;
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handlers: readonly Handler[],
  people: readonly Person[],
): Promise<void> {
  try {
    const exchange: Exchange = {
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', 'http://localhost'),
      headers: plainHeaders(request),
      accountId: sessionAccount(request.headers.cookie, people),
      text: () => readBody(request),
    };
    for (const handler of handlers) {
      const reply = await handler(exchange);
      if (reply) {
        send(response, reply);
        return;
      }
    }
    send(response, jsonReply({ error: `Nothing answers ${exchange.method} ${exchange.url.pathname}.` }, 404));
  } catch (error) {
    const status = error instanceof HttpError ? error.status : 500;
    if (status === 500) console.error(error);
    send(response, jsonReply({ error: error instanceof Error ? error.message : String(error) }, status));
  }
}

async function stop(server: Server, pumping: NodeJS.Timeout): Promise<void> {
  clearInterval(pumping);
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
