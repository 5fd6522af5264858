import { DEFAULT_SETTINGS } from '../team/settings';
import { engagementOf, gapFillingOver, type EngagementInput, type Signs } from './scrum-master-need';
import type { SignalState } from './signal-state';

const health = DEFAULT_SETTINGS.health;
const signs = (X1: SignalState, X2: SignalState): Signs => ({ X1, X2 });

const input = (overrides: Partial<EngagementInput> = {}): EngagementInput => ({
  stage: 'ha',
  signs: signs('ok', 'ok'),
  mode: 'part',
  hasScrumMaster: true,
  scrumMasterTeams: 1,
  gapFilling: null,
  health,
  ...overrides,
});

describe('how much Scrum Master a team needs', () => {
  it.each([
    ['shu', 'ok', 'ok', 'teach'],
    ['shu', 'watch', 'ok', 'teachWithFocus'],
    ['shu', 'ok', 'act', 'fullTime'],
    ['ha', 'ok', 'ok', 'partTimeCoach'],
    ['ha', 'ok', 'watch', 'partTimeWithFocus'],
    ['ha', 'act', 'ok', 'stepInHalfTime'],
    ['ri', 'ok', 'ok', 'noDedicated'],
    ['ri', 'watch', 'ok', 'onCallCoach'],
    ['ri', 'act', 'ok', 'stepInThenReview'],
    ['unset', 'ok', 'ok', 'assessFirst'],
    ['unset', 'act', 'ok', 'stepInHalfTime'],
  ] as const)('at %s with X1 %s and X2 %s: %s', (stage, X1, X2, engagement) => {
    expect(engagementOf(input({ stage, signs: signs(X1, X2) })).engagement).toBe(engagement);
  });

  it('takes both signs at Watch as seriously as one at Act', () => {
    expect(engagementOf(input({ stage: 'ri', signs: signs('watch', 'watch') }))).toMatchObject({
      engagement: 'stepInThenReview',
      stepIn: true,
    });
  });

  it('AC43: at Ri without Scrum Master and without sign, none is needed, and nothing else is said', () => {
    const calm = input({ stage: 'ri', mode: 'none', hasScrumMaster: false });
    expect(engagementOf(calm)).toEqual({
      engagement: 'noDedicated',
      reasons: [{ code: 'stage', stage: 'ri' }],
      hints: [],
      stepIn: false,
      hat: 'someone',
    });
    expect(engagementOf({ ...calm, signs: signs('act', 'ok') })).toMatchObject({
      engagement: 'stepInThenReview',
      reasons: [{ code: 'stage' }, { code: 'sign', sign: 'X1', state: 'act' }],
      stepIn: true,
      hat: 'someone',
    });
  });

  it('speaks to the Scrum Master where there is one, and to someone where the role rotates', () => {
    expect(engagementOf(input()).hat).toBe('scrumMaster');
    expect(engagementOf(input({ mode: 'rotating' })).hat).toBe('someone');
  });

  it('says which sign has no data, and keeps quiet where a sign does not apply', () => {
    const { reasons } = engagementOf(input({ signs: signs('notApplicable', 'notEnoughData') }));
    expect(reasons).toEqual([
      { code: 'stage', stage: 'ha' },
      { code: 'signUnknown', sign: 'X2' },
    ]);
  });

  it('AC42: a full-time Scrum Master at Ri with half of the items gap-filling: reassess the role', () => {
    const gapFilling = { gaps: 5, items: 10 };
    expect(engagementOf(input({ stage: 'ri', mode: 'full', gapFilling })).hints).toEqual([
      {
        code: 'reassessRole',
        gaps: 5,
        items: 10,
        options: ['secondTeam', 'organisationalImpediments', 'rotation', 'developerRole'],
      },
    ]);
    expect(engagementOf(input({ stage: 'ri', mode: 'part', gapFilling })).hints).toEqual([]);
    expect(engagementOf(input({ stage: 'ha', mode: 'full', gapFilling })).hints).toEqual([]);
  });

  it.each([
    ['ri', { gaps: 1, items: 10 }, false],
    ['ri', { gaps: 2, items: 10 }, true],
    ['ha', { gaps: 2, items: 10 }, false],
    ['ri', { gaps: 3, items: 3 }, false],
  ] as const)('at %s gap-filling of %o is over the limit: %s', (stage, gapFilling, over) => {
    expect(gapFillingOver(gapFilling, health, stage)).toBe(over);
  });

  it("follows the team's own limit for gap-filling", () => {
    const own = { ...health, thresholds: { H11a: { watch: 0.6 } } };
    expect(gapFillingOver({ gaps: 5, items: 10 }, own, 'ri')).toBe(false);
  });

  it.each([
    ['shu', 2, false],
    ['shu', 3, true],
    ['ha', 3, false],
    ['ri', 4, true],
  ] as const)('at %s a Scrum Master of %i teams: hint %s', (stage, teams, hint) => {
    const { hints } = engagementOf(input({ stage, scrumMasterTeams: teams }));
    expect(hints.some(({ code }) => code === 'manyTeams')).toBe(hint);
  });
});
