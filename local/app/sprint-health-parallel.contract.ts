import type { SprintHealthDto } from '../../src/contract/sprint-api';
import { DEVELOPER } from '../jira/testing/site-builder';
import { openAppSite } from './testing/app-site';
import { sprintSite } from './testing/sprint-site';

jest.setTimeout(60_000);

async function healthOf(options: Parameters<typeof sprintSite>[0]): Promise<SprintHealthDto> {
  const site = await openAppSite(sprintSite(options));
  try {
    return await site.data(DEVELOPER, 'sprint.health', { projectKey: 'ABC', boardId: 1 });
  } finally {
    site.dispose();
  }
}

function chancesOf({ running }: SprintHealthDto) {
  return running.map(({ burnUp }) => burnUp.chance);
}

describe('two sprints that run at once on one board', () => {
  const size = { itemsEach: 10, running: 10 };

  it('each have their ledger, their course and their own answer', async () => {
    const data = await healthOf({ ...size, closed: 4, atOnce: 2 });
    expect(data.running.map(({ report }) => report.sprint.id)).toEqual([9, 10]);
    expect(data.running.map(({ report }) => report.ledger.committed.count)).toEqual([10, 10]);
    expect(data.health.map(({ sprintId }) => sprintId)).toEqual([9, 10]);
    const paceOf = (index: number) => data.health[index]?.signals.find(({ id }) => id === 'H4');
    expect([paceOf(0), paceOf(1)]).toMatchObject([{ sprints: [9] }, { sprints: [10] }]);
  });

  it('are forecast from sprints that shared the team as they do, not from all that the team finishes', async () => {
    const shared = chancesOf(await healthOf({ ...size, closed: 4, atOnce: 2 }));
    const [alone] = chancesOf(await healthOf({ ...size, closed: 4 }));
    if (alone?.known !== true) throw new Error('no forecast');
    const { chance, perDay, daysSeen } = alone.value;
    for (const each of shared) {
      const value = { shared: true, chance, perDay, daysSeen: 2 * daysSeen };
      expect(each).toMatchObject({ known: true, value });
    }
  });

  it('have no forecast where the team has run one sprint after the other until now', async () => {
    const file = sprintSite({ ...size, closed: 4 });
    const [running] = (file.sprints ?? []).filter(({ state }) => state === 'active');
    const second = { ...running, id: 99, name: 'Sprint 99', originBoardId: 1, state: 'active' as const };
    const site = await openAppSite({ ...file, sprints: [...(file.sprints ?? []), second] });
    try {
      const data = await site.data(DEVELOPER, 'sprint.health', { projectKey: 'ABC', boardId: 1 });
      expect(data.running).toHaveLength(2);
      for (const chance of chancesOf(data)) {
        expect(chance).toEqual({ known: false, missing: { what: 'sharedDays', have: 0, need: 10 } });
      }
    } finally {
      site.dispose();
    }
  });

  it('are read in the background together where they are large', async () => {
    const site = await openAppSite(sprintSite({ itemsEach: 10, running: 300, closed: 1, atOnce: 2 }));
    const read = () => site.data(DEVELOPER, 'sprint.health', { projectKey: 'ABC', boardId: 1 });
    try {
      expect(await read()).toMatchObject({ running: [], health: [], reading: { done: 0 } });
      await site.host.settle();
      const { running, health, reading } = await read();
      expect(reading).toBeNull();
      expect(running.map(({ report }) => report.ledger.committed.count)).toEqual([300, 300]);
      expect(health.map(({ sprintId }) => sprintId)).toEqual([3, 4]);
    } finally {
      site.dispose();
    }
  });
});
