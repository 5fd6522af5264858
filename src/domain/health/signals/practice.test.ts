import type { HealthSources } from '../input';
import {
  buildHealthInput,
  buildSprint,
  buildSprintItem,
  closedSprint,
  currentItems,
  DAY,
  items,
  NO_SOURCES,
} from '../testing/builders';
import {
  ceremonies,
  improvements,
  improvementsIn30Days,
  releaseFrequency,
  separateAllocation,
  velocitySpread,
} from './practice';

const withSources = (sources: Partial<HealthSources>) =>
  buildHealthInput({ sources: { ...NO_SOURCES, ...sources } });

describe('H10: separate allocation', () => {
  it.each([
    ['act', 'act'],
    ['watch', 'watch'],
    ['none', 'ok'],
    ['experiment', 'ok'],
    ['reviewDue', 'ok'],
    ['notEnoughData', 'notEnoughData'],
  ] as const)('shows the finding %s as %s', (state, expected) => {
    expect(separateAllocation(withSources({ allocation: { state, issues: [] } })).state).toBe(expected);
  });

  it('has not enough data before the detectors ran, and where they had too little', () => {
    expect(separateAllocation(withSources({}))).toMatchObject({ missing: { what: 'allocationNotSeen' } });
    const allocation = { state: 'notEnoughData', issues: [] } as const;
    expect(separateAllocation(withSources({ allocation }))).toMatchObject({
      missing: { what: 'allocationFinding' },
    });
  });
});

describe('H16: releases', () => {
  it('tells the last 30 days and the 30 before, and judges nothing', () => {
    const { now } = buildHealthInput();
    const releases = [1, 5, 29, 31, 59, 61].map((days) => now - days * DAY);
    expect(releaseFrequency(withSources({ releases }))).toMatchObject({
      state: 'ok',
      observation: { params: { last30Days: 3, before30Days: 2 } },
    });
    expect(releaseFrequency(withSources({}))).toMatchObject({ missing: { what: 'releases' } });
  });
});

describe('H17: velocity', () => {
  it('is a range of six sprints, in items where few are estimated', () => {
    const closed = [10, 8, 12, 9, 10, 11].map((done, n) => closedSprint(n, 0, done));
    expect(velocitySpread(buildHealthInput({ closed, estimates: true }))).toMatchObject({
      state: 'ok',
      observation: { params: { lowest: 8, highest: 12, sprints: 6, weighedBy: 'items' } },
    });
  });

  it('is in points where the team estimates', () => {
    const closed = [0, 1, 2, 3, 4, 5].map((n) => buildSprint(n, { items: items(4 + n, 'completed') }));
    expect(velocitySpread(buildHealthInput({ closed, estimates: true }))).toMatchObject({
      observation: { params: { lowest: 12, highest: 27, weighedBy: 'points' } },
    });
  });

  it('needs six sprints', () => {
    const closed = [0, 1, 2, 3, 4].map((n) => closedSprint(n, 0, 10));
    expect(velocitySpread(buildHealthInput({ closed }))).toMatchObject({
      missing: { what: 'closedSprints', have: 5, need: 6 },
    });
  });
});

describe('H18: ceremonies', () => {
  it('asks about those whose purpose nothing covers', () => {
    expect(ceremonies(withSources({ uncoveredCeremonies: ['daily'] }))).toMatchObject({
      state: 'watch',
      observation: { params: { notCovered: ['daily'] } },
    });
    expect(ceremonies(withSources({ uncoveredCeremonies: [] })).state).toBe('ok');
    expect(ceremonies(withSources({}))).toMatchObject({ missing: { what: 'ceremonyLog' } });
  });
});

describe('H19: improvements', () => {
  const improvement = (id: string, done: boolean) =>
    buildSprintItem({ id, kind: 'O19', outcome: done ? 'completed' : 'notCompleted' });
  const sprints = (...lists: readonly (readonly [string, boolean][])[]) =>
    lists.map((list, n) =>
      buildSprint(n, {
        items: [...items(5, 'completed'), ...list.map(([id, done]) => improvement(id, done))],
      }),
    );

  it('counts those done in the sprint they came in or the next', () => {
    const closed = sprints(
      [
        ['a', true],
        ['b', false],
        ['c', false],
      ],
      [
        ['b', true],
        ['c', false],
      ],
      [['c', true]],
    );
    expect(improvements(buildHealthInput({ closed }))).toMatchObject({
      state: 'ok',
      observation: { params: { inTime: 2, items: 3 } },
      issues: ['c'],
    });
  });

  it('is Watch when fewer than 30 % are followed, never Act', () => {
    const left: [string, boolean][] = [
      ['a', false],
      ['b', false],
      ['c', false],
    ];
    expect(improvements(buildHealthInput({ closed: sprints(left, left) })).state).toBe('watch');
  });

  it('does not count what still has time', () => {
    const left: [string, boolean][] = [
      ['a', false],
      ['b', false],
      ['c', false],
    ];
    const [first, running] = sprints(left, left);
    expect(improvements(buildHealthInput({ closed: [first!], active: running! }))).toMatchObject({
      missing: { what: 'improvementItems', have: 0, need: 3 },
    });
  });

  it('without sprints has 30 days', () => {
    const { now } = buildHealthInput();
    const current = [
      ...currentItems(1, { kind: 'O19', createdAt: now - 40 * DAY, doneAt: now - 20 * DAY }),
      ...currentItems(2, { kind: 'O19', createdAt: now - 31 * DAY }),
      ...currentItems(5, { kind: 'O19', createdAt: now - 29 * DAY }),
    ];
    expect(improvementsIn30Days(buildHealthInput({ method: 'kanban', current }))).toMatchObject({
      state: 'ok',
      observation: { params: { inTime: 1, items: 3 } },
    });
  });
});
