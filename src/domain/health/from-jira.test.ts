import type { Board } from '../jira/board';
import { boardStatuses } from '../jira/board-rules';
import { blocksOf } from '../sprint/blocked';
import { cycleTimes, oldAgeDays } from '../sprint/flow';
import { flowStatusesOf } from '../sprint/flow-statuses';
import { timelinesOf } from '../sprint/issue-timeline';
import type { ItemKind } from '../sprint/item';
import type { HistoryContext } from '../sprint/item-history';
import { replayTimelines } from '../sprint/replay';
import type { SprintIssue, SprintWindow } from '../sprint/sprint';
import { sprintItems } from '../sprint/sprint-items';
import { buildIssue, entry, flagged, moved, status } from '../sprint/testing/builders';
import { currentItems, isRecent } from './current-items';
import { evaluateHealth } from './evaluate-health';
import { buildHealthInput, buildSprint, CALENDAR, DAY, MONDAY } from './testing/builders';

const [TODO, DOING, DONE] = ['1', '2', '3'] as const;

const BOARD: Board = {
  id: 1,
  name: 'Shop',
  type: 'scrum',
  projectId: '1',
  filterId: null,
  estimation: { type: 'field', fieldId: 'points', name: 'Story Points' },
  columns: [
    { name: 'To do', statusIds: [TODO] },
    { name: 'In progress', statusIds: [DOING] },
    { name: 'Done', statusIds: [DONE] },
  ],
};
const STATUSES = boardStatuses(BOARD);
const FLOW = flowStatusesOf(BOARD);

const WINDOWS: readonly SprintWindow[] = [0, 1, 2, 3].map((n) => {
  const { startAt, endAt } = buildSprint(n);
  return n === 3
    ? { sprintId: n + 1, startAt, endAt: startAt + 7 * DAY, running: true }
    : { sprintId: n + 1, startAt, endAt, running: false };
});
const NOW = MONDAY + 49 * DAY;

/** Ten items a sprint of which six are finished; the others go on to the next sprint at each close. */
function history(id: number): SprintIssue {
  const first = Math.floor(id / 6);
  const startAt = WINDOWS[first]?.startAt ?? 0;
  const travels = id % 6 === 5;
  const sprintIds = travels ? [1, 2, 3, 4].slice(first) : [first + 1];
  const moves = sprintIds
    .slice(1)
    .map((sprintId, i) =>
      entry(startAt + (i + 1) * 14 * DAY, moved(sprintIds.slice(0, i + 1), sprintIds.slice(0, i + 2))),
    );
  const work = [entry(startAt + DAY, status(TODO, DOING)), entry(startAt + 3 * DAY, status(DOING, DONE))];
  const flag = [entry(startAt + 2 * DAY, flagged(false, true))];
  return buildIssue({
    id: String(id),
    key: `SHOP-${id}`,
    createdAt: MONDAY - DAY,
    sprintIds,
    statusId: travels ? DOING : DONE,
    flagged: travels,
    history: travels ? [...work.slice(0, 1), ...flag, ...moves] : work,
  });
}

const WHAT: ItemKind = { class: 'functional', kind: null, role: 'other', afterRelease: null };

describe('from issues with histories to the health of a board', () => {
  const timelines = timelinesOf(Array.from({ length: 24 }, (_, id) => history(id)));
  const contextOf = (window: SprintWindow): HistoryContext => ({
    stretch: { after: window.startAt, until: window.endAt },
    windows: WINDOWS,
    statuses: STATUSES,
    flow: FLOW,
  });
  const sprintOf = (window: SprintWindow) => {
    const rows = replayTimelines(timelines, {
      window,
      others: WINDOWS.filter((each) => each !== window),
      statuses: STATUSES,
    });
    return {
      ...buildSprint(window.sprintId - 1),
      id: window.sprintId,
      endAt: window.endAt,
      items: sprintItems(timelines, rows, contextOf(window), () => WHAT),
    };
  };
  const [running] = WINDOWS.slice(-1);
  const inSprint4 = timelines.filter(({ issue }) => issue.sprintIds.includes(4));
  const details = { ...WHAT, purpose: { state: 'found', by: 'parent' }, servesGoal: null } as const;

  const health = evaluateHealth(
    buildHealthInput({
      now: NOW,
      estimates: true,
      closed: WINDOWS.slice(0, 3).map(sprintOf),
      active: sprintOf(running!),
      current: currentItems(inSprint4, contextOf(running!), CALENDAR, () => details),
      oldAge: oldAgeDays(cycleTimes(timelines, FLOW, NOW, CALENDAR)),
      activePeople: 3,
      blocks: timelines.flatMap((timeline) => blocksOf(timeline, FLOW, NOW)),
    }),
  );
  const observed = (id: string): unknown => health.signals.find((signal) => signal.id === id);

  it('knows what was left, and for how long it travels', () => {
    expect(observed('H1')).toMatchObject({
      state: 'watch',
      observation: { params: { unfinished: 3, items: 8, weighedBy: 'points' } },
      issues: ['5', '11', '17'],
    });
    expect(observed('H3')).toMatchObject({ observation: { params: { travelling: 1 } }, issues: ['5'] });
  });

  it('knows the pace, the blockers and the work in progress', () => {
    expect(observed('H4')).toMatchObject({ observation: { params: { timeShare: 0.5, done: 5, items: 9 } } });
    expect(observed('H14')).toMatchObject({ observation: { params: { blockers: 4 } } });
    expect(observed('H15')).toMatchObject({ observation: { params: { inProgress: 4, people: 3 } } });
    expect(observed('H8')).toMatchObject({ state: 'ok', observation: { params: { items: 9 } } });
  });

  it('gives items that age by calendar days, and drops what was done long ago from a board without sprints', () => {
    const items = currentItems(timelines, contextOf(running!), CALENDAR, () => details);
    expect(items.find(({ id }) => id === '5')).toMatchObject({ inProgress: true, ageDays: 49, doneAt: null });
    expect(items.filter((item) => isRecent(item, NOW)).map(({ id }) => id)).not.toContain('0');
    expect(items.filter((item) => isRecent(item, NOW)).map(({ id }) => id)).toContain('23');
  });

  it('refuses rows of other issues', () => {
    const [row] = sprintOf(running!).items;
    expect(() => sprintItems([], [row!], contextOf(running!), () => WHAT)).toThrow(/no timeline of issue/);
  });
});
