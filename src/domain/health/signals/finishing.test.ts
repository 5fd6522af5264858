import * as fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../team/settings';
import type { HealthSprint } from '../input';
import {
  buildHealthInput,
  buildSprint,
  buildSprintItem,
  buildTeam,
  closedSprint,
  currentItems,
  DAY,
  HOUR,
  items,
  MONDAY,
  named,
} from '../testing/builders';
import { ignoredSprints } from '../usable-sprints';
import { unfinishedHistory } from '../unfinished-work';
import {
  longTravelling,
  oldItems,
  runningPace,
  scope,
  unfinished,
  unfinishedSprints,
  unplanned,
} from './finishing';

const MINUTE = 60_000;

describe('H1: unfinished work of a sprint', () => {
  const h1 = (sprint: HealthSprint, overrides: Parameters<typeof buildHealthInput>[0] = {}) =>
    unfinished(buildHealthInput({ closed: [sprint], ...overrides }));

  it.each([
    [4, 20, 'ok'],
    [5, 20, 'watch'],
    [8, 20, 'watch'],
    [9, 20, 'act'],
  ])('with %i of %i left is %s at Ha', (left, all, state) => {
    expect(h1(closedSprint(0, left, all))).toMatchObject({
      state,
      observation: { code: 'H1.unfinished', params: { unfinished: left, items: all } },
      limits: [{ id: 'H1', value: left / all, watch: 0.2, act: 0.4 }],
      sprints: [0],
    });
  });

  it.each([
    ['shu', 'ok'],
    ['ha', 'watch'],
    ['ri', 'watch'],
    ['unset', 'watch'],
  ] as const)('with 25 %% left has the limits of the stage: %s is %s', (stage, state) => {
    expect(h1(closedSprint(0, 5, 20), { team: buildTeam({ stage }) }).state).toBe(state);
  });

  it('has the limits of the lowered stage while evidence contradicts the answers', () => {
    const team = buildTeam({ stage: 'ri', limitStage: 'ha' });
    expect(h1(closedSprint(0, 7, 20), { team }).state).toBe('watch');
  });

  it('has the limits that the team set itself', () => {
    const health = { ...DEFAULT_SETTINGS.health, thresholds: { H1: { watch: 0.1, act: 0.2 } } };
    expect(h1(closedSprint(0, 5, 20), { team: buildTeam({ health }) }).state).toBe('act');
  });

  it('says nothing of fewer than five items', () => {
    expect(h1(closedSprint(0, 2, 4))).toEqual({
      state: 'notEnoughData',
      missing: { what: 'items', have: 4, need: 5 },
    });
  });

  describe('items that were taken out', () => {
    const sprintWith = (leftAt: number, doneAtClose = false): HealthSprint =>
      buildSprint(0, {
        items: [
          ...items(9, 'completed'),
          buildSprintItem({ id: 'out', outcome: 'removed', leftAt, exit: 3, doneAtClose }),
        ],
      });

    it('count as unfinished in the last fifth of the time, and are named beside the ledger', () => {
      expect(h1(sprintWith(MONDAY + 0.8 * 14 * DAY))).toMatchObject({
        observation: { params: { unfinished: 1, items: 10 } },
        issues: ['out'],
        differences: [{ code: 'lateRemoval', issues: ['out'] }],
      });
    });

    it.each([
      ['taken out earlier', sprintWith(MONDAY + 11 * DAY), {}],
      ['done elsewhere by the close', sprintWith(MONDAY + 12 * DAY, true), {}],
      [
        'the team does not want it',
        sprintWith(MONDAY + 12 * DAY),
        { team: buildTeam({ health: { ...DEFAULT_SETTINGS.health, lateRemovalsCount: false } }) },
      ],
    ])('do not count when %s', (_when, sprint, overrides) => {
      expect(h1(sprint, overrides)).toMatchObject({
        observation: { params: { unfinished: 0, items: 9 } },
        differences: [],
      });
    });
  });

  it('leaves out what was completed outside of the sprint', () => {
    const sprint = buildSprint(0, {
      items: [...items(5, 'completed'), ...items(5, 'completedOutside'), ...items(5, 'notCompleted')],
    });
    expect(h1(sprint)).toMatchObject({ observation: { params: { unfinished: 5, items: 10, share: 0.5 } } });
  });

  describe('weights', () => {
    const big = { initial: 8, final: 8 };
    const none = { initial: null, final: null };
    const sprint = (unestimated: number): HealthSprint =>
      buildSprint(0, {
        items: [
          ...items(10 - unestimated - 1, 'completed', { initial: 2, final: 2 }),
          ...items(unestimated, 'completed', { ...none, id: 'x' }),
          buildSprintItem({ id: 'big', ...big }),
        ],
      });

    it('are estimates where 70 % of the items have one; a missing one is the median', () => {
      expect(h1(sprint(3), { estimates: true })).toMatchObject({
        observation: { params: { weighedBy: 'points', share: 8 / (6 * 2 + 3 * 2 + 8) } },
      });
    });

    it('are one an item below that, and where the board does not estimate', () => {
      expect(h1(sprint(4), { estimates: true })).toMatchObject({
        observation: { params: { weighedBy: 'items', share: 0.1 } },
      });
      expect(h1(sprint(0), { estimates: false })).toMatchObject({
        observation: { params: { weighedBy: 'items', share: 0.1 } },
      });
    });

    it('do not let one absurd estimate decide, and name it', () => {
      const absurd = buildSprint(0, {
        items: [
          ...items(9, 'completed', { initial: 2, final: 2 }),
          buildSprintItem({ id: 'absurd', initial: 6765, final: 6765 }),
        ],
      });
      expect(h1(absurd, { estimates: true })).toMatchObject({
        state: 'ok',
        observation: { params: { share: 0.1 } },
        differences: [{ code: 'outlier', issues: ['absurd'] }],
      });
    });
  });
});

