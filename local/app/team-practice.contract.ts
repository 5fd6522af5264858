import type { TeamEvidence } from '../../src/domain/maturity/team-record';
import { Session } from '../jira/testing/session';
import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

const { admin, po, dev, secondDev, tester, sm: closer, outsider } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };

// Each test starts a site of its own.
jest.setTimeout(30_000);

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

describe('the practice of a team', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site, tester.accountId);
  });
  afterEach(() => site.dispose());

  const practice = (who = dev.accountId) => site.data(who, 'team.practice', SHOP);
  const lookAgain = async () => {
    await site.call(dev.accountId, 'team.lookAgain', SHOP);
    await site.host.settle(HOUR);
  };

  /** Puts what Jira would show in the place of what it shows, as the job stores it. */
  const showing = async (evidence: Partial<TeamEvidence>) => {
    const project = site.jira.site.projects().find(({ key }) => key === 'SHOP')?.id ?? '';
    const value: TeamEvidence = {
      readAt: site.clock.now(),
      readings: [],
      signs: { X1: 'ok', X2: 'ok' },
      gapFilling: null,
      sprintsClosedAt: [],
      ...evidence,
    };
    await site.host.runAs(undefined, async () => {
      const { kvs } = await import('@forge/kvs');
      const document = { kind: 'teamEvidence', project, rev: 1, value: { v: 1, data: value } };
      await kvs.entity('document').set(`teamEvidence:${project}`, document);
    });
  };

  const setStage = async (stage: 'shu' | 'ha' | 'ri') => {
    await site.data(tester.accountId, 'team.proposeStage', { ...SHOP, stage });
    const { agreement } = await site.data(po.accountId, 'team.assessment', SHOP);
    const { proposedAt = 0 } = agreement ?? {};
    await site.data(po.accountId, 'team.confirmStage', { ...SHOP, stage, proposedAt });
  };

  const UNFINISHED = {
    id: 'E2',
    figures: { over: 3, sprints: 4, limit: 0.15 },
    leaning: 'lower',
    missing: null,
  } as const;
  const ONE_FACILITATOR = {
    id: 'E6',
    figures: { people: 1, sprints: 6 },
    leaning: 'lower',
    missing: null,
  } as const;

  it('looks at Jira in the background and shows twelve pieces of evidence with their numbers', async () => {
    expect(await practice()).toMatchObject({ readAt: null, stale: true, evidence: [] });
    await lookAgain();
    const { evidence, stale } = await practice();
    expect(stale).toBe(false);
    expect(evidence.map(({ id }) => id)).toEqual([
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
      'E6',
      'E7',
      'E8',
      'E9',
      'E10',
      'E11',
      'E12',
    ]);
    expect(evidence.find(({ id }) => id === 'E6')).toMatchObject({
      verdict: 'unknown',
      missing: 'logUnused',
    });
  });

  it('looks again when a sprint was closed, and once a day', async () => {
    const active = site.jira.site.sprints().find(({ state }) => state === 'active');
    const browser = new Session(site.jira, { kind: 'user', accountId: closer.accountId });
    const path = `/rest/agile/1.0/sprint/${active?.id ?? 0}`;
    expect(await browser.post(path, { state: 'closed' })).toMatchObject({ status: 200 });
    await site.host.settle(HOUR);
    const { readAt } = await practice();
    expect(readAt).not.toBeNull();
    await site.host.advance(DAY + 1000);
    expect((await practice()).readAt).toBeGreaterThan(readAt ?? 0);
  });

  it('AC47 two contradictions at Ri: banner with both facts, thresholds of Ha until answered, label stays Ri', async () => {
    await setStage('ri');
    await showing({ readings: [UNFINISHED, ONE_FACILITATOR] });
    expect(await practice()).toMatchObject({
      stage: { confirmed: 'ri', limits: 'ha' },
      banner: { stage: 'ri', contradictions: [UNFINISHED, ONE_FACILITATOR] },
    });
    const answer = (who: string, reason: string) =>
      site.call(who, 'team.answerContradictions', { ...SHOP, kind: 'keep', reason });
    expect(await answer(dev.accountId, 'So what')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await answer(tester.accountId, ' ')).toMatchObject({ params: { reason: 'REASON_MISSING' } });
    expect(await answer(tester.accountId, 'The summer was special')).toMatchObject({
      data: { stage: { confirmed: 'ri', limits: 'ri' }, banner: null },
    });
  });

  it('AC43 Ri without a sign: no dedicated Scrum Master needed; an Act sign: somebody takes the hat', async () => {
    await setStage('ri');
    await showing({});
    expect(await practice()).toMatchObject({
      engagement: { engagement: 'noDedicated', hints: [], stepIn: false },
    });
    await showing({ signs: { X1: 'act', X2: 'ok' } });
    expect(await practice()).toMatchObject({ engagement: { engagement: 'stepInThenReview', stepIn: true } });
  });

  it('a step-in of two sprints: started, over, ended with before and after', async () => {
    await showing({ signs: { X1: 'act', X2: 'ok' } });
    const start = (sprints: number) => site.call(tester.accountId, 'team.startStepIn', { ...SHOP, sprints });
    expect(await start(5)).toMatchObject({ params: { reason: 'STEP_IN_LENGTH' } });
    expect(await start(2)).toMatchObject({ data: { stepIn: { over: false, effect: null } } });
    expect(await start(2)).toMatchObject({ params: { reason: 'STEP_IN_RUNNING' } });
    await site.host.advance(29 * DAY);
    const now = site.clock.now();
    await showing({ signs: { X1: 'ok', X2: 'ok' }, sprintsClosedAt: [now - 14 * DAY, now - DAY] });
    expect(await practice()).toMatchObject({ stepIn: { over: true } });
    expect(await site.call(tester.accountId, 'team.endStepIn', SHOP)).toMatchObject({
      data: { stepIn: { effect: { X1: 'better', X2: 'same' } } },
    });
  });

  it('asks for a role review every 90 days', async () => {
    await setStage('ha');
    expect((await practice()).review.due).toBeNull();
    await site.host.advance(90 * DAY);
    expect((await practice()).review.due).toBe('interval');
    await site.data(po.accountId, 'team.recordReview', { ...SHOP, result: 'rotation', note: '' });
    expect((await practice()).review).toMatchObject({ due: null, held: [{ result: 'rotation' }] });
  });

  it.each([
    ['team.practice', SHOP],
    ['team.lookAgain', SHOP],
    ['team.startStepIn', { ...SHOP, sprints: 2 }],
    ['team.ceremonies', SHOP],
    ['team.joinRotation', SHOP],
  ])('%s: outsiders get nothing', async (name, payload) => {
    expect(await site.callRaw(outsider.accountId, name, payload)).toMatchObject({
      ok: false,
      code: 'NOT_FOUND',
    });
  });

  describe('ceremonies', () => {
    const ceremonies = (who = dev.accountId) => site.data(who, 'team.ceremonies', SHOP);
    const join = (who: string) => site.call(who, 'team.joinRotation', SHOP);
    const switchOn = async (part = {}) => {
      const { rotation } = await ceremonies();
      const order = rotation.order.map(({ accountId }) => accountId);
      const next = { on: true, ceremonies: ['retro', 'daily'] as ('retro' | 'daily')[], order, ...part };
      return site.call(tester.accountId, 'team.setRotation', { ...SHOP, ...next });
    };
    const activeSprint = async () => {
      const active = (await ceremonies()).sprints.find(({ state }) => state === 'active');
      if (active === undefined) throw new Error('The site has no active sprint.');
      return active;
    };

    it('AC49 gives no advice before the three context questions, and cites the answers afterwards', async () => {
      expect((await ceremonies()).advice).toEqual({ state: 'locked', missing: ['C1', 'C2', 'C3'] });
      await site.data(dev.accountId, 'team.answerContext', {
        ...SHOP,
        answers: { C1: 'b', C2: 'e', C3: 'c' },
      });
      const { advice } = await ceremonies();
      expect(advice).toMatchObject({ state: 'open' });
      expect(advice.state === 'open' ? advice.advice : []).toContainEqual({
        code: 'reviewOutcomes',
        ceremony: 'review',
        causes: [{ kind: 'context', question: 'C2', answer: 'e' }],
      });
    });

    it('AC50 a dropped daily whose purpose is covered is fine; uncovered it is a question', async () => {
      const drop = async (note: string) => {
        const { settings, rev } = await site.data(admin.accountId, 'settings.get', SHOP);
        const daily = { status: 'dropped' as const, note };
        const next = { ...settings, ceremonies: { ...settings.ceremonies, daily } };
        await site.data(admin.accountId, 'settings.save', { ...SHOP, rev, settings: next });
      };
      await drop('written check-in');
      expect((await ceremonies()).statuses[0]).toEqual({
        ceremony: 'daily',
        state: 'covered',
        note: 'written check-in',
      });
      await drop('');
      expect((await ceremonies()).statuses[0]).toMatchObject({ state: 'notCovered' });
    });

    it('people join the rotation themselves; each running sprint has its facilitators', async () => {
      await join(dev.accountId);
      await join(secondDev.accountId);
      await switchOn();
      const { entries } = await activeSprint();
      expect(entries.map(({ ceremony, outcome }) => [ceremony, outcome])).toEqual([
        ['daily', 'planned'],
        ['retro', 'planned'],
      ]);
      expect(new Set(entries.map(({ facilitator }) => facilitator?.accountId))).toEqual(
        new Set([dev.accountId, secondDev.accountId]),
      );
    });

    it('keeps what became of a ceremony, and counts who facilitated', async () => {
      await join(dev.accountId);
      await switchOn();
      const { sprintId } = await activeSprint();
      const entry = { ...SHOP, sprintId, ceremony: 'retro' as const, facilitator: dev.accountId };
      const record = (outcome: 'held' | 'skipped') =>
        site.data(secondDev.accountId, 'team.recordCeremony', { ...entry, outcome });
      expect((await record('held')).fairness).toMatchObject([
        { person: { accountId: dev.accountId }, held: 1 },
      ]);
      expect((await record('skipped')).fairness).toMatchObject([{ held: 0 }]);
    });

    it.each([
      ['the PO where the rotation stands in for the Scrum Master', 'ROTATION_HAS_PO'],
      ['somebody who has not joined', 'OPT_IN_BY_SELF'],
    ])('refuses %s and keeps what is stored', async (what, reason) => {
      if (reason === 'ROTATION_HAS_PO') {
        const { settings, rev } = await site.data(admin.accountId, 'settings.get', SHOP);
        const roles = { ...settings.roles, sm: null, smMode: 'rotating' as const };
        await site.data(admin.accountId, 'settings.save', { ...SHOP, rev, settings: { ...settings, roles } });
        await site.data(dev.accountId, 'team.setRotation', { ...SHOP, on: true, ceremonies: [], order: [] });
        expect((await ceremonies(po.accountId)).viewer.joinRefusal).toBe(reason);
        expect(await join(po.accountId)).toMatchObject({ code: 'REFUSED', params: { reason } });
      } else {
        expect(await switchOn({ order: [dev.accountId] })).toMatchObject({
          code: 'REFUSED',
          params: { reason },
        });
      }
      expect((await ceremonies()).rotation.order).toEqual([]);
    });
  });
});
