import type { Board } from '../jira/board';
import { historyGaps } from './history-gaps';
import { issueTimeline, timelinesOf } from './issue-timeline';
import { ledgerOf } from './ledger';
import { replaySprint, replayTimelines, type SprintRow } from './replay';
import { reportOf, type ReportRequest, type WarningCode } from './report';
import type { Sprint, SprintIssue } from './sprint';
import { unestimatedAtStart } from './unestimated';
import {
  BOARD,
  buildIssue,
  buildRow,
  buildWindow,
  CLOSE,
  DAY,
  entry,
  moved,
  OTHER,
  SPRINT,
  START,
  status,
  STATUS,
} from './testing/builders';

const context = { window: buildWindow(), others: [], statuses: BOARD };
const replay = (...issues: readonly SprintIssue[]): SprintRow[] => replaySprint(issues, context);
const doneAt = (at: number) => entry(at, status(STATUS.doing, STATUS.done));

const SHOP_BOARD: Board = {
  id: 1,
  name: 'Shop',
  type: 'scrum',
  projectId: '1',
  filterId: null,
  estimation: { type: 'field', fieldId: 'points', name: 'Story Points' },
  columns: [
    { name: 'To do', statusIds: [STATUS.todo] },
    { name: 'Done', statusIds: [STATUS.done] },
  ],
};

const SPRINT_7: Sprint = {
  id: SPRINT,
  name: 'Sprint 7',
  goal: '',
  state: 'closed',
  boardId: 1,
  startAt: START,
  endAt: CLOSE,
  completeAt: CLOSE,
};

const request = (overrides: Partial<ReportRequest> = {}): ReportRequest => ({
  sprint: SPRINT_7,
  startAt: START,
  startSource: 'event',
  board: SHOP_BOARD,
  rows: [buildRow()],
  ambiguousEstimates: false,
  ...overrides,
});

describe('edge cases of sprints', () => {
  it('renamed sprint: counted by id, whatever it is called', () => {
    const renamed = reportOf(request({ sprint: { ...SPRINT_7, name: 'IR303' } }));
    expect(renamed.ledger).toEqual(reportOf(request()).ledger);
  });

  it('reopened sprint: what was done before it was reopened stays done, what is finished after counts too', () => {
    const reopenedClose = buildWindow({ endAt: CLOSE + 5 * DAY });
    const issues = [CLOSE - DAY, CLOSE + 2 * DAY].map((at, i) =>
      buildIssue({ id: String(i), statusId: STATUS.done, history: [doneAt(at)] }),
    );
    const rows = replaySprint(issues, { ...context, window: reopenedClose });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['completed', 'completed']);
    expect(replay(...issues).map(({ outcome }) => outcome)).toEqual(['completed', 'notCompleted']);
  });

  it('item finished, taken back after the close and finished again: the past report keeps its finish', () => {
    const again = [
      doneAt(CLOSE - DAY),
      entry(CLOSE + DAY, status(STATUS.done, STATUS.doing)),
      doneAt(CLOSE + 3 * DAY),
    ];
    const [row] = replay(buildIssue({ statusId: STATUS.done, history: again }));
    expect(row).toMatchObject({ outcome: 'completed', finishedAt: CLOSE - DAY });
  });

  it('item of several sprints in the field: carried over from the first, completed in the second', () => {
    const issue = buildIssue({
      sprintIds: [SPRINT, OTHER],
      statusId: STATUS.done,
      history: [entry(CLOSE, moved([SPRINT], [SPRINT, OTHER])), doneAt(CLOSE + 4 * DAY)],
    });
    const first = buildWindow();
    const second = buildWindow({ sprintId: OTHER, startAt: CLOSE, endAt: CLOSE + 10 * DAY });
    expect(replaySprint([issue], { ...context, others: [second] })).toMatchObject([
      { outcome: 'notCompleted' },
    ]);
    expect(replaySprint([issue], { window: second, others: [first], statuses: BOARD })).toMatchObject([
      { outcome: 'completed', committed: true },
    ]);
  });

  it('sprint 12 is not sprint 112', () => {
    const twelve = buildWindow({ sprintId: 12 });
    expect(replaySprint([buildIssue({ sprintIds: [112] })], { ...context, window: twelve })).toEqual([]);
  });

  it('sprint without a planned end, started by an editable date, started empty: said', () => {
    const codes = (overrides: Partial<ReportRequest>): WarningCode[] =>
      reportOf(request(overrides)).warnings.map(({ code }) => code);
    expect(codes({ sprint: { ...SPRINT_7, endAt: null } })).toEqual(['NO_END_DATE']);
    expect(codes({ startSource: 'sprintDate' })).toEqual(['START_FROM_SPRINT_DATE']);
    expect(codes({ rows: [] })).toEqual(['STARTED_EMPTY']);
    expect(codes({ ambiguousEstimates: true })).toEqual(['AMBIGUOUS_ESTIMATE_FIELDS']);
  });

  it('running sprint: what leaves at this very instant was removed, no closing did it', () => {
    const issue = buildIssue({ sprintIds: [], history: [entry(CLOSE, moved([SPRINT], []))] });
    expect(replaySprint([issue], { ...context, window: buildWindow({ running: true }) })).toMatchObject([
      { outcome: 'removed' },
    ]);
  });

  it('sprint whose start was set after its close: everything was in at the start, nothing fails', () => {
    const turned = buildWindow({ startAt: CLOSE, endAt: START });
    expect(replaySprint([buildIssue()], { ...context, window: turned })).toMatchObject([
      { outcome: 'notCompleted' },
    ]);
  });
});

