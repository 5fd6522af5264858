import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import type { Server } from 'node:net';

import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost } from '../testing/fixture-host';
import { listen } from './listen';
import type { DoPageAction } from './page-actions';
import { startServer } from './server';
import type { RunningServer } from './server';

const PEOPLE = [
  { accountId: 'alice', displayName: 'Alice', timeZone: 'UTC' },
  { accountId: 'bob', displayName: 'Bob', timeZone: 'Europe/Paris', locale: 'fr-FR' },
];

const PAGE = '/__app/ui/context';

describe('server of the local site', () => {
  let fixture: FixtureHost;
  let server: RunningServer;
  let acted: object[];

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers });
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(`${server.url}${path}`, { method: 'POST', headers: { cookie }, body: JSON.stringify(body) });
  const logIn = async (accountId: string) =>
    (await post('/__host/session', { accountId })).headers.get('set-cookie')?.split(';')[0] ?? '';

  beforeEach(async () => {
    const resolver = (_request: unknown, { principal }: { principal: { accountId: string } }) => principal;
    fixture = await startFixtureHost({ functions: { resolver } });
    const { host, folder } = fixture;
    const act: DoPageAction = (accountId, action) => {
      acted.push({ accountId, action });
      return { status: 200, headers: {}, body: '{}' };
    };
    acted = [];
    server = await startServer({ host, people: PEOPLE, act, shellFolder: `${folder}/shell`, port: 0 });
  });
  afterEach(async () => {
    await server.close();
    fixture.dispose();
  });

  it("serves a page of the app under Forge's policy, with the seam as its first script", async () => {
    const response = await get(`${PAGE}/issue.html`);
    const policy = response.headers.get('content-security-policy') ?? '';
    const html = await response.text();

    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|report-/);
    expect(/<script[^>]*src="([^"]+)"/.exec(html)?.[1]).toBe('/__forge/seam.js');
  });

  it("serves the app's files and nothing outside of their folder", async () => {
    expect((await get(`${PAGE}/assets/app.js`)).headers.get('content-type')).toContain('javascript');
    expect((await get(`${PAGE}/..%2F..%2F..%2Fmanifest.yml`)).status).toBe(404);
    expect((await get('/__app/other/context/issue.html')).status).toBe(404);
    expect((await get('/__app/ui/other/issue.html')).status).toBe(404);
  });

  it("serves the manifest's translations as the bridge's i18n asks for them", async () => {
    expect(await (await get(`${PAGE}/__LOCALES__/i18n-info.json`)).json()).toEqual({
      config: { locales: ['en-US', 'fr-FR'], fallback: { default: 'en-US' } },
    });
    expect(await (await get(`${PAGE}/__LOCALES__/fr-FR.json`)).json()).toEqual({ title: 'Exemple' });
    expect((await get(`${PAGE}/__LOCALES__/de-DE.json`)).status).toBe(404);
  });

  it('describes the modules in the language that is asked for, with fallback', async () => {
    const title = async (locale: string) => {
      const site = (await (await get(`/__host/site?locale=${locale}`)).json()) as {
        modules: { title: string }[];
      };
      return site.modules[0]?.title;
    };

    expect(await title('fr-FR')).toBe('Exemple');
    expect(await title('de-DE')).toBe('Example');
  });

  it('takes the person from the session, never from the request', async () => {
    const cookie = await logIn('bob');
    const call = { moduleKey: 'context', functionKey: 'who', extension: {}, accountId: 'mallory' };

    expect(await (await post('/__host/invoke', call)).json()).toEqual({ value: { accountId: 'alice' } });
    expect(await (await post('/__host/invoke', call, cookie)).json()).toEqual({
      value: { accountId: 'bob' },
    });
    expect((await post('/__host/session', { accountId: 'mallory' })).status).toBe(400);
  });

  it("passes Jira's REST API on for Jira's own pages, without scopes", async () => {
    fixture.jira.answer = () => ({ status: 403, headers: { 'x-a': 'b' }, body: '{"errorMessages":["no"]}' });
    const response = await get('/rest/api/3/issue/A-1?fields=summary', { cookie: await logIn('bob') });

    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ errorMessages: ['no'] });
    expect(fixture.jira.requests).toMatchObject([
      {
        path: '/rest/api/3/issue/A-1?fields=summary',
        principal: { kind: 'user', accountId: 'bob' },
        scopes: 'browser-session',
      },
    ]);
  });

  it("does what Jira's pages ask for as the person of the session, and refuses what they do not know", async () => {
    const action = { do: 'complete-sprint', sprintId: 7, moveTo: 'backlog' };
    await post('/__host/page-action', action, await logIn('bob'));

    expect(acted).toEqual([{ accountId: 'bob', action }]);
    expect((await post('/__host/page-action', { do: 'delete-site' })).status).toBe(400);
  });

  it('remembers gadgets with their configuration and panels that were added to issues', async () => {
    await post('/__host/gadgets', { moduleKey: 'gadget' });
    const [gadget] = (await (await get('/__host/gadgets')).json()) as { id: string }[];
    const configure = { method: 'PUT', body: '{"board":7}' };
    expect((await fetch(`${server.url}/__host/gadgets/${String(gadget?.id)}`, configure)).status).toBe(204);
    expect((await fetch(`${server.url}/__host/gadgets/none`, configure)).status).toBe(404);
    await post('/__host/panels', { issueId: '10001', moduleKey: 'panel' });

    expect(await (await get('/__host/gadgets')).json()).toMatchObject([
      { moduleKey: 'gadget', configuration: { board: 7 } },
    ]);
    expect(await (await get('/__host/panels/10001')).json()).toEqual(['panel']);
    expect(await (await get('/__host/panels/10002')).json()).toEqual([]);
  });

  it('refuses a body that is not JSON, and one of another shape', async () => {
    const broken = await fetch(`${server.url}/__host/invoke`, { method: 'POST', body: '{' });

    expect([broken.status, (await post('/__host/invoke', {})).status]).toEqual([400, 400]);
    expect((await get('/__host/nothing')).status).toBe(404);
  });

  it('streams events of the site and the trace', async () => {
    const reader = (await get('/__host/events')).body?.getReader();
    let text = '';
    const readUntil = async (part: string) => {
      while (!text.includes(part)) text += new TextDecoder().decode((await reader?.read())?.value);
    };
    await readUntil(': open');

    fixture.host.receive({ eventType: 'avi:jira:viewed:issue', n: 1 });
    await readUntil('event: trace');

    expect(text).toMatch(/event: site\ndata: .*"n":1/);
    await reader?.cancel();
  });

  it('moves the clock on and runs what comes due', async () => {
    await post('/__host/clock', { advanceMs: 600_000 });

    expect(fixture.host.trace.of('invocation')).toMatchObject([{ functionKey: 'daily' }]);
  });

  it('says so when the shell is not built', async () => {
    const response = await get('/browse/A-1', { accept: 'text/html' });

    expect(response.status).toBe(503);
    expect(await response.text()).toContain('not built');
  });

  it('takes the next free port when the wished one is busy', async () => {
    const busy = await new Promise<Server>((resolve) => {
      const other = createServer().listen(0, '127.0.0.1', () => resolve(other));
    });
    const wished = (busy.address() as { port: number }).port;
    const http = createHttpServer();

    const port = await listen(http, wished);

    expect(port).toBeGreaterThan(wished);
    http.close();
    busy.close();
  });
});
