import type { IssueTimeline } from './issue-timeline';
import { presenceIn } from './replay';
import type { BoardStatuses, SprintWindow } from './sprint';
import { valueAt } from './timeline';

/**
 * How many closed sprints an item was carried out of: in at the close and not done (sprint-metrics.md D).
 * Removed before the close is no carry-over; of sprints that it was in at the same time, one counts.
 * In: the item, the windows of all sprints that have started. Out: the number of sprints that had closed by `until` (ms).
 */
export function timesCarried(
  timeline: IssueTimeline,
  windows: readonly SprintWindow[],
  statuses: BoardStatuses,
  until: number,
): number {
  const stays = windows
    .filter(({ running, endAt }) => !running && endAt <= until)
    .flatMap((window) => {
      const presence = presenceIn(timeline, window);
      const done = statuses.done.has(valueAt(timeline.status, window.endAt));
      return presence?.inAtClose === true && !done ? [{ from: presence.enteredAt, to: window.endAt }] : [];
    })
    .sort((a, b) => a.to - b.to);
  let count = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stays) {
    if (from < lastEnd) continue;
    count += 1;
    lastEnd = to;
  }
  return count;
}
