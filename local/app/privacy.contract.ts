import { composition } from '../../src/app';
import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';
import { storedItems } from './testing/stored-items';

const { admin, po, sm, dev, secondDev, tester } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };
const BOARD = 1;
const A_WEEK_MS = 7 * 24 * 60 * 60 * 1000;

describe('personal data', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site);
  });
  afterEach(() => site.dispose());

  const settings = () => site.data(admin.accountId, 'settings.get', { ...SHOP, boardId: BOARD });
  const heldOf = (accountId: string) => storedItems(site).filter(({ json }) => json.includes(accountId));

  /** Stored as it stands after people joined the rotation by themselves: settings put nobody into it. */
  async function giveBoardItsOwnRoles(): Promise<void> {
    const { settings: team } = await settings();
    const roles = { ...team.roles, sm: tester.accountId, poDelegates: [sm.accountId] };
    const rotation = { on: false, order: [sm.accountId, tester.accountId], ceremonies: [] };
    const project = site.jira.site.projects()[0]?.id ?? '';
    await site.host.runAs(undefined, () =>
      composition
        .forApp(25)
        .stores.overrides.save({ project, name: String(BOARD) }, { roles, rotation }, null),
    );
  }

  /** Somebody who facilitated once and has no role any more. */
  async function recordFacilitator(facilitator: string): Promise<void> {
    const project = site.jira.site.projects()[0]?.id ?? '';
    const held = { outcome: 'held', facilitator } as const;
    await site.host.runAs(undefined, () =>
      composition
        .forApp(25)
        .stores.ceremonyLogs.save(
          { project, name: '' },
          [{ sprintId: 1, startedAt: 0, ceremonies: { retro: held } }],
          null,
        ),
    );
  }

  it('keeps account ids in settings and the log of ceremonies only', async () => {
    await giveBoardItsOwnRoles();
    await recordFacilitator(tester.accountId);
    await site.host.advance(A_WEEK_MS);
    const kinds = Object.values(SMALL_CAST)
      .flatMap(({ accountId }) => heldOf(accountId))
      .map(({ key }) => key.replace(/:.*/, ''));
    expect([...new Set(kinds)].sort()).toEqual(['ceremony', 'override', 'settings']);
  });

  it('forgets who facilitated, and keeps that it was done', async () => {
    await recordFacilitator(admin.accountId);
    site.host.personalData.mark(admin.accountId, 'closed');
    await site.host.advance(A_WEEK_MS);
    expect(heldOf(admin.accountId)).toEqual([]);
    const [log] = storedItems(site).filter(({ key }) => key.startsWith('ceremony:'));
    expect(log?.json).toContain('"outcome":"held","facilitator":null');
  });

  it('reports every account it keeps once a week, and nobody else', async () => {
    await giveBoardItsOwnRoles();
    await site.host.advance(A_WEEK_MS);
    const expected = [po, sm, dev, secondDev, tester].map(({ accountId }) => accountId).sort();
    expect([...new Set(site.host.personalData.reported)].sort()).toEqual(expected);
    expect(site.host.personalData.reported).toHaveLength(expected.length);
    await site.host.advance(A_WEEK_MS);
    expect(site.host.personalData.reported).toHaveLength(2 * expected.length);
  });

  it('erases a closed account from everything that is kept: its role is open then', async () => {
    await giveBoardItsOwnRoles();
    site.host.personalData.mark(sm.accountId, 'closed');
    expect(heldOf(sm.accountId)).not.toEqual([]);
    await site.host.advance(A_WEEK_MS);
    expect(heldOf(sm.accountId)).toEqual([]);
    const now = await settings();
    expect(now.settings.roles).toMatchObject({ po: po.accountId, sm: null });
    expect(now.override).toMatchObject({
      roles: { sm: tester.accountId, poDelegates: [] },
      rotation: { order: [tester.accountId] },
    });
  });

  it('keeps an account that Atlassian says was updated: no name is kept that could be out of date', async () => {
    site.host.personalData.mark(sm.accountId, 'updated');
    const before = await settings();
    await site.host.advance(A_WEEK_MS);
    expect(await settings()).toEqual(before);
    expect(storedItems(site).filter(({ json }) => json.includes(sm.displayName))).toEqual([]);
  });

  it('reports more accounts than one report may name', async () => {
    const { settings: team, rev } = await settings();
    const members = Array.from({ length: 100 }, (_, index) => `712020:member-${index}`);
    await site.data(admin.accountId, 'settings.save', {
      ...SHOP,
      rev,
      settings: { ...team, roles: { ...team.roles, members } },
    });
    await site.host.advance(A_WEEK_MS);
    expect(new Set(site.host.personalData.reported)).toEqual(
      new Set([...members, po.accountId, sm.accountId]),
    );
  });

  it('reports nothing where nobody was chosen for anything', async () => {
    await site.data(admin.accountId, 'site.erase', SHOP);
    await site.host.advance(A_WEEK_MS);
    expect(site.host.personalData.reported).toEqual([]);
  });
});
