import { daysAfter } from '../shared/days';
import { contextIsDue, reassessmentOf, unansweredContext } from './reassessment';
import { stageEffects } from './stage-effects.table';
import { NOW } from './testing/builders';

const ALONE = { newTeamSince: null, teamsOnProduct: 1 };

describe('looking at oneself again', () => {
  it.each([
    ['shu', 60, 60],
    ['ha', 90, 60],
    ['ri', 180, 90],
    ['unset', 90, 60],
  ] as const)('at %s comes after %i days, with several teams after %i', (stage, days, sooner) => {
    expect(reassessmentOf(stage, NOW, ALONE, NOW).days).toBe(days);
    expect(reassessmentOf(stage, NOW, { ...ALONE, teamsOnProduct: 2 }, NOW)).toMatchObject({
      days: sooner,
      sooner: ['severalTeams'],
    });
  });

  it('is due on the day, not before, and never before a first assessment', () => {
    expect(reassessmentOf('ha', NOW, ALONE, daysAfter(NOW, 90) - 1).due).toBe(false);
    expect(reassessmentOf('ha', NOW, ALONE, daysAfter(NOW, 90)).due).toBe(true);
    expect(reassessmentOf('ha', null, ALONE, NOW)).toMatchObject({ due: false, dueAt: null });
  });

  it('comes sooner for a team in its first half year', () => {
    const young = { newTeamSince: daysAfter(NOW, -100), teamsOnProduct: 1 };
    expect(reassessmentOf('ha', NOW, young, NOW)).toMatchObject({ days: 60, sooner: ['newTeam'] });
    const grown = { newTeamSince: daysAfter(NOW, -200), teamsOnProduct: 1 };
    expect(reassessmentOf('ha', NOW, grown, NOW)).toMatchObject({ days: 90, sooner: [] });
  });
});

describe('the context questions', () => {
  it('are named while unanswered', () => {
    expect(unansweredContext({ C1: null, C2: 'e', C3: null })).toEqual(['C1', 'C3']);
  });

  it('are asked again after 90 days or when the team changed', () => {
    expect(contextIsDue(null, null, NOW)).toBe(true);
    expect(contextIsDue(NOW, null, daysAfter(NOW, 89))).toBe(false);
    expect(contextIsDue(NOW, null, daysAfter(NOW, 90))).toBe(true);
    expect(contextIsDue(NOW, NOW + 1, NOW + 2)).toBe(true);
    expect(contextIsDue(NOW, NOW - 1, NOW + 2)).toBe(false);
  });
});

describe('how the app speaks', () => {
  it('explains to an unset team as at Shu, and is brief at Ri', () => {
    expect(stageEffects('unset')).toEqual(stageEffects('shu'));
    expect(stageEffects('ri')).toEqual({
      ownershipPanel: 'onlyDelicate',
      tone: 'brief',
      outcomePrompts: 'unansweredAtStart',
    });
  });
});
