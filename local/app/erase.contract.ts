import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';
import { storedItems } from './testing/stored-items';

const { admin, po, dev } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };
const PROJECT_ID = '10000';
const BOARD = 1;
const DAY_MS = 24 * 60 * 60 * 1000;

describe('erasing a project', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
    await introduceTeam(site);
    await useTandem();
  }, 60_000);
  afterEach(() => site.dispose());

  /** A team at work: pages opened, a decision taken, a board with roles of its own, and the background at rest. */
  async function useTandem(): Promise<void> {
    const { sprints } = await site.data(dev.accountId, 'sprint.choices', SHOP);
    for (const { id, state } of sprints) {
      if (state !== 'future')
        await site.data(dev.accountId, 'sprint.report', { boardId: BOARD, sprintId: id });
    }
    const issueId = String(site.jira.site.issue('SHOP-46')?.id);
    await site.data(po.accountId, 'issue.decide', { issueId, seen: null, decision: { verdict: 'confirm' } });
    await site.data(admin.accountId, 'settings.saveOverride', {
      ...SHOP,
      boardId: BOARD,
      rev: null,
      override: { method: { type: 'scrum', link: '', note: 'our own' } },
    });
    await site.data(admin.accountId, 'backfill.start', { projectKeys: null });
    await site.host.advance(DAY_MS);
  }

  /** Documents under the project, and those of the site that describe its boards. */
  function aboutProject() {
    return storedItems(site).filter(
      ({ key, json }) =>
        key.split(':')[1] === PROJECT_ID || (key.startsWith('board') && json.includes('SHOP')),
    );
  }

  /** What is kept of the project: documents that name it, and properties of its issues. */
  async function keptOf(accountId: string) {
    const { documents } = await site.data(accountId, 'site.export', SHOP);
    const issues = Array.from({ length: 400 }, (_, number) => site.jira.site.issue(`SHOP-${number}`));
    return {
      exported: documents.map(({ kind, name }) => `${kind} ${name}`),
      stored: aboutProject(),
      properties: issues.flatMap((issue) =>
        [...(issue?.properties.keys() ?? [])].filter((key) => key.startsWith('tandem.')),
      ),
    };
  }

  it('exports every document that is kept about it', async () => {
    const { exported, stored } = await keptOf(admin.accountId);
    expect(exported.sort()).toEqual(stored.map(({ key }) => key.replace(/:[^:]*:?/, ' ')).sort());
    expect(exported.length).toBeGreaterThan(3);
  });

  it('leaves nothing in storage and nothing in properties', async () => {
    expect((await keptOf(admin.accountId)).properties.length).toBeGreaterThan(0);
    await site.data(admin.accountId, 'site.erase', SHOP);
    await site.host.settle();
    expect(await keptOf(admin.accountId)).toEqual({ exported: [], stored: [], properties: [] });
  });

  it('erases the same once the project is deleted in Jira', async () => {
    await site.host.browser.fromJiraPage({
      accountId: admin.accountId,
      method: 'DELETE',
      path: '/rest/api/3/project/SHOP?enableUndo=false',
      headers: {},
    });
    await site.host.settle();
    expect(aboutProject()).toEqual([]);
  });
});
