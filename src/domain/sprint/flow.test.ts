import { boardStatuses } from '../jira/board-rules';
import type { Board } from '../jira/board';
import { blockedTime, blocksOf, united, type Block } from './blocked';
import { workingCalendar } from './calendar';
import { timesCarried } from './carry-over';
import { cycleTimes, oldAgeDays } from './flow';
import { flowEfficiency } from './flow-efficiency';
import { flowStatusesOf } from './flow-statuses';
import { issueTimeline } from './issue-timeline';
import { itemHistory } from './item-history';
import type { SprintIssue } from './sprint';
import {
  buildIssue,
  buildWindow,
  CLOSE,
  DAY,
  entry,
  flagged,
  moved,
  OTHER,
  SPRINT,
  START,
  status,
} from './testing/builders';

const EVERY_DAY = workingCalendar({ offsetAt: () => 0, weekend: [], holidays: [] });

const columns = (...names: readonly string[]): Board => ({
  id: 1,
  name: 'Shop',
  type: 'scrum',
  projectId: '1',
  filterId: null,
  estimation: { type: 'issueCount' },
  columns: names.map((name, i) => ({ name, statusIds: [String(i)] })),
});

const BOARD = columns('To do', 'In progress', 'Ready for test', 'Test', 'Blocked', 'Done');
const [TODO, DOING, READY, TEST, STUCK, DONE] = ['0', '1', '2', '3', '4', '5'] as const;
const FLOW = flowStatusesOf(BOARD);
const STATUSES = boardStatuses(BOARD);

/** An issue that is created as to do on day 0 and then goes through statuses, [day, status]. */
const through = (...path: readonly (readonly [number, string])[]): SprintIssue => {
  const history = path.map(([day, to], i) => entry(START + day * DAY, status(path[i - 1]?.[1] ?? TODO, to)));
  return buildIssue({ createdAt: START, statusId: path.at(-1)?.[1] ?? TODO, history });
};

describe('the flow of a board', () => {
  const names = (ids: ReadonlySet<string>, board: Board): string[] =>
    board.columns.filter(({ statusIds }) => statusIds.some((id) => ids.has(id))).map(({ name }) => name);

  it('is read off its columns from left to right', () => {
    expect(names(FLOW.inProgress, BOARD)).toEqual(['In progress', 'Ready for test', 'Test', 'Blocked']);
    expect(names(FLOW.waiting, BOARD)).toEqual(['Ready for test', 'Blocked']);
    expect(names(FLOW.checking, BOARD)).toEqual(['Ready for test', 'Test']);
    expect(names(FLOW.blocked, BOARD)).toEqual(['Blocked']);
    expect(FLOW.done).toEqual(STATUSES.done);
  });

  it.each([
    ['À faire', 'En cours', 'En attente', 'Recette', 'Terminé'],
    ['Zu erledigen', 'In Arbeit', 'Bereit', 'Prüfung', 'Fertig'],
    ['Por hacer', 'En curso', 'En espera', 'Pruebas', 'Listo'],
  ])('is known by name in four languages: %s, %s, %s, %s, %s', (...all) => {
    const board = columns(...all);
    const flow = flowStatusesOf(board);
    expect([names(flow.waiting, board), names(flow.checking, board)]).toEqual([[all[2]], [all[3]]]);
  });

  it('of one or two columns has nothing in progress', () => {
    expect(flowStatusesOf(columns('All')).inProgress.size).toBe(0);
    expect(flowStatusesOf(columns('To do', 'Done')).inProgress.size).toBe(0);
  });
});

describe('cycle time', () => {
  it('go from the first start to the last finish, the first day counted', () => {
    const issue = through([2, DOING], [4, DONE], [5, DOING], [8, DONE]);
    expect(cycleTimes([issueTimeline(issue)], FLOW, CLOSE, EVERY_DAY)).toMatchObject([{ id: '1', days: 7 }]);
  });

  it('leave out what was never seen in the works, and what is not done', () => {
    const issues = [through([3, DONE]), through([3, DOING])].map(issueTimeline);
    expect(cycleTimes(issues, FLOW, CLOSE, EVERY_DAY)).toEqual([]);
  });

  it('compare with the age that 85 % stayed within, from five finished items on', () => {
    const cycles = Array.from({ length: 20 }, (_, i) => ({
      id: String(i),
      startedAt: 0,
      finishedAt: 0,
      days: i + 1,
    }));
    expect(oldAgeDays(cycles)).toEqual({ known: true, value: 17 });
    expect(oldAgeDays(cycles.slice(0, 4))).toMatchObject({ known: false, missing: { have: 4, need: 5 } });
  });
});

