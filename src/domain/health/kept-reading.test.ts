import { partsOf, type KeptIssue } from './kept-reading';

const kept = (id: number, title = ''): KeptIssue => ({
  issue: {
    id: String(id),
    level: 'item',
    createdAt: 0,
    sprintIds: [],
    statusId: title,
    estimate: null,
    otherEstimate: null,
    waitsSince: [],
    flagged: false,
    history: [],
  },
  traits: {
    class: 'functional',
    kind: null,
    role: null,
    afterRelease: null,
    purpose: null,
    servesGoal: null,
  },
});

describe('what was read, in parts that fit into one stored value', () => {
  it('holds every issue once, in order, and no part is larger than it may be', () => {
    const issues = Array.from({ length: 100 }, (_, id) => kept(id));
    const parts = partsOf(issues, 2000);
    expect(parts.flatMap((part) => part.issues)).toEqual(issues);
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(JSON.stringify(part.issues).length).toBeLessThanOrEqual(2001);
  });

  it('gives an issue that is too large on its own a part of its own', () => {
    expect(
      partsOf([kept(1), kept(2, 'x'.repeat(3000)), kept(3)], 2000).map(({ issues }) => issues.length),
    ).toEqual([1, 1, 1]);
  });

  it('is nothing of nothing', () => {
    expect(partsOf([])).toEqual([]);
  });
});
