import { OWNER_PROPERTY } from '../../src/contract/owner-property';
import type { JiraSettings, LocalSiteOptions } from '../forge/local-site';
import { DEVELOPER } from '../jira/testing/site-builder';
import { asPerson } from './testing/as-person';
import { sprintSite } from './testing/sprint-site';
import { openAppSite, type AppSite } from './testing/app-site';
import { BOSS, WORKER, workSite } from './testing/work-site';
import { UNLIMITED, withoutWaiting } from './testing/without-waiting';

const SM_WORK = 'Facilitate the sprint retrospective';
const HOUR = 3_600_000;
const ISSUE = { issueId: '1000001' };
jest.setTimeout(60_000);

describe('when Jira or storage is in trouble', () => {
  withoutWaiting();
  let site: AppSite;
  afterEach(() => site.dispose());

  const open = async (jira: JiraSettings, options: Omit<LocalSiteOptions, 'manifestPath' | 'jira'> = {}) => {
    site = await openAppSite(workSite({ issues: 20 }), {
      ...options,
      jira,
      timeLimits: UNLIMITED,
    });
  };
  const property = (key: string) => site.jira.site.issue(key)?.properties.get(OWNER_PROPERTY);
  const rename = (key: string) =>
    asPerson(site, WORKER)('PUT', `/rest/api/3/issue/${key}`, { fields: { summary: SM_WORK } });

  it.each<[string, JiraSettings, string]>([
    ['answers 503 to everything', { faults: { failEvery: 1 } }, 'JIRA_UNAVAILABLE'],
    ['answers 500', { faults: { failEvery: 1, failStatus: 500 } }, 'JIRA_UNAVAILABLE'],
    ['is too busy', { faults: { failEvery: 1, failStatus: 429 } }, 'JIRA_BUSY'],
    ['loses every answer', { faults: { timeoutEvery: 1 } }, 'JIRA_UNAVAILABLE'],
    ['has revoked a permission', { faults: { failEvery: 1, failStatus: 403 } }, 'NOT_ALLOWED'],
    ['has revoked a scope', { faults: { failEvery: 1, failStatus: 401 } }, 'NOT_ALLOWED'],
  ])('a page says so when Jira %s', async (_what, jira, code) => {
    await open(jira);
    expect(await site.call(WORKER, 'issue.suggestion', ISSUE)).toMatchObject({ ok: false, code });
  });

  it.each<[string, JiraSettings]>([
    ['every second call fails', { faults: { failEvery: 2 } }],
    ['every third answer is lost', { faults: { timeoutEvery: 3 } }],
  ])('a page that only has to try again does so: %s', async (_what, jira) => {
    await open(jira);
    const answers = [];
    for (let tries = 0; tries < 5; tries += 1)
      answers.push(await site.call(WORKER, 'issue.suggestion', ISSUE));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  });

  it('tells when to come back where Jira says so', async () => {
    await open({ budget: { pointsPerHour: 1 } });
    await site.call(WORKER, 'issue.suggestion', ISSUE);
    const answer = await site.call(WORKER, 'issue.suggestion', ISSUE);
    expect(answer).toMatchObject({ ok: false, code: 'JIRA_BUSY' });
    expect(answer.ok ? 0 : answer.params.seconds).toBeGreaterThan(0);
  });

  it('reads in the background what slow answers leave no time for, and shows it then', async () => {
    site = await openAppSite(sprintSite({ closed: 8, itemsEach: 20, running: 20 }), {
      timeLimits: UNLIMITED,
    });
    const health = () => site.data(DEVELOPER, 'sprint.health', { projectKey: 'ABC', boardId: 1 });
    answerSlowly(site, 3500);
    const first = await health();
    expect(first.reading).toEqual({ done: 0, total: null });
    expect(first).toMatchObject({ history: [], health: [] });
    await site.host.settle();
    const later = await health();
    expect(later).toMatchObject({ reading: null });
    expect(later.history).toHaveLength(8);
    expect(later.health.length).toBeGreaterThan(0);
  });

  it('background work waits for points and then is done', async () => {
    await open({ budget: { pointsPerHour: 3 } });
    await rename('P0-2');
    await rename('P0-3');
    await rename('P0-4');
    await site.host.advance(6 * HOUR);
    expect(['P0-2', 'P0-3', 'P0-4'].map((key) => property(key) !== undefined)).toEqual([true, true, true]);
  });

  it('background work outlives a storage that refuses every second request', async () => {
    await open({}, { chaos: { failStorageEvery: 2 } });
    await rename('P0-2');
    await site.host.advance(6 * HOUR);
    expect(property('P0-2')).toBeDefined();
  });

  describe('what fails for good', () => {
    const NEWER = { kind: 'settings', project: '10001', rev: 99, value: { v: 999, data: {} } };
    const breakSettings = async () =>
      site.host.runAs(undefined, async () => {
        const { kvs } = await import('@forge/kvs');
        await kvs.entity('document').set('settings:10001', NEWER);
      });
    const mend = async () =>
      site.host.runAs(undefined, async () => {
        const { kvs } = await import('@forge/kvs');
        await kvs.entity('document').delete('settings:10001');
      });

    it('is kept where site admins see it, once, and is done when they try it again', async () => {
      await open({});
      await breakSettings();
      await rename('P0-2');
      await site.host.settle();
      await asPerson(site, WORKER)('PUT', '/rest/api/3/issue/P0-2', { fields: { labels: ['x'] } });
      await site.host.settle();
      const failed = await site.data(BOSS, 'jobs.failed', {});
      expect(failed).toMatchObject([
        { job: 'issueChanged', about: { what: 'issue', id: '1000002' }, code: 'NEWER_DATA', tries: 1 },
      ]);
      expect(JSON.stringify(failed)).not.toContain(SM_WORK);
      expect((await site.data(BOSS, 'jobs.health', {})).failures).toBe(1);
      await mend();
      const ids = failed.map(({ id }) => id);
      expect(await site.data(BOSS, 'jobs.retry', { ids })).toEqual({ queued: 1 });
      await site.host.settle();
      expect(property('P0-2')).toBeDefined();
      expect(await site.data(BOSS, 'jobs.failed', {})).toEqual([]);
    });

    it('comes back to the list when it fails again', async () => {
      await open({});
      await breakSettings();
      await rename('P0-2');
      await site.host.settle();
      const [first] = await site.data(BOSS, 'jobs.failed', {});
      await site.data(BOSS, 'jobs.retry', { ids: [first?.id ?? ''] });
      await site.host.settle();
      expect((await site.data(BOSS, 'jobs.failed', {})).map(({ id }) => id)).toEqual([first?.id]);
    });

    it('is not given up while Jira may come back', async () => {
      await open({ faults: { failEvery: 1 } });
      await rename('P0-2');
      await site.host.settle(2 * HOUR);
      expect(site.host.pending().some(({ label }) => label === 'job work')).toBe(true);
    });
  });

  it('says so when somebody writes more than a document holds, and keeps what there was', async () => {
    await open({});
    const saved = () => site.data(BOSS, 'settings.get', { projectKey: 'P0' });
    const { settings, rev } = await saved();
    const mapping = Array.from({ length: 500 }, (_, index) => ({
      ...({ field: 'label', class: 'excluded' } as const),
      value: `${index} ${'漢'.repeat(240)}`,
    }));
    const technical = { ...settings.technical, mapping };
    const tooMuch = { ...settings, technical };
    const answer = await site.call(BOSS, 'settings.save', { projectKey: 'P0', rev, settings: tooMuch });
    expect(answer).toMatchObject({ ok: false, code: 'TOO_LARGE' });
    expect(await saved()).toMatchObject({ settings, rev });
  });

  it('tells how background work is doing', async () => {
    await open({});
    await rename('P0-2');
    await asPerson(site, WORKER)('PUT', '/rest/api/3/issue/P0-3', { fields: { labels: ['x'] } });
    await site.host.settle();
    expect(await site.data(BOSS, 'jobs.health', {})).toMatchObject({
      lastEventAt: site.clock.now(),
      lag: { lastMs: 0, worstMs: 0 },
      queue: { done: 2, retried: 0 },
      failures: 0,
      counters: { suggestions: 1, silence: 1, errors: 0 },
      budget: { perHour: 20_000, used: 0 },
      reconcile: null,
    });
  });
});

/** Each answer takes so long (ms of the site's time); calls that are made side by side wait side by side. */
function answerSlowly({ jira, clock }: AppSite, ms: number): void {
  const request = jira.request.bind(jira);
  Object.assign(jira, {
    async request(...asked: Parameters<typeof request>) {
      const answeredAt = clock.now() + ms;
      const answer = await request(...asked);
      for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      clock.moveTo(Math.max(answeredAt, clock.now()));
      return answer;
    },
  });
}
