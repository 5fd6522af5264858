import { percentileOf } from './amounts';
import type { WorkingCalendar } from './calendar';
import type { FlowStatuses } from './flow-statuses';
import type { IssueTimeline } from './issue-timeline';
import { known, missing, type Measure } from './measure';
import { turns, valueAt } from './timeline';

/** Fewer finished items have no percentile worth a number. */
const FEWEST_CYCLES = 5;
/** Work older than this share of what was finished is getting old (sprint-metrics.md D). */
const OLD = 0.85;

/** How long an item was or is in the works. Instants in ms, days in calendar days, the first day counted. */
export interface CycleTime {
  readonly id: string;
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly days: number;
}

/** Out: when work on the item began for the first time until `t` (ms), null where it never did. */
export function startedAt(
  { status, issue }: IssueTimeline,
  statuses: FlowStatuses,
  t: number,
): number | null {
  const inProgress = (id: string): boolean => statuses.inProgress.has(id);
  if (issue.createdAt <= t && inProgress(status.initial)) return issue.createdAt;
  return turns(status, { after: Number.NEGATIVE_INFINITY, until: t }, inProgress).on[0] ?? null;
}

/** Out: when the item became done for the last time until `t` (ms), null where it is not done at `t`. */
export function finishedAt(
  { status, issue }: IssueTimeline,
  done: ReadonlySet<string>,
  t: number,
): number | null {
  const isDone = (id: string): boolean => done.has(id);
  if (issue.createdAt > t || !isDone(valueAt(status, t))) return null;
  const { on } = turns(status, { after: Number.NEGATIVE_INFINITY, until: t }, isDone);
  return on.at(-1) ?? issue.createdAt;
}

/** Out: the cycle times of what is done at `t`, from the first start to the last finish; items that were never seen in the works are left out. */
export function cycleTimes(
  timelines: readonly IssueTimeline[],
  statuses: FlowStatuses,
  t: number,
  calendar: WorkingCalendar,
): CycleTime[] {
  return timelines.flatMap((timeline) => {
    const finish = finishedAt(timeline, statuses.done, t);
    const start = finish === null ? null : startedAt(timeline, statuses, finish);
    if (finish === null || start === null) return [];
    const days = calendar.dayOf(finish) - calendar.dayOf(start) + 1;
    return [{ id: timeline.issue.id, startedAt: start, finishedAt: finish, days }];
  });
}

/** Out: the age in days that 85 % of the finished items stayed within; missing with fewer than five. */
export function oldAgeDays(cycles: readonly CycleTime[]): Measure<number> {
  const days = percentileOf(
    cycles.map((cycle) => cycle.days),
    OLD,
  );
  if (days === null || cycles.length < FEWEST_CYCLES)
    return missing('doneItems', cycles.length, FEWEST_CYCLES);
  return known(days);
}
