import { medianOf } from './amounts';
import type { WorkingCalendar } from './calendar';
import { finishedAt } from './flow';
import type { FlowStatuses } from './flow-statuses';
import type { IssueTimeline } from './issue-timeline';
import { turns, type Stretch, type Timeline } from './timeline';

/** A time in which an issue could not go on, ms. `until` null: it still cannot. */
export interface Block {
  readonly id: string;
  readonly from: number;
  readonly until: number | null;
  readonly cause: 'flag' | 'status' | 'link';
}

/** A block with its length in working days, until now where it is still on. */
export interface MeasuredBlock extends Block {
  readonly workingDays: number;
}

/** The blocks of a set of issues, longest first. */
export interface BlockedTime {
  readonly blocks: readonly MeasuredBlock[];
  /** Null where nothing was blocked. */
  readonly medianDays: number | null;
}

/**
 * Out: the times until `t` (ms) in which the issue was flagged, stood in a status for blocked work, or has been waiting
 * for an issue of another project since.
 * What is done is no longer blocked.
 */
export function blocksOf(timeline: IssueTimeline, statuses: FlowStatuses, t: number): Block[] {
  const { issue, flag, status } = timeline;
  const finish = finishedAt(timeline, statuses.done, t);
  const stretches = <T>(line: Timeline<T>, is: (value: T) => boolean, cause: Block['cause']): Block[] => {
    const { on, off } = turns(line, { after: Number.NEGATIVE_INFINITY, until: t }, is);
    const starts = is(line.initial) ? [issue.createdAt, ...on] : on;
    return starts.map((from, index) => {
      const until = earliest(off[index] ?? null, finish);
      return { id: issue.id, from, until, cause };
    });
  };
  return [
    ...stretches(flag, (isOn) => isOn, 'flag'),
    ...stretches(status, (id) => statuses.blocked.has(id), 'status'),
    ...issue.waitsSince.map((from): Block => ({ id: issue.id, from, until: finish, cause: 'link' })),
  ].filter(({ from, until }) => from <= t && (until === null || until > from));
}

/**
 * How long things were blocked (domain.md H14): flag on to off, a blocked status, or an open "is blocked by" link to
 * another project.
 * In: blocks of any cause; the stretch (ms) they must touch; the calendar. Out: their working days, median first of all.
 * Several causes at the same time on one issue count once.
 */
export function blockedTime(
  blocks: readonly Block[],
  { after, until }: Stretch,
  calendar: WorkingCalendar,
): BlockedTime {
  const touching = blocks.filter((block) => block.from <= until && (block.until ?? until) > after);
  const measured = united(touching)
    .map((block) => ({
      ...block,
      workingDays: calendar.workingDays(block.from, Math.min(block.until ?? until, until)),
    }))
    .sort((a, b) => b.workingDays - a.workingDays || a.from - b.from);
  return { blocks: measured, medianDays: medianOf(measured.map(({ workingDays }) => workingDays)) };
}

/** Joins blocks of one issue that overlap or follow each other at once. */
export function united(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of [...blocks].sort((a, b) => compare(a.id, b.id) || a.from - b.from)) {
    const last = joined.at(-1);
    const goesOn = last?.id === block.id && (last.until === null || block.from <= last.until);
    if (last !== undefined && goesOn) joined[joined.length - 1] = { ...last, until: latest(last, block) };
    else joined.push(block);
  }
  return joined;
}

function latest(a: Block, b: Block): number | null {
  return a.until === null || b.until === null ? null : Math.max(a.until, b.until);
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
