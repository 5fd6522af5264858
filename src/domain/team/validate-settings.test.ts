import { DETECTOR_IDS } from '../backlog/detectors/detector';
import { SIGNAL_IDS } from '../health/signal';
import { DEFAULT_SETTINGS, type OwnershipRule, type TeamSettings } from './settings';
import { problemsOf } from './validate-settings';

function withRules(count: number): TeamSettings {
  const rules = Array.from({ length: count }, (_, index): OwnershipRule => ({
    id: `rule-${index}`,
    when: { field: 'label', value: `label-${index}` },
    owner: 'TEAM',
  }));
  return { ...DEFAULT_SETTINGS, ownership: { ...DEFAULT_SETTINGS.ownership, rules } };
}

function switchedOff(...disabled: string[]): TeamSettings {
  return { ...DEFAULT_SETTINGS, health: { ...DEFAULT_SETTINGS.health, disabled } };
}

describe('what is wrong with settings', () => {
  it('is nothing with a hundred rules; one more cannot be kept, and the problem says how many can', () => {
    expect(problemsOf(withRules(100))).toEqual([]);
    expect(problemsOf(withRules(101))).toEqual([
      { code: 'LIST_FULL', field: 'ownership.rules', params: { most: 100 } },
    ]);
  });

  it('is a leave that ends before it begins', () => {
    const roles = { ...DEFAULT_SETTINGS.roles, poLeave: { firstDay: 2, lastDay: 1 } };
    expect(problemsOf({ ...DEFAULT_SETTINGS, roles })).toMatchObject([{ code: 'LEAVE_ORDER' }]);
  });

  it('is a switch for a signal that there is not; each of those that there are can be switched off', () => {
    expect(problemsOf(switchedOff(...SIGNAL_IDS, ...DETECTOR_IDS))).toEqual([]);
    expect(problemsOf(switchedOff('H99', 'S77', 'H11')).map(({ params }) => params)).toEqual([
      { signal: 'H99' },
      { signal: 'S77' },
      { signal: 'H11' },
    ]);
  });
});