describe('blocked time', () => {
  const flag = (on: number, off: number) => [
    entry(START + on * DAY, flagged(false, true)),
    entry(START + off * DAY, flagged(true, false)),
  ];
  const blocks = (issue: SprintIssue) =>
    blocksOf(issueTimeline(issue), FLOW, CLOSE).map(({ from, until, cause }) => [
      (from - START) / DAY,
      until === null ? null : (until - START) / DAY,
      cause,
    ]);

  it.each<[string, SprintIssue, unknown[]]>([
    ['flag on to off', buildIssue({ history: flag(1, 3) }), [[1, 3, 'flag']]],
    [
      'a flag that is still on',
      buildIssue({ flagged: true, history: flag(1, 3).slice(0, 1) }),
      [[1, null, 'flag']],
    ],
    [
      'a flag since the issue was created',
      buildIssue({ createdAt: START, flagged: true }),
      [[0, null, 'flag']],
    ],
    ['a blocked status', through([1, STUCK], [4, DOING]), [[1, 4, 'status']]],
    [
      'a flag until the finish, not beyond',
      { ...through([5, DONE]), flagged: true, createdAt: START },
      [[0, 5, 'flag']],
    ],
  ])('is %s', (_what, issue, expected) => {
    expect(blocks(issue)).toEqual(expected);
  });

  it('counts several causes at once on one issue once, each issue for itself', () => {
    const block = (id: string, from: number, until: number | null): Block => ({
      id,
      from,
      until,
      cause: 'link',
    });
    expect(
      united([block('1', 0, 4), block('2', 1, 2), block('1', 3, 8), block('1', 9, null), block('1', 12, 13)]),
    ).toEqual([block('1', 0, 8), block('1', 9, null), block('2', 1, 2)]);
  });

  it('has a median in working days of what touches the time asked for', () => {
    const block = (id: string, from: number, until: number | null): Block => ({
      id,
      from: START + from * DAY,
      until: until === null ? null : START + until * DAY,
      cause: 'flag',
    });
    const all = [
      block('old', -9, -8),
      block('1', -1, 1),
      block('2', 2, 6),
      block('3', 8, null),
      block('later', 20, 30),
    ];
    expect(blockedTime(all, { after: START, until: CLOSE }, EVERY_DAY)).toMatchObject({
      blocks: [{ id: '2', workingDays: 4 }, { id: '1' }, { id: '3', workingDays: 2 }],
      medianDays: 2,
    });
    expect(blockedTime([], { after: START, until: CLOSE }, EVERY_DAY).medianDays).toBeNull();
  });
});

describe('flow efficiency', () => {
  const five = (issue: SprintIssue) =>
    Array.from({ length: 5 }, (_, i) => issueTimeline({ ...issue, id: String(i) }));
  const issue = through([0, DOING], [1, READY], [4, TEST], [5, DONE]);

  it('is active time over active and waiting time', () => {
    const request = { statuses: FLOW, blocks: [], until: CLOSE };
    expect(flowEfficiency(five(issue), request, EVERY_DAY)).toEqual({
      known: true,
      value: { share: 0.4, activeDays: 10, waitingDays: 15, items: 5 },
    });
  });

  it('counts blocked time as waiting, once', () => {
    const from = START + 0.5 * DAY;
    const blocks = five(issue).map(({ issue: { id } }): Block => ({
      id,
      from,
      until: START + 2 * DAY,
      cause: 'flag',
    }));
    expect(flowEfficiency(five(issue), { statuses: FLOW, blocks, until: CLOSE }, EVERY_DAY)).toMatchObject({
      value: { activeDays: 7.5, waitingDays: 17.5 },
    });
  });

  it('is not said where no status is known as waiting, or of fewer than five items', () => {
    const plain = flowStatusesOf(columns('To do', 'In progress', 'Done'));
    const request = { statuses: FLOW, blocks: [], until: CLOSE };
    expect(flowEfficiency(five(issue), { ...request, statuses: plain }, EVERY_DAY)).toMatchObject({
      missing: { what: 'classifiedStatuses' },
    });
    expect(flowEfficiency(five(issue).slice(1), request, EVERY_DAY)).toMatchObject({
      missing: { what: 'doneItems', have: 4 },
    });
  });
});

