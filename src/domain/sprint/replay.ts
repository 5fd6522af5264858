import { estimateAt, issueTimeline, type IssueTimeline } from './issue-timeline';
import type { BoardStatuses, SprintIssue, SprintWindow } from './sprint';
import { turns, valueAt, valueBefore } from './timeline';

/** How an issue left the sprint, or was when it closed (sprint-metrics.md A2, D). */
export type Outcome = 'completed' | 'notCompleted' | 'removed' | 'completedOutside';

/** What happened to one issue in one sprint. Estimates in points (or hours); null = not estimated. Instants in ms. */
export interface SprintRow {
  readonly id: string;
  readonly key: string;
  readonly outcome: Outcome;
  /** In the sprint at its start, not done, in a status that the board shows. */
  readonly committed: boolean;
  /** Not in the sprint at its start; entered later. */
  readonly added: boolean;
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
  return issues
    .filter((issue) => issue.level === 'item' && issue.createdAt <= context.window.endAt)
    .map((issue) => replayIssue(issueTimeline(issue), context))
    .filter((row): row is SprintRow => row !== null);
}

/** Out: the row of one issue, or null where it was never in the sprint while the sprint ran. */
export function replayIssue(timeline: IssueTimeline, context: ReplayContext): SprintRow | null {
  const { window, statuses } = context;
  const { createdAt } = timeline.issue;
  const presence = presenceIn(timeline, window);
  if (presence === null) return null;

  const isDone = (statusId: string): boolean => statuses.done.has(statusId);
  const doneAtStart = presence.inAtStart && isDone(valueAt(timeline.status, window.startAt));
  const mappedAtStart = statuses.mapped.has(valueAt(timeline.status, window.startAt));
  const finishedAt = presence.inAtClose ? lastFinish(timeline, window.endAt, isDone) : null;
  const outcome = outcomeOf(timeline, context, presence, finishedAt);
  const outside = outcome === 'completedOutside';
  return {
    id: timeline.issue.id,
    key: timeline.issue.key,
    outcome,
    committed: presence.inAtStart && !doneAtStart && mappedAtStart && !outside,
    added: !presence.inAtStart,
    initial: estimateAt(timeline, Math.max(presence.enteredAt, createdAt)),
    final: estimateAt(timeline, window.endAt),
    exit: outcome === 'removed' && presence.leftAt !== null ? estimateAt(timeline, presence.leftAt) : null,
    enteredAt: presence.enteredAt,
    leftAt: outcome === 'removed' ? presence.leftAt : null,
    finishedAt: outcome === 'completed' ? finishedAt : null,
    atFinish: outcome === 'completed' && finishedAt !== null ? estimateAt(timeline, finishedAt) : null,
  };
}

interface Presence {
  readonly inAtStart: boolean;
  readonly inAtClose: boolean;
  /** The start for what was in at the start, else the first entry. */
  readonly enteredAt: number;
  readonly leftAt: number | null;
}

function presenceIn(timeline: IssueTimeline, window: SprintWindow): Presence | null {
  const isIn = (ids: readonly number[]): boolean => ids.includes(window.sprintId);
  const { createdAt } = timeline.issue;
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
