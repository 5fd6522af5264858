import { timelinesOf } from './issue-timeline';
import { replayTimelines } from './replay';
import type { IssueChange, SprintIssue, SprintWindow } from './sprint';
import {
  BOARD,
  buildIssue,
  buildWindow,
  DAY,
  entry,
  estimated,
  moved,
  START,
  status,
} from './testing/builders';

const SPRINTS = [1, 2, 3, 4, 5, 6, 7, 8];
const ENTRIES_AN_ISSUE = 25;

const WINDOWS: readonly SprintWindow[] = SPRINTS.map((sprintId, i) =>
  buildWindow({ sprintId, startAt: START + i * 12 * DAY, endAt: START + (i + 1) * 12 * DAY }),
);

/** An issue that moves through sprints and statuses and is estimated again and again; two changes an entry. */
function busyIssue(id: number): SprintIssue {
  const at = (k: number): number => START + k * 4 * DAY + id;
  const value = (k: number, values: number): number => ((id + k * 7) % values) + 1;
  const changesOf = (k: number): IssueChange[] => [
    status(String(value(k - 1, 3)), String(value(k, 3))),
    k % 2 === 0
      ? estimated(value(k - 2, 8), value(k, 8))
      : moved(k < 2 ? [] : [value(k - 2, 8)], [value(k, 8)]),
  ];
  const history = Array.from({ length: ENTRIES_AN_ISSUE }, (_, k) => entry(at(k), ...changesOf(k)));
  return buildIssue({ id: String(id), createdAt: START - DAY, history: history.reverse() });
}

function issuesWith(changes: number): SprintIssue[] {
  return Array.from({ length: changes / (2 * ENTRIES_AN_ISSUE) }, (_, id) => busyIssue(id));
}

function replayAll(issues: readonly SprintIssue[]): void {
  const timelines = timelinesOf(issues);
  for (const window of WINDOWS) {
    const others = WINDOWS.filter((each) => each !== window);
    replayTimelines(timelines, { window, others, statuses: BOARD });
  }
}

/** Out: the CPU time (ms) of each task, the best of several rounds in turn, so that a busy machine slows all alike. */
function bestTimes(tasks: readonly (() => void)[]): number[] {
  const rounds = Array.from({ length: 7 }, () =>
    tasks.map((task) => {
      const begun = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    }),
  );
  return tasks.map((_, index) => Math.min(...rounds.map((times) => times[index] ?? Number.NaN)));
}

describe('the replay', () => {
  it('of eight sprints with 100,000 changes takes about as long as parsing them, and linear time', () => {
    const half = issuesWith(50_000);
    const all = issuesWith(100_000);
    const text = JSON.stringify(all);
    const [short = 0, long = 0, parsing = 0] = bestTimes([
      () => {
        replayAll(half);
      },
      () => {
        replayAll(all);
      },
      () => {
        JSON.parse(text);
      },
    ]);
    expect(long / parsing).toBeLessThan(2);
    expect(long / short).toBeLessThan(4);
  });
});
