import { asPerson } from './testing/as-person';
import { openAppSite, type AppSite } from './testing/app-site';
import { storedItems } from './testing/stored-items';
import { BOSS, WORKER, workSite } from './testing/work-site';

const DAY = 86_400_000;
jest.setTimeout(60_000);

describe('what is gone without anybody telling', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite(workSite({ issues: 3, projects: 2 }), { chaos: { drop: 1 } });
    await site.data(BOSS, 'site.setProject', { projectKey: 'P0', enabled: true });
  });
  afterEach(() => site.dispose());

  const kept = (text: string) => storedItems(site).some(({ key, json }) => `${key}${json}`.includes(text));
  const isKept = (key: string) => storedItems(site).some((item) => item.key === key);
  const remove = (path: string) => asPerson(site, BOSS)('DELETE', path);

  it('a project is kept for as long as it can come back from the trash, then erased', async () => {
    await remove('/rest/api/3/project/P0?enableUndo=true');
    await site.host.advance(60 * DAY);
    expect(isKept('settings:10001')).toBe(true);
    await site.host.advance(3 * DAY);
    expect(isKept('settings:10001')).toBe(false);
  });

  it('an issue is forgotten when two weekly looks have not found it', async () => {
    const issueId = '1000002';
    const decision = { verdict: 'choose', owner: 'PO' } as const;
    await asPerson(site, WORKER)('PUT', '/rest/api/3/issue/P0-2', {
      fields: { summary: 'Facilitate the sprint retrospective' },
    });
    await site.data(WORKER, 'issue.decide', { issueId, seen: null, decision });
    await remove('/rest/api/3/issue/P0-2');
    await site.host.advance(DAY);
    expect(kept(`"issueId":"${issueId}"`)).toBe(true);
    await site.host.advance(15 * DAY);
    expect(kept(`"issueId":"${issueId}"`)).toBe(false);
  });

  it('a sprint is forgotten with its start and its report, other sprints are kept', async () => {
    const jira = asPerson(site, BOSS);
    const play = async (): Promise<number> => {
      const { id } = (await jira('POST', '/rest/agile/1.0/sprint', { name: 'S', originBoardId: 1 })) as {
        id: number;
      };
      const [startDate, endDate] = [0, 14].map((days) =>
        new Date(site.clock.now() + days * DAY).toISOString(),
      );
      const path = `/rest/agile/1.0/sprint/${id}`;
      await jira('POST', path, { state: 'active', startDate, endDate });
      await jira('POST', path, { state: 'closed' });
      await site.data(WORKER, 'sprint.health', { projectKey: 'P0', timeZone: 'UTC' });
      return id;
    };
    const [gone, stays] = [await play(), await play()];
    expect(isKept(`sprintReport:10001:1-${gone}`)).toBe(true);
    await remove(`/rest/agile/1.0/sprint/${gone}`);
    await site.host.advance(15 * DAY);
    expect(isKept(`sprintReport:10001:1-${gone}`)).toBe(false);
    expect(isKept(`sprintReport:10001:1-${stays}`)).toBe(true);
  });

  it('nothing is erased of what is still there', async () => {
    await site.host.advance(70 * DAY);
    expect(isKept('settings:10001')).toBe(true);
  });
});