describe('sprints that say nothing about a team', () => {
  it('are those of fewer than three items, of fewer than three days, or closed within an hour', () => {
    const closed = [
      closedSprint(0, 1, 2),
      { ...closedSprint(1, 1, 9), endAt: MONDAY + 14 * DAY + 2 * DAY },
      { ...closedSprint(2, 1, 9), endAt: MONDAY + 28 * DAY + HOUR / 2 },
      closedSprint(3, 1, 9),
    ];
    const input = buildHealthInput({ closed });
    expect(ignoredSprints(input)).toEqual([
      { sprintId: 0, reason: 'tooFewItems' },
      { sprintId: 1, reason: 'tooShort' },
      { sprintId: 2, reason: 'closedAtOnce' },
    ]);
    expect(unfinished(input)).toMatchObject({ sprints: [3] });
  });
});

describe('H2: unfinished sprints (X1)', () => {
  const h2 = (...lefts: readonly number[]) =>
    unfinishedSprints(buildHealthInput({ closed: lefts.map((left, n) => closedSprint(n, left, 20)) }));

  it.each([
    ['two sprints, both far over', [12, 12], 'watch'],
    ['two sprints, one over', [12, 1], 'ok'],
    ['three sprints, two over', [1, 6, 6], 'watch'],
    ['three sprints, two far over', [12, 1, 12], 'act'],
    ['three sprints, one far over and one over', [12, 1, 6], 'watch'],
    ['older sprints than the last three', [12, 12, 1, 1, 6], 'ok'],
  ])('of %s is as expected', (_what, lefts, state) => {
    expect(h2(...lefts).state).toBe(state);
  });

  it('counts the streak over all closed sprints', () => {
    expect(h2(6, 1, 6, 6, 6, 12)).toMatchObject({
      observation: { params: { overWatch: 3, overAct: 1, streak: 4 } },
    });
  });

  it('skips sprints with too few items', () => {
    const closed = [closedSprint(0, 9, 20), closedSprint(1, 2, 4), closedSprint(2, 9, 20)];
    const input = buildHealthInput({ closed });
    expect(unfinishedHistory(input).sprints.map(({ sprintId }) => sprintId)).toEqual([0, 2]);
    expect(unfinishedSprints(input)).toMatchObject({
      state: 'watch',
      observation: { params: { sprints: 2 } },
    });
  });
});