describe('edge cases of issues', () => {
  it('issue moved to another project: the same issue under another key', () => {
    const history = [doneAt(START + DAY)];
    const [before] = replay(buildIssue({ statusId: STATUS.done, history }));
    const [after] = replay(buildIssue({ key: 'PAY-9', statusId: STATUS.done, history }));
    expect({ ...after, key: null }).toEqual({ ...before, key: null });
  });

  it('localised statuses: known by id; a status of another id is not done, whatever it is called', () => {
    const [row] = replay(buildIssue({ statusId: '10077' }));
    expect(row).toMatchObject({ outcome: 'notCompleted', notOnBoard: true, committed: false });
  });

  it('status that was deleted from the site: not on the board, the rest still counts', () => {
    const issue = buildIssue({
      statusId: STATUS.done,
      history: [entry(START + DAY, status('deleted', STATUS.done))],
    });
    expect(replay(issue)).toMatchObject([{ outcome: 'completed', committed: false, notOnBoard: true }]);
  });

  it('zero is an estimate, empty is none; empty is named and counts as an item', () => {
    const rows = replay(
      buildIssue({ id: '0', key: 'SHOP-0', estimate: 0 }),
      buildIssue({ key: 'SHOP-1', estimate: null }),
      buildIssue({ id: '2', key: 'SHOP-2' }),
    );
    const { ledger, warnings } = reportOf(request({ rows }));
    expect(ledger.committed).toEqual({ count: 3, points: 3 });
    expect(warnings).toEqual([{ code: 'UNESTIMATED_ISSUES', keys: ['SHOP-1'] }]);
  });

  it('added without an estimate: not named among what the sprint started with', () => {
    const added = buildIssue({ id: '9', createdAt: START + DAY, estimate: null });
    expect(reportOf(request({ rows: replay(buildIssue(), added) })).warnings).toEqual([]);
  });

  it('taken out, finished elsewhere and put back: completed outside, no part of the commitment', () => {
    const issue = buildIssue({
      statusId: STATUS.done,
      history: [
        entry(START + DAY, moved([SPRINT], [])),
        doneAt(START + 2 * DAY),
        entry(START + 3 * DAY, moved([], [SPRINT])),
      ],
    });
    expect(replay(issue)).toMatchObject([{ outcome: 'completedOutside', committed: false, added: false }]);
  });

  it('negative and absurd points: counted as Jira counts them', () => {
    const rows = replay(buildIssue({ id: '1', estimate: -5 }), buildIssue({ id: '2', estimate: 1e9 }));
    expect(ledgerOf(rows, 'points').committed).toEqual({ count: 2, points: 1e9 - 5 });
  });

  it('commitment of nothing but zeros: no ratio instead of a division', () => {
    const rows = replay(buildIssue({ estimate: 0 }));
    expect(ledgerOf(rows, 'points')).toMatchObject({
      sayDo: null,
      carryOver: null,
      scope: { net: null, gross: null },
    });
  });

  it('two estimate fields: named where the other one says something else', () => {
    const rows = replay(
      buildIssue({ id: '1', key: 'SHOP-1', estimate: 3, otherEstimate: 8 }),
      buildIssue({ id: '2', key: 'SHOP-2', estimate: 3, otherEstimate: 3 }),
      buildIssue({ id: '3', key: 'SHOP-3', estimate: null, otherEstimate: 8 }),
    );
    expect(reportOf(request({ rows })).warnings).toEqual([
      { code: 'TWO_ESTIMATE_FIELDS', keys: ['SHOP-1', 'SHOP-3'] },
    ]);
  });

  it('nobody estimates: counted in items; a time field is hours', () => {
    const unestimated = buildRow({ initial: null, final: null });
    expect(reportOf(request({ rows: [unestimated] })).unit).toBe('count');
    const hours = {
      ...SHOP_BOARD,
      estimation: { type: 'field', fieldId: 'timeoriginalestimate', name: '' },
    } as const;
    expect(reportOf(request({ board: hours })).unit).toBe('hours');
    expect(reportOf(request({ board: { ...SHOP_BOARD, estimation: { type: 'none' } } })).unit).toBe('count');
  });

  it('two moves in one instant: the later entry holds, and nothing was removed in between', () => {
    const history = [
      { ...entry(START + DAY, moved([SPRINT], [])), id: '10' },
      { ...entry(START + DAY, moved([], [SPRINT])), id: '11' },
    ];
    expect(replay(buildIssue({ history: [...history].reverse() }))).toMatchObject([
      { outcome: 'notCompleted' },
    ]);
  });

  it('history read twice: the same answer', () => {
    const history = [entry(START + DAY, moved([SPRINT], [])), entry(START + 2 * DAY, moved([], [SPRINT]))];
    expect(replay(buildIssue({ history: [...history, ...history] }))).toEqual(
      replay(buildIssue({ history })),
    );
  });

  it('several sprints from timelines that are built once: the same as one by one', () => {
    const issues = [
      buildIssue({ id: '1' }),
      buildIssue({ id: '2', level: 'subtask' }),
      buildIssue({ id: '3', sprintIds: [] }),
    ];
    expect(replayTimelines(timelinesOf(issues), context)).toEqual(replay(...issues));
  });
});

