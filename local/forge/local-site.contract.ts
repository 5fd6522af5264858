import { asApp, asUser, route } from '@forge/api';
import { Queue } from '@forge/events';

import { parseSiteFile } from '../jira';
import { DEVELOPER, issue, OUTSIDER, PO, siteFile } from '../jira/testing/site-builder';
import { createLocalSite } from './local-site';
import type { LocalSite } from './local-site';
import { trigger, writeFixtureApp } from './testing/fixture-app';
import type { FixtureApp, FixtureManifest } from './testing/fixture-app';

const SCOPES = ['read:jira-work', 'write:jira-work', 'storage:app'];
const UPDATED = 'avi:jira:updated:issue';

/** The app asks for issue updates that it did not make itself, and pushes what it hears to its queue. */
const edit = (manifest: FixtureManifest) => ({
  ...manifest,
  modules: {
    ...manifest.modules,
    trigger: [trigger({ key: 'updated', events: [UPDATED], filter: { ignoreSelf: true } })],
  },
  permissions: { scopes: SCOPES },
});

describe('the emulated Jira and the Forge host together', () => {
  let app: FixtureApp;
  let local: LocalSite;
  let jobs: unknown[];

  beforeEach(async () => {
    jobs = [];
    const onEvent = ({ issue: { key } }: { issue: { key: string } }) =>
      new Queue({ key: 'work' }).push({ body: { key } });
    const work = ({ body }: { body: unknown }) => void jobs.push(body);
    app = writeFixtureApp({ functions: { onEvent, work }, edit });
    const site = parseSiteFile(siteFile([issue({ key: 'ABC-1' }), issue({ key: 'HID-1' })]));
    local = await createLocalSite(site, { manifestPath: app.manifestPath, load: app.load });
  });
  afterEach(() => {
    local.dispose();
    app.remove();
  });

  const rename = (summary: string) => ({
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fields: { summary } }),
  });

  it('lets a change in the browser reach trigger, queue and consumer', async () => {
    const path = '/rest/api/3/issue/ABC-1';
    const { status } = await local.host.browser.fromJiraPage({ ...rename('New'), path, accountId: PO });
    await local.host.settle();

    expect(status).toBe(204);
    expect(jobs).toEqual([{ key: 'ABC-1' }]);
  });

  it('does not tell the app of its own changes, whoever it makes them as', async () => {
    await local.host.runAs(DEVELOPER, async () => {
      await asApp().requestJira(route`/rest/api/3/issue/ABC-1`, rename('By the app'));
      await asUser().requestJira(route`/rest/api/3/issue/ABC-1`, rename('By a person through the app'));
    });
    await local.host.settle();

    expect(jobs).toEqual([]);
    expect(local.host.trace.of('event').map(({ outcome }) => outcome)).toEqual(['filtered', 'filtered']);
  });

  it('shows a person through asUser() what that person may see, and the app through asApp() everything', async () => {
    const read = (accountId: string) =>
      local.host.runAs(accountId, async () => {
        const visible = await asUser().requestJira(route`/rest/api/3/issue/ABC-1?fields=summary`);
        const hidden = await asUser().requestJira(route`/rest/api/3/issue/HID-1?fields=summary`);
        const asTheApp = await asApp().requestJira(route`/rest/api/3/issue/HID-1?fields=summary`);
        return [visible.status, hidden.status, asTheApp.status];
      });

    expect(await read(PO)).toEqual([200, 404, 200]);
    expect(await read(OUTSIDER)).toEqual([404, 404, 200]);
  });

  it('refuses what the scopes of the manifest do not cover, also from the page of the app', async () => {
    const path = '/rest/agile/1.0/board/1/configuration';
    const request = { method: 'GET', path, headers: {}, accountId: PO };

    expect(
      (await local.host.runAs(PO, () => asUser().requestJira(route`/rest/agile/1.0/board/1/configuration`)))
        .status,
    ).toBe(401);
    expect((await local.host.browser.fromAppPage(request)).status).toBe(401);
    expect((await local.host.browser.fromJiraPage(request)).status).toBe(200);
  });

  it('shows the time of the site to Jira and to the app', async () => {
    await local.host.advance(3_600_000);

    expect(new Date().toISOString()).toBe('2026-03-20T13:00:00.000Z');
    expect(local.jira.site.now()).toBe(Date.now());
  });

  it('names the people who can use the site', () => {
    expect(local.people).toContainEqual({
      accountId: PO,
      displayName: 'Paula Owner',
      timeZone: 'Europe/Paris',
      locale: 'fr-FR',
    });
  });
});
