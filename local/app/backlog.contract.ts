import { OUTCOME_PROPERTY } from '../../src/contract/outcome-property';
import type { OutcomeAnswers } from '../../src/domain/backlog/outcome/outcome';
import { playSmallSite, SMALL_CAST } from '../sites';
import { seedSettings } from './seed-settings';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';
import { asPerson } from './testing/as-person';

const { po, sm, dev, secondDev } = SMALL_CAST;
const DAY_MS = 24 * 60 * 60 * 1000;
const boardId = 1;
jest.setTimeout(60_000);

const NOTHING: OutcomeAnswers = {
  value: '',
  valueFor: null,
  valueLevel: null,
  risk: '',
  riskWhen: null,
  riskLevel: null,
};
const UPGRADE: OutcomeAnswers = {
  value: 'Developers add a payment method in 1 day instead of 5',
  valueFor: 'both',
  valueLevel: 2,
  risk: 'Spring Boot 2.7 is end of life since November 2023: no security patches',
  riskWhen: 'now',
  riskLevel: 3,
};

describe('the one backlog', () => {
  let site: AppSite;
  let idOf: (name: string) => string;
  beforeEach(async () => {
    const { file, keys } = playSmallSite();
    site = await openAppSite(file);
    idOf = (name) => String(site.jira.site.issue(keys.get(name) ?? '')?.id);
    await introduceTeam(site);
  });
  afterEach(() => site.dispose());

  const panel = (issueId: string, who = dev.accountId) => site.data(who, 'outcome.get', { issueId });
  const answer = async (issueId: string, answers: OutcomeAnswers, who = dev.accountId) => {
    const { rev } = await panel(issueId, who);
    return site.data(who, 'outcome.answer', { issueId, rev, answers });
  };
  const list = (who = po.accountId) => site.data(who, 'backlog.list', { boardId });
  const property = (issueId: string) => site.jira.site.issue(issueId)?.properties.get(OUTCOME_PROPERTY);
  const technical = async (): Promise<string[]> =>
    (await list()).items.filter((item) => item.class === 'technical').map(({ id }) => id);
  const ask = async (issueId: string, topic: string) => {
    const { rev } = await panel(issueId, po.accountId);
    return site.data(po.accountId, 'outcome.poWord', {
      issueId,
      rev,
      state: 'question',
      topic,
      comment: null,
    });
  };

  it('AC16 asks the two questions on technical work, and stays calm on the rest', async () => {
    expect((await panel(idOf('technicalUnanswered'))).prompt).toMatchObject({ asks: true });
    const story = (await list()).items.find((item) => item.class === 'functional');
    expect((await panel(story?.id ?? '')).prompt).toMatchObject({ asks: false, reason: 'otherWork' });
  });

  it('names a ceremony as such, keeps it in its place, and asks nothing about it', async () => {
    const { items, ids } = await list();
    const retro = items.find(({ summary }) => summary === 'Facilitate the retrospective of sprint 5');
    expect(retro).toMatchObject({ ceremony: true, impact: null, answers: 'none' });
    expect(ids).toContain(retro?.id);
    const named = items.filter(({ ceremony }) => ceremony).map(({ summary }) => summary);
    expect(named).toContain('Animer la rétrospective du sprint 6');
    expect(named).not.toContain('Accept sprint 5 stories');
    expect((await panel(retro?.id ?? '')).prompt).toMatchObject({ asks: false, reason: 'ceremony' });
  });

  it('AC36 keeps clear answers, rates the impact 10 of 12 and makes them searchable', async () => {
    const issueId = idOf('technicalUnanswered');
    const saved = await answer(issueId, UPGRADE);
    expect(saved).toMatchObject({
      outcome: 'saved',
      panel: { impact: 10, readyToRank: true, value: { score: 3 }, risk: { score: 3 } },
    });
    expect(JSON.stringify(property(issueId))).not.toContain(dev.accountId);
    const jira = asPerson(site, dev.accountId);
    const found = await jira('GET', '/rest/api/3/search/jql?jql=project=SHOP+AND+tandemImpact=10&fields=id');
    expect(JSON.stringify(found)).toContain(`"${issueId}"`);
    const item = (await list()).items.find(({ id }) => id === issueId);
    expect(item).toMatchObject({ impact: 10, answers: 'clear' });
  });

  it('AC37 hints at thin answers and takes "no significant risk" for an answer', async () => {
    const issueId = idOf('technicalUnanswered');
    const thin = await answer(issueId, { ...NOTHING, value: 'Clean code', risk: 'nothing' });
    expect(thin).toMatchObject({ panel: { value: { score: 1 }, risk: { score: 1 }, readyToRank: false } });
    const none = await answer(issueId, { ...UPGRADE, risk: '', riskWhen: 'none', riskLevel: null });
    expect(none).toMatchObject({ panel: { risk: { score: 2, hint: 'neededNow' }, readyToRank: true } });
  });

  it('AC38 moves an item in Jira and keeps one entry with the reason', async () => {
    const { ids } = await list();
    const [first = '', last = ''] = [ids[0], ids.at(-1)];
    const move = { boardId, issueId: last, direction: 'up' as const, beside: first };
    await site.data(po.accountId, 'backlog.move', move);
    await site.data(po.accountId, 'backlog.explain', {
      ...move,
      passed: 1,
      reason: 'end of support',
      consulted: ['operations'],
    });
    expect((await list()).ids).toEqual([last, ...ids.slice(0, -1)]);
    const { entries } = await site.data(dev.accountId, 'backlog.log', { boardId });
    expect(entries).toMatchObject([
      { byRole: 'PO', reason: 'end of support', item: { id: last }, consulted: ['operations'] },
    ]);
  });

  it('AC39 proposes a learning session after three questions and creates it once', async () => {
    const { settings } = await site.data(sm.accountId, 'settings.get', { projectKey: 'SHOP' });
    await seedSettings(site, { SHOP: { ...settings, trainingLink: 'https://example.com/training' } });
    const [one = '', two = '', three = ''] = await technical();
    for (const [id, topic] of [
      [one, 'Kafka'],
      [two, 'Kafka'],
      [three, 'caching'],
    ] as const) {
      expect(await ask(id, topic)).toMatchObject({ outcome: 'saved' });
    }
    expect((await list(sm.accountId)).learning).toEqual({
      ...{ topics: ['Kafka', 'caching'], items: 3 },
      trainingLink: 'https://example.com/training',
    });
    expect((await list(dev.accountId)).learning).toBeNull();
    const texts = {
      projectKey: 'SHOP',
      summary: 'Learning session for the PO: Kafka, caching',
      description: '',
    };
    await Promise.all([1, 2, 3].map(() => site.call(sm.accountId, 'outcome.planSession', texts)));
    const jira = asPerson(site, dev.accountId);
    const jql = encodeURIComponent('project = SHOP AND summary ~ "Learning session for the PO"');
    const found = (await jira('GET', `/rest/api/3/search/jql?jql=${jql}&fields=id`)) as { issues: unknown[] };
    expect(found.issues).toHaveLength(1);
    expect((await list(sm.accountId)).learning).toBeNull();
  });

  it('shows the second of two people the answer of the first before it is overwritten', async () => {
    const issueId = idOf('technicalUnanswered');
    const { rev } = await panel(issueId);
    const both = await Promise.all([
      site.data(dev.accountId, 'outcome.answer', { issueId, rev, answers: UPGRADE }),
      site.data(secondDev.accountId, 'outcome.answer', {
        issueId,
        rev,
        answers: { ...NOTHING, value: 'Deployments take 5 minutes instead of 30 for the team' },
      }),
    ]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'saved']);
    const [saved, conflict] = [...both].sort((a) => (a.outcome === 'saved' ? -1 : 1));
    const kept = saved?.outcome === 'saved' ? saved.panel.answers : null;
    expect(conflict).toMatchObject({ panel: { answers: kept } });
    expect((await panel(issueId)).answers).toEqual(kept);
  });

  it('loses no move and no reason when two people rank at once', async () => {
    const { ids } = await list();
    const [first = '', second = '', third = ''] = ids;
    const explain = (who: string, issueId: string, reason: string) =>
      site.data(who, 'backlog.explain', {
        boardId,
        issueId,
        direction: 'up',
        beside: first,
        passed: 1,
        reason,
        consulted: [],
      });
    const up = (who: string, issueId: string) =>
      site.data(who, 'backlog.move', { boardId, issueId, direction: 'up', beside: first });
    await Promise.all([up(po.accountId, second), up(dev.accountId, third)]);
    await Promise.all([explain(po.accountId, second, 'one'), explain(dev.accountId, third, 'two')]);
    expect((await list()).ids.slice(0, 3).sort()).toEqual([first, second, third].sort());
    expect((await list()).ids.indexOf(first)).toBe(2);
    const { entries } = await site.data(dev.accountId, 'backlog.log', { boardId });
    expect(entries.map(({ reason }) => reason).sort()).toEqual(['one', 'two']);
  });

  it('refuses an answer of 32 KB with its length and keeps what was there', async () => {
    const issueId = idOf('technicalUnanswered');
    await answer(issueId, UPGRADE);
    const refused = await answer(issueId, { ...UPGRADE, risk: 'x'.repeat(32 * 1024) });
    expect(refused).toEqual({
      outcome: 'invalid',
      code: 'ANSWER_TOO_LONG',
      field: 'risk',
      length: 32 * 1024,
      most: 2000,
    });
    expect((await panel(issueId)).answers).toEqual(UPGRADE);
  });

  it('names a property that was edited by hand, keeps the answers and writes them back', async () => {
    const issueId = idOf('technicalUnanswered');
    await answer(issueId, UPGRADE);
    const jira = asPerson(site, dev.accountId);
    await jira('PUT', `/rest/api/3/issue/${issueId}/properties/${OUTCOME_PROPERTY}`, { impact: 'plenty' });
    expect(await panel(issueId)).toMatchObject({ property: 'damaged', answers: UPGRADE });
    const item = (await list()).items.find(({ id }) => id === issueId);
    expect(item).toMatchObject({ damaged: true, impact: 10 });
    expect(await site.data(dev.accountId, 'outcome.restore', { issueId })).toMatchObject({ property: 'ok' });
    expect(property(issueId)).toMatchObject({ impact: 10 });
  });

  it('leaves the list as Jira has it where Jira refuses to rank', async () => {
    const { ids } = await list();
    const refused = await site.call(po.accountId, 'backlog.move', {
      boardId,
      issueId: ids[1] ?? '',
      direction: 'up',
      beside: ids[1] ?? '',
    });
    expect(refused).toMatchObject({ ok: false, code: 'JIRA_REFUSED' });
    expect((await list()).ids).toEqual(ids);
  });

  it('shows its first page with at most six calls of Jira', async () => {
    await list();
    site.host.trace.clear();
    await list();
    const calls = site.host.trace
      .of('call')
      .filter(({ provider }) => provider === 'app' || provider === 'user');
    expect(calls.length).toBeLessThanOrEqual(6);
  });

  it('AC24 AC35 finds a reserved share in the goal, and the Scrum Master lives with it for 60 days', async () => {
    const jira = asPerson(site, po.accountId);
    const sprint = (await site.data(po.accountId, 'sprint.choices', { projectKey: 'SHOP' })).sprints.find(
      ({ state }) => state === 'active',
    );
    const goal = 'Checkout v2. Reserve 20 % of capacity for technical debt';
    await jira('POST', `/rest/agile/1.0/sprint/${String(sprint?.id)}`, { goal });
    await site.host.settle();
    const finding = () => site.data(dev.accountId, 'backlog.finding', { boardId, look: false });
    const found = await finding();
    expect(found).toMatchObject({ state: 'act', evidence: [{ detector: 'S2', strength: 'explicit' }] });
    expect(JSON.stringify(found.evidence)).toContain('20 % of capacity');
    const acknowledge = (days: number) =>
      site.call(sm.accountId, 'experiment.start', {
        projectKey: 'SHOP',
        finding: 'H10',
        kind: 'acknowledgement',
        text: 'SAFe capacity allocation agreed for this PI',
        until: site.clock.now() + days * DAY_MS,
      });
    expect(await acknowledge(120)).toMatchObject({ ok: false, code: 'REFUSED' });
    expect(await acknowledge(60)).toMatchObject({ ok: true });
    expect((await finding()).state).toBe('experiment');
  });
});
