import { burnSeries, type BurnSeries } from './burn-up';
import { workingCalendar } from './calendar';
import { timelinesOf } from './issue-timeline';
import { deviationOf, guideOf, paceOf } from './pace';
import { replaySprint } from './replay';
import type { SprintIssue } from './sprint';
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
} from './testing/builders';

/** START is Saturday 11 April 1970, 00:00 UTC. */
const EVERY_DAY = workingCalendar({ offsetAt: () => 0, weekend: [], holidays: [] });
const WEEKDAYS = workingCalendar({ offsetAt: () => 0, weekend: [6, 0], holidays: [] });

function seriesOf(issues: readonly SprintIssue[], unit: 'points' | 'count' = 'points'): BurnSeries {
  const window = buildWindow();
  const rows = replaySprint(issues, { window, others: [], statuses: BOARD });
  return burnSeries({
    timelines: timelinesOf(issues),
    rows,
    window,
    statuses: BOARD,
    unit,
    calendar: EVERY_DAY,
  });
}

const steps = ({ steps: list }: BurnSeries) =>
  list.map(({ elapsed, issueId, change, scope, done }) => [elapsed, issueId, change, scope, done]);

describe('what moves the burn-up', () => {
  const constant = buildIssue({ id: '0', estimate: 5 });

  it.each<[string, SprintIssue, unknown[]]>([
    [
      'an issue that is added',
      buildIssue({ history: [entry(START + DAY, moved([], [SPRINT]))] }),
      [[1, '1', 'added', 8, 0]],
    ],
    [
      'an issue that is created inside',
      buildIssue({ createdAt: START + 2 * DAY }),
      [[2, '1', 'added', 8, 0]],
    ],
    [
      'an issue that is taken out and put back',
      buildIssue({
        history: [entry(START + DAY, moved([SPRINT], [])), entry(START + 2 * DAY, moved([], [SPRINT]))],
      }),
      [
        [1, '1', 'removed', 5, 0],
        [2, '1', 'addedAgain', 8, 0],
      ],
    ],
    [
      'an estimate',
      buildIssue({ estimate: 8, history: [entry(START + DAY, estimated(3, 8))] }),
      [[1, '1', 'reestimated', 13, 0]],
    ],
    [
      'a finish, and its being taken back',
      buildIssue({
        history: [
          entry(START + DAY, status('1', STATUS.done)),
          entry(START + 2 * DAY, status(STATUS.done, '1')),
        ],
      }),
      [
        [1, '1', 'finished', 8, 3],
        [2, '1', 'reopened', 8, 0],
      ],
    ],
    [
      'an estimate of what is done, which is no change of scope',
      buildIssue({
        estimate: 8,
        statusId: STATUS.done,
        history: [entry(START + DAY, status('1', STATUS.done)), entry(START + 2 * DAY, estimated(3, 8))],
      }),
      [
        [1, '1', 'finished', 8, 3],
        [2, '1', 'reestimatedDone', 13, 8],
      ],
    ],
    [
      'an issue that is done and dragged out: what remains never falls below nothing',
      buildIssue({
        sprintIds: [],
        statusId: STATUS.done,
        history: [entry(START + DAY, status('1', STATUS.done)), entry(START + 2 * DAY, moved([SPRINT], []))],
      }),
      [
        [1, '1', 'finished', 8, 3],
        [2, '1', 'removed', 5, 0],
      ],
    ],
    [
      'an issue that is removed and done elsewhere',
      buildIssue({
        sprintIds: [],
        statusId: STATUS.done,
        history: [entry(START + DAY, moved([SPRINT], [])), entry(START + 2 * DAY, status('1', STATUS.done))],
      }),
      [[1, '1', 'removed', 5, 0]],
    ],
  ])('is %s', (_what, issue, expected) => {
    expect(steps(seriesOf([constant, issue]))).toEqual(expected);
  });

  it('is not what leaves by the closing itself', () => {
    const issue = buildIssue({ sprintIds: [9], history: [entry(CLOSE, moved([SPRINT], [9]))] });
    expect(seriesOf([issue])).toMatchObject({ steps: [], end: { at: CLOSE, scope: 3, done: 0 } });
  });

  it('is not what was completed outside', () => {
    const issue = buildIssue({
      statusId: STATUS.done,
      history: [entry(START - DAY, status('1', STATUS.done))],
    });
    expect(seriesOf([constant, issue])).toMatchObject({ start: { scope: 5, done: 0 }, steps: [] });
  });

  it('counts items where the team does not estimate', () => {
    const issue = buildIssue({ estimate: 8, history: [entry(START + DAY, estimated(3, 8))] });
    expect(seriesOf([constant, issue], 'count')).toMatchObject({ start: { scope: 2 }, steps: [] });
  });
});

describe('time against work', () => {
  const planned = { startAt: START, endAt: CLOSE };

  it('counts working days, and those past the planned end', () => {
    const pace = paceOf(planned, START + 4 * DAY, { scope: 20, done: 5 }, WEEKDAYS);
    expect(pace).toEqual({
      elapsedDays: 2,
      totalDays: 6,
      timeShare: 1 / 3,
      overdueDays: 0,
      done: 5,
      scope: 20,
      workShare: 0.25,
    });
    expect(paceOf(planned, CLOSE + 2 * DAY, { scope: 0, done: 0 }, EVERY_DAY)).toMatchObject({
      timeShare: 1,
      overdueDays: 2,
      workShare: null,
    });
  });

  it('says nothing of time without a planned end, or without a working day until it', () => {
    const work = { scope: 1, done: 0 };
    expect(paceOf({ startAt: START, endAt: null }, START, work, EVERY_DAY).timeShare).toBeNull();
    const idle = workingCalendar({ offsetAt: () => 0, weekend: [0, 1, 2, 3, 4, 5, 6], holidays: [] });
    expect(paceOf(planned, CLOSE, work, idle).timeShare).toBeNull();
    expect(guideOf(planned, idle)).toEqual([]);
  });

  it('has an ideal line that rests on days off', () => {
    const shares = guideOf(planned, WEEKDAYS).map(({ at, share }) => [(at - START) / DAY, share]);
    expect(shares).toEqual([
      [0, 0],
      [2, 0],
      [7, 5 / 6],
      [9, 5 / 6],
      [10, 1],
    ]);
  });

  it('of an absurdly long sprint is still drawn', () => {
    expect(guideOf({ startAt: START, endAt: Date.UTC(9999, 0, 1) }, WEEKDAYS)).toHaveLength(2);
  });
});

describe('deviation from the ideal line', () => {
  const planned = { startAt: START, endAt: CLOSE };

  it('is the distance in parts of the commitment, now and in the mean', () => {
    const series = seriesOf([buildIssue({ estimate: 10 })]);
    const deviation = deviationOf(series, planned, { commitment: 10, at: START + 2 * DAY }, EVERY_DAY);
    expect(deviation?.now).toBeCloseTo(0.2);
    expect(deviation?.meanAbsolute).toBeCloseTo((0.1 + 0.2 + 0.2) / 3);
  });

  it('is nothing without commitment or end', () => {
    const series = seriesOf([]);
    expect(deviationOf(series, planned, { commitment: 0, at: CLOSE }, EVERY_DAY)).toBeNull();
    const endless = { startAt: START, endAt: null };
    expect(deviationOf(series, endless, { commitment: 5, at: CLOSE }, EVERY_DAY)).toBeNull();
  });
});
