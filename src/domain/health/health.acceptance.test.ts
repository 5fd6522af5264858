import { DEFAULT_SETTINGS } from '../team/settings';
import { evaluateHealth, type Health } from './evaluate-health';
import type { HealthInput, HealthSprint } from './input';
import type { Sign } from './sign';
import type { SignalId, SignalResult } from './signal';
import {
  buildHealthInput,
  buildSprint,
  buildTeam,
  closedSprint,
  currentItems,
  DAY,
  items,
} from './testing/builders';

const healthOf = (overrides: Partial<HealthInput>): Health => evaluateHealth(buildHealthInput(overrides));

function signal(health: Health, id: SignalId): SignalResult {
  const found = health.signals.find((result) => result.id === id);
  if (found === undefined) throw new Error(`no signal ${id}`);
  return found;
}

function sign(health: Health, id: Sign['id']): Sign {
  const found = health.signs.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no sign ${id}`);
  return found;
}

describe('AC40: unfinished sprints', () => {
  it('is Act when two of the last three left more than 40 %, with counts and the step-in card', () => {
    const health = healthOf({
      closed: [closedSprint(20, 9, 20), closedSprint(21, 5, 20), closedSprint(22, 10, 22)],
    });
    expect(sign(health, 'X1')).toEqual({ id: 'X1', state: 'act', signals: ['H2'] });
    expect(health.headline.signs.map(({ id }) => id)).toEqual(['X1']);
    expect(signal(health, 'H2')).toMatchObject({
      state: 'act',
      observation: {
        code: 'H2.unfinishedSprints',
        params: { overWatch: 3, overAct: 2, sprints: 3, watchLimit: 0.2, actLimit: 0.4, streak: 3 },
      },
      sprints: [20, 21, 22],
    });
    expect(signal(health, 'H1')).toMatchObject({
      observation: { params: { unfinished: 10, items: 22, weighedBy: 'items' } },
    });
    expect(health.stepIn).toMatchObject({ hat: 'scrumMaster', sprints: { least: 2, most: 3 } });
    expect(health.stepIn?.questions.map(({ code }) => code)).toEqual([
      'documentation',
      'quality',
      'roles',
      'relationships',
    ]);
  });

  it('is no sign when only one sprint was over, whose H1 stays visible', () => {
    const closed = [closedSprint(20, 3, 20), closedSprint(21, 9, 20), closedSprint(22, 2, 20)];
    const health = healthOf({ closed });
    expect(sign(health, 'X1').state).toBe('ok');
    expect(health.stepIn).toBeNull();
    const h1OfSprint21 = signal(healthOf({ closed: closed.slice(0, 2) }), 'H1');
    expect(h1OfSprint21).toMatchObject({
      state: 'act',
      observation: { params: { unfinished: 9, items: 20 } },
    });
  });
});

describe('AC41: lack of clarity on the purpose', () => {
  const withGoals = (goals: readonly [string, string, string], clear: number): Partial<HealthInput> => {
    const sprints = goals.map((goal, n): HealthSprint => ({ ...closedSprint(n, 0, 10), goal }));
    const [first, second, running] = sprints;
    return {
      closed: [first!, second!],
      active: running!,
      current: [...currentItems(clear), ...currentItems(20 - clear, { purpose: { state: 'missing' } })],
    };
  };

  it('is Act when goals are lists or empty and 9 of 20 items have no purpose', () => {
    const health = healthOf(withGoals(['Finish all stories', 'SHOP-1, SHOP-2, SHOP-3 and SHOP-9', ''], 11));
    expect(signal(health, 'H6')).toMatchObject({ state: 'act' });
    expect(signal(health, 'H8')).toMatchObject({
      state: 'watch',
      observation: { params: { clear: 11, items: 20, share: 0.55 } },
    });
    expect(signal(health, 'H8')).toHaveProperty('issues.length', 9);
    expect(sign(health, 'X2')).toEqual({ id: 'X2', state: 'act', signals: ['H6', 'H8'] });
  });

  it('is OK with a goal that says who and what, and 90 % clear items', () => {
    const goal = 'Buyers can pay in 3 instalments on mobile';
    const health = healthOf(withGoals(['Finish all stories', 'SHOP-1, SHOP-2, SHOP-3', goal], 18));
    expect(sign(health, 'X2').state).toBe('ok');
  });
});

describe('AC42: the Scrum Master fills gaps', () => {
  const ofScrumMaster = (kind: string, count: number) => items(count, 'completed', { kind, role: 'SM' });
  const sprint = buildSprint(6, {
    items: [
      ...ofScrumMaster('G1', 2),
      ...ofScrumMaster('G2', 2),
      ...ofScrumMaster('G3', 1),
      ...ofScrumMaster('O01', 5),
      ...items(20, 'completed', { kind: 'G2' }),
    ],
  });

  it('is Act at Ri with 5 of 10, by kind and without an issue, and the role is worth reassessing', () => {
    const health = healthOf({ closed: [sprint], team: buildTeam({ stage: 'ri', smMode: 'full' }) });
    expect(signal(health, 'H11a')).toMatchObject({
      state: 'act',
      observation: { params: { gaps: 5, items: 10, share: 0.5, byKind: { G1: 2, G2: 2, G3: 1 } } },
      issues: [],
    });
    expect(health.engagement.hints).toContainEqual({
      code: 'reassessRole',
      gaps: 5,
      items: 10,
      options: ['secondTeam', 'organisationalImpediments', 'rotation', 'developerRole'],
    });
  });

  it('counts only ordering where the Scrum Master is also a developer', () => {
    const team = buildTeam({ stage: 'ri', smIsAlsoDeveloper: true });
    expect(signal(healthOf({ closed: [sprint], team }), 'H11a')).toMatchObject({
      state: 'watch',
      observation: { params: { gaps: 2, items: 10, byKind: { G1: 2 } } },
    });
  });
});

describe('AC43: a mature team without a Scrum Master', () => {
  const team = buildTeam({ stage: 'ri', smMode: 'none', hasScrumMaster: false });
  const clear = {
    team,
    current: currentItems(10),
    active: { ...buildSprint(3), goal: 'Buyers can pay in 3 instalments on mobile' },
  };

  it('needs none today while both signs are OK, and is not told to hire one', () => {
    const health = healthOf({
      ...clear,
      closed: [closedSprint(0, 1, 20), closedSprint(1, 1, 20), closedSprint(2, 0, 20)],
    });
    expect(health.signs.map(({ state }) => state)).toEqual(['ok', 'ok']);
    expect(health.engagement).toMatchObject({ engagement: 'noDedicated', hints: [], stepIn: false });
    expect(health.stepIn).toBeNull();
    expect(health.cards).toEqual([]);
  });

  it('could have someone take the coach’s hat for 2–3 sprints when X1 is Act', () => {
    const health = healthOf({
      ...clear,
      closed: [closedSprint(0, 9, 20), closedSprint(1, 9, 20), closedSprint(2, 9, 20)],
    });
    expect(health.stepIn).toMatchObject({ hat: 'someone', sprints: { least: 2, most: 3 } });
    expect(health.engagement.engagement).toBe('stepInThenReview');
  });
});

describe('AC44: not enough data', () => {
  it('says 1 of 2 sprints, not OK', () => {
    const health = healthOf({ closed: [closedSprint(0, 1, 20)] });
    expect(sign(health, 'X1').state).toBe('notEnoughData');
    expect(signal(health, 'H2')).toMatchObject({
      state: 'notEnoughData',
      missing: { what: 'closedSprints', have: 1, need: 2 },
    });
  });

  it('does not apply signals of sprints to a Kanban board', () => {
    const health = healthOf({ method: 'kanban', current: currentItems(10) });
    for (const id of ['H1', 'H2', 'H4', 'H6', 'H7', 'H17'] as const) {
      expect(signal(health, id).state).toBe('notApplicable');
    }
    expect(sign(health, 'X1').state).toBe('notApplicable');
    expect(sign(health, 'X2').state).toBe('ok');
  });
});

describe('AC45: scope change against the team’s own median', () => {
  const sprintWith = (n: number, planned: number, added: number): HealthSprint => {
    const sprint = buildSprint(n);
    const late = { added: true, committed: false, enteredAt: sprint.startAt + 2 * DAY };
    return {
      ...sprint,
      items: [
        ...items(planned, 'completed', { enteredAt: sprint.startAt }),
        ...items(added, 'notCompleted', late),
      ],
    };
  };

  it.each([
    { state: 'ok', usual: { planned: 25, added: 7 }, median: 0.28 },
    { state: 'watch', usual: { planned: 20, added: 1 }, median: 0.05 },
  ])('is $state with 6 added to 20 when the median is $median', ({ state, usual, median }) => {
    const closed = [0, 1, 2].map((n) => sprintWith(n, usual.planned, usual.added));
    const health = healthOf({ closed, active: sprintWith(3, 20, 6) });
    expect(signal(health, 'H5')).toMatchObject({
      state,
      observation: { params: { added: 6, planned: 20, share: 0.3, ownMedian: median, sprints: 3 } },
    });
  });
});

it('leaves out what is switched off', () => {
  const health = healthOf({
    closed: [closedSprint(0, 9, 20), closedSprint(1, 9, 20), closedSprint(2, 9, 20)],
    team: buildTeam({ health: { ...DEFAULT_SETTINGS.health, disabled: ['H2', 'H11a'] } }),
  });
  expect(health.signals.map(({ id }) => id)).not.toContain('H2');
  expect(health.signs.map(({ id }) => id)).toEqual(['X2']);
});
