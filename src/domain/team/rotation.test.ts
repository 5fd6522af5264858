import * as fc from 'fast-check';
import { ceremonyOwner } from './rotation-owner';
import {
  facilitatedIn,
  fairnessOf,
  forgetPerson,
  recordCeremony,
  withSprint,
  type CeremonyLog,
  type LoggedSprint,
} from './rotation-log';
import { planSprint, planSprints } from './rotation-plan';
import {
  addedByOthers,
  joinRefusal,
  optIn,
  optOut,
  rotationProblems,
  warnsOfFacilitator,
  warnsOfProductOwner,
} from './rotation-rules';
import { CEREMONIES, DEFAULT_SETTINGS, type AccountId, type Ceremony, type TeamSettings } from './settings';

type RotationTeam = Pick<TeamSettings, 'roles' | 'rotation' | 'ceremonies'>;

const NOBODY: ReadonlySet<AccountId> = new Set();
const sprint = (sprintId: number) => ({ sprintId, startedAt: sprintId * 1_000 });

function team(
  order: readonly AccountId[],
  ceremonies: readonly Ceremony[] = ['retro'],
  roles: Partial<TeamSettings['roles']> = {},
): RotationTeam {
  return {
    roles: {
      ...DEFAULT_SETTINGS.roles,
      po: 'po',
      sm: 'sm',
      smMode: 'part',
      members: order.filter((person) => person !== 'po' && person !== 'stranger'),
      ...roles,
    },
    rotation: { on: true, order, ceremonies },
    ceremonies: DEFAULT_SETTINGS.ceremonies,
  };
}

/** Out: the log after `count` sprints that were held as planned. */
function held(settings: RotationTeam, count: number, log: CeremonyLog = []): CeremonyLog {
  let current = log;
  for (let id = log.length + 1; id <= log.length + count; id++) {
    current = withSprint(current, planSprint({ settings, log: current, gone: NOBODY }, sprint(id)));
  }
  return current;
}

const turns = (log: CeremonyLog): (AccountId | null | undefined)[] =>
  log.map(({ ceremonies }) => ceremonies.retro?.facilitator);

