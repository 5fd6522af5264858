import { estimateAt, timelinesOf, type IssueTimeline } from './issue-timeline';
import type { BoardStatuses, SprintIssue, SprintWindow } from './sprint';
import { isEver, turns, valueAt, valueBefore } from './timeline';

/** How an issue left the sprint, or was when it closed (sprint-metrics.md A2, D). */
export type Outcome = 'completed' | 'notCompleted' | 'removed' | 'completedOutside';

/**
 * What happened to one issue in one sprint, as far as it can be kept: without anything people may rename.
 * Estimates in points (or hours); null = not estimated. Instants in ms.
 */
export interface ReplayedItem {
  readonly id: string;
  readonly outcome: Outcome;
  /** In the sprint at its start, not done, in a status that the board shows. */
  readonly committed: boolean;
  /** Not in the sprint at its start; entered later. */
  readonly added: boolean;
  /** In the sprint at its start in a status that the board does not show: not part of the commitment. */
  readonly notOnBoard: boolean;
  /** Estimate at the start, or on the first entry. */
  readonly initial: number | null;
  /** Estimate at the close, also of a removed issue. */
  readonly final: number | null;
  /** Estimate on leaving; null unless removed. */
  readonly exit: number | null;
  readonly enteredAt: number;
  readonly leftAt: number | null;
  readonly finishedAt: number | null;
  /** Estimate when it was finished; null unless completed. Later re-estimates are no change of scope. */
  readonly atFinish: number | null;
  /** In a done status at the close, wherever the issue was then. */
  readonly doneAtClose: boolean;
  /** The site's other estimate field holds another value than the board's. */
  readonly twoEstimates: boolean;
}

/** What happened to one issue in one sprint, with its key as it is now. */
export interface SprintRow extends ReplayedItem {
  readonly key: string;
}

/** What a replay needs to know besides the issues. `others`: every other sprint that has started, with its window. */
export interface ReplayContext {
  readonly window: SprintWindow;
  readonly others: readonly SprintWindow[];
  readonly statuses: BoardStatuses;
}

/**
 * Replays one sprint over (start, close].
 * In: issues with complete histories, in any order; the sprint's window, the windows of the other sprints, the board's statuses.
 * Out: one row for each non-sub-task, non-epic issue that was in the sprint while it ran, in the order given.
 * Rules: sprint-metrics.md D and the data's README (a change at exactly the start is before it, at exactly the close inside;
 * leaving at exactly the close is the completion itself).
 */
export function replaySprint(issues: readonly SprintIssue[], context: ReplayContext): SprintRow[] {
  return replayTimelines(timelinesOf(issues), context);
}

