import api, {
  asApp,
  asUser,
  authorize,
  getAppContext,
  NeedsAuthenticationError,
  privacy,
  route,
} from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';

import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost } from '../testing/fixture-host';

const ALICE = 'account-alice';

describe('back-end seam with the unmodified @forge packages', () => {
  let fixture: FixtureHost;

  beforeEach(async () => {
    fixture = await startFixtureHost();
  });
  afterEach(() => fixture.dispose());

  it('sends asUser() to Jira as the invoking person, with the scopes of the manifest', async () => {
    await fixture.host.runAs(ALICE, () =>
      asUser().requestJira(route`/rest/api/3/issue/${'A-1'}?fields=${'a b'}`),
    );

    expect(fixture.jira.requests).toMatchObject([
      {
        method: 'GET',
        path: '/rest/api/3/issue/A-1?fields=a%20b',
        principal: { kind: 'user', accountId: ALICE },
        scopes: ['read:jira-work', 'storage:app', 'report:personal-data'],
      },
    ]);
  });

  it('sends asApp() to Jira as the app, also without a person, with body and headers', async () => {
    const send = () =>
      asApp().requestJira(route`/rest/api/3/search/jql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"jql":"project = A"}',
      });
    await fixture.host.runAs(undefined, send);

    expect(fixture.jira.requests).toMatchObject([
      {
        method: 'POST',
        principal: { kind: 'app' },
        headers: { 'content-type': 'application/json' },
        body: '{"jql":"project = A"}',
      },
    ]);
  });

  it("passes Jira's status, headers and body on", async () => {
    fixture.jira.answer = () => ({
      status: 429,
      headers: { 'Retry-After': '7' },
      body: '{"errorMessages":["slow"]}',
    });

    const response = await fixture.host.runAs(ALICE, () => asUser().requestJira(route`/rest/api/3/myself`));

    expect(response.ok).toBe(false);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toEqual({ errorMessages: ['slow'] });
  });

  it('refuses asUser() where nobody is there, as in a trigger', async () => {
    const call = fixture.host.runAs(undefined, () => asUser().requestJira(route`/rest/api/3/myself`));

    await expect(call).rejects.toBeInstanceOf(NeedsAuthenticationError);
    await expect(fixture.host.runAs(undefined, () => Promise.resolve().then(authorize))).rejects.toThrow(
      'accountId of the invoking user',
    );
  });

  it('refuses to act for somebody else unless a scope allows it', async () => {
    const call = fixture.host.runAs(ALICE, () =>
      asUser('account-bob').requestJira(route`/rest/api/3/myself`),
    );

    await expect(call).rejects.toThrow('IMPERSONATION_NOT_ALLOWED');
  });

  it('acts for somebody else with the scopes that allow it only', async () => {
    fixture.dispose();
    const scopes = { 'read:jira-work': { allowImpersonation: true }, 'write:jira-work': {} };
    fixture = await startFixtureHost({ edit: (manifest) => ({ ...manifest, permissions: { scopes } }) });

    await fixture.host.runAs(undefined, () => asUser('account-bob').requestJira(route`/rest/api/3/myself`));

    expect(fixture.jira.requests).toMatchObject([
      { principal: { kind: 'user', accountId: 'account-bob' }, scopes: ['read:jira-work'] },
    ]);
  });

  it('shows app, installation and remaining time in getAppContext()', async () => {
    const context = await fixture.host.runAs(ALICE, () => Promise.resolve(getAppContext()));

    expect(String(context.appAri)).toBe('ari:cloud:ecosystem::app/fixture');
    expect(context.environmentType).toBe('PRODUCTION');
    expect(context.license?.active).toBe(true);
    expect(context.invocationRemainingTimeInMillis()).toBeGreaterThan(0);
  });

  it('keeps two invocations that run at the same time apart', async () => {
    const whoAsks = (accountId: string) =>
      fixture.host.runAs(accountId, async () => {
        await kvs.get('anything');
        await asUser().requestJira(route`/rest/api/3/myself`);
      });

    await Promise.all([whoAsks(ALICE), whoAsks('account-bob')]);

    const people = fixture.jira.requests.map(({ principal }) => principal);
    expect(people).toEqual([
      { kind: 'user', accountId: ALICE },
      { kind: 'user', accountId: 'account-bob' },
    ]);
  });

  it('refuses by name what it does not emulate', async () => {
    const confluence = fixture.host.runAs(ALICE, () => asApp().requestConfluence(route`/wiki/api/v2/pages`));
    const anonymous = fixture.host.runAs(ALICE, () => api.requestJira(route`/rest/api/3/serverInfo`));

    await expect(confluence).rejects.toThrow('does not emulate GET /wiki/api/v2/pages (fpp/app/confluence)');
    await expect(anonymous).rejects.toThrow('does not emulate GET /rest/api/3/serverInfo (fpp/none/jira)');
  });

  it('refuses a call outside of an invocation', async () => {
    await expect(kvs.get('k')).rejects.toThrow('outside of an invocation');
    expect(() => getAppContext()).toThrow('Forge runtime not found');
  });

  it('reports personal data in batches of 90 and returns the accounts to act on', async () => {
    fixture.host.personalData.mark('account-7', 'closed');
    const accounts = Array.from({ length: 100 }, (_, index) => ({
      accountId: `account-${index}`,
      updatedAt: '2026-01-01T00:00:00.000Z',
    }));

    const updates = await fixture.host.runAs(undefined, () => privacy.reportPersonalData(accounts));

    expect(updates).toEqual([{ accountId: 'account-7', status: 'closed' }]);
    expect(fixture.host.personalData.reported).toHaveLength(100);
  });

  it('takes pushes of a Queue and reports their progress', async () => {
    const { jobId } = await fixture.host.runAs(ALICE, () =>
      new Queue({ key: 'work' }).push({ body: { n: 1 } }),
    );
    await fixture.host.settle();

    const stats = await fixture.host.runAs(ALICE, () => new Queue({ key: 'work' }).getJob(jobId).getStats());

    expect(stats).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });
});
