import type { SignalDto } from '../../src/contract/health-schema';
import { DEVELOPER, OUTSIDER, issue, siteFile, SPRINT, SPRINTS } from '../jira/testing/site-builder';
import { openAppSite, type AppSite } from './testing/app-site';

jest.setTimeout(60_000);

const BOARD = { projectKey: 'ABC', boardId: 1 };
const inSprint = (id: number) => ({ [SPRINT]: [{ id, name: `Sprint ${id}`, state: 'active', boardId: 1 }] });

describe('items that serve the sprint goal (H7)', () => {
  let site: AppSite;
  beforeEach(async () => {
    const goal = 'Buyers can pay by invoice';
    const sprints = SPRINTS.map((sprint) => (sprint.id === 2 ? { ...sprint, goal } : sprint));
    const items = [1, 2, 3].map((n) =>
      issue({ key: `ABC-${n}`, status: 'progress', fields: inSprint(n === 3 ? 4 : 2) }),
    );
    site = await openAppSite(siteFile(items, { sprints }));
  });
  afterEach(() => site.dispose());

  const tick = (issueId: string, serves = true, accountId = DEVELOPER) =>
    site.call(accountId, 'sprint.tickGoal', { ...BOARD, sprintId: 2, issueId, serves });
  const seen = async (): Promise<{ h7: SignalDto | undefined; serving: unknown }> => {
    const { health, running } = await site.data(DEVELOPER, 'sprint.health', BOARD);
    return {
      h7: health[0]?.signals.find(({ id }) => id === 'H7'),
      serving: running[0]?.serving,
    };
  };

  it('are what the team says they are, until somebody takes it back', async () => {
    expect((await seen()).h7).toMatchObject({ missing: { what: 'goalTicks' } });
    expect(await tick('10001')).toEqual({ ok: true, data: { ticked: ['10001'] } });
    const { h7, serving } = await seen();
    expect(serving).toEqual({ ticked: ['10001'], named: [] });
    expect(h7).toMatchObject({ observation: { params: { outside: 1, started: 2 } }, issues: ['10002'] });
    await tick('10001', false);
    expect(await seen()).toMatchObject({ h7: { state: 'notEnoughData' }, serving: { ticked: [] } });
  });

  it('are items of this sprint, ticked by who works on them', async () => {
    expect(await tick('10003')).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(await tick('10001', true, OUTSIDER)).toMatchObject({ ok: false });
    const elsewhere = { ...BOARD, boardId: 2, sprintId: 2, issueId: '10001', serves: true };
    expect(await site.call(DEVELOPER, 'sprint.tickGoal', elsewhere)).toMatchObject({ ok: false });
    expect((await seen()).serving).toEqual({ ticked: [], named: [] });
  });
});
