import { evaluateHealth, type Health } from './evaluate-health';
import type { HealthInput, HealthSources } from './input';
import { SIGNAL_IDS } from './signal';
import { SIGNALS } from './signals.table';
import type { SituationCard } from './situation-cards';
import {
  buildHealthInput,
  buildSprint,
  buildTeam,
  closedSprint,
  currentItems,
  items,
  named,
  NO_SOURCES,
} from './testing/builders';

const GOOD = [closedSprint(0, 0, 20), closedSprint(1, 0, 20), closedSprint(2, 0, 20)];
const BAD = [closedSprint(0, 9, 20), closedSprint(1, 9, 20), closedSprint(2, 9, 20)];

const healthOf = (overrides: Partial<HealthInput>, sources: Partial<HealthSources> = {}): Health =>
  evaluateHealth(buildHealthInput({ closed: GOOD, sources: { ...NO_SOURCES, ...sources }, ...overrides }));

const shown = (cards: readonly SituationCard[]): string[] =>
  cards.map(({ situation, open }) => (open ? `${situation}*` : situation));

describe('situation cards', () => {
  const unclear = {
    roleClarity: {
      owned: ['1', '2', '3', '4', '5', '6', '7', '8'],
      mismatched: ['1', '2', '3', '4'],
      contradictory: [],
    },
  };
  const everything: Partial<HealthSources> = {
    ...unclear,
    allocation: { state: 'act', issues: [] },
    uncoveredCeremonies: ['daily'],
  };

  it('are not shown without evidence', () => {
    expect(healthOf({}).cards).toEqual([]);
  });

  it('are not shown before the wizard is done', () => {
    expect(healthOf({ team: buildTeam({ introduced: false }) }, everything).cards).toEqual([]);
  });

  it('come in their order, two of them open', () => {
    const team = buildTeam({ smMode: 'rotating' });
    expect(shown(healthOf({ team, closed: BAD }, everything).cards)).toEqual([
      'teamAndScrum*',
      'blurryRoles*',
      'poAndTechnicalWork',
      'matureTeam',
    ]);
  });

  it('come in another order at Ri', () => {
    const team = buildTeam({ stage: 'ri' });
    expect(shown(healthOf({ team }, everything).cards)).toEqual([
      'matureTeam*',
      'poAndTechnicalWork*',
      'blurryRoles',
      'teamAndScrum',
    ]);
  });

  const rows: readonly [string, Partial<HealthInput>, Partial<HealthSources>, string, string[]][] = [
    ['no PO', { team: buildTeam({ hasProductOwner: false }) }, {}, 'blurryRoles', ['poUnset']],
    [
      'no Scrum Master named',
      { team: buildTeam({ hasScrumMaster: false, smMode: 'unset' }) },
      {},
      'blurryRoles',
      ['smUnset'],
    ],
    ['unclear roles', {}, unclear, 'blurryRoles', ['rolesUnclear']],
    ['stage Shu', { team: buildTeam({ stage: 'shu' }) }, {}, 'teamAndScrum', ['stageShu']],
    [
      'imposed ceremonies',
      {},
      { assessment: { at: 0, Q1: null, Q2: null, Q10: null, Q11: 1 } },
      'teamAndScrum',
      ['ceremoniesImposed'],
    ],
    [
      'a possible separation',
      {},
      { allocation: { state: 'watch', issues: [] } },
      'poAndTechnicalWork',
      ['separateAllocation'],
    ],
    ['an absent PO', {}, { poIsAbsent: true }, 'poAndTechnicalWork', ['poAbsent']],
    [
      'a full-time Scrum Master at Ri',
      { team: buildTeam({ stage: 'ri' }) },
      {},
      'matureTeam',
      ['fullTimeAtRi'],
    ],
    [
      'a sign without a Scrum Master',
      { closed: BAD, team: buildTeam({ smMode: 'none', hasScrumMaster: false }) },
      {},
      'matureTeam',
      ['signWithoutScrumMaster'],
    ],
  ];
  it.each(named(rows))('shows %s', (_what, [, overrides, sources, situation, evidence]) => {
    expect(healthOf(overrides, sources).cards).toMatchObject([{ situation, evidence }]);
  });

  it('do not nag a team that chose to have no Scrum Master, nor one whose experiment runs', () => {
    const team = buildTeam({ smMode: 'none', hasScrumMaster: false });
    expect(healthOf({ team }, { allocation: { state: 'experiment', issues: [] } }).cards).toEqual([]);
  });
});

