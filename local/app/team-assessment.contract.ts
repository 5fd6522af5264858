import type { Ballot } from '../../src/domain/maturity/ballot';
import { QUESTION_IDS } from '../../src/domain/maturity/questions.table';
import type { Answer as Choice } from '../../src/domain/maturity/questions.table';
import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

const { admin, po, dev, secondDev, tester: sm, outsider } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };
// Each test starts a site of its own.
jest.setTimeout(30_000);

const DAY = 24 * 60 * 60 * 1000;

const ballotOf = (choice: Choice): Ballot => Object.fromEntries(QUESTION_IDS.map((id) => [id, choice]));

describe('assessment of a team', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site, sm.accountId);
  });
  afterEach(() => site.dispose());

  const state = (who = dev.accountId) => site.data(who, 'team.assessment', SHOP);
  const open = (who = sm.accountId) => site.call(who, 'team.openRound', SHOP);
  const answer = (who: string, choice: Choice = 3, round = 1) =>
    site.call(who, 'team.answerRound', { ...SHOP, round, ballot: ballotOf(choice), consent: false });
  const close = (who = sm.accountId, round = 1) => site.call(who, 'team.closeRound', { ...SHOP, round });
  const team = [dev, secondDev, po, sm].map(({ accountId }) => accountId);

  /** A round in which everybody of the team chooses the same anchor. */
  const wholeRound = async (choice: Choice, round = 1) => {
    await open();
    for (const person of team) await answer(person, choice, round);
    await close(sm.accountId, round);
  };
  const propose = (who: string, stage: 'shu' | 'ha' | 'ri') =>
    site.call(who, 'team.proposeStage', { ...SHOP, stage });
  const confirm = async (who: string) => {
    const { agreement } = await state(who);
    const { stage = 'ri', proposedAt = 0 } = agreement ?? {};
    return site.call(who, 'team.confirmStage', { ...SHOP, stage, proposedAt });
  };

  it('AC46 the first round that points at Ri gives "Ri, to confirm"; the stage is unchanged until both confirm', async () => {
    await wholeRound(3);
    expect(await state()).toMatchObject({
      stage: { confirmed: 'ha' },
      proposal: { state: 'riToConfirm' },
      results: [{ round: { respondents: 4, items: { Q1: { median: 3, talk: null } } }, answeredItems: 16 }],
    });
    expect(await propose(sm.accountId, 'ri')).toMatchObject({ ok: true });
    expect(await state()).toMatchObject({
      stage: { confirmed: 'ha' },
      agreement: { state: 'waiting', stage: 'ri', confirmedBy: ['SM'], missing: ['PO'] },
    });
    expect(await confirm(dev.accountId)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await confirm(po.accountId)).toMatchObject({
      data: { stage: { confirmed: 'ri', confirmedBy: ['SM', 'PO'] }, agreement: { state: 'agreed' } },
    });
  });

  it('AC46 a second round six weeks later proposes Ri', async () => {
    await wholeRound(3);
    await site.host.advance(43 * DAY);
    await wholeRound(3, 2);
    expect((await state()).proposal).toEqual({ state: 'proposed', stage: 'ri' });
  });

  it('AC48 two respondents of a larger team: "2 of at least 3 answers" and no item results for anybody', async () => {
    await open();
    await answer(dev.accountId);
    await answer(po.accountId);
    expect((await state()).round).toMatchObject({ respondents: 2, needed: 3, teamSize: 4 });
    await close();
    const [result] = (await state()).results;
    expect(result).toMatchObject({ round: { respondents: 2, needed: 3, items: null }, answeredItems: 0 });
    expect((await state()).proposal).toEqual({ state: 'tooFew', respondents: 2, needed: 3 });
  });

  describe('refuses with the reason and leaves what is stored', () => {
    const refused = { ok: false, code: 'REFUSED' };

    it('a second round while one is open, also when two open one at once', async () => {
      const both = await Promise.all([open(sm.accountId), open(po.accountId)]);
      expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(both).toContainEqual(
        expect.objectContaining({ ...refused, params: { reason: 'ROUND_ALREADY_OPEN', number: 1 } }),
      );
      expect(await open()).toMatchObject({ ...refused, params: { reason: 'ROUND_ALREADY_OPEN' } });
      expect((await state()).round?.number).toBe(1);
    });

    it('a second vote by the same person, also when both arrive at once', async () => {
      await open();
      const twice = await Promise.all([answer(dev.accountId, 1), answer(dev.accountId, 3)]);
      expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(await answer(dev.accountId)).toMatchObject({
        ...refused,
        params: { reason: 'ALREADY_ANSWERED' },
      });
      expect(await state()).toMatchObject({ round: { respondents: 1, answered: true } });
      expect((await state(po.accountId)).round?.answered).toBe(false);
    });

    it('answers after the close, nothing answered, and rounds that never were', async () => {
      await open();
      const nothing = { ...SHOP, round: 1, ballot: {}, consent: false };
      expect(await site.call(dev.accountId, 'team.answerRound', nothing)).toMatchObject({
        ...refused,
        params: { reason: 'EMPTY_BALLOT' },
      });
      await close();
      expect(await answer(dev.accountId)).toMatchObject({ ...refused, params: { reason: 'ROUND_CLOSED' } });
      expect(await close()).toMatchObject({ ...refused, params: { reason: 'ROUND_CLOSED' } });
      expect(await answer(dev.accountId, 3, 7)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    });

    it('a round without the key that seals it', async () => {
      site.dispose();
      site = await openAppSite(undefined, { variables: {} });
      await introduceTeam(site, sm.accountId);
      expect(await open()).toMatchObject({ ...refused, params: { reason: 'BALLOT_KEY_MISSING' } });
      expect(await state()).toMatchObject({ sealed: false, round: null });
    });

    it('a yes to a proposal that is another one by now', async () => {
      await propose(sm.accountId, 'shu');
      const stale = { ...SHOP, stage: 'ri' as const, proposedAt: 1 };
      expect(await site.call(po.accountId, 'team.confirmStage', stale)).toMatchObject({ code: 'CONFLICT' });
      expect(await propose(po.accountId, 'ri')).toMatchObject({
        params: { reason: 'STAGE_PROPOSAL_WAITING' },
      });
      expect((await state()).stage.confirmed).toBe('ha');
    });
  });

  it('closes a round that nobody closed after 30 days, so that no mark stays', async () => {
    await open();
    for (const person of team) await answer(person);
    await site.host.advance(31 * DAY);
    expect(await state()).toMatchObject({ round: null, results: [{ round: { respondents: 4 } }] });
  });

  it('answers that were sealed with a key that is gone cannot be opened: the round can be closed, without result', async () => {
    await open();
    for (const person of team) await answer(person);
    process.env['TANDEM_BALLOT_KEY'] = 'another key of sufficient length, set later';
    expect((await state()).round).toMatchObject({ unreadable: true, respondents: 4 });
    expect(await answer(admin.accountId)).toMatchObject({ params: { reason: 'BALLOT_UNREADABLE' } });
    await close();
    expect((await state()).results).toMatchObject([{ round: { respondents: 4, items: null } }]);
  });

  it('keeps the context that anyone in the team answers, and asks again after 90 days', async () => {
    const answers = { C1: 'b', C2: 'e', C3: 'd' } as const;
    await site.data(dev.accountId, 'team.answerContext', { ...SHOP, answers });
    expect((await state()).context).toMatchObject({ answers, due: false });
    await site.host.advance(90 * DAY);
    expect((await state()).context.due).toBe(true);
  });

  it('looks again sooner because the team is new, once it has said since when it works together (T78)', async () => {
    const answers = { C1: 'b', C2: 'e', C3: 'd' } as const;
    const now = (await state()).asOf;
    const say = (newTeamSince?: number | null) =>
      site.call(dev.accountId, 'team.answerContext', { ...SHOP, answers, newTeamSince });
    expect(await say(now + DAY)).toMatchObject({ code: 'INVALID_INPUT', params: { field: 'newTeamSince' } });
    expect((await state()).reassessment.sooner).toEqual([]);
    await say(now - 30 * DAY);
    await say();
    expect((await state()).reassessment.sooner).toEqual(['newTeam']);
    await say(null);
    expect((await state()).reassessment.sooner).toEqual([]);
  });

  it('asks for the context again when the people of the team have changed (T36)', async () => {
    const answers = { C1: 'b', C2: 'e', C3: 'd' } as const;
    await site.data(dev.accountId, 'team.answerContext', { ...SHOP, answers });
    await site.host.advance(DAY);
    const change = async (part: object) => {
      const { settings, rev } = await site.data(admin.accountId, 'settings.get', SHOP);
      const roles = { ...settings.roles, ...part };
      await site.data(admin.accountId, 'settings.save', { ...SHOP, rev, settings: { ...settings, roles } });
    };
    await change({ smTeams: 2 });
    expect((await state()).context.due).toBe(false);
    await change({ members: [dev.accountId] });
    expect((await state()).context.due).toBe(true);
  });

  describe('who may do what', () => {
    const calls = {
      read: ['team.assessment', SHOP],
      context: ['team.answerContext', { ...SHOP, answers: { C1: 'a', C2: 'a', C3: 'a' } }],
      open: ['team.openRound', SHOP],
      answer: ['team.answerRound', { ...SHOP, round: 1, ballot: { Q1: 2 }, consent: false }],
      close: ['team.closeRound', { ...SHOP, round: 1 }],
      propose: ['team.proposeStage', { ...SHOP, stage: 'ri' }],
    } as const;
    const people = { sm, po, dev, admin, outsider };
    const ok = { sm: true, po: true, dev: true, admin: true } as const;
    const TABLE: Record<keyof typeof calls, Record<keyof typeof ok, true | string>> = {
      read: ok,
      context: ok,
      open: { ...ok, dev: 'NOT_ALLOWED' },
      answer: { ...ok, admin: 'REFUSED' },
      close: { ...ok, dev: 'NOT_ALLOWED' },
      propose: ok,
    };
    const cells = Object.entries(TABLE).flatMap(([name, byRole]) =>
      Object.entries({ ...byRole, outsider: 'NOT_FOUND' }).map(
        ([role, expected]) => [name as keyof typeof calls, role as keyof typeof people, expected] as const,
      ),
    );

    it.each(cells)('%s as %s: %s', async (name, role, expected) => {
      if (name === 'answer' || name === 'close') await open();
      const [op, payload] = calls[name];
      const reply = await site.callRaw(people[role].accountId, op, payload);
      expect(reply).toMatchObject(expected === true ? { ok: true } : { ok: false, code: expected });
    });
  });
});
