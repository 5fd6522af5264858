import * as fc from 'fast-check';
import { advanced, inState, isUnderWay, issuesFor, newWalk, nextProject, paceOf, type Walk } from './walk';

const project = (id: string, part = {}) => ({
  ...{ id, key: `K${id}`, total: 100, done: 0, after: null, finished: false, settings: 1, whole: false },
  ...part,
});
const walk = (part: Partial<Walk> = {}): Walk => ({
  ...newWalk(null, { at: 1000, only: null, changedSince: null }),
  ...part,
});

describe('a walk over projects', () => {
  it('goes on with the project in which least was done', () => {
    const projects = [
      project('1', { done: 50 }),
      project('2', { done: 10 }),
      project('3', { finished: true }),
    ];
    expect(nextProject(walk({ projects }))?.id).toBe('2');
    expect(nextProject(walk({ projects: [project('1', { finished: true })] }))).toBeNull();
  });

  it('a large project does not keep a small one waiting', () => {
    let current = walk({
      projects: [project('large', { total: 100_000 }), project('small', { total: 200 })],
    });
    let steps = 0;
    while (current.projects?.[1]?.finished === false) {
      const next = nextProject(current);
      current = advanced(current, {
        projectId: next?.id ?? '',
        looked: 100,
        after: 'K-1',
        finished: next?.id === 'small' && next.done === 100,
        ...{ written: 0, removed: 0, workedMs: 1, task: null },
      });
      steps += 1;
    }
    expect(steps).toBeLessThanOrEqual(4);
  });

  it('jobs of an earlier walk or of a state that a person ended cannot touch it', () => {
    const first = walk();
    expect(inState(first, 'paused', 5).step).toBeGreaterThan(first.step);
    expect(newWalk(first, { at: 9, only: null, changedSince: null }).step).toBeGreaterThan(first.step);
  });

  it('remembers with which settings a project was walked to its end', () => {
    const projects = [project('1', { finished: true, settings: 4 }), project('2', { settings: 7 })];
    const next = newWalk(walk({ projects }), { at: 9, only: null, changedSince: 3 });
    expect(next.settled).toEqual({ '1': 4 });
  });

  it.each([
    ['running', true],
    ['waiting', true],
    ['paused', false],
    ['cancelled', false],
    ['done', false],
  ] as const)('%s: under way %s', (state, expected) => expect(isUnderWay(walk({ state }))).toBe(expected));
});

describe('the pace of a walk', () => {
  it('is nobody’s guess before anything is done', () => {
    expect(paceOf(walk({ projects: [project('1')] }), 20_000)).toEqual({
      done: 0,
      total: 100,
      ratePerHour: null,
      leftMs: null,
    });
  });

  it('is what the points allow, or what was reached where that is less', () => {
    const projects = [project('1', { done: 50 })];
    expect(paceOf(walk({ projects, workedMs: 1000 }), 200).ratePerHour).toBe(100);
    expect(paceOf(walk({ projects, workedMs: 3_600_000 }), 200)).toMatchObject({
      ratePerHour: 50,
      leftMs: 3_600_000,
    });
  });

  it('never tells more done than there is', () => {
    const projects = [project('1', { done: 120 }), project('2', { done: 90, finished: true })];
    const { done, total } = paceOf(walk({ projects, workedMs: 1 }), 200);
    expect([done, total]).toEqual([210, 210]);
  });

  it('plans no more issues than the points pay for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (points) => {
        const issues = issuesFor(points);
        const calls = 1 + Math.ceil(issues / 100) + Math.ceil(issues / 100);
        expect(issues === 0 || issues * 2 + calls <= points).toBe(true);
      }),
    );
  });
});
