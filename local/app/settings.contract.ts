import { DEFAULT_SETTINGS, type TeamSettings } from '../../src/domain/team/settings';
import { SMALL_CAST, smallSite } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

/** The tester is Scrum Master here: Sam Meyer administers the project, too. */
const { admin, po, tester: sm, dev, outsider } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };

describe('settings', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site, sm.accountId);
  });
  afterEach(() => site.dispose());

  const saved = async () => site.data(admin.accountId, 'settings.get', SHOP);
  const change = (settings: TeamSettings, part: Partial<TeamSettings>) => ({ ...settings, ...part });

  describe('who may do what', () => {
    const calls = {
      read: () => ['settings.get', SHOP],
      save: ({ settings, rev }) => ['settings.save', { ...SHOP, settings, rev }],
      saveOverride: () => ['settings.saveOverride', { ...SHOP, boardId: 1, rev: null, override: {} }],
      steer: ({ rev }) => ['settings.steer', { ...SHOP, rev, rules: [] }],
      tryRules: () => ['settings.tryRules', { ...SHOP, rules: [] }],
      people: () => ['settings.people', { ...SHOP, query: '' }],
      siteProjects: () => ['site.projects', { query: '', startAt: 0 }],
      siteSwitch: () => ['site.setProject', { ...SHOP, enabled: false }],
      export: () => ['site.export', SHOP],
      erase: () => ['site.erase', SHOP],
    } satisfies Record<string, (now: { settings: TeamSettings; rev: number | null }) => [string, unknown]>;

    const ROLES = { admin, po, sm, dev, outsider } as const;
    const TABLE: Record<
      keyof typeof calls,
      Record<keyof typeof ROLES, 'ok' | 'NOT_ALLOWED' | 'NOT_FOUND'>
    > = {
      read: { admin: 'ok', po: 'ok', sm: 'ok', dev: 'ok', outsider: 'NOT_FOUND' },
      save: { admin: 'ok', po: 'NOT_ALLOWED', sm: 'NOT_ALLOWED', dev: 'NOT_ALLOWED', outsider: 'NOT_FOUND' },
      saveOverride: {
        admin: 'ok',
        po: 'NOT_ALLOWED',
        sm: 'NOT_ALLOWED',
        dev: 'NOT_ALLOWED',
        outsider: 'NOT_FOUND',
      },
      steer: { admin: 'ok', po: 'ok', sm: 'ok', dev: 'NOT_ALLOWED', outsider: 'NOT_FOUND' },
      tryRules: { admin: 'ok', po: 'ok', sm: 'ok', dev: 'NOT_ALLOWED', outsider: 'NOT_FOUND' },
      people: {
        admin: 'ok',
        po: 'NOT_ALLOWED',
        sm: 'NOT_ALLOWED',
        dev: 'NOT_ALLOWED',
        outsider: 'NOT_FOUND',
      },
      siteProjects: {
        admin: 'ok',
        po: 'NOT_ALLOWED',
        sm: 'NOT_ALLOWED',
        dev: 'NOT_ALLOWED',
        outsider: 'NOT_ALLOWED',
      },
      siteSwitch: {
        admin: 'ok',
        po: 'NOT_ALLOWED',
        sm: 'NOT_ALLOWED',
        dev: 'NOT_ALLOWED',
        outsider: 'NOT_ALLOWED',
      },
      export: {
        admin: 'ok',
        po: 'NOT_ALLOWED',
        sm: 'NOT_ALLOWED',
        dev: 'NOT_ALLOWED',
        outsider: 'NOT_ALLOWED',
      },
      erase: {
        admin: 'ok',
        po: 'NOT_ALLOWED',
        sm: 'NOT_ALLOWED',
        dev: 'NOT_ALLOWED',
        outsider: 'NOT_ALLOWED',
      },
    };
    const cells = Object.entries(TABLE).flatMap(([call, byRole]) =>
      Object.entries(byRole).map(([role, expected]) => [call, role, expected] as const),
    );

    it.each(cells)('%s as %s: %s', async (call, role, expected) => {
      const [name, payload] = calls[call as keyof typeof calls](await saved());
      const answer = await site.callRaw(ROLES[role as keyof typeof ROLES].accountId, name, payload);
      expect(answer).toMatchObject(expected === 'ok' ? { ok: true } : { ok: false, code: expected });
    });

    it('does not believe a payload or an extension that claims to be somebody else', async () => {
      const { settings, rev } = await saved();
      const payload = { ...SHOP, settings, rev, accountId: admin.accountId };
      const extension = { accountId: admin.accountId, project: { key: 'SHOP' } };
      expect(
        await site.callRaw(dev.accountId, 'settings.save', { ...SHOP, settings, rev }, extension),
      ).toMatchObject({
        code: 'NOT_ALLOWED',
      });
      expect(await site.callRaw(admin.accountId, 'settings.save', payload)).toMatchObject({
        code: 'INVALID_INPUT',
      });
    });
  });

  it('two admins saving at once: one wins, the other sees what is there now, nothing is lost', async () => {
    const { settings, rev } = await saved();
    const mine = change(settings, { trainingLink: 'https://example.com/mine' });
    const theirs = change(settings, { language: 'de' });
    const answers = await Promise.all(
      [theirs, mine].map((each) =>
        site.data(admin.accountId, 'settings.save', { ...SHOP, rev, settings: each }),
      ),
    );
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'saved']);
    const now = await saved();
    const conflict = answers.find(({ outcome }) => outcome === 'conflict');
    expect(conflict).toMatchObject({ rev: now.rev, settings: now.settings });
  });

  it.each<[string, (settings: TeamSettings) => unknown, unknown]>([
    [
      'AC23: the PO as Scrum Master',
      (s) => change(s, { roles: { ...s.roles, sm: s.roles.po } }),
      { data: { outcome: 'invalid', problems: [{ code: 'SM_IS_PO', field: 'roles.sm' }] } },
    ],
    [
      'a threshold of 900 %',
      (s) => change(s, { health: { ...s.health, thresholds: { H1: { watch: 9 } } } }),
      { data: { outcome: 'invalid', problems: [{ code: 'THRESHOLD_RANGE' }] } },
    ],
    [
      '10,000 labels',
      (s) =>
        change(s, {
          technical: { ...s.technical, weakConfirmed: Array.from({ length: 10_000 }, (_, i) => `l${i}`) },
        }),
      { ok: false, code: 'INVALID_INPUT', params: { field: 'settings.technical.weakConfirmed' } },
    ],
    ['foreign keys', (s) => ({ ...s, admin: true }), { ok: false, code: 'INVALID_INPUT' }],
    [
      'a prototype key',
      (s) => ({ ...s, ['__proto__x']: 1, constructor: 1 }),
      { ok: false, code: 'INVALID_INPUT' },
    ],
  ])('refuses %s with the reason and keeps what is stored', async (_what, broken, expected) => {
    const before = await saved();
    const payload = { ...SHOP, rev: before.rev, settings: broken(before.settings) };
    expect(await site.callRaw(admin.accountId, 'settings.save', payload)).toMatchObject(expected as object);
    expect(await saved()).toEqual(before);
  });

  it('AC23: accepts a developer as Scrum Master', async () => {
    const { settings, rev } = await saved();
    const roles = { ...settings.roles, sm: dev.accountId, smIsAlsoDeveloper: true };
    expect(
      await site.data(admin.accountId, 'settings.save', {
        ...SHOP,
        rev,
        settings: change(settings, { roles }),
      }),
    ).toMatchObject({ outcome: 'saved' });
  });

  it('refuses what a newer version of the app has stored, and says so', async () => {
    const projectId = '10000';
    await site.host.runAs(undefined, async () => {
      const { kvs } = await import('@forge/kvs');
      const { id } = site.jira.site.projects().find(({ key }) => key === 'SHOP') ?? { id: projectId };
      await kvs.entity('document').set(`settings:${id}`, {
        kind: 'settings',
        project: id,
        rev: 99,
        value: { v: 2, data: {} },
      });
    });
    expect(await site.call(admin.accountId, 'settings.get', SHOP)).toMatchObject({
      ok: false,
      code: 'NEWER_DATA',
    });
  });

  describe('rules tried on the latest issues', () => {
    const RULE = { id: 'rule-1', when: { field: 'issueType', value: 'Story' }, owner: 'TEAM' } as const;
    it('name every issue that would change, with before and after, and save nothing', async () => {
      const file = smallSite();
      const before = await saved();
      const { looked, changes } = await site.data(po.accountId, 'settings.tryRules', {
        ...SHOP,
        rules: [RULE],
      });
      expect(looked).toBeGreaterThan(changes.length);
      expect(changes.length).toBeGreaterThan(0);
      for (const { key, summary, after } of changes) {
        expect(file.issues?.find((issue) => issue.key === key)?.fields).toMatchObject({ summary });
        expect(after).toEqual({ owner: 'TEAM', with: [] });
      }
      expect(await saved()).toEqual(before);
    });

    it('say that nothing changes where the rules are those that hold', async () => {
      const { settings, rev } = await saved();
      await site.data(sm.accountId, 'settings.steer', { ...SHOP, rev, rules: [RULE] });
      const { changes } = await site.data(sm.accountId, 'settings.tryRules', { ...SHOP, rules: [RULE] });
      expect(changes).toEqual([]);
      const back = await site.data(sm.accountId, 'settings.tryRules', {
        ...SHOP,
        rules: [...settings.ownership.rules],
      });
      expect(back.changes.length).toBeGreaterThan(0);
    });

    it('agree with what the issue itself shows once they are saved', async () => {
      const { rev } = await saved();
      const { changes } = await site.data(sm.accountId, 'settings.tryRules', { ...SHOP, rules: [RULE] });
      await site.data(sm.accountId, 'settings.steer', { ...SHOP, rev, rules: [RULE] });
      for (const { key, after } of changes.slice(0, 3)) {
        const issueId = String(site.jira.site.issue(key)?.id);
        const { suggestion } = await site.data(dev.accountId, 'issue.suggestion', { issueId });
        expect({ owner: suggestion.owner, with: suggestion.with }).toEqual(after);
      }
    });
  });

  it('leaves to the site admins whether the project uses Tandem', async () => {
    const { settings, rev } = await saved();
    const off = change(settings, { enabled: false });
    await site.data(admin.accountId, 'settings.save', { ...SHOP, rev, settings: off });
    expect((await saved()).settings.enabled).toBe(true);
  });

  it('answers nothing about a project that is switched off, and the same as before when it is on again', async () => {
    const before = await saved();
    const issueId = String(site.jira.site.issue('SHOP-46')?.id);
    await site.data(admin.accountId, 'site.setProject', { ...SHOP, enabled: false });
    const calls = [
      ['settings.get', SHOP],
      ['settings.save', { ...SHOP, settings: before.settings, rev: before.rev }],
      ['sprint.choices', SHOP],
      ['sprint.report', { boardId: 1, sprintId: 1 }],
      ['issue.suggestion', { issueId }],
      ['issue.decide', { issueId, seen: null, decision: { verdict: 'confirm' } }],
    ] as const;
    for (const [name, payload] of calls) {
      expect([name, await site.callRaw(admin.accountId, name, payload)]).toMatchObject([
        name,
        { ok: false, code: 'PROJECT_OFF' },
      ]);
    }
    await site.data(admin.accountId, 'site.setProject', { ...SHOP, enabled: true });
    expect((await saved()).settings).toEqual(before.settings);
  });

  it('exports everything it keeps about a project, and leaves nothing behind after erasing it', async () => {
    const { documents } = await site.data(admin.accountId, 'site.export', SHOP);
    expect(documents.map(({ kind }) => kind)).toContain('settings');
    await site.data(admin.accountId, 'site.erase', SHOP);
    await site.host.settle();
    expect((await site.data(admin.accountId, 'site.export', SHOP)).documents).toEqual([]);
    expect((await saved()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves a project switched off that was, when its data are erased', async () => {
    await site.data(admin.accountId, 'site.setProject', { ...SHOP, enabled: false });
    await site.data(admin.accountId, 'site.erase', SHOP);
    const { projects } = await site.data(admin.accountId, 'site.projects', { query: '', startAt: 0 });
    expect(projects).toMatchObject([{ key: 'SHOP', enabled: false, introduced: false }]);
  });
});