describe('the next facilitator', () => {
  it('goes round in the order of opting in', () => {
    expect(turns(held(team(['a', 'b', 'c']), 5))).toEqual(['a', 'b', 'c', 'a', 'b']);
  });

  it('skips who opted out or left, without debt when they come back', () => {
    const all = held(team(['a', 'b', 'c']), 3);
    const withoutB = held(team(['a', 'c']), 4, all);
    const back = held(team(['a', 'b', 'c']), 3, withoutB);
    expect(turns(back).slice(3)).toEqual(['a', 'c', 'a', 'c', 'b', 'a', 'c']);
    const settings = team(['a', 'b', 'c']);
    expect(planSprint({ settings, log: [], gone: new Set(['a']) }, sprint(1)).ceremonies.retro).toEqual({
      outcome: 'planned',
      facilitator: 'b',
    });
  });

  it('keeps its turn when the ceremony was skipped', () => {
    const skipped = recordCeremony([], sprint(1), 'retro', { outcome: 'skipped', facilitator: 'a' });
    expect(turns(held(team(['a', 'b']), 1, skipped))).toEqual([null, 'a']);
  });

  it('stays who it is during the sprint, whoever opts in meanwhile', () => {
    const log = held(team(['a', 'b']), 2);
    expect(planSprint({ settings: team(['c', 'b', 'a']), log, gone: NOBODY }, sprint(2))).toEqual(log[1]);
  });

  it('is replaced when they leave during the sprint', () => {
    const log = held(team(['a', 'b', 'c']), 2);
    const plan = planSprint({ settings: team(['a', 'b', 'c']), log, gone: new Set(['b']) }, sprint(2));
    expect(plan.ceremonies.retro?.facilitator).toBe('c');
  });

  it('is whoever the team swapped in, and the turn is theirs', () => {
    const swapped = recordCeremony([], sprint(1), 'retro', { outcome: 'planned', facilitator: 'b' });
    expect(turns(held(team(['a', 'b', 'c']), 3, swapped))).toEqual(['b', 'a', 'c', 'b']);
  });

  it('is nobody without people, and nothing rotates that is dropped or switched off', () => {
    const plan = (settings: RotationTeam): LoggedSprint =>
      planSprint({ settings, log: [], gone: NOBODY }, sprint(1));
    expect(plan(team([])).ceremonies).toEqual({});
    const off = team(['a']);
    expect(plan({ ...off, rotation: { ...off.rotation, on: false } }).ceremonies).toEqual({});
    const dropped = { ...DEFAULT_SETTINGS.ceremonies, retro: { status: 'dropped', note: 'walk' } as const };
    expect(plan({ ...off, ceremonies: dropped }).ceremonies).toEqual({});
    expect(Object.keys(plan(team(['a'], [])).ceremonies)).toEqual(CEREMONIES);
  });

  it('is planned ahead for sprints to come', () => {
    const settings = team(['a', 'b', 'c']);
    const plans = planSprints({ settings, log: held(settings, 1), gone: NOBODY }, [sprint(2), sprint(3)]);
    expect(turns(plans)).toEqual(['b', 'c']);
  });

  it('is fair: turns differ by one at most, in total and in the log', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.subarray([...CEREMONIES], { minLength: 1 }),
        fc.integer({ min: 1, max: 60 }),
        (people, ceremonies, sprints) => {
          const order = Array.from({ length: people }, (_, index) => `p${index}`);
          const settings = team(order, ceremonies);
          const total = new Map(order.map((person) => [person, 0]));
          let log: CeremonyLog = [];
          for (let id = 1; id <= sprints; id++) {
            const plan = planSprint({ settings, log, gone: NOBODY }, sprint(id));
            const done = heldAs(plan);
            for (const person of facilitatedIn(done)) total.set(person, (total.get(person) ?? 0) + 1);
            log = withSprint(log, done);
          }
          for (const counts of [[...total.values()], fairnessOf(log, order).map((each) => each.held)]) {
            expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives everybody each ceremony in turn', () => {
    const settings = team(['a', 'b', 'c', 'd'], ['daily', 'retro']);
    const log = held(settings, 8);
    for (const person of settings.rotation.order) {
      for (const ceremony of settings.rotation.ceremonies) {
        const times = log.filter(({ ceremonies }) => ceremonies[ceremony]?.facilitator === person);
        expect(times).toHaveLength(2);
      }
    }
  });

  it('is the same for the same log, in whatever order it was written', () => {
    const settings = team(['a', 'b', 'c'], [...CEREMONIES]);
    const log = held(settings, 8);
    const next = planSprint({ settings, log, gone: NOBODY }, sprint(9));
    const rewritten = [...log].reverse().reduce<CeremonyLog>(withSprint, []);
    expect(planSprint({ settings, log: rewritten, gone: NOBODY }, sprint(9))).toEqual(next);
  });
});

function heldAs(plan: LoggedSprint): LoggedSprint {
  const entries = Object.entries(plan.ceremonies).map(([ceremony, entry]) => [
    ceremony,
    { ...entry, outcome: 'held' as const },
  ]);
  return { ...plan, ceremonies: Object.fromEntries(entries) as LoggedSprint['ceremonies'] };
}

describe('the ceremony log', () => {
  it('counts what was held or adapted, not what was planned or skipped', () => {
    let log = recordCeremony([], sprint(1), 'retro', { outcome: 'held', facilitator: 'a' });
    log = recordCeremony(log, sprint(1), 'daily', { outcome: 'adapted', facilitator: 'a' });
    log = recordCeremony(log, sprint(2), 'retro', { outcome: 'planned', facilitator: 'b' });
    log = recordCeremony(log, sprint(2), 'daily', { outcome: 'skipped', facilitator: 'b' });
    expect(fairnessOf(log, ['a', 'b'])).toEqual([
      { person: 'a', held: 2 },
      { person: 'b', held: 0 },
    ]);
  });

  it('says the same when something is recorded twice, and the last word counts', () => {
    const entry = { outcome: 'held', facilitator: 'a' } as const;
    const once = recordCeremony([], sprint(1), 'retro', entry);
    expect(recordCeremony(once, sprint(1), 'retro', entry)).toEqual(once);
    const corrected = recordCeremony(once, sprint(1), 'retro', { outcome: 'held', facilitator: 'b' });
    expect(fairnessOf(corrected, ['a', 'b']).map(({ held: count }) => count)).toEqual([0, 1]);
  });

  it('keeps a year', () => {
    const log = held(team(['a']), 40);
    expect(log).toHaveLength(26);
    expect(log[0]?.sprintId).toBe(15);
  });

  it('forgets a person whose account is gone', () => {
    const log = held(team(['a', 'b']), 4);
    expect(turns(forgetPerson(log, 'a'))).toEqual([null, 'b', null, 'b']);
  });
});

describe('rules of the rotation', () => {
  const codes = (settings: RotationTeam): string[] => rotationProblems(settings).map(({ code }) => code);

  it.each([
    ['the role rotates', { smMode: 'rotating' }],
    ['there is no Scrum Master', { sm: null }],
    ['none is wanted', { smMode: 'none' }],
  ] as const)('the PO never stands in for the Scrum Master: %s', (_, roles) => {
    expect(codes(team(['a', 'po'], ['retro'], roles))).toEqual(['ROTATION_HAS_PO']);
    expect(codes(team(['a', 'deputy'], ['retro'], { ...roles, poDelegates: ['deputy'] }))).toEqual([
      'ROTATION_HAS_PO',
    ]);
  });

  it('the PO may facilitate one ceremony where somebody else is Scrum Master', () => {
    expect(codes(team(['a', 'po'], ['review']))).toEqual([]);
    expect(codes(team(['a', 'po'], ['review', 'retro']))).toEqual(['ROTATION_PO_SEVERAL']);
  });

  it('tells beforehand who may not join, and why', () => {
    const rotating = team(['a'], ['review', 'retro'], { smMode: 'rotating', members: ['a', 'b'] });
    expect(joinRefusal(rotating, 'b')).toBeNull();
    expect(joinRefusal(rotating, 'a')).toBeNull();
    expect(joinRefusal(rotating, 'po')).toBe('ROTATION_HAS_PO');
    expect(joinRefusal(rotating, 'stranger')).toBe('NOT_IN_TEAM');
    expect(joinRefusal(team(['a'], ['review', 'retro']), 'po')).toBe('ROTATION_PO_SEVERAL');
    expect(joinRefusal(team(['a'], ['review']), 'po')).toBeNull();
  });

  it('says so once', () => {
    const before = team(['a'], ['review']);
    const after = team(['a', 'po'], ['review']);
    expect(warnsOfProductOwner(before.rotation, after.rotation, after.roles)).toBe(true);
    expect(warnsOfProductOwner(after.rotation, after.rotation, after.roles)).toBe(false);

    const log = recordCeremony([], sprint(1), 'review', { outcome: 'held', facilitator: 'po' });
    expect(warnsOfFacilitator([], 'po', after.roles)).toBe(true);
    expect(warnsOfFacilitator(log, 'po', after.roles)).toBe(false);
    expect(warnsOfFacilitator([], 'a', after.roles)).toBe(false);
  });

  it('everybody in it belongs to the team, once', () => {
    expect(rotationProblems(team(['a', 'stranger']))).toEqual([
      { code: 'ROTATION_NOT_MEMBER', field: 'rotation.order', params: { count: 1 } },
    ]);
    expect(codes(team(['a', 'b', 'a']))).toEqual(['ROTATION_TWICE']);
    expect(codes(team(['a', 'sm']))).toEqual([]);
  });

  it('a rotation that is off is not judged', () => {
    const { rotation, ...rest } = team(['po', 'stranger'], [], { smMode: 'rotating' });
    expect(codes({ ...rest, rotation: { ...rotation, on: false } })).toEqual([]);
  });

  it('people opt in themselves, and out', () => {
    const { roles } = team(['a', 'b']);
    expect(optIn(['a'], 'b', roles)).toEqual({ ok: true, value: ['a', 'b'] });
    expect(optIn(['a'], 'a', roles)).toMatchObject({ code: 'ALREADY_IN_ROTATION' });
    expect(optIn(['a'], 'stranger', roles)).toMatchObject({ code: 'NOT_IN_TEAM' });
    expect(optOut(['a', 'b'], 'a')).toEqual(['b']);
    expect(addedByOthers(['a', 'b'], ['b', 'a', 'c'], 'b')).toEqual(['c']);
    expect(addedByOthers(['a'], ['b', 'a'], 'b')).toEqual([]);
  });
});

describe('who owns a ceremony item', () => {
  const settings = team(['A', 'B', 'C'], []);
  const log = held(settings, 0);
  const fifteen =
    recordCeremony(log, sprint(15), 'retro', { outcome: 'planned', facilitator: 'B' })[0] ?? null;
  const ownerOf = (kind: string, stage: 'unset' | 'shu' | 'ha' | 'ri', of: RotationTeam = settings) =>
    ceremonyOwner(kind, { settings: of, stage, sprint: fifteen });

  it("AC20: at Ri with rotation, the team, with this sprint's facilitator", () => {
    expect(ownerOf('O01', 'ri')).toEqual({ ceremony: 'retro', owner: 'TEAM', facilitator: 'B' });
  });

  it('AC20: member B comes from the plan', () => {
    const abc = team(['A', 'B', 'C']);
    const plan = planSprint({ settings: abc, log: held(abc, 13), gone: NOBODY }, sprint(14));
    expect(ceremonyOwner('O01', { settings: abc, stage: 'ri', sprint: plan })).toMatchObject({
      owner: 'TEAM',
      facilitator: 'B',
    });
  });

  const off: RotationTeam = { ...settings, rotation: { ...settings.rotation, on: false } };

  it.each([
    ['shu', settings, 'SM', 'B'],
    ['shu', off, 'SM', null],
    ['ha', settings, 'TEAM', 'B'],
    ['ha', off, 'SM', null],
    ['unset', off, 'SM', null],
    ['ri', off, 'TEAM', null],
  ] as const)('at %s follows stage and rotation', (stage, of, owner, facilitator) => {
    expect(ownerOf('O01', stage, of)).toEqual({ ceremony: 'retro', owner, facilitator });
  });

  it('is the team without Scrum Master, and nobody for other kinds', () => {
    const none = { ...off, roles: { ...off.roles, sm: null } };
    expect(ownerOf('O03', 'shu', none)).toMatchObject({ ceremony: 'planning', owner: 'TEAM' });
    expect(ownerOf('O06', 'ri')).toBeNull();
  });
});