describe('H3: long-travelling items', () => {
  const closed = [0, 1, 2].map((n) => closedSprint(n, 0, 10));
  const h3 = (travelling: number, others: number, timesCarried = 3) =>
    longTravelling(
      buildHealthInput({
        closed,
        active: buildSprint(3, {
          items: [
            ...items(travelling, 'notCompleted', { timesCarried }),
            ...items(others, 'completed', { timesCarried: 5 }),
            ...items(3, 'removed', { timesCarried: 9 }),
          ],
        }),
      }),
    );

  it.each([
    [0, 3, 'ok'],
    [1, 19, 'ok'],
    [1, 9, 'watch'],
    [2, 38, 'watch'],
    [2, 8, 'act'],
    [5, 95, 'act'],
  ])('with %i of them beside %i is %s', (travelling, others, state) => {
    expect(h3(travelling, others)).toMatchObject({
      state,
      observation: { params: { travelling, items: travelling + others } },
    });
  });

  it('does not count what was in two closed sprints', () => {
    expect(h3(5, 5, 2).state).toBe('ok');
  });

  it('looks at what the last sprint left while none runs', () => {
    const last = buildSprint(2, { items: items(5, 'notCompleted', { timesCarried: 3 }) });
    const input = buildHealthInput({ closed: [...closed.slice(0, 2), last] });
    expect(longTravelling(input)).toMatchObject({ state: 'act', sprints: [2] });
  });

  it('needs three closed sprints', () => {
    expect(longTravelling(buildHealthInput({ closed: closed.slice(1) }))).toEqual({
      state: 'notEnoughData',
      missing: { what: 'closedSprints', have: 2, need: 3 },
    });
  });

  it('without sprints is work older than 85 % of what was finished', () => {
    const current = [
      ...currentItems(2, { inProgress: true, ageDays: 11 }),
      ...currentItems(18, { inProgress: true, ageDays: 10 }),
      ...currentItems(20, { ageDays: null }),
    ];
    const input = buildHealthInput({ method: 'kanban', current });
    expect(oldItems(input)).toMatchObject({
      state: 'watch',
      observation: { code: 'H3.oldItems', params: { old: 2, items: 20, ageDays: 10 } },
    });
    const missing = { what: 'doneItems', have: 2, need: 5 } as const;
    expect(oldItems({ ...input, oldAge: { known: false, missing } })).toEqual({
      state: 'notEnoughData',
      missing,
    });
  });
});

describe('H4: pace of the running sprint', () => {
  const pace = (done: number, all: number, days: number, overrides: Partial<HealthSprint> = {}) =>
    runningPace(
      buildHealthInput({
        now: MONDAY + days * DAY,
        active: buildSprint(0, {
          items: [...items(done, 'completed'), ...items(all - done, 'notCompleted')],
          ...overrides,
        }),
      }),
    );

  it.each([
    ['as far as the time', 5, 'ok'],
    ['30 points behind, not more', 2, 'ok'],
    ['40 points behind', 1, 'watch'],
  ])('%s after five of ten working days', (_what, done, state) => {
    expect(pace(done, 10, 7)).toMatchObject({
      state,
      observation: { params: { timeShare: 0.5, doneShare: done / 10, done, items: 10 } },
    });
  });

  it('speaks from 40 % of the time on', () => {
    expect(pace(0, 10, 4)).toMatchObject({ state: 'watch', observation: { params: { timeShare: 0.4 } } });
  });

  it('is Act when more than 50 points behind', () => {
    expect(pace(0, 10, 8).state).toBe('act');
  });

  it('does not count the weekend as time', () => {
    expect(pace(5, 10, 5)).toMatchObject({
      observation: { params: { timeShare: expect.closeTo(0.4625) as number } },
    });
  });

  const rows: readonly [string, number, number, Partial<HealthSprint>, string][] = [
    ['before 40 % of the time', 2, 10, {}, 'elapsedShare'],
    ['with four items', 7, 4, {}, 'items'],
    ['without a planned end', 7, 10, { plannedEndAt: null }, 'endDate'],
  ];
  it.each(named(rows))('says nothing %s', (_when, [, days, all, overrides, what]) => {
    expect(pace(0, all, days, overrides)).toMatchObject({ state: 'notEnoughData', missing: { what } });
  });

  it('says nothing between sprints', () => {
    expect(runningPace(buildHealthInput())).toMatchObject({ missing: { what: 'activeSprint' } });
  });
});

