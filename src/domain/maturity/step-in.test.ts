import type { Signs } from './scrum-master-need';
import { endStepIn, startStepIn, stepInEffect, stepInIsOver } from './step-in';
import { DEV, NOW, PO, SM, accepted, buildRoles, by } from './testing/builders';

const before: Signs = { X1: 'act', X2: 'watch' };
const running = accepted(startStepIn(null, { sprints: 2, signs: before }, by(SM)));

describe('stepping in', () => {
  it('lasts two or three sprints, counted from its start', () => {
    expect(stepInIsOver(running, [NOW - 1, NOW + 1])).toBe(false);
    expect(stepInIsOver(running, [NOW - 1, NOW + 1, NOW + 2])).toBe(true);
    expect(startStepIn(null, { sprints: 5, signs: before }, by(SM))).toEqual({
      ok: false,
      code: 'STEP_IN_LENGTH',
      params: { least: 2, most: 3 },
    });
  });

  it('compares the signs before and after', () => {
    expect(stepInEffect(running)).toBeNull();
    const ended = accepted(endStepIn(running, { X1: 'ok', X2: 'watch' }, by(PO, buildRoles(), NOW + 9)));
    expect(ended.endedAt).toBe(NOW + 9);
    expect(stepInEffect(ended)).toEqual({ X1: 'better', X2: 'same' });
    const worse = accepted(endStepIn(running, { X1: 'notEnoughData', X2: 'act' }, by(SM)));
    expect(stepInEffect(worse)).toEqual({ X1: 'unknown', X2: 'worse' });
  });

  it('happens one at a time', () => {
    expect(startStepIn(running, { sprints: 2, signs: before }, by(SM))).toMatchObject({
      code: 'STEP_IN_RUNNING',
    });
    const ended = accepted(endStepIn(running, before, by(SM)));
    expect(startStepIn(ended, { sprints: 3, signs: before }, by(SM)).ok).toBe(true);
    expect(endStepIn(ended, before, by(SM))).toMatchObject({ code: 'STEP_IN_ENDED' });
  });

  it('is started and ended by who speaks for the team', () => {
    expect(startStepIn(null, { sprints: 2, signs: before }, by(DEV))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(endStepIn(running, before, by(DEV))).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
