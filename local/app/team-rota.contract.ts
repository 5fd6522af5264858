import { Session } from '../jira/testing/session';
import { SMALL_CAST } from '../sites';
import { seedSettings } from './seed-settings';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

const { admin, po, dev, secondDev, tester: sm } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };

// Each test starts a site of its own.
jest.setTimeout(30_000);

describe('ceremonies in the issue panel', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site, sm.accountId);
  });
  afterEach(() => site.dispose());

  const retroIssue = async (): Promise<string> => {
    const browser = new Session(site.jira, { kind: 'user', accountId: dev.accountId });
    const { body } = await browser.post('issue', {
      fields: { project: { key: 'SHOP' }, summary: 'Retro sprint 5', issuetype: { name: 'Task' } },
    });
    return (body as { id: string }).id;
  };

  const atRi = async () => {
    const { settings } = await site.data(admin.accountId, 'settings.get', SHOP);
    await seedSettings(site, { SHOP: { ...settings, maturity: { ...settings.maturity, stage: 'ri' } } });
  };

  it('AC20 at Ri with rotation on: the team, and by name who facilitates this sprint', async () => {
    await atRi();
    const issueId = await retroIssue();
    await site.data(dev.accountId, 'team.joinRotation', SHOP);
    await site.data(secondDev.accountId, 'team.joinRotation', SHOP);
    const { sprints } = await site.data(sm.accountId, 'team.setRotation', {
      ...SHOP,
      on: true,
      ceremonies: ['retro'],
      order: [dev.accountId, secondDev.accountId],
    });
    const sprintId = sprints.find(({ state }) => state === 'active')?.sprintId ?? 0;
    await site.data(sm.accountId, 'team.recordCeremony', {
      ...SHOP,
      sprintId,
      ceremony: 'retro',
      outcome: 'planned',
      facilitator: secondDev.accountId,
    });
    expect((await site.data(po.accountId, 'issue.suggestion', { issueId })).suggestion).toMatchObject({
      code: 'rota',
      owner: 'TEAM',
      facilitator: 'Ravi Nair',
    });
  });

  it('says once that the Product Owner facilitates, when they join and when they do it for the first time', async () => {
    const active = async () => {
      const { sprints } = await site.data(sm.accountId, 'team.ceremonies', SHOP);
      return sprints.find(({ state }) => state === 'active')?.sprintId ?? 0;
    };
    await site.data(sm.accountId, 'team.setRotation', {
      ...SHOP,
      on: true,
      ceremonies: ['retro'],
      order: [],
    });
    expect((await site.data(dev.accountId, 'team.joinRotation', SHOP)).ownerFacilitates).toBe(false);
    expect((await site.data(po.accountId, 'team.joinRotation', SHOP)).ownerFacilitates).toBe(true);
    expect((await site.data(po.accountId, 'team.ceremonies', SHOP)).ownerFacilitates).toBe(false);

    await site.data(po.accountId, 'team.leaveRotation', SHOP);
    const held = {
      ...SHOP,
      sprintId: await active(),
      ceremony: 'review',
      outcome: 'held',
      facilitator: po.accountId,
    } as const;
    const record = async () => (await site.data(sm.accountId, 'team.recordCeremony', held)).ownerFacilitates;
    expect([await record(), await record()]).toEqual([true, false]);
  });

  it('shows what the team has written down about its way of working', async () => {
    const { settings } = await site.data(admin.accountId, 'settings.get', SHOP);
    const method = { type: 'scrum', link: 'https://example.com/how', note: 'Two weeks, one goal' } as const;
    await seedSettings(site, { SHOP: { ...settings, method } });
    expect((await site.data(dev.accountId, 'team.ceremonies', SHOP)).wayOfWorking).toEqual({
      link: 'https://example.com/how',
      note: 'Two weeks, one goal',
    });
  });

  it('without rotation at Ha the Scrum Master makes sure of it', async () => {
    const issueId = await retroIssue();
    expect((await site.data(po.accountId, 'issue.suggestion', { issueId })).suggestion).toMatchObject({
      owner: 'SM',
      facilitator: null,
    });
  });
});
