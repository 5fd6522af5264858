import { clean, sumOf } from './amounts';
import type { WorkingCalendar } from './calendar';
import { estimateAt, type IssueTimeline } from './issue-timeline';
import type { ReplayedItem } from './replay';
import type { BoardStatuses, SprintWindow } from './sprint';
import { valueAt, type Timeline } from './timeline';

/** What happened to an issue that moved scope or done work. `reestimatedDone` re-sizes what is done: no change of scope. */
export type BurnChange =
  'added' | 'addedAgain' | 'removed' | 'reestimated' | 'reestimatedDone' | 'finished' | 'reopened';

/** The sprint from one instant (ms) on: scope and done work in the unit asked for, and what happened to which issue. */
export interface BurnStep {
  readonly at: number;
  /** Working days since the start. */
  readonly elapsed: number;
  readonly scope: number;
  readonly done: number;
  readonly issueId: string;
  readonly change: BurnChange;
  /** By how much the change moved scope and done work. */
  readonly scopeDelta: number;
  readonly doneDelta: number;
}

/** Burn-up and burn-down in one: what remains is scope − done. It ends at the ledger's completed and not completed work. */
export interface BurnSeries {
  readonly start: { readonly at: number; readonly scope: number; readonly done: number };
  readonly steps: readonly BurnStep[];
  readonly end: { readonly at: number; readonly scope: number; readonly done: number };
}

export interface BurnRequest {
  readonly timelines: readonly IssueTimeline[];
  /** The rows replayed from the timelines; what was completed outside is not drawn, as the ledger does not count it. */
  readonly rows: readonly ReplayedItem[];
  readonly window: SprintWindow;
  readonly statuses: BoardStatuses;
  readonly unit: 'points' | 'count';
  readonly calendar: WorkingCalendar;
}

interface ItemState {
  readonly present: boolean;
  readonly done: boolean;
  /** The weight of the item: its estimate, or 1. */
  readonly weight: number;
}

type Event = Pick<BurnStep, 'at' | 'issueId' | 'change' | 'scopeDelta' | 'doneDelta'>;

/** Out: scope and done work over time, one step for each thing that happened (sprint-metrics.md A2, A4, D). */
export function burnSeries(request: BurnRequest): BurnSeries {
  const { timelines, rows, window, calendar } = request;
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const lives = timelines.flatMap((timeline) => {
    const row = rowOf.get(timeline.issue.id);
    return row === undefined || row.outcome === 'completedOutside' ? [] : [lifeOf(timeline, row, request)];
  });
  const scopes = lives.map(({ start }) => (start.present ? start.weight : 0));
  const dones = lives.map(({ start }) => (start.present && start.done ? start.weight : 0));
  let scope = sumOf(scopes);
  let done = sumOf(dones);
  const start = { at: window.startAt, scope, done };
  const steps = lives
    .flatMap(({ events }) => events)
    .sort((a, b) => a.at - b.at || (a.issueId < b.issueId ? -1 : Number(a.issueId > b.issueId)))
    .map((event): BurnStep => {
      scope = clean(scope + event.scopeDelta);
      done = clean(done + event.doneDelta);
      return { ...event, elapsed: calendar.workingDays(window.startAt, event.at), scope, done };
    });
  return { start, steps, end: { at: window.endAt, scope, done } };
}

/** What one issue did to the sprint: its state at the start and the events after it, ascending. */
function lifeOf(
  timeline: IssueTimeline,
  row: ReplayedItem,
  { window, statuses, unit }: BurnRequest,
): { start: ItemState; events: Event[] } {
  const { createdAt, id } = timeline.issue;
  const staysToTheEnd = row.outcome !== 'removed';
  const stateAt = (t: number): ItemState => ({
    present:
      t >= createdAt &&
      ((t === window.endAt && staysToTheEnd) || valueAt(timeline.sprints, t).includes(window.sprintId)),
    done: statuses.done.has(valueAt(timeline.status, t)),
    weight: unit === 'count' ? 1 : (estimateAt(timeline, t) ?? 0),
  });
  const start = stateAt(window.startAt);
  const events: Event[] = [];
  let before = start;
  let wasIn = start.present;
  for (const at of instantsOf(timeline, window)) {
    const now = stateAt(at);
    for (const event of changesBetween(before, now, wasIn)) events.push({ at, issueId: id, ...event });
    wasIn ||= now.present;
    before = now;
  }
  return { start, events };
}

function changesBetween(
  before: ItemState,
  now: ItemState,
  wasIn: boolean,
): Pick<Event, 'change' | 'scopeDelta' | 'doneDelta'>[] {
  const doneWeight = ({ done, weight }: ItemState): number => (done ? weight : 0);
  if (!before.present && !now.present) return [];
  if (!before.present) {
    const change = wasIn ? 'addedAgain' : 'added';
    return [{ change, scopeDelta: now.weight, doneDelta: doneWeight(now) }];
  }
  if (!now.present) {
    return [{ change: 'removed', scopeDelta: -before.weight, doneDelta: -doneWeight(before) }];
  }
  const changes: Pick<Event, 'change' | 'scopeDelta' | 'doneDelta'>[] = [];
  const delta = clean(now.weight - before.weight);
  if (delta !== 0) {
    const change = before.done ? 'reestimatedDone' : 'reestimated';
    changes.push({ change, scopeDelta: delta, doneDelta: before.done ? delta : 0 });
  }
  if (before.done !== now.done) {
    const change = now.done ? 'finished' : 'reopened';
    changes.push({ change, scopeDelta: 0, doneDelta: now.done ? now.weight : -now.weight });
  }
  return changes;
}

/** Out: the instants in (start, end] at which anything of the issue changed, ascending, each once. */
function instantsOf(timeline: IssueTimeline, { startAt, endAt }: SprintWindow): number[] {
  const steps = (line: Timeline<unknown>): number[] => line.steps.map(({ at }) => at);
  const all = [
    timeline.issue.createdAt,
    ...steps(timeline.sprints),
    ...steps(timeline.status),
    ...steps(timeline.estimate),
    ...steps(timeline.otherEstimate),
  ];
  return [...new Set(all.filter((at) => at > startAt && at <= endAt))].sort((a, b) => a - b);
}
