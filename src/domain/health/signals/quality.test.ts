import type { Block } from '../../sprint/blocked';
import type { SprintItem } from '../../sprint/item';
import type { HealthInput } from '../input';
import { buildHealthInput, buildSprint, currentItems, DAY, items, MONDAY, named } from '../testing/builders';
import { blockers, quality, workInProgress } from './quality';

describe('H13: quality', () => {
  const done = items(20, 'completed');
  const bugs = (count: number) =>
    items(count, 'notCompleted', { class: 'bug', createdAt: MONDAY + DAY, kind: 'N2' });
  const reopened = (count: number) => items(count, 'notCompleted', { reopened: true, kind: 'r' });
  const returned = (count: number) => items(count, 'notCompleted', { backMoves: 2, kind: 'b' });
  const h13 = (list: readonly SprintItem[], overrides: Partial<HealthInput> = {}) =>
    quality(buildHealthInput({ closed: [buildSprint(0, { items: list })], ...overrides }));
  const old = { class: 'bug', createdAt: MONDAY - DAY } as const;
  const afterRelease = (count: number) =>
    items(count, 'notCompleted', { ...old, afterRelease: true, kind: 'v' });

  const rows: readonly [string, readonly SprintItem[], string, number][] = [
    ['nothing amiss', done, 'ok', 0],
    ['many bugs only', [...done, ...bugs(11)], 'ok', 1],
    ['half as many bugs as items', [...done, ...bugs(10)], 'ok', 0],
    ['many bugs and some reopened', [...done, ...bugs(11), ...reopened(2)], 'watch', 2],
    ['reopened over 15 %', [...done, ...reopened(4)], 'act', 1],
    ['three of four', [...done, ...bugs(11), ...reopened(2), ...afterRelease(3)], 'act', 3],
    ['bugs after a release and steps back', [...done, ...returned(5), ...afterRelease(3)], 'watch', 2],
    ['two bugs after a release', [...done, ...returned(5), ...afterRelease(2)], 'ok', 1],
  ];
  it.each(named(rows))('with %s', (_what, [, list, state, over]) => {
    expect(h13(list)).toMatchObject({ state, observation: { params: { over, done: 20 } } });
  });

  it('remembers what was taken back in an earlier sprint', () => {
    const reopenedFirst = done.map((item) => ({ ...item, reopened: true }));
    const closed = [buildSprint(0, { items: reopenedFirst }), buildSprint(1, { items: done })];
    expect(h13([], { closed })).toMatchObject({ observation: { params: { reopened: 20, done: 20 } } });
  });

  it('counts only bugs that were created in these sprints', () => {
    expect(h13([...done, ...items(15, 'notCompleted', old)])).toMatchObject({
      observation: { params: { bugs: 0 } },
    });
  });

  it('says of what it cannot measure that it does not know', () => {
    expect(h13(done)).toMatchObject({
      observation: { params: { afterRelease: null } },
      limits: { length: 3 },
    });
  });

  it('knows that no bug came soon after a release as soon as one names the version that it affects', () => {
    const late = items(1, 'notCompleted', { ...old, afterRelease: false });
    expect(h13([...done, ...late])).toMatchObject({
      observation: { params: { afterRelease: 0 } },
      limits: { length: 4 },
    });
  });

  it('says nothing of fewer than ten finished items', () => {
    expect(h13(done.slice(0, 9))).toMatchObject({ missing: { what: 'doneItems', have: 9, need: 10 } });
  });

  it('without sprints looks at the last 30 days', () => {
    const input = buildHealthInput({ method: 'kanban' });
    const current = [
      ...currentItems(10, { doneAt: input.now - DAY }),
      ...currentItems(2, { reopened: true }),
    ];
    expect(quality({ ...input, current })).toMatchObject({
      state: 'act',
      observation: { params: { reopened: 2 } },
    });
  });
});

describe('H14: blocked work', () => {
  const now = MONDAY + 14 * DAY;
  const block = (id: string, workingDays: number, open = false): Block => ({
    id,
    from: MONDAY - 7 * DAY,
    until: open ? null : MONDAY - 7 * DAY + workingDays * DAY + Math.floor(workingDays / 5) * 2 * DAY,
    cause: 'flag',
  });
  const h14 = (...blocks: readonly Block[]) =>
    blockers(buildHealthInput({ now, closed: [buildSprint(-1, { items: items(5, 'completed') })], blocks }));

  it.each([
    ['two short ones', [block('1', 2), block('2', 3)], 'ok'],
    ['a median over three days', [block('1', 4), block('2', 4)], 'watch'],
    [
      'two long ones among many short',
      [block('1', 6), block('2', 6), ...['3', '4', '5'].map((id) => block(id, 1))],
      'watch',
    ],
    [
      'four long ones among many short',
      [
        ...['1', '2', '3', '4'].map((id) => block(id, 6)),
        ...['5', '6', '7', '8', '9'].map((id) => block(id, 1)),
      ],
      'act',
    ],
    ['a median over five days', [block('1', 7), block('2', 7)], 'act'],
  ])('with %s', (_what, blocks, state) => {
    expect(h14(...blocks).state).toBe(state);
  });

  it('calls a block long beyond five working days', () => {
    const five = (id: string): Block => ({ id, from: MONDAY, until: MONDAY + 7 * DAY, cause: 'flag' });
    expect(h14(five('1'), five('2'))).toMatchObject({ observation: { params: { long: 0, medianDays: 5 } } });
  });

  it('counts what is still open until now, and several causes on one issue once', () => {
    const flag = block('1', 0, true);
    const link: Block = { ...flag, from: flag.from + DAY, cause: 'link' };
    expect(h14(flag, link, block('2', 1))).toMatchObject({
      observation: { params: { blockers: 2, long: 1 } },
      issues: ['1', '2'],
    });
  });

  it('needs two of them', () => {
    expect(h14(block('1', 9))).toMatchObject({ missing: { what: 'blockers', have: 1, need: 2 } });
    expect(blockers(buildHealthInput())).toMatchObject({ missing: { what: 'blockers', have: 0 } });
  });
});

describe('H15: work in progress', () => {
  const h15 = (inProgress: number, activePeople: number | null) =>
    workInProgress(
      buildHealthInput({
        activePeople,
        current: [...currentItems(inProgress, { inProgress: true }), ...currentItems(9)],
      }),
    );

  it.each([
    [8, 4, 'ok'],
    [9, 4, 'watch'],
    [12, 4, 'watch'],
    [13, 4, 'act'],
  ])('of %i items by %i people is %s', (inProgress, people, state) => {
    expect(h15(inProgress, people)).toMatchObject({ state, observation: { params: { inProgress, people } } });
  });

  it.each([
    [3, 1, 'items'],
    [8, 0, 'assignees'],
    [8, null, 'assignees'],
  ])('of %i items by %s people says nothing (%s)', (inProgress, people, what) => {
    expect(h15(inProgress, people)).toMatchObject({ missing: { what } });
  });
});
