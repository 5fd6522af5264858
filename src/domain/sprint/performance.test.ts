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

/** Out: CPU time (ms) of replaying eight sprints from timelines that are built once, the best of several runs. */
function replayTime(issues: readonly SprintIssue[]): number {
  const runs = Array.from({ length: 5 }, () => {
    const begun = process.cpuUsage();
    const timelines = timelinesOf(issues);
    for (const window of WINDOWS) {
      replayTimelines(timelines, {
        window,
        others: WINDOWS.filter((each) => each !== window),
        statuses: BOARD,
      });
    }
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('the replay', () => {
  it('takes eight sprints of 100,000 changes in at most 150 ms on one core, and no more than linear time', () => {
    const quarter = replayTime(issuesWith(25_000));
    const all = replayTime(issuesWith(100_000));
    expect(all).toBeLessThan(150);
    expect(all / quarter).toBeLessThan(8);
  });
});
