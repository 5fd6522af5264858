import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';
import { asPerson } from './testing/as-person';

const { po, sm, dev } = SMALL_CAST;
jest.setTimeout(30_000);
/** A team's settings hold no more. */
const MOST_RULES = 100;

describe('a suggestion that the team decides otherwise', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site);
  });
  afterEach(() => site.dispose());

  const task = async (summary: string): Promise<string> => {
    const fields = { project: { key: 'SHOP' }, issuetype: { name: 'Task' }, summary };
    const { id } = (await asPerson(site, dev.accountId)('POST', '/rest/api/3/issue', { fields })) as {
      id: string;
    };
    await site.host.settle();
    return id;
  };
  const panel = (issueId: string, who = po.accountId) => site.data(who, 'issue.suggestion', { issueId });
  const sayTeam = (issueId: string) =>
    site.data(po.accountId, 'issue.decide', {
      issueId,
      seen: null,
      decision: { verdict: 'choose', owner: 'TEAM' },
    });
  const TEAM_BY_THE_TEAM = { suggestion: { code: 'decided', owner: 'TEAM' }, decision: { byRole: 'PO' } };
  const ALWAYS_TEAM = [{ kind: 'O01', owner: 'TEAM', decisions: 3 }];

  it('AC19: is the team’s from then on; three of a kind propose a rule, and nothing changes until it is accepted', async () => {
    const first = await task('Facilitate sprint 14 retrospective');
    expect((await panel(first)).suggestion).toMatchObject({ code: 'suggested', owner: 'SM' });
    await sayTeam(first);
    expect(await panel(first)).toMatchObject({ ...TEAM_BY_THE_TEAM, proposals: [] });
    for (const sprint of [15, 16]) await sayTeam(await task(`Facilitate sprint ${sprint} retrospective`));
    expect((await panel(first, sm.accountId)).proposals).toEqual(ALWAYS_TEAM);
    expect((await panel(first, po.accountId)).proposals).toEqual(ALWAYS_TEAM);
    expect((await panel(first, dev.accountId)).proposals).toEqual([]);
    const next = await task('Facilitate sprint 17 retrospective');
    expect((await panel(next)).suggestion).toMatchObject({ code: 'suggested', owner: 'SM' });
    await site.data(sm.accountId, 'issue.answerProposal', { issueId: first, kind: 'O01', accept: true });
    expect(await panel(next)).toMatchObject({ suggestion: { code: 'rule', owner: 'TEAM' }, proposals: [] });
  });

  it('counts decisions that are made at the same time one by one', async () => {
    const issues: string[] = [];
    for (const sprint of [14, 15, 16]) issues.push(await task(`Facilitate sprint ${sprint} retrospective`));
    await Promise.all(issues.map(sayTeam));
    expect((await panel(issues[0] ?? '')).proposals).toEqual(ALWAYS_TEAM);
  });

  it('says that there are too many rules instead of keeping one more', async () => {
    const rules = Array.from({ length: MOST_RULES }, (_, index) => ({
      id: `rule-${index}`,
      when: { field: 'label' as const, value: `label-${index}` },
      owner: 'NONE' as const,
    }));
    const { rev } = await site.data(sm.accountId, 'settings.get', { projectKey: 'SHOP' });
    await site.data(sm.accountId, 'settings.steer', { projectKey: 'SHOP', rev, rules });
    const issueId = await task('Facilitate sprint 14 retrospective');
    await sayTeam(issueId);
    for (const sprint of [15, 16]) await sayTeam(await task(`Facilitate sprint ${sprint} retrospective`));
    const answer = await site.call(sm.accountId, 'issue.answerProposal', {
      issueId,
      kind: 'O01',
      accept: true,
    });
    expect(answer).toEqual({
      ok: false,
      code: 'REFUSED',
      params: { about: 'settings', reason: 'LIST_FULL', most: MOST_RULES },
    });
    expect((await panel(issueId, sm.accountId)).proposals).toEqual(ALWAYS_TEAM);
  });
});
