import { united, type Block } from './blocked';
import type { WorkingCalendar } from './calendar';
import { finishedAt, startedAt } from './flow';
import type { FlowStatuses } from './flow-statuses';
import { groupedBy } from './amounts';
import type { IssueTimeline } from './issue-timeline';
import { known, missing, type Measure } from './measure';
import { valueAt } from './timeline';

const FEWEST_ITEMS = 5;

export interface FlowEfficiency {
  /** Active over active and waiting time, 0–1. */
  readonly share: number;
  readonly activeDays: number;
  readonly waitingDays: number;
  readonly items: number;
}

/**
 * How much of the time between start and finish was work (sprint-metrics.md D): time in a waiting status and blocked time wait.
 * In: timelines, the flow of the board, all blocks, until when (ms). Out: missing where no status of the board is known as
 * waiting and nothing was blocked, or fewer than five items are done.
 */
export function flowEfficiency(
  timelines: readonly IssueTimeline[],
  { statuses, blocks, until }: { statuses: FlowStatuses; blocks: readonly Block[]; until: number },
  calendar: WorkingCalendar,
): Measure<FlowEfficiency> {
  if (statuses.waiting.size === 0 && blocks.length === 0) return missing('classifiedStatuses', 0, 1);
  let active = 0;
  let waiting = 0;
  let items = 0;
  const blocksOf = groupedBy(blocks, ({ id }) => id);
  for (const timeline of timelines) {
    const finish = finishedAt(timeline, statuses.done, until);
    const start = finish === null ? null : startedAt(timeline, statuses, finish);
    if (finish === null || start === null) continue;
    items += 1;
    for (const stretch of stretchesOf(timeline, blocksOf.get(timeline.issue.id) ?? [], { start, finish })) {
      const days = calendar.workingDays(stretch.from, stretch.to);
      if (stretch.blocked || statuses.waiting.has(stretch.status)) waiting += days;
      else active += days;
    }
  }
  if (items < FEWEST_ITEMS) return missing('doneItems', items, FEWEST_ITEMS);
  const total = active + waiting;
  if (total <= 0) return missing('workingDays', 0, 1);
  return known({ share: active / total, activeDays: active, waitingDays: waiting, items });
}

interface StatusStretch {
  readonly from: number;
  readonly to: number;
  readonly status: string;
  readonly blocked: boolean;
}

/** Cuts the time between start and finish wherever the status changes or a block begins or ends. */
function stretchesOf(
  { status }: IssueTimeline,
  blocks: readonly Block[],
  { start, finish }: { start: number; finish: number },
): StatusStretch[] {
  const joined = united(blocks);
  const cuts = [
    start,
    ...status.steps.map(({ at }) => at),
    ...joined.flatMap(({ from, until }) => [from, until ?? finish]),
    finish,
  ];
  const inside = [...new Set(cuts.filter((at) => at >= start && at <= finish))].sort((a, b) => a - b);
  return inside.slice(1).map((to, index) => {
    const from = inside[index] ?? start;
    const blocked = joined.some((block) => block.from <= from && (block.until ?? finish) >= to);
    return { from, to, status: valueAt(status, from), blocked };
  });
}
