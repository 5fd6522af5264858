import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite } from './testing/app-site';

/** The tester is Scrum Master here: Sam Meyer administers the project, too. */
const { admin, tester: sm } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };

describe('the stage of a team', () => {
  it('is left to the team by the settings: what an admin sends of it is not kept', async () => {
    const site = await openAppSite();
    await introduceTeam(site, sm.accountId);
    const { settings, rev } = await site.data(admin.accountId, 'settings.get', SHOP);
    const ri = { ...settings.maturity, stage: 'ri', confirmedBy: ['ADMIN'], confirmedAt: 1 } as const;
    await site.data(admin.accountId, 'settings.save', {
      ...SHOP,
      rev,
      settings: { ...settings, maturity: ri, trainingLink: 'https://example.com/learn' },
    });
    const now = (await site.data(admin.accountId, 'settings.get', SHOP)).settings;
    expect(now.maturity).toEqual(settings.maturity);
    expect(now.trainingLink).toBe('https://example.com/learn');

    await site.data(admin.accountId, 'settings.saveOverride', {
      ...SHOP,
      boardId: 1,
      rev: null,
      override: { maturity: ri },
    });
    const { override } = await site.data(admin.accountId, 'settings.get', { ...SHOP, boardId: 1 });
    expect(override?.maturity).toEqual(settings.maturity);
    expect(await site.callRaw(sm.accountId, 'settings.steer', { ...SHOP, rev, stage: 'ri' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    site.dispose();
  });

  it.each([
    [true, 'shu'],
    [false, 'unset'],
    [null, 'unset'],
  ] as const)(
    'after a first run with “new to agile: %s” is %s, and stays so whatever is saved later',
    async (newToAgile, stage) => {
      const site = await openAppSite();
      const { settings } = await site.data(admin.accountId, 'settings.get', SHOP);
      const save = async (answer: boolean | null) => {
        const { rev } = await site.data(admin.accountId, 'settings.get', SHOP);
        const maturity = { ...settings.maturity, newToAgile: answer };
        const said = { ...settings, introduced: true, maturity };
        await site.data(admin.accountId, 'settings.save', { ...SHOP, rev, settings: said });
        return (await site.data(admin.accountId, 'settings.get', SHOP)).settings.maturity.stage;
      };
      expect(await save(newToAgile)).toBe(stage);
      expect(await save(true)).toBe(stage);
      site.dispose();
    },
  );
});