describe('times carried over', () => {
  const windows = [1, 2, 3].map((sprintId) =>
    buildWindow({ sprintId, startAt: START + (sprintId - 1) * 10 * DAY, endAt: START + sprintId * 10 * DAY }),
  );
  const end = START + 100 * DAY;
  const carried = (issue: SprintIssue, all = windows, until = end) =>
    timesCarried(issueTimeline(issue), all, STATUSES, until);
  const inAll = { createdAt: START - DAY, statusId: TODO, sprintIds: [1, 2, 3] };
  const chain = [
    entry(START + 10 * DAY, moved([1], [1, 2])),
    entry(START + 20 * DAY, moved([1, 2], [1, 2, 3])),
  ];

  it('are the closed sprints that an item was in at the close, not done', () => {
    expect(carried(buildIssue({ ...inAll, history: chain }))).toBe(3);
    expect(carried(buildIssue({ ...inAll, history: chain }), windows, START + 25 * DAY)).toBe(2);
  });

  it('do not count the running sprint, nor the one it was done in', () => {
    const [one, two, three] = windows as [(typeof windows)[0], (typeof windows)[0], (typeof windows)[0]];
    expect(carried(buildIssue({ ...inAll, history: chain }), [one, two, { ...three, running: true }])).toBe(
      2,
    );
    const done = buildIssue({
      ...inAll,
      statusId: DONE,
      history: [...chain, entry(START + 25 * DAY, status(TODO, DONE))],
    });
    expect(carried(done)).toBe(2);
  });

  it('do not count a sprint that it was removed from before the close', () => {
    const removed = buildIssue({
      ...inAll,
      sprintIds: [1],
      history: [entry(START + 9 * DAY, moved([1, 2, 3], [1]))],
    });
    expect(carried(removed)).toBe(1);
  });

  it('count parallel sprints once', () => {
    const parallel = [SPRINT, OTHER].map((sprintId, i) => buildWindow({ sprintId, endAt: CLOSE + i * DAY }));
    expect(carried(buildIssue({ sprintIds: [SPRINT, OTHER], statusId: TODO }), parallel)).toBe(1);
  });

  it('count both of two overlapping sprints where the item went from one to the other', () => {
    const overlapping = [
      buildWindow({ sprintId: SPRINT }),
      buildWindow({ sprintId: OTHER, startAt: START + 5 * DAY, endAt: CLOSE + 5 * DAY }),
    ];
    const issue = buildIssue({
      statusId: TODO,
      sprintIds: [OTHER],
      history: [entry(CLOSE, moved([SPRINT], [OTHER]))],
    });
    expect(carried(issue, overlapping)).toBe(2);
  });
});

describe('what a history says of a sprint', () => {
  const historyOf = (issue: SprintIssue) =>
    itemHistory(issueTimeline(issue), {
      stretch: { after: START, until: CLOSE },
      windows: [],
      statuses: STATUSES,
      flow: FLOW,
    });

  it('is when work began and ended', () => {
    expect(historyOf(through([1, DOING], [4, DONE]))).toMatchObject({
      startedAt: START + DAY,
      doneAt: START + 4 * DAY,
      reopened: false,
    });
  });

  it('is whether a finish was taken back within 30 days', () => {
    const since = (days: number): SprintIssue => ({
      ...through([4, DOING]),
      createdAt: START - 90 * DAY,
      history: [
        entry(START + (4 - days) * DAY, status(DOING, DONE)),
        entry(START + 4 * DAY, status(DONE, DOING)),
      ],
    });
    expect(historyOf(since(30)).reopened).toBe(true);
    expect(historyOf(since(31)).reopened).toBe(false);
  });

  it('is how often it went back from test or review, not how often it went on', () => {
    const back = [
      [1, DOING],
      [2, TEST],
      [3, DOING],
      [4, READY],
      [5, TODO],
      [6, DOING],
      [7, TODO],
      [8, TEST],
      [9, DONE],
    ] as const;
    expect(historyOf(through(...back)).backMoves).toBe(2);
  });
});
