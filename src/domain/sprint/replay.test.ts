import { ledgerOf } from './ledger';
import { replaySprint, type SprintRow } from './replay';
import type { SprintIssue, SprintWindow } from './sprint';
import {
  BOARD,
  buildIssue,
  buildWindow,
  CLOSE,
  DAY,
  entry,
  estimated,
  moved,
  SPRINT,
  START,
  status,
  STATUS,
  OTHER,
} from './testing/builders';

function replay(
  issue: SprintIssue,
  others: readonly SprintWindow[] = [],
  window = buildWindow(),
): SprintRow | undefined {
  return replaySprint([issue], { window, others, statuses: BOARD })[0];
}

describe('what counts as committed, added and removed', () => {
  it('commits what is in the sprint at its start and not done', () => {
    expect(replay(buildIssue())).toMatchObject({
      committed: true,
      added: false,
      outcome: 'notCompleted',
      initial: 3,
    });
  });

  it('counts a change at exactly the start as before it', () => {
    const issue = buildIssue({ history: [entry(START, moved([], [SPRINT]), estimated(2, 3))] });
    expect(replay(issue)).toMatchObject({ committed: true, added: false, initial: 3 });
  });

  it('does not commit what was done before the start, and counts it as done outside', () => {
    const issue = buildIssue({
      statusId: STATUS.done,
      history: [entry(START - DAY, status(STATUS.doing, STATUS.done))],
    });
    expect(replay(issue)).toMatchObject({ committed: false, added: false, outcome: 'completedOutside' });
  });

  it('does not commit what stands in a status that the board does not show', () => {
    expect(replay(buildIssue({ statusId: STATUS.hidden }))).toMatchObject({
      committed: false,
      added: false,
      outcome: 'notCompleted',
    });
  });

  it('adds what enters later, at its estimate on the first entry', () => {
    const issue = buildIssue({
      estimate: 8,
      history: [entry(START + DAY, moved([], [SPRINT])), entry(START + 2 * DAY, estimated(5, 8))],
    });
    expect(replay(issue)).toMatchObject({ added: true, committed: false, initial: 5, final: 8 });
  });

  it('adds what is created inside the sprint without any sprint change', () => {
    expect(replay(buildIssue({ createdAt: START + DAY }))).toMatchObject({
      added: true,
      enteredAt: START + DAY,
    });
  });

  it('removes what leaves before the close, at its estimate on leaving', () => {
    const issue = buildIssue({
      sprintIds: [],
      estimate: 13,
      history: [
        entry(START + DAY, estimated(3, 5)),
        entry(START + 2 * DAY, moved([SPRINT], [])),
        entry(START + 3 * DAY, estimated(5, 13)),
      ],
    });
    expect(replay(issue)).toMatchObject({
      outcome: 'removed',
      committed: true,
      initial: 3,
      exit: 5,
      final: 13,
    });
  });

  it('does not add what was taken out and put back', () => {
    const issue = buildIssue({
      history: [entry(START + DAY, moved([SPRINT], [])), entry(START + 2 * DAY, moved([], [SPRINT]))],
    });
    expect(replay(issue)).toMatchObject({ committed: true, added: false, outcome: 'notCompleted' });
  });

  it('counts in both added and removed what came and went', () => {
    const issue = buildIssue({
      sprintIds: [],
      history: [entry(START + DAY, moved([], [SPRINT])), entry(START + 2 * DAY, moved([SPRINT], []))],
    });
    expect(replay(issue)).toMatchObject({ added: true, outcome: 'removed' });
  });

  it.each([
    ['at exactly the close', CLOSE],
    ['up to a minute after it, by the closing itself', CLOSE + 59_000],
  ])('counts what leaves %s as not completed', (_when, at) => {
    const issue = buildIssue({ sprintIds: [OTHER], history: [entry(at, moved([SPRINT], [OTHER]))] });
    expect(replay(issue)).toMatchObject({ outcome: 'notCompleted', exit: null });
  });

  it('leaves out clones that inherit a closed sprint, sub-tasks and epics', () => {
    expect(replay(buildIssue({ createdAt: CLOSE + 1 }))).toBeUndefined();
    expect(replay(buildIssue({ level: 'subtask' }))).toBeUndefined();
    expect(replay(buildIssue({ level: 'epic' }))).toBeUndefined();
  });
});

