import { DAY_MS } from '../../shared/days';
import { buildActiveSprint, buildClosedSprint, buildItems, NOW } from '../testing/builders';
import type { ClassedSprint } from './input';
import { namesSprintZero, readSprintName } from './sprint-names';
import { PLATFORM, say, stateOf, work } from './testing/say';

describe('S3 and S15: sprints side by side', () => {
  const TEAM = ['a', 'b', 'c', 'd', 'e', 'f'];
  const OTHERS = ['u', 'v', 'w', 'x', 'y', 'z'];
  const plain = (people = TEAM) => buildActiveSprint({ id: 1, name: 'S12', items: work('p', 1, 9, people) });
  const tech = (people = TEAM, name = 'S12 TECH') =>
    buildActiveSprint({ id: 2, name, items: work('q', 6, 0, people) });

  it('AC32: S12 (10 items, 10 % technical) and S12 TECH (6 items, all technical) of the same six people', () => {
    expect(say('S3', { sprints: [plain(), tech()] })).toMatchObject({
      state: 'fired',
      strength: 'explicit',
      data: {
        code: 'content',
        technical: { name: 'S12 TECH', share: 1, items: 6 },
        other: { name: 'S12', share: 0.1, items: 10 },
        overlapOfPeople: 1,
      },
    });
  });

  it('AC32: are two teams where the people differ', () => {
    const sprints = [plain(), tech(OTHERS)];
    expect([stateOf('S3', { sprints }), stateOf('S15', { sprints })]).toEqual(['notFired', 'notFired']);
  });

  it('cannot tell one team from two where nobody is assigned', () => {
    expect(say('S3', { sprints: [plain([]), tech([])] })).toMatchObject({
      state: 'notEnoughData',
      of: 'assignees',
    });
  });

  it('need to run at the same time', () => {
    const before: ClassedSprint = {
      ...tech(),
      state: 'closed',
      startAt: NOW - 20 * DAY_MS,
      endAt: NOW - 6 * DAY_MS,
    };
    expect(stateOf('S3', { sprints: [plain(), before] })).toBe('notFired');
  });

  it('are seen by their names alone where the items are not marked', () => {
    const named = { ...tech(), items: work('q', 0, 6, TEAM) };
    expect(say('S3', { sprints: [plain(), named] })).toMatchObject({
      state: 'fired',
      data: { code: 'names' },
    });
  });

  it.each([
    ['S12-TECH', 'S12-FUNC'],
    ['Sprint 4 technique', 'Sprint 4 métier'],
    ['Sprint 4 Technik', 'Sprint 4 Fachlich'],
    ['Sprint 4 técnico', 'Sprint 4 negocio'],
  ])('S15: %s and %s differ by the stream alone, dates or not', (one, other) => {
    const sprints = [buildActiveSprint({ id: 1, name: one }), buildActiveSprint({ id: 2, name: other })].map(
      (sprint): ClassedSprint => ({ ...sprint, state: 'future', startAt: null, endAt: null }),
    );
    expect(say('S15', { sprints })).toMatchObject({ state: 'fired', strength: 'explicit' });
  });

  it.each([
    ['S12 TECH', 'S13 FUNC'],
    ['S12 TECH', 'S12'],
    ['S12 Mobile', 'S12 Web'],
    ['Product tech sprint 4', 'Sprint 4'],
  ])('S15: %s and %s do not', (one, other) => {
    const sprints = [buildActiveSprint({ id: 1, name: one }), buildActiveSprint({ id: 2, name: other })];
    expect(stateOf('S15', { sprints })).toBe('notFired');
  });

  it('reads names', () => {
    expect(readSprintName('S12-TECH')).toEqual({ stream: 'technical', base: 's12' });
    expect([
      namesSprintZero('Sprint 0'),
      namesSprintZero('Sprint 10'),
      namesSprintZero('Sprint zero'),
    ]).toEqual([true, false, true]);
  });
});

describe('S4: technical sprints', () => {
  const feature = (ago: number) => buildClosedSprint(ago, { items: work(`f${ago}-`, 1, 8) });
  const technical = (ago: number) => buildClosedSprint(ago, { items: work(`t${ago}-`, 8, 1) });

  it('two of the last six are a habit, one is mentioned', () => {
    const four = [1, 2, 3, 4].map(feature);
    expect(say('S4', { sprints: [...four, technical(5), technical(6)] })).toMatchObject({
      state: 'fired',
      strength: 'strong',
      data: { code: 'repeated', ofLast: 6 },
    });
    expect(say('S4', { sprints: [...four, technical(5), feature(6)] })).toMatchObject({
      strength: 'marker',
      data: { code: 'once' },
    });
    expect(stateOf('S4', { sprints: [...four, feature(5)] })).toBe('notFired');
  });

  it('a name alone is a marker', () => {
    const sprints = [feature(2), { ...feature(1), name: 'Hardening Sprint' }];
    expect(say('S4', { sprints })).toMatchObject({ strength: 'marker', data: { code: 'nameOnly' } });
  });

  it('a sprint of bug fixing is none', () => {
    const bugs = (ago: number) =>
      buildClosedSprint(ago, {
        items: [...work(`b${ago}-`, 5, 0), ...buildItems(`bug${ago}`, 15, { class: 'bug' })],
      });
    expect(stateOf('S4', { sprints: [bugs(1), bugs(2), feature(3)] })).toBe('notFired');
  });

  it('setting up a new project is none', () => {
    const sprints = [{ ...technical(2), name: 'Sprint 0' }, technical(3), feature(1)];
    expect(stateOf('S4', { sprints, projectSince: (technical(3).startAt ?? 0) - 10 * DAY_MS })).toBe(
      'notFired',
    );
    expect(say('S4', { sprints })).toMatchObject({ data: { code: 'once' } });
  });

  it('AC31: is off for a platform team', () => {
    const sprints = [1, 2, 3].map((ago) => ({
      ...technical(ago),
      name: `Cloud Infrastructure SP${13 - ago}`,
    }));
    expect(say('S4', { sprints, platform: PLATFORM })).toMatchObject({ state: 'off', why: 'platformTeam' });
  });

  it('says how much is missing', () => {
    expect(say('S4', {})).toMatchObject({ state: 'notEnoughData', of: 'sprints' });
    const small = buildClosedSprint(1, { items: work('s', 3, 0) });
    expect(say('S4', { sprints: [small] })).toMatchObject({ have: 3, need: 5, of: 'items' });
  });
});

describe('S11: sprints that take turns', () => {
  const sprints = (pattern: string) =>
    Array.from(pattern).map((letter, index) =>
      buildClosedSprint(pattern.length - index, {
        items:
          letter === 'T'
            ? work(`${index}-`, 7, 3)
            : letter === 'F'
              ? work(`${index}-`, 0, 10)
              : work(`${index}-`, 3, 7),
      }),
    );

  it.each([
    ['FFTFFT', 'fired'],
    ['FTFTFTMM', 'fired'],
    ['FFFFFT', 'notFired'],
    ['FTMMMMFT', 'notFired'],
    ['FTFTF', 'notEnoughData'],
  ])('%s: %s', (pattern, state) => {
    expect(stateOf('S11', { sprints: sprints(pattern) })).toBe(state);
  });
});
