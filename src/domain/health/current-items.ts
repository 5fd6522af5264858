import type { WorkingCalendar } from '../sprint/calendar';
import type { IssueTimeline } from '../sprint/issue-timeline';
import type { ItemKind } from '../sprint/item';
import { itemHistory, type HistoryContext } from '../sprint/item-history';
import { valueAt } from '../sprint/timeline';
import type { Purpose } from '../text/purpose';
import type { CurrentItem } from './input';
import { recentSince } from './period';

/** What the use case knows of an item beside its history. */
export interface ItemDetails extends ItemKind {
  readonly purpose: Purpose | null;
  readonly servesGoal: boolean | null;
}

/** In: timelines, the time looked at (until now) and the board, the calendar, details by id. Out: the items as they are now. */
export function currentItems(
  timelines: readonly IssueTimeline[],
  context: HistoryContext,
  calendar: WorkingCalendar,
  detailsOf: (id: string) => ItemDetails,
): CurrentItem[] {
  const now = context.stretch.until;
  return timelines.map((timeline) => {
    const { id } = timeline.issue;
    const { createdAt, startedAt, doneAt, reopened, backMoves } = itemHistory(timeline, context);
    const inProgress = context.flow.inProgress.has(valueAt(timeline.status, now));
    const ageDays =
      inProgress && startedAt !== null ? calendar.dayOf(now) - calendar.dayOf(startedAt) + 1 : null;
    const { class: workClass, kind, role, afterRelease, purpose, servesGoal } = detailsOf(id);
    const what = { class: workClass, kind, role, afterRelease, purpose, servesGoal };
    return { id, createdAt, startedAt, doneAt, inProgress, ageDays, reopened, backMoves, ...what };
  });
}

/** Out: whether an item of a board without sprints still counts: open, or done in the last 30 days. */
export function isRecent({ doneAt }: CurrentItem, now: number): boolean {
  return doneAt === null || doneAt >= recentSince(now);
}
