import { OWNER_PROPERTY } from '../../src/contract/owner-property';
import { ownerSearch } from '../../src/contract/owner-search';
import { asPerson } from './testing/as-person';
import { openAppSite, type AppSite } from './testing/app-site';
import { BOSS, WORKER, workSite } from './testing/work-site';

const SM_WORK = 'Facilitate the sprint retrospective';
const PO_WORK = 'Prioritise the product backlog';
const PLAIN = 'Fix the colour of the pay button';
jest.setTimeout(30_000);

describe('issue events', () => {
  let site: AppSite;
  let jira: ReturnType<typeof asPerson>;
  beforeEach(async () => {
    site = await openAppSite(workSite({ issues: 3, serviceIssues: 2, sayingEvery: 100 }));
    jira = asPerson(site, WORKER);
  });
  afterEach(() => site.dispose());

  const property = (key: string) => site.jira.site.issue(key)?.properties.get(OWNER_PROPERTY);
  const rename = async (key: string, summary: string) => {
    await jira('PUT', `/rest/api/3/issue/${key}`, { fields: { summary } });
  };
  const settle = async () => {
    site.host.trace.clear();
    await site.host.settle();
  };
  const calls = () =>
    site.host.trace.of('call').filter(({ provider }) => provider === 'app' || provider === 'user');
  const suggested = (owner: string) =>
    expect.objectContaining({ owner, state: 'suggested', at: null }) as unknown;

  it('write a suggestion where there is one, with at most three calls, and hold no account ids', async () => {
    await rename('P0-2', SM_WORK);
    await settle();
    expect(property('P0-2')).toEqual(suggested('SM'));
    expect(calls().length).toBeLessThanOrEqual(3);
    expect(JSON.stringify(property('P0-2'))).not.toContain(WORKER);
  });

  it('make it found by the search that the panel leads to', async () => {
    await rename('P0-2', SM_WORK);
    await settle();
    const found = async (owner: 'SM' | 'PO') => {
      const jql = encodeURIComponent(ownerSearch('P0', owner));
      const { issues } = (await jira('GET', `/rest/api/3/search/jql?jql=${jql}&fields=summary`)) as {
        issues: { key: string }[];
      };
      return issues.map(({ key }) => key);
    };
    expect(await found('SM')).toContain('P0-2');
    expect(await found('PO')).not.toContain('P0-2');
  });

  it('change it when the work changes, and take it back when there is nothing to say any more', async () => {
    await rename('P0-2', SM_WORK);
    await settle();
    await rename('P0-2', PO_WORK);
    await settle();
    expect(property('P0-2')).toEqual(suggested('PO'));
    await rename('P0-2', PLAIN);
    await settle();
    expect(property('P0-2')).toBeUndefined();
  });

  it('look at new issues', async () => {
    const { key } = (await jira('POST', '/rest/api/3/issue', {
      fields: { project: { key: 'P0' }, issuetype: { id: '10002' }, summary: SM_WORK },
    })) as { key: string };
    await settle();
    expect(property(key)).toEqual(suggested('SM'));
  });

  it('never touch what a person decided', async () => {
    await rename('P0-2', SM_WORK);
    await settle();
    const issueId = String(site.jira.site.issue('P0-2')?.id);
    await site.data(WORKER, 'issue.decide', {
      issueId,
      seen: null,
      decision: { verdict: 'choose', owner: 'TEAM' },
    });
    const decided = property('P0-2');
    await rename('P0-2', PO_WORK);
    await settle();
    expect(property('P0-2')).toEqual(decided);
  });

  it('leave the suggestion in place that a person returns to', async () => {
    await rename('P0-2', SM_WORK);
    await settle();
    const before = property('P0-2');
    const issueId = String(site.jira.site.issue('P0-2')?.id);
    const decide = (verdict: 'confirm' | 'undo', seen: number | null) =>
      site.data(WORKER, 'issue.decide', { issueId, seen, decision: { verdict } });
    const { decision } = await decide('confirm', null);
    await decide('undo', decision?.at ?? null);
    expect(property('P0-2')).toEqual(before);
  });

  it('write nothing that is there already, however often and in whatever order they come', async () => {
    await rename('P0-2', PLAIN);
    await rename('P0-2', SM_WORK);
    await settle();
    await rename('P0-2', `${SM_WORK} again`);
    await settle();
    expect(calls().map(({ method }) => method)).toEqual(['GET']);
  });

  it('say nothing in service projects, nor where Tandem is switched off', async () => {
    await rename('SUP-1', SM_WORK);
    await site.data(BOSS, 'site.setProject', { projectKey: 'P0', enabled: false });
    await rename('P0-2', SM_WORK);
    await settle();
    expect(property('SUP-1')).toBeUndefined();
    expect(property('P0-2')).toBeUndefined();
  });

  it('cost nothing where only other custom fields changed', async () => {
    const [field] = (await jira('GET', '/rest/api/3/field')) as { id: string; name: string }[];
    expect(field).toBeDefined();
    const event = {
      eventType: 'avi:jira:updated:issue',
      timestamp: '1763544600000',
      selfGenerated: false,
      issue: { id: '1000002', key: 'P0-2', fields: {} },
      changelog: { id: '1', items: [{ field: 'Team', fieldId: 'customfield_10999', from: '1', to: '2' }] },
    };
    const storageBefore = site.host.storage.meter.usage();
    site.host.receive(event);
    await settle();
    expect(calls()).toEqual([]);
    expect(site.host.storage.meter.usage()).toEqual(storageBefore);
  });

  it('forget what is kept of an issue that is deleted', async () => {
    await rename('P0-2', SM_WORK);
    await settle();
    const issueId = String(site.jira.site.issue('P0-2')?.id);
    await site.data(WORKER, 'issue.decide', { issueId, seen: null, decision: { verdict: 'confirm' } });
    const kept = async () =>
      JSON.stringify((await site.data(BOSS, 'site.export', { projectKey: 'P0' })).documents);
    expect(await kept()).toContain(issueId);
    await asPerson(site, BOSS)('DELETE', '/rest/api/3/issue/P0-2');
    await settle();
    expect(await kept()).not.toContain(issueId);
  });

  it('leave one log line for each event and job, without titles and people', async () => {
    await rename('P0-2', SM_WORK);
    await settle();
    const lines = site.host.trace.of('invocation').flatMap(({ logs }) => logs.map(({ text }) => text));
    expect(lines.map((line) => (JSON.parse(line) as { what: string }).what)).toEqual(['event', 'job']);
    expect(lines.join()).not.toMatch(new RegExp(`${SM_WORK}|${WORKER}|P0-2`));
  });
});

describe('a deleted project', () => {
  it.each([
    ['keeps everything while it is in the trash', true],
    ['leaves nothing behind once it is gone', false],
  ])('%s', async (_what, enableUndo) => {
    const site = await openAppSite(workSite({ issues: 1 }));
    await site.data(BOSS, 'site.setProject', { projectKey: 'P0', enabled: true });
    await asPerson(site, BOSS)('DELETE', `/rest/api/3/project/P0?enableUndo=${enableUndo}`);
    await site.host.settle();
    const kept = site.host.storage.collection({ entityName: 'document' }).get('settings:10001');
    expect(kept !== undefined).toBe(enableUndo);
    site.dispose();
  });
});