describe('the unestimated share', () => {
  it('is of what the sprint started with; zero is an estimate', () => {
    const rows = [
      buildRow({ id: '1', initial: null }),
      buildRow({ id: '2', initial: 0 }),
      buildRow({ id: '3', initial: null, added: true }),
      buildRow({ id: '4', initial: null, outcome: 'completedOutside' }),
    ];
    expect(unestimatedAtStart(rows)).toEqual({ issues: ['1'], items: 2, share: 0.5 });
    expect(unestimatedAtStart([])).toEqual({ issues: [], items: 0, share: null });
  });
});

describe('incomplete histories', () => {
  const gaps = (issue: SprintIssue) => historyGaps([issueTimeline(issue)]);

  it('are named by field where they do not lead to what the issue is now', () => {
    const issue = buildIssue({
      statusId: STATUS.done,
      history: [entry(START, status(STATUS.todo, STATUS.doing))],
    });
    expect(gaps(issue)).toEqual([{ id: '1', fields: ['status'] }]);
    expect(gaps(buildIssue({ sprintIds: [9], history: [entry(START, moved([], [SPRINT]))] }))).toEqual([
      { id: '1', fields: ['sprint'] },
    ]);
  });

  it('are no gaps where nothing was recorded, or a sprint was deleted', () => {
    expect(gaps(buildIssue({ statusId: STATUS.done }))).toEqual([]);
    expect(gaps(buildIssue({ sprintIds: [], history: [entry(START, moved([], [SPRINT]))] }))).toEqual([]);
  });
});
