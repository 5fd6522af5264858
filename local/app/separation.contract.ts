import type { TeamSettings } from '../../src/domain/team/settings';
import { playSmallSite, SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

const { admin, dev, po, sm } = SMALL_CAST;
const DAY_MS = 24 * 60 * 60 * 1000;
const boardId = 1;
jest.setTimeout(60_000);

describe('technical work on a board of its own', () => {
  const { file } = playSmallSite();
  const [main] = file.boards ?? [];
  const boards =
    main === undefined
      ? []
      : [
          { ...main, filterJql: 'project = SHOP AND (labels is EMPTY OR labels not in (tech-debt))' },
          {
            ...main,
            id: 77,
            name: 'SHOP technical',
            filterJql: 'project = SHOP AND labels in (tech-debt)',
            configuration: { ...main.configuration, filter: { id: '10077' } },
          },
        ];

  it('AC33 is Act, and its open items are named under "not in this list yet"', async () => {
    const site = await openAppSite({ ...file, boards });
    await site.data(dev.accountId, 'backlog.finding', { boardId, look: true });
    await site.host.settle();
    const finding = await site.data(dev.accountId, 'backlog.finding', { boardId, look: false });
    expect(finding).toMatchObject({
      state: 'act',
      evidence: [{ detector: 'S5', data: { code: 'excludedFromMain', board: { id: 77 } } }],
    });
    const { ids } = await site.data(dev.accountId, 'backlog.list', { boardId });
    expect(finding.elsewhere.length).toBeGreaterThan(0);
    expect(finding.elsewhere.filter(({ id }) => ids.includes(id))).toEqual([]);
    site.dispose();
  });

  it('says so on the issues it names, without asking Jira more, until the team lives with it on purpose', async () => {
    const site = await openAppSite({ ...file, boards });
    await introduceTeam(site);
    const { ids } = await site.data(dev.accountId, 'backlog.list', { boardId });
    const panel = async (issueId: string) => {
      site.host.trace.clear();
      const { separation } = await site.data(dev.accountId, 'outcome.get', { issueId });
      return { separation, calls: site.host.trace.of('call').length };
    };
    const [listed = ''] = ids;
    await panel(listed);
    const before = await panel(listed);
    expect(before.separation).toEqual([]);
    await site.data(dev.accountId, 'backlog.finding', { boardId, look: true });
    await site.host.settle();
    const { elsewhere } = await site.data(dev.accountId, 'backlog.finding', { boardId, look: false });
    const [apart = ''] = elsewhere.map(({ id }) => id);
    expect(await panel(apart)).toEqual({ separation: ['S5'], calls: before.calls });
    expect((await panel(listed)).separation).toEqual([]);
    await site.data(sm.accountId, 'experiment.start', {
      projectKey: 'SHOP',
      finding: 'H10',
      kind: 'acknowledgement',
      text: 'SAFe capacity allocation agreed for this PI',
      until: site.clock.now() + 60 * DAY_MS,
    });
    expect((await panel(apart)).separation).toEqual([]);
    site.dispose();
  });

  it('is evaluated again when the meaning of names or the team changes, and not for anything else', async () => {
    const site = await openAppSite({ ...file, boards });
    await introduceTeam(site);
    const finding = () => site.data(dev.accountId, 'backlog.finding', { boardId, look: false });
    const save = async (change: (settings: TeamSettings) => TeamSettings) => {
      const { settings, rev } = await site.data(admin.accountId, 'settings.get', { projectKey: 'SHOP' });
      site.clock.moveTo(site.clock.now() + 60_000);
      const changed = { projectKey: 'SHOP', rev, settings: change(settings) };
      expect(await site.data(admin.accountId, 'settings.save', changed)).toMatchObject({ outcome: 'saved' });
      await site.host.settle();
    };
    await save((settings) => ({ ...settings, language: 'de' }));
    expect((await finding()).at).toBeNull();
    await site.data(dev.accountId, 'backlog.finding', { boardId, look: true });
    await site.host.settle();
    const first = await finding();
    await save((settings) => ({ ...settings, language: 'fr' }));
    expect((await finding()).at).toBe(first.at);
    await save((settings) => ({ ...settings, technical: { ...settings.technical, platformTeam: 'yes' } }));
    const second = await finding();
    expect(second.at).toBeGreaterThan(first.at ?? Number.NaN);
    expect(second.platform.platform).toBe(true);
    await save((settings) => ({ ...settings, roles: { ...settings.roles, members: [dev.accountId] } }));
    expect((await finding()).at).toBeGreaterThan(second.at ?? Number.NaN);
    const third = await finding();
    await agreeOnShu(site);
    expect((await finding()).at).toBeGreaterThan(third.at ?? Number.NaN);
    site.dispose();
  });
});

/** Scrum Master and Product Owner agree on a stage, a minute from now. */
async function agreeOnShu(site: AppSite): Promise<void> {
  const shu = { projectKey: 'SHOP', stage: 'shu' } as const;
  site.clock.moveTo(site.clock.now() + 60_000);
  const { agreement } = await site.data(sm.accountId, 'team.proposeStage', shu);
  const proposedAt = agreement?.proposedAt ?? 0;
  await site.data(po.accountId, 'team.confirmStage', { ...shu, proposedAt });
  await site.host.settle();
}
