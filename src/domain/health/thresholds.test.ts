import { DEFAULT_SETTINGS } from '../team/settings';
import { applied, isBad, stateBy } from './limits';
import { buildTeam } from './testing/builders';
import { limitsOf, thresholdById } from './thresholds';
import { THRESHOLDS } from './thresholds.table';

const { health } = DEFAULT_SETTINGS;

describe('thresholds', () => {
  it.each([
    ['H1', 'shu', 0.3, 0.5],
    ['H1', 'ha', 0.2, 0.4],
    ['H1', 'ri', 0.15, 0.3],
    ['H5', 'shu', 0.4, 0.75],
    ['H11a', 'ri', 0.1, 0.2],
    ['H7', 'ha', 0.5, null],
  ] as const)('of %s at %s are %d and %s', (id, stage, watch, act) => {
    expect(limitsOf(id, health, stage)).toEqual({ watch, act });
  });

  it('of a team without a stage are those of Ha', () => {
    for (const { id } of THRESHOLDS)
      expect(limitsOf(id, health, 'unset')).toEqual(limitsOf(id, health, 'ha'));
  });

  it('of the team’s own hold for what it set, and never bring an Act where there is none', () => {
    const own = { ...health, thresholds: { H1: { watch: 0.25 }, H7: { act: 0.9 } } };
    expect(limitsOf('H1', own, 'ha')).toEqual({ watch: 0.25, act: 0.4 });
    expect(limitsOf('H7', own, 'ha')).toEqual({ watch: 0.5, act: null });
  });

  it('lie within what may be set, Act beyond Watch', () => {
    for (const { id, min, max, bad, defaults } of THRESHOLDS) {
      for (const { watch, act } of Object.values(defaults)) {
        for (const limit of [watch, act].filter((each) => each !== null)) {
          expect([id, limit >= min && limit <= max]).toEqual([id, true]);
        }
        if (watch !== null && act !== null) {
          expect([id, bad === 'above' ? act >= watch : act <= watch]).toEqual([id, true]);
        }
      }
    }
  });

  it('are found by id', () => {
    expect(thresholdById('H3.items')).toMatchObject({ signal: 'H3', reached: true });
    expect(thresholdById('H99')).toBeUndefined();
  });
});

describe('a value held against its limits', () => {
  const team = buildTeam();

  it.each([
    ['H1', 0.2, 'ok'],
    ['H1', 0.1 + 0.1 + 1e-12, 'ok'],
    ['H1', 0.201, 'watch'],
    ['H3.items', 1, 'ok'],
    ['H3.items', 2, 'watch'],
    ['H3.items', 5, 'act'],
    ['H8', 0.7, 'ok'],
    ['H8', 0.69, 'watch'],
    ['H9', 1.5, 'act'],
  ] as const)('%s of %d is %s', (id, value, state) => {
    expect(stateBy(applied(id, value, team))).toBe(state);
  });

  it('is never bad beyond a limit that does not exist', () => {
    expect(isBad(applied('H7', 1, team), null)).toBe(false);
  });
});
