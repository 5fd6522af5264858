import type { PastSprintDto } from '../../src/contract/sprint-api';
import type { BoardChange } from '../jira';
import { ADMIN, DEVELOPER, SM } from '../jira/testing/site-builder';
import { asPerson } from './testing/as-person';
import { openAppSite, type AppSite } from './testing/app-site';
import { sprintSite } from './testing/sprint-site';

jest.setTimeout(60_000);

const SITE = sprintSite({ closed: 2, itemsEach: 10, running: 10 });

/** Opens a site whose reports are kept already. */
async function keptSite(options: Parameters<typeof openAppSite>[1] = {}): Promise<AppSite> {
  const site = await openAppSite(SITE, options);
  await lastSprint(site);
  return site;
}

async function lastSprint(site: AppSite): Promise<PastSprintDto> {
  const { history } = await site.data(DEVELOPER, 'sprint.health', { projectKey: 'ABC', boardId: 1 });
  const last = history.at(-1);
  if (last === undefined) throw new Error('no sprint was closed');
  return last;
}

async function configure(site: AppSite, change: BoardChange): Promise<void> {
  expect(site.jira.act(SM, { do: 'configure-board', boardId: 1, change }).status).toBe(200);
  await site.host.settle();
}

describe('a kept report after the board was configured anew', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await keptSite();
  });
  afterEach(() => site.dispose());

  it('counts as done what is done on the board now, as a report that is read today does', async () => {
    expect((await lastSprint(site)).ledger.completed.count).toBe(8);
    await configure(site, {
      columns: [
        { name: 'Done', statusIds: ['10001'] },
        { name: 'Open', statusIds: ['3', '10000'] },
      ],
    });
    const { id, ledger } = await lastSprint(site);
    expect(ledger.completed.count + ledger.completedOutside.count).toBe(2);
    const { report } = await site.data(DEVELOPER, 'sprint.report', { boardId: 1, sprintId: id });
    expect(ledger).toEqual(report.ledger);
  });

  it('counts items where the board no longer estimates', async () => {
    expect((await lastSprint(site)).unit).toBe('points');
    await configure(site, { estimation: { type: 'issueCount' } });
    expect((await lastSprint(site)).unit).toBe('count');
  });

  it('leaves out what the filter of the board leaves out now', async () => {
    await configure(site, { filterJql: 'project = ABC AND key != ABC-11' });
    const { ledger, hidden } = await lastSprint(site);
    expect([ledger.committed.count, hidden]).toEqual([9, 0]);
  });
});

describe('a kept report of issues that are no longer where they were', () => {
  it('follows what has left the board', async () => {
    const site = await keptSite({ chaos: { seed: 1, drop: 1 } });
    try {
      await configure(site, { filterJql: 'project = ABC AND key != ABC-11' });
      const { ledger, hidden } = await lastSprint(site);
      expect([ledger.committed.count, hidden]).toEqual([10, 0]);
    } finally {
      site.dispose();
    }
  });

  it('says how much of it is not there to be counted', async () => {
    const site = await keptSite();
    try {
      await asPerson(site, ADMIN)('DELETE', '/rest/api/3/issue/ABC-11');
      const { ledger, hidden } = await lastSprint(site);
      expect([ledger.committed.count, hidden]).toEqual([9, 1]);
    } finally {
      site.dispose();
    }
  });
});