/** As `replaySprint`, from timelines that are built once for several sprints. */
export function replayTimelines(timelines: readonly IssueTimeline[], context: ReplayContext): SprintRow[] {
  const rows: SprintRow[] = [];
  for (const timeline of timelines) {
    const row = replayIssue(timeline, context);
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** Out: the row of one issue, or null where it was never in the sprint while the sprint ran. */
export function replayIssue(timeline: IssueTimeline, context: ReplayContext): SprintRow | null {
  const { window, statuses } = context;
  const { issue } = timeline;
  const presence = presenceIn(timeline, window);
  if (presence === null) return null;

  const isDone = (statusId: string): boolean => statuses.done.has(statusId);
  const statusAtStart = presence.inAtStart ? valueAt(timeline.status, window.startAt) : null;
  const notOnBoard = statusAtStart !== null && !statuses.mapped.has(statusAtStart);
  const open = statusAtStart !== null && !isDone(statusAtStart) && !notOnBoard;
  const finishedAt = presence.inAtClose ? lastFinish(timeline, window.endAt, isDone) : null;
  const outcome = outcomeOf(timeline, context, presence, finishedAt);
  const completed = outcome === 'completed';
  const leftAt = outcome === 'removed' ? presence.leftAt : null;
  return {
    id: issue.id,
    key: issue.key,
    outcome,
    committed: open && outcome !== 'completedOutside',
    added: !presence.inAtStart,
    notOnBoard,
    initial: estimateAt(timeline, Math.max(presence.enteredAt, issue.createdAt)),
    final: estimateAt(timeline, window.endAt),
    exit: leftAt === null ? null : estimateAt(timeline, leftAt),
    enteredAt: presence.enteredAt,
    leftAt,
    finishedAt: completed ? finishedAt : null,
    atFinish: completed && finishedAt !== null ? estimateAt(timeline, finishedAt) : null,
    doneAtClose: isDone(valueAt(timeline.status, window.endAt)),
    twoEstimates: hasTwoEstimates(timeline, window.endAt),
  };
}

function hasTwoEstimates(timeline: IssueTimeline, t: number): boolean {
  const other = valueAt(timeline.otherEstimate, t);
  return other !== null && other !== valueAt(timeline.estimate, t);
}

/** When an issue was in a sprint while the sprint ran. Instants in ms. */
export interface Presence {
  readonly inAtStart: boolean;
  readonly inAtClose: boolean;
  /** The start for what was in at the start, else the first entry. */
  readonly enteredAt: number;
  /** The last time it left, also where it came back. */
  readonly leftAt: number | null;
}

/** Out: when the issue was in the sprint, null where it never was while the sprint ran. */
export function presenceIn(timeline: IssueTimeline, window: SprintWindow): Presence | null {
  const isIn = (ids: readonly number[]): boolean => ids.includes(window.sprintId);
  const { createdAt } = timeline.issue;
  if (createdAt > window.endAt || !isEver(timeline.sprints, isIn)) return null;
  const inAtStart = createdAt <= window.startAt && isIn(valueAt(timeline.sprints, window.startAt));
  const inAtClose =
    isIn(valueAt(timeline.sprints, window.endAt)) ||
    (!window.running && createdAt < window.endAt && isIn(valueBefore(timeline.sprints, window.endAt)));
  const { on, off } = turns(timeline.sprints, { after: window.startAt, until: window.endAt }, isIn);
  const createdInside = createdAt > window.startAt && isIn(timeline.sprints.initial);
  const enteredAt = inAtStart ? window.startAt : createdInside ? createdAt : on[0];
  if (enteredAt === undefined) return null;
  return { inAtStart, inAtClose, enteredAt, leftAt: off.at(-1) ?? null };
}

/** Out: the instant (ms) at which the issue became done for the last time until `t`, null if it is not done at `t`. */
function lastFinish(
  timeline: IssueTimeline,
  t: number,
  isDone: (statusId: string) => boolean,
): number | null {
  if (!isDone(valueAt(timeline.status, t))) return null;
  const { createdAt } = timeline.issue;
  const { on } = turns(timeline.status, { after: Number.NEGATIVE_INFINITY, until: t }, isDone);
  return on.at(-1) ?? createdAt;
}

function outcomeOf(
  timeline: IssueTimeline,
  { window, others }: ReplayContext,
  presence: Presence,
  finishedAt: number | null,
): Outcome {
  if (!presence.inAtClose) return 'removed';
  if (finishedAt === null) return 'notCompleted';
  const inAtFinish = valueAt(timeline.sprints, finishedAt).includes(window.sprintId);
  if (finishedAt <= window.startAt || !inAtFinish) return 'completedOutside';
  const countedEarlier = others.some(
    (other) => closesBefore(other, window) && countsFinish(timeline, other, finishedAt),
  );
  return countedEarlier ? 'completedOutside' : 'completed';
}

/** One finish counts in one sprint: of parallel sprints, the one that closes first (design §11). */
function closesBefore(a: SprintWindow, b: SprintWindow): boolean {
  if (a.running !== b.running) return b.running;
  return a.endAt < b.endAt || (a.endAt === b.endAt && a.sprintId < b.sprintId);
}

function countsFinish(timeline: IssueTimeline, window: SprintWindow, finishedAt: number): boolean {
  const isIn = (t: number): boolean => valueAt(timeline.sprints, t).includes(window.sprintId);
  return (
    finishedAt > window.startAt &&
    finishedAt <= window.endAt &&
    isIn(finishedAt) &&
    (isIn(window.endAt) || valueBefore(timeline.sprints, window.endAt).includes(window.sprintId))
  );
}
