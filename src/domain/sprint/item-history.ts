import { timesCarried } from './carry-over';
import { finishedAt, startedAt } from './flow';
import type { FlowStatuses } from './flow-statuses';
import type { IssueTimeline } from './issue-timeline';
import type { BoardStatuses, SprintWindow } from './sprint';
import { turns, valueAt, type Stretch } from './timeline';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A finish that is taken back later than this is new work, no reopening (domain.md H13). */
const REOPENED_WITHIN_DAYS = 30;

/** What an issue's history says beyond the ledger. Instants in ms, null where it never happened. */
export interface ItemHistory {
  readonly createdAt: number;
  /** When work on it began, and when it was done last, until the end of the stretch looked at. */
  readonly startedAt: number | null;
  readonly doneAt: number | null;
  /** Taken back from done, within 30 days of its finish, in the stretch. */
  readonly reopened: boolean;
  /** How often it went back from a test or review column to an earlier one, in the stretch. */
  readonly backMoves: number;
  /** How many closed sprints it was carried out of. */
  readonly timesCarried: number;
}

export interface HistoryContext {
  /** The sprint, or the last 30 days of a board without sprints. */
  readonly stretch: Stretch;
  /** All sprints that have started. */
  readonly windows: readonly SprintWindow[];
  readonly statuses: BoardStatuses;
  readonly flow: FlowStatuses;
}

/** Out: what the history of one issue says of one stretch of time. */
export function itemHistory(timeline: IssueTimeline, context: HistoryContext): ItemHistory {
  const { stretch, windows, statuses, flow } = context;
  return {
    createdAt: timeline.issue.createdAt,
    startedAt: startedAt(timeline, flow, stretch.until),
    doneAt: finishedAt(timeline, statuses.done, stretch.until),
    reopened: wasReopened(timeline, statuses, stretch),
    backMoves: countBackMoves(timeline, flow, stretch),
    timesCarried: timesCarried(timeline, windows, statuses, stretch.until),
  };
}

function wasReopened(
  { status, issue }: IssueTimeline,
  { done }: BoardStatuses,
  { after, until }: Stretch,
): boolean {
  const isDone = (id: string): boolean => done.has(id);
  const { on, off } = turns(status, { after: Number.NEGATIVE_INFINITY, until }, isDone);
  const finishes = isDone(status.initial) ? [issue.createdAt, ...on] : on;
  return off.some((at, index) => {
    const finish = finishes[index] ?? Number.NEGATIVE_INFINITY;
    return at > after && at - finish <= REOPENED_WITHIN_DAYS * DAY_MS;
  });
}

function countBackMoves({ status }: IssueTimeline, flow: FlowStatuses, { after, until }: Stretch): number {
  let before = valueAt(status, after);
  let count = 0;
  for (const { at, value } of status.steps) {
    if (at <= after || at > until) continue;
    const from = flow.columnOf.get(before);
    const to = flow.columnOf.get(value);
    if (flow.checking.has(before) && from !== undefined && to !== undefined && to < from) count += 1;
    before = value;
  }
  return count;
}
