import { historyEntryOf } from '../../src/adapters/jira/changelog';
import { timelinesOf } from '../../src/domain/sprint/issue-timeline';
import { replayTimelines } from '../../src/domain/sprint/replay';
import type { SprintIssue, SprintWindow } from '../../src/domain/sprint/sprint';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-03-02T09:00:00Z');
const SPRINTS = [1, 2, 3, 4, 5, 6, 7, 8];
const CHANGES_AN_ISSUE = 50;
const HISTORIES_A_PAGE = 10_000;
const BOARD = { mapped: new Set(['1', '2', '3']), done: new Set(['3']) };
const READING = {
  ...{ sprint: 'customfield_10020', estimate: 'customfield_10016', otherEstimate: null, flag: null },
} as const;
const WINDOWS: readonly SprintWindow[] = SPRINTS.map((sprintId, index) => ({
  ...{ sprintId, running: false },
  startAt: START + index * 12 * DAY,
  endAt: START + (index + 1) * 12 * DAY,
}));

/** What one run measured: CPU time (ms) of parsing, checking and replaying, and the most memory held (bytes). */
export interface ReplayRun {
  readonly ms: number;
  readonly bytes: number;
}

/** `replay-once.ts ITEMS`: replays eight sprints from so many changelog items as Jira sends them, three times; prints the best time. */
function main(items: number): void {
  const pages = pagesOf(changelogs(items)).map((page) => JSON.stringify(page));
  const runs: ReplayRun[] = [1, 2, 3].map(() => replayed(pages));
  const best: ReplayRun = {
    ms: Math.min(...runs.map(({ ms }) => ms)),
    bytes: Math.max(...runs.map(({ bytes }) => bytes)),
  };
  process.stdout.write(JSON.stringify(best));
}

function replayed(pages: readonly string[]): ReplayRun {
  const begun = process.cpuUsage();
  const read = pages.flatMap((page) =>
    (JSON.parse(page) as Changelog[]).map(({ issueId, changeHistories }) =>
      issueOf(issueId, changeHistories),
    ),
  );
  const timelines = timelinesOf(read);
  for (const window of WINDOWS) {
    const others = WINDOWS.filter((each) => each !== window);
    replayTimelines(timelines, { window, others, statuses: BOARD });
  }
  const { user, system } = process.cpuUsage(begun);
  return { ms: (user + system) / 1000, bytes: process.memoryUsage.rss() };
}

function issueOf(id: string, histories: readonly unknown[]): SprintIssue {
  const history = histories.flatMap((each) => historyEntryOf(each, READING, 'bench') ?? []);
  return {
    ...{ id, key: `P-${id}`, level: 'item', createdAt: START - DAY, sprintIds: [8], statusId: '1' },
    ...{ estimate: 3, otherEstimate: null, flagged: false, waitsSince: [], history },
  };
}

interface Changelog {
  readonly issueId: string;
  readonly changeHistories: readonly unknown[];
}

/** Jira answers with at most 10,000 histories at once. */
function pagesOf(changelogs: readonly Changelog[]): Changelog[][] {
  const issues = (2 * HISTORIES_A_PAGE) / CHANGES_AN_ISSUE;
  const pages = Math.ceil(changelogs.length / issues);
  return Array.from({ length: pages }, (_, page) => changelogs.slice(page * issues, (page + 1) * issues));
}

/** Issues that move through statuses and sprints and are estimated again and again; two items a history. */
function changelogs(items: number): Changelog[] {
  return Array.from({ length: items / CHANGES_AN_ISSUE }, (_, issue) => ({
    issueId: String(issue),
    changeHistories: Array.from({ length: CHANGES_AN_ISSUE / 2 }, (_each, n) => ({
      id: String(issue * CHANGES_AN_ISSUE + n),
      created: new Date(START + n * 4 * DAY + issue).toISOString(),
      items: [change('status', issue + n, 3), n % 2 === 0 ? estimate(issue + n) : sprint(issue + n)],
    })),
  }));
}

function change(fieldId: string, seed: number, values: number) {
  const [from, to] = [String((seed % values) + 1), String(((seed + 1) % values) + 1)];
  return { field: fieldId, fieldId, fieldtype: 'jira', from, fromString: from, to, toString: to };
}

const estimate = (seed: number) => change(READING.estimate, seed, 8);
const sprint = (seed: number) => change(READING.sprint, seed, 8);

main(Number(process.argv[2]));
