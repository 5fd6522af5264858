import { OWNER_PROPERTY } from '../../src/contract/owner-property';
import type { LocalSiteOptions } from '../forge/local-site';
import { asPerson } from './testing/as-person';
import { openAppSite, type AppSite } from './testing/app-site';
import { BOSS, WORKER, workSite, type WorkSiteOptions } from './testing/work-site';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOTHING = {};
const ALL = { projectKeys: null };
jest.setTimeout(60_000);

describe('the run over existing issues', () => {
  let site: AppSite;
  afterEach(() => site.dispose());

  const open = async (what: WorkSiteOptions, options: Omit<LocalSiteOptions, 'manifestPath'> = {}) => {
    site = await openAppSite(workSite(what), options);
  };
  const start = () => site.data(BOSS, 'backfill.start', ALL);
  const progress = async () => {
    const { run, budget } = await site.data(BOSS, 'backfill.progress', NOTHING);
    if (run === null) throw new Error('no run');
    return { ...run, budget };
  };
  const calls = () => site.host.trace.of('call').filter(({ provider }) => provider === 'app');
  const suggestedIn = (key: string, count: number) =>
    Array.from({ length: count }, (_, index) => site.jira.site.issue(`${key}-${index + 1}`)).filter((issue) =>
      issue?.properties.has(OWNER_PROPERTY),
    ).length;

  it('finds all work of both roles within the calls that Jira allows for it', async () => {
    const [n, s] = [3000, 300];
    await open({ issues: n });
    site.host.trace.clear();
    await start();
    await site.host.settle();
    expect(await progress()).toMatchObject({
      state: 'done',
      done: n,
      total: n,
      written: s,
      removed: 0,
      refused: 0,
    });
    expect(suggestedIn('P0', n)).toBe(s);
    const budget = n / 100 + n / 1000 + s / 100 + 10;
    expect(calls().filter(({ path }) => !path.includes('mypermissions')).length).toBeLessThanOrEqual(budget);
  });

  it('writes nothing the second time', async () => {
    await open({ issues: 200 });
    await start();
    await site.host.settle();
    await start();
    await site.host.settle();
    expect(await progress()).toMatchObject({ state: 'done', done: 200, written: 0, removed: 0 });
  });

  it('two starts make one run', async () => {
    await open({ issues: 300 });
    await Promise.all([start(), start(), start()]);
    await site.host.settle();
    expect(await progress()).toMatchObject({ state: 'done', done: 300, written: 30 });
  });

  it('leaves out service projects and those in which Tandem is switched off', async () => {
    await open({ issues: 50, projects: 2, serviceIssues: 20 });
    await site.data(BOSS, 'site.setProject', { projectKey: 'P1', enabled: false });
    await start();
    await site.host.settle();
    expect((await progress()).projects.map(({ key }) => key)).toEqual(['P0']);
    expect(suggestedIn('P1', 50) + suggestedIn('SUP', 20)).toBe(0);
  });

  it('keeps to the points of the hour, shares them over projects, and goes on by itself', async () => {
    await open({ issues: 1000, projects: 2 });
    await site.data(BOSS, 'backfill.setBudget', { perHour: 1000 });
    await start();
    await site.host.settle();
    const first = await progress();
    expect(first.state).toBe('waiting');
    expect(first.resumesAt).toBeGreaterThan(site.clock.now());
    expect(first.budget.used).toBeLessThanOrEqual(1000);
    await site.host.advance(2 * HOUR);
    const later = await progress();
    expect(later.projects.every(({ done }) => done > 0)).toBe(true);
    expect(later.ratePerHour).toBeLessThanOrEqual(500);
    expect(later.leftMs).toBeGreaterThan(0);
    await site.host.advance(8 * HOUR);
    expect(await progress()).toMatchObject({ state: 'done', done: 2000, written: 200 });
  });

  it('stops when told, goes on where it stopped, and does not begin again', async () => {
    await open({ issues: 400 });
    await start();
    await site.data(BOSS, 'backfill.pause', NOTHING);
    await site.host.settle();
    expect(await progress()).toMatchObject({ state: 'paused', done: 0 });
    await site.host.advance(3 * HOUR);
    expect(await progress()).toMatchObject({ state: 'paused', done: 0 });
    await site.data(BOSS, 'backfill.resume', NOTHING);
    await site.host.settle();
    expect(await progress()).toMatchObject({ state: 'done', done: 400 });
  });

  it('stays cancelled, and can be started anew', async () => {
    await open({ issues: 100 });
    await start();
    await site.data(BOSS, 'backfill.cancel', NOTHING);
    await site.host.advance(3 * HOUR);
    expect(await progress()).toMatchObject({ state: 'cancelled', written: 0 });
    await start();
    await site.host.settle();
    expect(await progress()).toMatchObject({ state: 'done', written: 10 });
  });

  it('comes to the same end with failing calls, lost answers, doubled and late jobs', async () => {
    await open(
      { issues: 1500 },
      {
        jira: { faults: { failEvery: 11, timeoutEvery: 17, taskMs: 40_000 } },
        chaos: { seed: 5, duplicate: 0.5, delay: 0.5 },
      },
    );
    for (let tries = 0; tries < 3; tries += 1) await start().catch(() => undefined);
    await site.host.settle();
    await site.host.advance(5 * HOUR);
    expect(suggestedIn('P0', 1500)).toBe(150);
  });

  it('does not overwrite what a person decides while it runs', async () => {
    await open({ issues: 100 });
    const issueId = String(site.jira.site.issue('P0-1')?.id);
    await site.data(WORKER, 'issue.decide', {
      issueId,
      seen: null,
      decision: { verdict: 'choose', owner: 'TEAM' },
    });
    await start();
    await site.host.settle();
    expect(site.jira.site.issue('P0-1')?.properties.get(OWNER_PROPERTY)).toMatchObject({
      state: 'overridden',
    });
  });

  describe('the daily repair', () => {
    it('finds what no event told, and takes back what is no longer said', async () => {
      await open({ issues: 100 }, { chaos: { drop: 1 } });
      await start();
      await site.host.settle();
      const rename = (key: string, summary: string) =>
        asPerson(site, WORKER)('PUT', `/rest/api/3/issue/${key}`, { fields: { summary } });
      await site.host.advance(2 * DAY);
      await rename('P0-2', 'Facilitate the sprint retrospective');
      await rename('P0-1', 'Fix the colour of the pay button');
      site.host.trace.clear();
      await site.host.advance(DAY + HOUR);
      expect(site.jira.site.issue('P0-2')?.properties.has(OWNER_PROPERTY)).toBe(true);
      expect(site.jira.site.issue('P0-1')?.properties.has(OWNER_PROPERTY)).toBe(false);
      const { reconcile } = await site.data(BOSS, 'jobs.health', NOTHING);
      expect(reconcile).toMatchObject({ state: 'done', looked: 2 });
      expect(calls().filter(({ path }) => path.includes('bulkfetch')).length).toBeLessThanOrEqual(2);
    });

    it('looks at all issues of a project whose settings changed, once', async () => {
      await open({ issues: 300 });
      await start();
      await site.host.settle();
      await site.host.advance(DAY);
      await site.data(BOSS, 'site.setProject', { projectKey: 'P0', enabled: false });
      await site.host.advance(DAY + HOUR);
      expect(suggestedIn('P0', 300)).toBe(0);
      site.host.trace.clear();
      await site.host.advance(DAY);
      expect(calls().filter(({ path }) => path.includes('bulkfetch'))).toEqual([]);
    });
  });
});
