import { playSmallSite, SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

const { po } = SMALL_CAST;
const boardId = 1;
jest.setTimeout(30_000);

describe('the log of trade-offs', () => {
  let site: AppSite;
  afterEach(() => site.dispose());

  const open = async (filterJql: string) => {
    const { file } = playSmallSite();
    site = await openAppSite({ ...file, boards: file.boards?.map((board) => ({ ...board, filterJql })) });
    await introduceTeam(site);
    return (await site.data(po.accountId, 'backlog.list', { boardId })).ids;
  };
  const explain = (issueId: string, beside: string) =>
    site.call(po.accountId, 'backlog.explain', {
      ...{ boardId, issueId, beside, direction: 'up', passed: 5, reason: 'end of support', consulted: [] },
    });
  const entries = async () => (await site.data(po.accountId, 'backlog.log', { boardId })).entries;

  it('keeps no reason for a move of issues that are not there, or are one and the same', async () => {
    const [first = '', second = ''] = await open('project = SHOP ORDER BY Rank ASC');
    for (const [issueId, beside] of [
      ['999999', '888888'],
      [first, '888888'],
      [first, first],
    ] as const) {
      expect(await explain(issueId, beside)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    }
    expect(await entries()).toEqual([]);
    expect(await explain(second, first)).toMatchObject({ ok: true });
    expect(await entries()).toHaveLength(1);
  });

  it('keeps no reason for a move past an issue that the board does not show', async () => {
    const [first = '', second = ''] = await open('project = SHOP AND issuetype = Story ORDER BY Rank ASC');
    const bug = String(site.jira.site.issue('SHOP-1')?.id);
    expect(await explain(first, bug)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(await explain(second, first)).toMatchObject({ ok: true });
  });
});
