import type { Issue } from '../../domain/jira/issue';
import { allOf } from '../../domain/jira/jql';
import { timelinesOf, type IssueTimeline } from '../../domain/sprint/issue-timeline';
import type { HistoryEntry, Sprint, SprintIssue, SprintWindow } from '../../domain/sprint/sprint';
import { windowsOf } from '../../domain/sprint/window';
import type { IssueQuery, Issues } from '../../ports/jira';
import type { BoardSetup } from './board-setup';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What one call for histories takes (jira-contract.md 3). */
const HISTORIES_A_STEP = 1000;
/** For each issue that may be read at once, the changelogs of so many others may be looked through. */
const CHANGED_FOR_EACH = 5;

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
  /**
   * Whether to look for blockers in other projects. What the app sees there is not kept: a reader may not know of them.
   */
  readonly blockers?: boolean;
  /** Told of how many issues the histories are read. */
  readonly onProgress?: (done: number, total: number) => Promise<void>;
}

export interface ReadSprintsRequest extends ReadRequest {
  /** The sprints to read; those without a start are left out. */
  readonly sprints: readonly Sprint[];
}

/**
 * Reads what is needed to replay sprints that are going on: the board's issues that are in them now or changed since one
 * day before the first of them started (design §6); the changelog says which of these were in them.
 * Out: the issues that were in them, with complete histories; null where there are more than `most`. Throws a Failure.
 */
export async function readSprints(
  jira: Issues,
  setup: BoardSetup,
  { sprints, ...request }: ReadSprintsRequest,
): Promise<SprintReading | null> {
  const windows = windowsOf(sprints, request.now);
  if (windows.length === 0) return nothingRead(setup, request.now);
  const found = await searchUpTo(jira, setup, touchedBy(windows), request);
  return found === null ? null : withHistories(jira, setup, { ...request, found, touched: [], windows });
}

/**
 * As `readSprints`, for sprints that were closed long ago: what changed since then is mostly other work, so only the
 * changelogs of it are read.
 */
export async function readPastSprints(
  jira: Issues,
  setup: BoardSetup,
  { sprints, ...request }: ReadSprintsRequest,
): Promise<SprintReading | null> {
  const windows = windowsOf(sprints, request.now);
  if (windows.length === 0) return nothingRead(setup, request.now);
  const found = await searchUpTo(jira, setup, inSprints(windows), request);
  if (found === null) return null;
  const known = new Set(found.map(({ issue }) => issue.id));
  const keys = await jira.keys(ofBoard(setup, changedSinceStart(windows)));
  const touched = [...keys.keys()].filter((id) => !known.has(id));
  if (touched.length > CHANGED_FOR_EACH * (request.most ?? Number.POSITIVE_INFINITY)) return null;
  return withHistories(jira, setup, { ...request, found, touched, windows });
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
  const found = await searchUpTo(jira, setup, changedSince(since), request);
  return found === null
    ? null
    : withHistories(jira, setup, { ...request, found, touched: [], windows: null });
}

function nothingRead(setup: BoardSetup, now: number): SprintReading {
  return { timelines: [], found: new Map(), windows: windowsOf(setup.sprints, now) };
}

function searchUpTo(
  jira: Issues,
  setup: BoardSetup,
  jql: string,
  { most = Number.POSITIVE_INFINITY, properties = [] }: ReadRequest,
): Promise<FoundIssue[] | null> {
  return jira.searchUpTo(most, ofBoard(setup, jql), setup.reading, properties);
}

interface FoundSoFar extends ReadRequest {
  readonly found: readonly FoundIssue[];
  /** Ids of further issues, of which the changelog decides. */
  readonly touched: readonly string[];
  /** The issues must have been in one of these; null: all count. */
  readonly windows: readonly SprintWindow[] | null;
}

