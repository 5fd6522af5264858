import messages from '../../static/src/messages/en.json';
import type { SiteFile } from '../jira';
import { playSmallSite, SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';
import { asPerson } from './testing/as-person';
import { withoutLinking } from './testing/without-linking';
import { UNLIMITED, withoutWaiting } from './testing/without-waiting';
import { WORKER, workSite } from './testing/work-site';

const { sm, po, dev } = SMALL_CAST;
const { file, keys } = playSmallSite();
const SHOP = keys.get('gapOnSm') ?? '';
const TEXTS = {
  summary: messages['issue.enable.G1'],
  description: messages['issue.enable.description'].replace('{key}', SHOP),
};
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** More calls than one click makes; every second one would never let any issue be created. */
const CALLS = Array.from({ length: 12 }, (_, index) => index + 3);
jest.setTimeout(120_000);

/** What Jira says of an issue, as far as it matters here. */
interface Told {
  readonly id: string;
  readonly fields: {
    readonly summary: string;
    readonly assignee: { readonly accountId: string } | null;
    readonly issuelinks: readonly {
      readonly type: { readonly name: string };
      readonly inwardIssue?: { readonly key: string };
      readonly outwardIssue?: { readonly key: string };
    }[];
  };
}

const told = async (site: AppSite, key: string, who: string): Promise<Told> =>
  (await asPerson(site, who)('GET', `/rest/api/3/issue/${key}`)) as Told;

/** Keys of the issues with exactly this title among the youngest hundred. */
const titled = async (site: AppSite, title: string, who: string): Promise<string[]> => {
  const { issues } = (await asPerson(site, who)('POST', '/rest/api/3/search/jql', {
    jql: 'created >= "2026-01-01" ORDER BY created DESC',
    fields: ['summary'],
    maxResults: 100,
  })) as { issues: { key: string; fields: { summary: string } }[] };
  return issues.filter(({ fields }) => fields.summary === title).map(({ key }) => key);
};

describe('work of the team on the Scrum Master’s desk', () => {
  let site: AppSite;
  const open = async (from: SiteFile = file): Promise<string> => {
    site = await openAppSite(from);
    await introduceTeam(site);
    return (await told(site, SHOP, sm.accountId)).id;
  };
  afterEach(() => site.dispose());

  const lozenge = async (key: string): Promise<string | undefined> => {
    const { id } = await told(site, key, dev.accountId);
    const status = await site.host.resolvers.dynamicStatus({
      moduleKey: 'issue-context',
      extension: { issue: { id, key } },
      accountId: dev.accountId,
    });
    return status?.value.label;
  };
  const enable = (issueId: string, who = sm.accountId) =>
    site.call(who, 'issue.enable', { issueId, ...TEXTS });

  it('AC11: is a gap there, and nothing on any other desk', async () => {
    const issueId = await open();
    const panel = () => site.data(sm.accountId, 'issue.suggestion', { issueId });
    expect((await panel()).suggestion).toMatchObject({ code: 'gap', owner: 'NONE', gapFilling: true });
    expect(await lozenge(SHOP)).toBeUndefined();
    await asPerson(site, sm.accountId)('PUT', `/rest/api/3/issue/${SHOP}/assignee`, { accountId: null });
    expect((await panel()).suggestion).toMatchObject({ code: 'gap', owner: 'NONE', gapFilling: false });
  });

  it('AC12: becomes one linked issue of nobody’s, however often it is clicked, and stays where it is', async () => {
    const issueId = await open();
    const first = await enable(issueId);
    expect(first).toMatchObject({ ok: true, data: { outcome: 'created' } });
    expect(await enable(issueId)).toEqual(first);
    expect(await enable(issueId, po.accountId)).toEqual(first);
    await site.host.settle();

    const [key = '', ...others] = await titled(site, TEXTS.summary, sm.accountId);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ data: { key } });
    const made = await told(site, key, sm.accountId);
    expect(made.fields.assignee).toBeNull();
    expect(made.fields.issuelinks).toMatchObject([{ type: { name: 'Relates' }, inwardIssue: { key: SHOP } }]);
    const source = await told(site, SHOP, sm.accountId);
    expect(source.fields.assignee?.accountId).toBe(sm.accountId);
    expect(source.fields.issuelinks).toHaveLength(1);

    const { suggestion } = await site.data(sm.accountId, 'issue.suggestion', { issueId: made.id });
    expect(suggestion).toMatchObject({ code: 'suggested', owner: 'SM', with: ['DEV'], kind: { id: 'O41' } });
    expect(await lozenge(key)).toBe('SM');
  });

  it('T68: is remembered by its kind, and told where it comes back within three sprints', async () => {
    const issueId = await open();
    const first = await enable(issueId);
    const key = first.ok && first.data.outcome === 'created' ? first.data.key : '';
    const source = await told(site, SHOP, sm.accountId);
    const again = (await asPerson(site, sm.accountId)('POST', '/rest/api/3/issue', {
      fields: {
        project: { key: 'SHOP' },
        issuetype: { name: 'Task' },
        summary: source.fields.summary,
        assignee: { accountId: sm.accountId },
      },
    })) as { id: string };
    const recurs = async (id: string) =>
      (await site.data(sm.accountId, 'issue.suggestion', { issueId: id })).recurs;
    expect(await recurs(again.id)).toMatchObject({ key });
    expect(await recurs(issueId)).toBeNull();
    await site.host.advance(43 * DAY);
    expect(await recurs(again.id)).toBeNull();
  });

  it('becomes one issue where two people click at the same time', async () => {
    const issueId = await open();
    await Promise.all([enable(issueId), enable(issueId, po.accountId)]);
    expect(await enable(issueId)).toMatchObject({ data: { outcome: 'created' } });
    expect(await titled(site, TEXTS.summary, sm.accountId)).toHaveLength(1);
    expect((await told(site, SHOP, sm.accountId)).fields.issuelinks).toHaveLength(1);
  });

  it.each<[string, (from: SiteFile) => SiteFile]>([
    ['the person may not link issues', withoutLinking],
    ['the site has no issue links', (from) => ({ ...from, issueLinkTypes: [] })],
  ])('is left to Jira’s own dialog where %s: nothing is created', async (_where, change) => {
    const issueId = await open(change(file));
    const dialog = { ok: true, data: { outcome: 'dialog', because: 'linking', ...TEXTS, missing: [] } };
    expect(await enable(issueId)).toMatchObject(dialog);
    expect(await enable(issueId)).toMatchObject(dialog);
    expect(await titled(site, TEXTS.summary, sm.accountId)).toEqual([]);
  });
});

describe('enablement when Jira is in trouble', () => {
  withoutWaiting();
  let site: AppSite;
  afterEach(() => site.dispose());

  it.each(CALLS.flatMap((every) => [{ failEvery: every }, { timeoutEvery: every }]))(
    'ends as one linked issue: %j',
    async (faults) => {
      site = await openAppSite(workSite({ issues: 3 }), { jira: { faults }, timeLimits: UNLIMITED });
      const click = () => site.call(WORKER, 'issue.enable', { issueId: '1000002', ...TEXTS });
      let answer = await click();
      for (let tries = 1; !answer.ok && tries < 6; tries += 1) {
        await site.host.advance(3 * MINUTE);
        answer = await click();
      }
      expect(answer).toMatchObject({ ok: true, data: { outcome: 'created' } });
      expect(await titled(site, TEXTS.summary, WORKER)).toHaveLength(1);
      expect((await told(site, 'P0-2', WORKER)).fields.issuelinks).toHaveLength(1);
    },
  );
});
