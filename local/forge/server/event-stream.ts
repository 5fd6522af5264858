import type { ServerResponse } from 'node:http';

import type { ForgeHost } from '../host';

/**
 * Streams what happens on the site to a browser (server-sent events): `site` = an event that Jira raised, `trace` = an
 * entry of the host's trace. Ends when the browser goes away.
 */
export function streamEvents(host: ForgeHost, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const write = (event: 'site' | 'trace') => (data: unknown) =>
    void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const stops = [host.trace.listen(write('trace')), host.onSiteEvent(write('site'))];
  response.write(': open\n\n');
  response.on('close', () => {
    for (const stop of stops) stop();
  });
}