describe('what counts as completed', () => {
  const doneAt = (at: number) => entry(at, status(STATUS.doing, STATUS.done));

  it('completes what becomes done while in, at exactly the close included', () => {
    const issue = buildIssue({ statusId: STATUS.done, history: [doneAt(CLOSE)] });
    expect(replay(issue)).toMatchObject({ outcome: 'completed', finishedAt: CLOSE });
  });

  it('counts what was done while it was out and then pulled in as done outside', () => {
    const issue = buildIssue({
      statusId: STATUS.done,
      history: [doneAt(START + DAY), entry(START + 2 * DAY, moved([], [SPRINT]))],
    });
    expect(replay(issue)).toMatchObject({ outcome: 'completedOutside', added: true });
  });

  it('completes what was reopened and finished again inside', () => {
    const issue = buildIssue({
      statusId: STATUS.done,
      history: [
        doneAt(START - DAY),
        entry(START + DAY, status(STATUS.done, STATUS.doing)),
        doneAt(START + 2 * DAY),
      ],
    });
    expect(replay(issue)).toMatchObject({ outcome: 'completed', committed: false });
  });

  it('applies all items of one history entry together, in whatever order they are listed', () => {
    const items = [moved([], [SPRINT]), status(STATUS.doing, STATUS.done), estimated(3, 5)];
    for (const list of [items, [...items].reverse()]) {
      const issue = buildIssue({
        statusId: STATUS.done,
        estimate: 5,
        history: [entry(START + DAY, ...list)],
      });
      expect(replay(issue)).toMatchObject({ outcome: 'completed', added: true, initial: 5 });
    }
  });

  it('counts one finish once: of parallel sprints, in the one that closes first', () => {
    const issue = buildIssue({
      sprintIds: [SPRINT, OTHER],
      statusId: STATUS.done,
      history: [doneAt(START + DAY)],
    });
    const other = buildWindow({ sprintId: OTHER, endAt: CLOSE - DAY });
    expect(replay(issue, [other])).toMatchObject({ outcome: 'completedOutside' });
    expect(replay(issue, [buildWindow()], other)).toMatchObject({ outcome: 'completed' });
  });

  it('falls back to the other estimate field where the board field is empty; zero is an estimate', () => {
    expect(replay(buildIssue({ estimate: null, otherEstimate: 8 }))).toMatchObject({ initial: 8 });
    expect(replay(buildIssue({ estimate: 0, otherEstimate: 8 }))).toMatchObject({ initial: 0 });
  });
});

describe('the ledger', () => {
  it('says net and gross change of scope, say/do and carry-over of the commitment', () => {
    const rows = replaySprint(
      [
        buildIssue({
          id: '1',
          estimate: 5,
          statusId: STATUS.done,
          history: [entry(START + DAY, status('1', STATUS.done))],
        }),
        buildIssue({ id: '2', estimate: 3, history: [entry(START + DAY, estimated(5, 3))] }),
        buildIssue({ id: '3', estimate: 2, history: [entry(START + DAY, moved([], [SPRINT]))] }),
        buildIssue({
          id: '4',
          estimate: 10,
          sprintIds: [],
          history: [entry(START + DAY, moved([SPRINT], []))],
        }),
      ],
      { window: buildWindow(), others: [], statuses: BOARD },
    );
    expect(ledgerOf(rows, 'points')).toMatchObject({
      committed: { count: 3, points: 20 },
      added: { count: 1, points: 2 },
      removed: { count: 1, points: 10 },
      completed: { count: 1, points: 5 },
      notCompleted: { count: 2, points: 5 },
      reestimated: { points: -2 },
      scope: { net: -0.5, gross: 0.7 },
      sayDo: 0.25,
      carryOver: 0.25,
    });
  });

  it('has no ratios where the sprint started empty', () => {
    expect(ledgerOf([], 'points')).toMatchObject({
      sayDo: null,
      carryOver: null,
      scope: { net: null, gross: null },
    });
  });

  it('does not call it a change of scope when something done is estimated again', () => {
    const issue = buildIssue({
      estimate: 8,
      statusId: STATUS.done,
      history: [entry(START + DAY, status('1', STATUS.done)), entry(START + 2 * DAY, estimated(3, 8))],
    });
    const rows = replaySprint([issue], { window: buildWindow(), others: [], statuses: BOARD });
    expect(ledgerOf(rows, 'points')).toMatchObject({
      scope: { net: 0, gross: 0 },
      reestimated: { points: 5 },
    });
  });
});
