import type { OwnershipRule, TeamSettings } from '../../src/domain/team/settings';
import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

const { admin, dev, secondDev } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };
const IN_2100 = Date.UTC(2100, 0, 1);

describe('what has a way of its own', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site);
  });
  afterEach(() => site.dispose());

  const stored = (boardId?: number) => site.data(admin.accountId, 'settings.get', { ...SHOP, boardId });
  const save = async (change: (settings: TeamSettings) => TeamSettings) => {
    const { settings, rev } = await stored();
    return site.data(admin.accountId, 'settings.save', { ...SHOP, rev, settings: change(settings) });
  };
  const inRotation = async (...people: { accountId: string }[]) => {
    for (const { accountId } of people) await site.data(accountId, 'team.joinRotation', SHOP);
  };
  const order = (...people: { accountId: string }[]) => ({
    on: true,
    ceremonies: [],
    order: people.map(({ accountId }) => accountId),
  });

  it('nobody is put into the rotation by the settings; who joined can be moved and left out', async () => {
    await inRotation(dev);
    await save((settings) => ({ ...settings, rotation: order(secondDev, dev) }));
    expect((await stored()).settings.rotation.order).toEqual([dev.accountId]);

    await inRotation(secondDev);
    await save((settings) => ({ ...settings, rotation: order(secondDev, dev) }));
    expect((await stored()).settings.rotation.order).toEqual([secondDev.accountId, dev.accountId]);
    await save((settings) => ({ ...settings, rotation: order(dev) }));
    expect((await stored()).settings.rotation.order).toEqual([dev.accountId]);
  });

  it('a board gets no other rotation than of those who joined, and no answers that nobody gave', async () => {
    await inRotation(dev);
    const { settings } = await stored();
    const maturity = { ...settings.maturity, contextAnsweredAt: IN_2100, newTeamSince: IN_2100 };
    const override = { rotation: order(secondDev, dev), maturity };
    await site.data(admin.accountId, 'settings.saveOverride', { ...SHOP, boardId: 1, rev: null, override });
    const kept = (await stored(1)).override;
    expect(kept?.rotation?.order).toEqual([dev.accountId]);
    expect(kept?.maturity).toEqual(settings.maturity);
  });

  it('the context stays as the team answered it, and when', async () => {
    const answers = { C1: 'a', C2: 'b', C3: 'c' } as const;
    await site.data(dev.accountId, 'team.answerContext', { ...SHOP, answers });
    const before = (await stored()).settings.maturity;
    await save((settings) => ({
      ...settings,
      language: 'de',
      maturity: {
        ...settings.maturity,
        context: { C1: null, C2: null, C3: null },
        contextAnsweredAt: IN_2100,
        newTeamSince: IN_2100,
      },
    }));
    const { settings } = await stored();
    expect(settings.maturity).toEqual(before);
    expect(settings.language).toBe('de');
  });

  it('a signal that there is not cannot be switched off', async () => {
    const answer = await save((settings) => ({
      ...settings,
      health: { ...settings.health, disabled: ['H99', 'S77'] },
    }));
    expect(answer).toMatchObject({ outcome: 'invalid', problems: [{ params: { signal: 'H99' } }, {}] });
    expect((await stored()).settings.health.disabled).toEqual([]);
  });

  it('with as many rules as can be kept settings stay readable, whatever is added', async () => {
    const rules = Array.from({ length: 100 }, (_, index): OwnershipRule => ({
      id: `rule-${index}`,
      when: { field: 'label', value: `label-${index}` },
      owner: 'TEAM',
    }));
    expect(
      await save((settings) => ({ ...settings, ownership: { ...settings.ownership, rules } })),
    ).toMatchObject({ outcome: 'saved' });
    const one = { ...(rules[0] as OwnershipRule), id: 'one-more' };
    const { rev } = await stored();
    expect(
      await site.callRaw(admin.accountId, 'settings.steer', { ...SHOP, rev, rules: [...rules, one] }),
    ).toMatchObject({ ok: false, code: 'INVALID_INPUT', params: { field: 'rules' } });
    expect((await stored()).settings.ownership.rules).toHaveLength(100);
  });
});