describe('H5: scope change', () => {
  const start = buildSprint(3).startAt;
  const sprint = (added: number, enteredAt: number): HealthSprint =>
    buildSprint(3, {
      items: [
        ...items(20, 'notCompleted', { enteredAt: start }),
        ...items(added, 'completed', { added: true, committed: false, enteredAt }),
      ],
    });

  it('does not count what came in the time of grace, and names it', () => {
    expect(scope(buildHealthInput({ active: sprint(6, start + 60 * MINUTE) }))).toMatchObject({
      state: 'ok',
      observation: { params: { added: 0, planned: 26 } },
      differences: [{ code: 'grace', issues: { length: 6 } }],
    });
    expect(scope(buildHealthInput({ active: sprint(6, start + 61 * MINUTE) }))).toMatchObject({
      state: 'watch',
      observation: { params: { added: 6, planned: 20 } },
    });
  });

  it('counts what left in the time of grace as never planned', () => {
    const left = buildSprintItem({
      id: 'left',
      outcome: 'removed',
      enteredAt: start,
      leftAt: start + 60 * MINUTE,
    });
    const active = { ...sprint(0, 0), items: [...sprint(0, 0).items, left] };
    expect(scope(buildHealthInput({ active }))).toMatchObject({
      observation: { params: { planned: 20, removed: 0 } },
      differences: [{ code: 'leftInGrace', issues: ['left'] }],
    });
  });

  it('is never more than Watch without three closed sprints to compare with', () => {
    expect(scope(buildHealthInput({ active: sprint(19, start + DAY) }))).toMatchObject({
      state: 'watch',
      observation: { params: { ownMedian: null, sprints: 0 } },
    });
  });

  it('is Act over 50 % and more than 15 points over the own median', () => {
    const closed = [0, 1, 2].map((n) => closedSprint(n, 0, 10));
    expect(scope(buildHealthInput({ closed, active: sprint(11, start + DAY) })).state).toBe('act');
  });

  it('compares with the last six sprints, or as many as the team chose', () => {
    const growing = [1, 2, 3, 4, 5, 6, 7].map((n): HealthSprint => {
      const closed = closedSprint(n - 5, 0, 10);
      const late = { added: true, enteredAt: closed.startAt + DAY };
      return { ...closed, items: [...closed.items, ...items(n, 'completed', { ...late, kind: 'x' })] };
    });
    const h5 = (windowSprints: number) =>
      scope(
        buildHealthInput({
          closed: growing,
          active: sprint(1, start + DAY),
          team: buildTeam({ health: { ...DEFAULT_SETTINGS.health, windowSprints } }),
        }),
      );
    expect(h5(6)).toMatchObject({ observation: { params: { ownMedian: 0.45, sprints: 6 } } });
    expect(h5(3)).toMatchObject({ observation: { params: { ownMedian: 0.6, sprints: 3 } } });
  });

  it('says nothing of a sprint that was started empty', () => {
    const active = buildSprint(3, {
      items: items(6, 'notCompleted', { added: true, enteredAt: start + DAY }),
    });
    expect(scope(buildHealthInput({ active }))).toMatchObject({ missing: { what: 'commitment' } });
  });

  it('between sprints looks at the latest closed one', () => {
    expect(scope(buildHealthInput({ closed: [closedSprint(0, 0, 10)] }))).toMatchObject({ sprints: [0] });
  });

  it('without sprints is work begun within a day of being created, at most Watch', () => {
    const at = MONDAY;
    const current = [
      ...currentItems(9, { createdAt: at, startedAt: at + DAY }),
      ...currentItems(1, { createdAt: at, startedAt: at + DAY + 1 }),
    ];
    expect(unplanned(buildHealthInput({ method: 'kanban', current }))).toMatchObject({
      state: 'watch',
      observation: { code: 'H5.unplanned', params: { unplanned: 9, started: 10, share: 0.9 } },
    });
  });
});

it('never calls a sprint better for leaving more', () => {
  const rank = { ok: 0, watch: 1, act: 2 } as const;
  const stateOf = (left: number): number => {
    const { state } = unfinished(buildHealthInput({ closed: [closedSprint(0, left, 20)] }));
    return state in rank ? rank[state as keyof typeof rank] : -1;
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (a, b) => {
      expect(stateOf(Math.min(a, b))).toBeLessThanOrEqual(stateOf(Math.max(a, b)));
    }),
  );
});
