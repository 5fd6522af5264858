import type { SprintItem } from '../../sprint/item';
import type { CurrentItem, HealthSources } from '../input';
import {
  buildHealthInput,
  buildSprint,
  buildTeam,
  currentItems,
  DAY,
  items,
  NO_SOURCES,
} from '../testing/builders';
import { crossedRoles, documentation, gapFilling, roleClarity } from './roles';

const sprintOf = (...groups: readonly SprintItem[][]) => buildSprint(0, { items: groups.flat() });
const ofRole = (role: SprintItem['role'], kind: string | null, count: number) =>
  items(count, 'completed', { role, kind });

describe('H11a: gap-filling by the Scrum Master', () => {
  const h11a = (gaps: number, own: number) =>
    gapFilling(buildHealthInput({ closed: [sprintOf(ofRole('SM', 'G3', gaps), ofRole('SM', 'O09', own))] }));

  it.each([
    [1, 4, 'ok'],
    [1, 3, 'watch'],
    [2, 3, 'act'],
  ])('with %i gaps beside %i items of the role is %s', (gaps, own, state) => {
    expect(h11a(gaps, own).state).toBe(state);
  });

  it('says nothing of fewer than four items: it would be about a person', () => {
    expect(h11a(2, 1)).toEqual({ state: 'notEnoughData', missing: { what: 'roleItems', have: 3, need: 4 } });
  });

  it('counts an item of several sprints once, and nothing that was taken out', () => {
    const twice = ofRole('SM', 'G1', 4);
    const closed = [
      buildSprint(0, { items: twice.map((item) => ({ ...item, outcome: 'notCompleted' as const })) }),
      buildSprint(1, { items: [...twice, ...items(3, 'removed', { role: 'SM', kind: 'G1' })] }),
    ];
    expect(gapFilling(buildHealthInput({ closed }))).toMatchObject({
      observation: { params: { gaps: 4, items: 4 } },
    });
  });

  it('looks at the last three sprints, the running one included', () => {
    const gaps = (n: number) =>
      buildSprint(n, { items: items(4, 'completed', { role: 'SM', kind: `G${n}` }) });
    const input = buildHealthInput({ closed: [gaps(1), gaps(2), gaps(3)], active: gaps(5) });
    expect(gapFilling(input)).toMatchObject({
      observation: { params: { items: 12, byKind: { G2: 4, G3: 4, G5: 4 } } },
    });
  });

  it('counts writing and refining stories as gaps, and what is not recognised as neither', () => {
    const closed = [sprintOf(ofRole('SM', 'O26', 1), ofRole('SM', 'O27', 1), ofRole('SM', null, 8))];
    expect(gapFilling(buildHealthInput({ closed }))).toMatchObject({
      state: 'ok',
      observation: { params: { gaps: 2, items: 10, byKind: { O26: 1, O27: 1 } } },
    });
  });

  it('does not apply without a Scrum Master', () => {
    expect(gapFilling(buildHealthInput({ team: buildTeam({ hasScrumMaster: false }) }))).toEqual({
      state: 'notApplicable',
    });
  });
});

describe('H11b: crossed roles', () => {
  it('counts, and judges nothing', () => {
    const closed = [
      sprintOf(
        ofRole('PO', 'W1', 2),
        ofRole('PO', 'O25', 3),
        ofRole('other', 'O26', 1),
        ofRole('other', null, 9),
      ),
    ];
    expect(crossedRoles(buildHealthInput({ closed }))).toMatchObject({
      state: 'ok',
      issues: [],
      observation: { params: { poOnTeamWork: 2, poItems: 5, teamOnProductWork: 1, teamItems: 10 } },
    });
  });

  it('says nothing of fewer than four items of a role', () => {
    const closed = [sprintOf(ofRole('PO', 'W1', 3), ofRole('other', null, 9))];
    expect(crossedRoles(buildHealthInput({ closed }))).toMatchObject({
      missing: { what: 'roleItems', have: 3 },
    });
  });
});

const withSources = (sources: Partial<HealthSources>, current: readonly CurrentItem[] = []) =>
  buildHealthInput({ sources: { ...NO_SOURCES, ...sources }, current });

describe('H11c: role clarity', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, i) => String(i));

  it.each([
    [2, 0, 'ok'],
    [2, 1, 'watch'],
    [4, 1, 'act'],
  ])('with %i mismatches and %i contradictions of ten is %s', (mismatches, contradictions, state) => {
    const roles = {
      owned: ids(10),
      mismatched: ids(mismatches),
      contradictory: ids(10).slice(-contradictions || 10),
    };
    expect(roleClarity(withSources({ roleClarity: roles }))).toMatchObject({ state });
  });

  it('counts an item that is both once', () => {
    const clarity = { owned: ids(10), mismatched: ids(2), contradictory: ids(2) };
    expect(roleClarity(withSources({ roleClarity: clarity }))).toMatchObject({
      observation: { params: { share: 0.2 } },
    });
  });

  it.each([
    ['of fewer than eight owned items', { owned: ids(7), mismatched: [], contradictory: [] }, 'ownedItems'],
    ['before anything was suggested', null, 'roleClarity'],
  ])('says nothing %s', (_when, clarity, what) => {
    expect(roleClarity(withSources({ roleClarity: clarity }))).toMatchObject({ missing: { what } });
  });
});

describe('H12: documentation', () => {
  const now = buildHealthInput().now;
  const tasks = (count: number, days: number) =>
    currentItems(count, { kind: 'G2', createdAt: now - days * DAY });
  const answer = (Q10: number | null) => ({ at: now, Q1: null, Q2: null, Q10, Q11: null });

  it.each([
    ['three old tasks', tasks(3, 61), null, 'watch'],
    ['two old tasks', tasks(2, 61), 2, 'ok'],
    ['ten tasks of 60 days', tasks(10, 60), 2, 'ok'],
    ['a team that says so', [], 1, 'watch'],
    ['thirty old tasks: never Act', tasks(30, 90), 1, 'watch'],
  ])('with %s', (_what, current, Q10, state) => {
    expect(documentation(withSources({ assessment: answer(Q10) }, current))).toMatchObject({ state });
  });

  it('says nothing without old tasks and without an answer', () => {
    expect(documentation(withSources({}, tasks(1, 90)))).toMatchObject({ missing: { what: 'assessment' } });
  });
});
