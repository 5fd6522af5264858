import { boardStatuses, estimateFields } from '../../domain/jira/board-rules';
import type { Board, FieldIds } from '../../domain/jira/board';
import type { Issue } from '../../domain/jira/issue';
import type { HistoryEntry, Sprint, SprintIssue, SprintWindow } from '../../domain/sprint/sprint';
import type { ReplayContext } from '../../domain/sprint/replay';
import { allOf } from '../../domain/jira/jql';
import type { IssueQuery, IssueReading, Issues } from '../../ports/jira';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What one reading of Jira gives for a set of sprints of one board: enough to replay each of them. */
export interface SprintReading {
  readonly board: Board;
  readonly issues: readonly SprintIssue[];
  readonly details: ReadonlyMap<string, Issue>;
  readonly windows: readonly SprintWindow[];
  /** Several fields could hold the estimates that the board's field lacks. */
  readonly ambiguousEstimates: boolean;
}

export interface ReadSprintsRequest {
  readonly board: Board;
  readonly fields: FieldIds;
  /** JQL for the board's issues, null where only the board's own list can be asked (site-knowledge.ts). */
  readonly condition: string | null;
  /** The sprints to read; those without a start are left out. */
  readonly sprints: readonly Sprint[];
  /** All sprints of the board that have started: parallel ones decide where a finish counts. */
  readonly started: readonly Sprint[];
  readonly now: number;
}

/**
 * Reads what is needed to replay sprints (design §6): the issues that are in them now, and those of the board that
 * changed since one day before the first of them started (ids only), of which the changelog says which were in them.
 * In: the board, the sprints. Out: issues with complete histories. Throws a Failure.
 */
export async function readSprints(jira: Issues, request: ReadSprintsRequest): Promise<SprintReading> {
  const { board, fields, sprints, started, now } = request;
  const windows = windowsOf(sprints, now);
  const estimates = estimateFields(board, fields);
  const reading: IssueReading = {
    sprint: fields.sprint,
    flag: fields.flag,
    estimate: estimates.board,
    otherEstimate: estimates.other,
  };
  const empty = { board, windows: windowsOf(started, now), ambiguousEstimates: estimates.ambiguous };
  if (windows.length === 0) return { ...empty, issues: [], details: new Map() };

  const present = await jira.search(ofBoard(request, `sprint in (${idList(windows)})`), reading);
  const known = new Set(present.map(({ id }) => id));
  const firstStart = Math.min(...windows.map(({ startAt }) => startAt));
  const touched = await jira.ids(ofBoard(request, `updated >= "${jqlDay(firstStart - DAY_MS)}"`));
  const candidates = touched.filter((id) => !known.has(id));
  const histories = await jira.histories([...known, ...candidates], reading);
  const left = candidates.filter((id) => wasIn(histories.get(id) ?? [], windows));
  const gone = left.length > 0 ? await jira.byIds(left, reading) : [];

  const all = [...present, ...gone];
  return {
    ...empty,
    windows: windowsOf([...started, ...all.flatMap(({ sprints: of }) => of)], now),
    issues: all.map((issue) => sprintIssueOf(issue, histories.get(issue.id) ?? [])),
    details: new Map(all.map((issue) => [issue.id, issue])),
  };
}

/** Out: what the replay of one sprint needs to know besides the issues; null where the sprint was not read or never started. */
export function replayContextOf(reading: SprintReading, sprintId: number): ReplayContext | null {
  const window = reading.windows.find((each) => each.sprintId === sprintId);
  if (window === undefined) return null;
  return {
    window,
    others: reading.windows.filter((each) => each !== window),
    statuses: boardStatuses(reading.board),
  };
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

function wasIn(history: readonly HistoryEntry[], windows: readonly SprintWindow[]): boolean {
  const ids = new Set(windows.map(({ sprintId }) => sprintId));
  return history.some(({ changes }) =>
    changes.some(
      (change) =>
        change.field === 'sprint' && [...change.from, ...change.to].some((sprintId) => ids.has(sprintId)),
    ),
  );
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

function ofBoard({ board, condition }: ReadSprintsRequest, jql: string): IssueQuery {
  return condition === null ? { boardId: board.id, jql } : { jql: allOf(condition, jql) };
}

function idList(windows: readonly SprintWindow[]): string {
  return windows.map(({ sprintId }) => sprintId).join(', ');
}

/** JQL reads days in the caller's time zone; the day of margin in the search covers every zone. */
function jqlDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
