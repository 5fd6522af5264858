import type { IssueTimeline } from './issue-timeline';
import type { ItemKind, SprintItem } from './item';
import { blocksOf } from './blocked';
import { itemHistory, type HistoryContext } from './item-history';
import type { ReplayedItem } from './replay';

/**
 * Puts together what signals need of the items of one sprint.
 * In: the timelines and the rows replayed from them, the sprint's time and board, what each item is (by id).
 * Out: one item a row, in the order of the rows. Throws a RangeError for a row without a timeline.
 */
export function sprintItems(
  timelines: readonly IssueTimeline[],
  rows: readonly ReplayedItem[],
  context: HistoryContext,
  kindOf: (id: string) => ItemKind,
): SprintItem[] {
  const timelineOf = new Map(timelines.map((timeline) => [timeline.issue.id, timeline]));
  return rows.map((row) => {
    const timeline = timelineOf.get(row.id);
    if (timeline === undefined) throw new RangeError(`no timeline of issue ${row.id}`);
    const { createdAt, reopened, backMoves, timesCarried } = itemHistory(timeline, context);
    const { class: workClass, kind, role, afterRelease } = kindOf(row.id);
    const what = { class: workClass, kind, role, afterRelease };
    const blocks = blocksOf(timeline, context.flow, context.stretch.until).filter(
      ({ until }) => until === null || until > context.stretch.after,
    );
    return { ...row, createdAt, reopened, backMoves, timesCarried, blocks, ...what };
  });
}
