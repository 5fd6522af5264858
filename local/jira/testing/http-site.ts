import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Jira } from '../jira';

/** A site behind HTTP: basic authentication with `{accountId}@example.com`, no scopes. */
export interface HttpSite {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a site on a free port of this machine; it is made when its address is known. */
export async function serveOverHttp(make: (url: string) => Jira): Promise<HttpSite> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const jira = make(url);
  server.on('request', (request, response) => {
    void answer(jira, request).then(({ status, headers, body }) => {
      response.writeHead(status, { ...headers });
      response.end(body ?? undefined);
    });
  });
  return { url, close: () => closed(server) };
}

async function answer(jira: Jira, request: IncomingMessage) {
  const body = await bodyOf(request);
  const response = await jira.request({
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: {},
    body: body === '' ? undefined : body,
    principal: { kind: 'user', accountId: accountOf(request) },
    scopes: 'browser-session',
  });
  return response;
}

function accountOf(request: IncomingMessage): string | null {
  const credentials = request.headers.authorization?.replace('Basic ', '') ?? '';
  const [email = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  return email.split('@')[0] || null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