describe('sign X2', () => {
  const unclear = currentItems(10, { purpose: { state: 'missing' } });
  const noGoal = { ...buildSprint(3), goal: '' };
  const x2 = (overrides: Partial<HealthInput>) => healthOf(overrides).signs.find(({ id }) => id === 'X2');

  it('is Watch where items are poorly written, however many: that alone is no lost purpose', () => {
    expect(x2({ current: unclear })).toEqual({ id: 'X2', state: 'watch', signals: ['H8'] });
  });

  it('is Watch where two are at Watch, Act where one of two is', () => {
    const halfClear = [...currentItems(6), ...unclear.slice(0, 4)];
    expect(x2({ active: noGoal, current: halfClear })?.state).toBe('watch');
    expect(x2({ active: noGoal, current: unclear })?.state).toBe('act');
  });
});

describe('the step-in card', () => {
  const noGoal = { ...buildSprint(3), goal: '' };

  it('shows when both signs are at Watch', () => {
    const closed = [closedSprint(0, 0, 20), closedSprint(1, 6, 20), closedSprint(2, 6, 20)];
    expect(healthOf({ closed, active: noGoal }).stepIn).toMatchObject({
      signs: [
        { id: 'X1', state: 'watch' },
        { id: 'X2', state: 'watch' },
      ],
    });
    expect(healthOf({ closed }).stepIn).toBeNull();
    expect(healthOf({ active: noGoal }).stepIn).toBeNull();
  });

  it('begins with the key question whose evidence is worst, else with the sign', () => {
    const busy = { items: items(10, 'completed', { role: 'SM', kind: 'G1' }) };
    expect(healthOf({ closed: [...BAD, buildSprint(3, busy)] }).stepIn?.first).toBe('roles');
    const old = currentItems(3, { kind: 'G2', createdAt: 0 });
    expect(healthOf({ closed: [...BAD, buildSprint(3, busy)], current: old }).stepIn?.first).toBe('roles');
    expect(healthOf({ closed: BAD, current: old }).stepIn?.first).toBe('documentation');
    expect(healthOf({ closed: BAD }).stepIn?.first).toBeNull();
  });
});

describe('the headline', () => {
  it('names signs first, then what is raised, and counts the rest; there is no score', () => {
    const { headline, signals } = healthOf(
      { closed: BAD, current: currentItems(10) },
      { allocation: { state: 'act', issues: [] }, uncoveredCeremonies: ['retro'] },
    );
    expect(headline).toEqual({
      signs: [{ id: 'X1', state: 'act', signals: ['H2'] }],
      act: ['H1', 'H10'],
      watch: ['H18'],
      counts: {
        act: 3,
        watch: 1,
        fine: expect.any(Number) as number,
        withoutData: expect.any(Number) as number,
        notApplicable: 0,
      },
    });
    const { act, watch, fine, withoutData, notApplicable } = headline.counts;
    const judged = signals.filter(({ informative }) => !informative);
    expect(act + watch + fine + withoutData + notApplicable).toBe(judged.length);
  });
});

describe('the table of signals', () => {
  it('has each signal once, in the order of the panel', () => {
    expect(SIGNALS.map(({ id }) => id)).toEqual(SIGNAL_IDS);
  });

  it('never raises what is only information', () => {
    const { signals } = healthOf({ closed: BAD });
    for (const { informative, state } of signals) {
      if (informative) expect(['ok', 'notEnoughData', 'notApplicable']).toContain(state);
    }
  });

  it.each(['sprints', 'kanban'] as const)('never says OK without data (%s)', (method) => {
    const oldAge = { known: false, missing: { what: 'doneItems', have: 0, need: 5 } } as const;
    const { signals, signs } = evaluateHealth(buildHealthInput({ method, oldAge }));
    for (const { state } of [...signals, ...signs]) {
      expect(['notEnoughData', 'notApplicable']).toContain(state);
    }
  });
});
