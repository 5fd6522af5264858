import { boardStatuses } from '../../domain/jira/board-rules';
import type { Issue } from '../../domain/jira/issue';
import { allOf } from '../../domain/jira/jql';
import { timelinesOf, type IssueTimeline } from '../../domain/sprint/issue-timeline';
import type { ReplayContext } from '../../domain/sprint/replay';
import type { HistoryEntry, Sprint, SprintIssue, SprintWindow } from '../../domain/sprint/sprint';
import type { IssueQuery, Issues } from '../../ports/jira';
import type { BoardSetup } from './board-setup';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What one call for histories takes (jira-contract.md 3). */
const HISTORIES_A_STEP = 1000;

/** An issue as Jira gave it, with the properties that were asked for. */
export interface FoundIssue {
  readonly issue: Issue;
  /** Null where they were not read. */
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** What one reading of Jira gives for a set of sprints of one board: enough to replay each of them. */
export interface SprintReading {
  readonly timelines: readonly IssueTimeline[];
  /** The issues as the one who read them sees them, by id. */
  readonly found: ReadonlyMap<string, FoundIssue>;
  readonly windows: readonly SprintWindow[];
}

interface ReadRequest {
  readonly now: number;
  /** More issues than this are not read at all. */
  readonly most?: number;
  readonly properties?: readonly string[];
  /** Told of how many issues the histories are read. */
  readonly onProgress?: (done: number, total: number) => Promise<void>;
}

export interface ReadSprintsRequest extends ReadRequest {
  /** The sprints to read; those without a start are left out. */
  readonly sprints: readonly Sprint[];
}

/**
 * Reads what is needed to replay sprints (design §6): the board's issues that are in them now or changed since one day
 * before the first of them started; the changelog says which of these were in them.
 * Out: the issues that were in them, with complete histories; null where there are more than `most`. Throws a Failure.
 */
export async function readSprints(
  jira: Issues,
  setup: BoardSetup,
  { sprints, ...request }: ReadSprintsRequest,
): Promise<SprintReading | null> {
  const windows = windowsOf(sprints, request.now);
  if (windows.length === 0) {
    return { timelines: [], found: new Map(), windows: windowsOf(setup.sprints, request.now) };
  }
  return readIssues(jira, setup, {
    ...request,
    jql: touchedBy(windows),
    counts: (issue, history) => wasIn(issue, history, windows),
  });
}

/**
 * Reads a board without sprints: what is open, and what changed since `since` (ms).
 * Out: as `readSprints`. Throws a Failure.
 */
export async function readRecent(
  jira: Issues,
  setup: BoardSetup,
  { since, ...request }: ReadRequest & { readonly since: number },
): Promise<SprintReading | null> {
  return readIssues(jira, setup, { ...request, jql: changedSince(since), counts: () => true });
}

interface IssueRequest extends ReadRequest {
  readonly jql: string;
  readonly counts: (issue: Issue, history: readonly HistoryEntry[]) => boolean;
}

async function readIssues(
  jira: Issues,
  setup: BoardSetup,
  { now, jql, counts, most = Number.POSITIVE_INFINITY, properties = [], onProgress }: IssueRequest,
): Promise<SprintReading | null> {
  const candidates = await jira.searchUpTo(most, ofBoard(setup, jql), setup.reading, properties);
  if (candidates === null) return null;
  const histories = new Map<string, readonly HistoryEntry[]>();
  for (let from = 0; from < candidates.length; from += HISTORIES_A_STEP) {
    const ids = candidates.slice(from, from + HISTORIES_A_STEP).map(({ issue }) => issue.id);
    await onProgress?.(from, candidates.length);
    for (const [id, history] of await jira.histories(ids, setup.reading)) histories.set(id, history);
  }
  const historyOf = ({ id }: Issue): readonly HistoryEntry[] => histories.get(id) ?? [];
  const found = candidates.filter(({ issue }) => counts(issue, historyOf(issue)));
  const known = [...setup.sprints, ...found.flatMap(({ issue }) => issue.sprints)];
  return {
    timelines: timelinesOf(found.map(({ issue }) => sprintIssueOf(issue, historyOf(issue)))),
    found: new Map(found.map((each) => [each.issue.id, each])),
    windows: windowsOf(known, now),
  };
}

/** Out: the keys of all issues that the reader may see and that can be in reports of these sprints, by id. */
export async function keysOfSprints(
  jira: Issues,
  setup: BoardSetup,
  sprints: readonly Sprint[],
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const windows = windowsOf(sprints, now);
  return windows.length === 0 ? new Map() : jira.keys(ofBoard(setup, touchedBy(windows)));
}

/** Out: the keys of the issues of a board without sprints, as `readRecent` reads them. */
export async function keysSince(
  jira: Issues,
  setup: BoardSetup,
  since: number,
): Promise<ReadonlyMap<string, string>> {
  return jira.keys(ofBoard(setup, changedSince(since)));
}

/** Out: what the replay of one sprint needs to know besides the issues; null where it never started. */
export function replayContextOf(
  { board }: Pick<BoardSetup, 'board'>,
  windows: readonly SprintWindow[],
  sprintId: number,
): ReplayContext | null {
  const window = windows.find((each) => each.sprintId === sprintId);
  if (window === undefined) return null;
  return { window, others: windows.filter((each) => each !== window), statuses: boardStatuses(board) };
}

/** Out: one window for each sprint that has started, by id. The first entry of a sprint wins. */
export function windowsOf(sprints: readonly Sprint[], now: number): SprintWindow[] {
  const windows = new Map<number, SprintWindow>();
  for (const { id, state, startAt, completeAt, endAt } of sprints) {
    if (startAt === null || state === 'future' || windows.has(id)) continue;
    const running = state === 'active';
    windows.set(id, { sprintId: id, startAt, endAt: running ? now : (completeAt ?? endAt ?? now), running });
  }
  return [...windows.values()];
}

/** Out: a query within a board, by its filter where it is known. */
function ofBoard({ board, condition }: BoardSetup, jql: string): IssueQuery {
  return condition === null ? { boardId: board.id, jql } : { jql: allOf(condition, jql) };
}

function sprintIssueOf(issue: Issue, history: readonly HistoryEntry[]): SprintIssue {
  return {
    id: issue.id,
    key: issue.key,
    level: issue.type.level,
    createdAt: issue.createdAt,
    sprintIds: issue.sprints.map(({ id }) => id),
    statusId: issue.status.id,
    estimate: issue.estimate,
    otherEstimate: issue.otherEstimate,
    flagged: issue.flagged,
    history,
  };
}

function touchedBy(windows: readonly SprintWindow[]): string {
  const firstStart = Math.min(...windows.map(({ startAt }) => startAt));
  const ids = windows.map(({ sprintId }) => sprintId).join(', ');
  return `sprint in (${ids}) OR updated >= "${jqlDay(firstStart - DAY_MS)}"`;
}

function changedSince(since: number): string {
  return `statusCategory != Done OR updated >= "${jqlDay(since - DAY_MS)}"`;
}

function wasIn(
  { sprints }: Issue,
  history: readonly HistoryEntry[],
  windows: readonly SprintWindow[],
): boolean {
  const ids = new Set(windows.map(({ sprintId }) => sprintId));
  return (
    sprints.some(({ id }) => ids.has(id)) ||
    history.some(({ changes }) =>
      changes.some(
        (change) =>
          change.field === 'sprint' && [...change.from, ...change.to].some((sprintId) => ids.has(sprintId)),
      ),
    )
  );
}

/** JQL reads days in the caller's time zone; the day of margin in the search covers every zone. */
function jqlDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
