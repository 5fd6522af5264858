import type { SprintHealthDto } from '../../src/contract/sprint-api';
import type { SiteFile } from '../jira';
import { DEVELOPER, OUTSIDER, SM } from '../jira/testing/site-builder';
import { openAppSite, type AppSite } from './testing/app-site';
import { storedItems } from './testing/stored-items';
import { sprintSite } from './testing/sprint-site';

jest.setTimeout(60_000);

const BOARD = { projectKey: 'ABC', boardId: 1 };

/** Opens a site and counts the calls that Jira answers. */
async function countedSite(file: SiteFile): Promise<AppSite & { calls: () => string[] }> {
  let log: string[] = [];
  const site = await openAppSite(file, {
    jira: { traffic: ({ method, path }) => log.push(`${method} ${path.split('?')[0] ?? ''}`) },
  });
  return {
    ...site,
    calls() {
      const made = log;
      log = [];
      return made;
    },
  };
}

describe('sprint health: Jira calls (design §9)', () => {
  it('needs at most 20 for eight sprints of 100 issues, and at most 6 and two further pages when they are kept', async () => {
    const site = await countedSite(sprintSite({ closed: 8, itemsEach: 100, running: 100 }));
    try {
      const cold = await site.data(DEVELOPER, 'sprint.health', BOARD);
      expect(cold.history.map(({ ledger }) => ledger.committed)).toEqual(
        Array.from({ length: 8 }, () => ({ count: 100, points: 300 })),
      );
      const coldCalls = site.calls();
      expect(coldCalls.length).toBeLessThanOrEqual(20);
      const warm = await site.data(DEVELOPER, 'sprint.health', BOARD);
      const warmCalls = site.calls();
      expect(warm.history).toEqual(cold.history);
      expect(warmCalls.length).toBeLessThanOrEqual(6);
    } finally {
      site.dispose();
    }
  });
});

describe('sprint health of a sprint with 2,000 issues', () => {
  const CALL_MS = 250;
  let site: Awaited<ReturnType<typeof countedSite>>;
  let first: SprintHealthDto;

  beforeAll(async () => {
    site = await countedSite(sprintSite({ closed: 2, itemsEach: 20, running: 2000 }));
    first = await site.data(DEVELOPER, 'sprint.health', BOARD);
  });
  afterAll(() => site.dispose());

  it('says that it is being read, and shows at once what does not depend on it', () => {
    expect(first.reading).toEqual({ done: 0, total: null });
    expect(first.running).toEqual([]);
    expect(first.history).toHaveLength(2);
  });

  it('has its first numbers within 25 seconds at 250 ms a call', async () => {
    await site.host.settle();
    const read = await site.data(DEVELOPER, 'sprint.health', BOARD);
    expect(read.reading).toBeNull();
    expect(read.running[0]?.report.ledger).toMatchObject({
      committed: { count: 2000, points: 6000 },
      completed: { count: 800, points: 2400 },
      notCompleted: { count: 1200 },
    });
    expect(site.calls().length * CALL_MS).toBeLessThan(25_000);
    expect(read.health[0]?.signals.find(({ id }) => id === 'H4')).toMatchObject({ state: 'watch' });
  });

  it('is the same for a person as read at once, and read anew after five minutes', async () => {
    const kept = await site.data(DEVELOPER, 'sprint.health', BOARD);
    const { report } = await site.data(DEVELOPER, 'sprint.report', { boardId: 1, sprintId: 3 });
    expect(kept.running[0]?.report.ledger).toEqual(report.ledger);
    await site.host.advance(6 * 60_000);
    const later = await site.data(DEVELOPER, 'sprint.health', BOARD);
    expect(later.reading).not.toBeNull();
    expect(later.running[0]?.report.asOf).toBe(kept.running[0]?.report.asOf);
    await site.host.settle();
    const anew = await site.data(DEVELOPER, 'sprint.health', BOARD);
    expect(anew.running[0]?.report.asOf).toBeGreaterThan(kept.running[0]?.report.asOf ?? 0);
  });

  it('keeps no title, no key and no person', () => {
    const stored = JSON.stringify(storedItems(site));
    expect(stored).toContain('10001');
    expect(stored).not.toContain('ABC-');
    expect(stored).not.toContain('Issue ');
    expect(stored).not.toContain(DEVELOPER);
  });
});

describe('sprint health: what a person may see and do', () => {
  let site: AppSite;
  beforeAll(async () => {
    site = await openAppSite(sprintSite({ closed: 4, itemsEach: 10, running: 10 }));
  });
  afterAll(() => site.dispose());

  it('tells nothing to who may not browse the project', async () => {
    expect(await site.call(OUTSIDER, 'sprint.health', BOARD)).toMatchObject({ ok: false });
    expect(await site.call(OUTSIDER, 'sprint.report', { boardId: 1, sprintId: 1 })).toMatchObject({
      ok: false,
    });
    expect(await site.data(OUTSIDER, 'sprint.issues', { ids: ['10001', '10002'] })).toEqual({ issues: [] });
  });

  it('names the issues behind a number to who may see them', async () => {
    const { issues } = await site.data(DEVELOPER, 'sprint.issues', { ids: ['10002', '10001', '999'] });
    expect(issues.map(({ key, summary, done }) => ({ key, summary, done }))).toEqual([
      { key: 'ABC-2', summary: 'Issue ABC-2', done: true },
      { key: 'ABC-1', summary: 'Issue ABC-1', done: true },
    ]);
  });

  it('hides a signal for who steers the team, and shows it again', async () => {
    const hide = { ...BOARD, signal: 'H4' as const, hidden: true };
    expect(await site.call(DEVELOPER, 'sprint.hide', hide)).toMatchObject({ ok: false, code: 'NOT_ALLOWED' });
    await site.data(SM, 'sprint.hide', hide);
    expect((await site.data(DEVELOPER, 'sprint.health', BOARD)).hidden).toEqual(['H4']);
    await site.data(SM, 'sprint.hide', { ...hide, hidden: false });
    expect((await site.data(DEVELOPER, 'sprint.health', BOARD)).hidden).toEqual([]);
    expect(await site.call(SM, 'sprint.hide', { ...hide, boardId: 2 })).toMatchObject({ ok: false });
  });

  it('refuses a time zone that does not exist', async () => {
    expect(await site.call(DEVELOPER, 'sprint.health', { ...BOARD, timeZone: 'Mars/Base' })).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      params: { field: 'timeZone' },
    });
  });

  it('passes over a board that is not the project’s', async () => {
    const { board } = await site.data(DEVELOPER, 'sprint.health', { projectKey: 'ABC', boardId: 2 });
    expect(board?.id).toBe(1);
  });
});
