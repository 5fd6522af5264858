import type { SprintHealthDto } from '../../src/contract/sprint-api';
import { DEVELOPER, issue, POINTS, siteFile, SPRINT, SPRINTS } from '../jira/testing/site-builder';
import { SAMPLE_PEOPLE, sampleSite } from '../sites';
import { openAppSite, type AppSite } from './testing/app-site';
import { asPerson } from './testing/as-person';

jest.setTimeout(120_000);

function activeIn({ running: [active] }: SprintHealthDto): SprintHealthDto['running'][number] {
  if (active === undefined) throw new Error('no sprint is running');
  return active;
}

describe('sprint health of the sample site', () => {
  let site: AppSite;
  let admin: string;
  beforeAll(async () => {
    site = await openAppSite(sampleSite());
    const view = site.jira.site;
    admin = view.users().find(({ accountId }) => view.isAdministrator(accountId))?.accountId ?? '';
  });
  afterAll(() => site.dispose());

  const healthOf = (accountId: string, projectKey: string): Promise<SprintHealthDto> =>
    site.data(accountId, 'sprint.health', { projectKey, timeZone: 'Europe/Berlin' });

  it('leaves what a person may not see out of every number, and says how much that is', async () => {
    const all = await healthOf(admin, 'SHOP');
    const part = await healthOf(SAMPLE_PEOPLE.marcus.accountId, 'SHOP');
    expect(all.history.every(({ hidden }) => hidden === 0)).toBe(true);
    const hidden = part.history.filter((sprint) => sprint.hidden > 0);
    expect(hidden.length).toBeGreaterThan(0);
    for (const sprint of hidden) {
      const whole = all.history.find(({ id }) => id === sprint.id)?.ledger;
      const items = ({
        committed,
        added,
        completedOutside,
        uncommitted,
      }: NonNullable<typeof whole>): number =>
        committed.count + added.count + completedOutside.count + uncommitted.count;
      expect(items(sprint.ledger) + sprint.hidden).toBe(whole === undefined ? null : items(whole));
    }
  });

  it.each(['SHOP', 'SAV', 'TRK', 'CLC', 'PLAT', 'APP'])(
    'tells the running sprint of %s as its own report does',
    async (key) => {
      const data = await healthOf(admin, key);
      const active = activeIn(data);
      const { report, burnUp } = await site.data(admin, 'sprint.report', {
        boardId: data.board?.id ?? 0,
        sprintId: active.report.sprint.id,
        timeZone: 'Europe/Berlin',
      });
      expect(active.report.ledger).toEqual(report.ledger);
      expect(active.burnUp.steps).toEqual(burnUp.steps);
      expect(data.history).toHaveLength(8);
      expect(data.health[0]?.signs.map(({ id }) => id)).toEqual(['X1', 'X2']);
    },
  );

  it('shows a Kanban board what applies to it, and nothing else', async () => {
    const { board, running, history, health } = await healthOf(admin, 'DATA');
    expect(board?.type).toBe('kanban');
    expect([running, history]).toEqual([[], []]);
    const stateOf = (id: string) => health[0]?.signals.find((signal) => signal.id === id)?.state;
    expect(['H1', 'H2', 'H4', 'H6', 'H7', 'H17'].map(stateOf)).toEqual(Array(6).fill('notApplicable'));
    expect(stateOf('H15')).not.toBe('notApplicable');
    expect(health[0]?.signs.find(({ id }) => id === 'X1')?.state).toBe('notApplicable');
  });

  it('keeps the report of a sprint when it is closed', async () => {
    await site.host.settle();
    const before = await healthOf(admin, 'CLC');
    const { sprint, ledger } = activeIn(before).report;
    await asPerson(site, admin)('POST', `/rest/agile/1.0/sprint/${sprint.id}`, {
      name: sprint.name,
      state: 'closed',
    });
    await site.host.settle();
    const after = await healthOf(admin, 'CLC');
    expect(after.history.at(-1)).toMatchObject({
      id: sprint.id,
      ledger: { completed: ledger.completed },
    });
  });
});

describe('sprint health of odd data: named, and the rest is shown', () => {
  const inSprint2 = { [SPRINT]: [{ id: 2, name: 'Sprint 2', state: 'active', boardId: 1 }] };
  const open = async (file: ReturnType<typeof siteFile>) => {
    const site = await openAppSite(file);
    try {
      return await site.call(DEVELOPER, 'sprint.health', { projectKey: 'ABC', boardId: 1 });
    } finally {
      site.dispose();
    }
  };
  const codesOf = (answer: Awaited<ReturnType<typeof open>>): string[] =>
    answer.ok ? (answer.data.running[0]?.report.warnings ?? []).map(({ code }) => code) : [];

  it('a sprint without an end date', async () => {
    const sprints = SPRINTS.map(({ endDate, ...sprint }) =>
      sprint.id === 2 ? sprint : { ...sprint, endDate },
    );
    const answer = await open(siteFile([issue({ key: 'ABC-1', fields: inSprint2 })], { sprints }));
    expect(codesOf(answer)).toContain('NO_END_DATE');
    expect(answer).toMatchObject({
      ok: true,
      data: { running: [{ burnUp: { guide: [], chance: { known: false, missing: { what: 'endDate' } } } }] },
    });
  });

  it('estimates that can be none', async () => {
    const points = [3, 5, 2, 8, -4, 1_000_000_000];
    const issues = points.map((value, n) =>
      issue({ key: `ABC-${n + 1}`, fields: { ...inSprint2, [POINTS]: value } }),
    );
    const answer = await open(siteFile(issues));
    expect(answer).toMatchObject({ ok: true });
    const warnings = answer.ok ? (answer.data.running[0]?.report.warnings ?? []) : [];
    expect(warnings.find(({ code }) => code === 'NEGATIVE_ESTIMATES')?.keys).toEqual(['ABC-5']);
    expect(warnings.find(({ code }) => code === 'OUTLIER_ESTIMATES')?.keys).toEqual(['ABC-6']);
  });

  it('a sprint of another project, and a board that is gone', async () => {
    const site = await openAppSite(siteFile([issue({ key: 'ABC-1', fields: inSprint2 })]));
    try {
      for (const ids of [
        { boardId: 1, sprintId: 999 },
        { boardId: 999, sprintId: 2 },
        { boardId: 2, sprintId: 2 },
      ]) {
        expect(await site.call(DEVELOPER, 'sprint.report', ids)).toMatchObject({
          ok: false,
          code: 'NOT_FOUND',
        });
      }
      expect(await site.call(DEVELOPER, 'sprint.report', { boardId: 1, sprintId: 3 })).toMatchObject({
        ok: false,
        code: 'SPRINT_NOT_STARTED',
      });
    } finally {
      site.dispose();
    }
  });
});