async function withHistories(
  jira: Issues,
  setup: BoardSetup,
  { now, found, touched, windows, blockers = false, onProgress }: FoundSoFar,
): Promise<SprintReading> {
  const sprintIds = windows === null ? null : new Set(windows.map(({ sprintId }) => sprintId));
  const present = new Set(
    found
      .filter(({ issue }) => sprintIds === null || issue.sprints.some(({ id }) => sprintIds.has(id)))
      .map(({ issue }) => issue.id),
  );
  const ids = [...found.map(({ issue }) => issue.id), ...touched];
  const histories = new Map<string, readonly HistoryEntry[]>();
  for (let from = 0; from < ids.length; from += HISTORIES_A_STEP) {
    await onProgress?.(from, ids.length);
    const step = await jira.histories(ids.slice(from, from + HISTORIES_A_STEP), setup.reading);
    for (const [id, history] of step) {
      if (present.has(id) || wasIn(history, sprintIds)) histories.set(id, history);
    }
  }
  const gone = touched.filter((id) => histories.has(id));
  const read = gone.length === 0 ? [] : await jira.byIds(gone, setup.reading);
  const all = [
    ...found.filter(({ issue }) => histories.has(issue.id)),
    ...read.map((issue) => ({ issue, properties: null })),
  ];
  const waits = blockers ? await waitsOf(jira, all) : NO_WAITS;
  const known = [...setup.sprints, ...all.flatMap(({ issue }) => issue.sprints)];
  return {
    timelines: timelinesOf(
      all.map(({ issue }) => sprintIssueOf(issue, histories.get(issue.id) ?? [], waits.get(issue.id) ?? [])),
    ),
    found: new Map(all.map((each) => [each.issue.id, each])),
    windows: windowsOf(known, now),
  };
}

/**
 * Out: the keys of all issues that the reader may see and that can be in reports of these sprints, by id. What is in one of
 * them is followed wherever it is now: also in a project that the board does not show (sprint-metrics.md D).
 */
export async function keysOfSprints(
  jira: Issues,
  setup: BoardSetup,
  sprints: readonly Sprint[],
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const windows = windowsOf(sprints, now);
  return windows.length === 0 ? new Map() : jira.keys(anywhereIn(setup, windows));
}

/** Out: the keys of the issues of a board without sprints, as `readRecent` reads them. */
export async function keysSince(
  jira: Issues,
  setup: BoardSetup,
  since: number,
): Promise<ReadonlyMap<string, string>> {
  return jira.keys(ofBoard(setup, changedSince(since)));
}

/** Out: a query within a board, by its filter where it is known. */
function ofBoard({ board, condition }: BoardSetup, jql: string): IssueQuery {
  return condition === null ? { boardId: board.id, jql } : { jql: allOf(condition, jql) };
}

const NO_WAITS: ReadonlyMap<string, readonly number[]> = new Map();

/** Out: since when issues wait for open issues of other projects, by id. No call where none does. */
async function waitsOf(
  jira: Issues,
  found: readonly FoundIssue[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const waiting = found
    .map(({ issue }) => ({ id: issue.id, keys: blockersElsewhere(issue) }))
    .filter(({ keys }) => keys.length > 0);
  if (waiting.length === 0) return NO_WAITS;
  const since = await jira.linkedSince(waiting.map(({ id }) => id));
  // A blocker that has moved is not found by its key: how long it has been one is not guessed.
  return new Map(waiting.map(({ id, keys }) => [id, keys.flatMap((key) => since.get(id)?.get(key) ?? [])]));
}

function blockersElsewhere({ project, links, type }: Issue): string[] {
  if (type.level !== 'item') return [];
  return links
    .filter(({ key, blockedBy, done }) => blockedBy && !done && !key.startsWith(`${project.key}-`))
    .map(({ key }) => key);
}

function anywhereIn({ board, condition }: BoardSetup, windows: readonly SprintWindow[]): IssueQuery {
  if (condition === null) return { boardId: board.id, jql: touchedBy(windows) };
  return { jql: `${inSprints(windows)} OR (${allOf(condition, changedSinceStart(windows))})` };
}

function sprintIssueOf(
  issue: Issue,
  history: readonly HistoryEntry[],
  waitsSince: readonly number[],
): SprintIssue {
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
    waitsSince,
    history,
  };
}

function touchedBy(windows: readonly SprintWindow[]): string {
  return `${inSprints(windows)} OR ${changedSinceStart(windows)}`;
}

function inSprints(windows: readonly SprintWindow[]): string {
  return `sprint in (${windows.map(({ sprintId }) => sprintId).join(', ')})`;
}

function changedSinceStart(windows: readonly SprintWindow[]): string {
  return updatedSince(Math.min(...windows.map(({ startAt }) => startAt)));
}

function changedSince(since: number): string {
  return `statusCategory != Done OR ${updatedSince(since)}`;
}

function updatedSince(since: number): string {
  return `updated >= "${jqlDay(since - DAY_MS)}"`;
}

/** Null: every issue counts. */
function wasIn(history: readonly HistoryEntry[], sprintIds: ReadonlySet<number> | null): boolean {
  if (sprintIds === null) return true;
  return history.some(({ changes }) =>
    changes.some(
      (change) => change.field === 'sprint' && [...change.from, ...change.to].some((id) => sprintIds.has(id)),
    ),
  );
}

/** JQL reads days in the caller's time zone; the day of margin in the search covers every zone. */
function jqlDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
