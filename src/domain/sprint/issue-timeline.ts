import type { ChangeValues, HistoryEntry, IssueChange, SprintIssue } from './sprint';
import { timelineOf, valueAt, type Timeline, type ValueChange } from './timeline';

/** What an issue's history says of sprint membership, status, estimates and flag over time. */
export interface IssueTimeline {
  readonly issue: SprintIssue;
  readonly sprints: Timeline<readonly number[]>;
  readonly status: Timeline<string>;
  readonly estimate: Timeline<number | null>;
  readonly otherEstimate: Timeline<number | null>;
  readonly flag: Timeline<boolean>;
}

/** The changes of one field, one element an entry, ascending. */
type Recorded = { [F in keyof ChangeValues]: EntryChanges<ChangeValues[F]>[] };

interface EntryChanges<T> {
  readonly entry: HistoryEntry;
  readonly at: number;
  readonly changes: ValueChange<T>[];
}

/** In: an issue with its complete history, entries in any order. Out: its timelines. */
export function issueTimeline(issue: SprintIssue): IssueTimeline {
  const recorded: Recorded = { sprint: [], status: [], estimate: [], otherEstimate: [], flag: [] };
  for (const entry of [...issue.history].sort(byInstantThenId)) {
    for (const change of entry.changes) record(recorded, entry, change);
  }
  return {
    issue,
    sprints: timelineOf(issue.sprintIds, recorded.sprint, sameIds),
    status: timelineOf(issue.statusId, recorded.status),
    estimate: timelineOf(issue.estimate, recorded.estimate),
    otherEstimate: timelineOf(issue.otherEstimate, recorded.otherEstimate),
    flag: timelineOf(issue.flagged, recorded.flag),
  };
}

/** Out: the timelines of the issues that can count in a sprint: sub-tasks and epics never do (sprint-metrics.md D). */
export function timelinesOf(issues: readonly SprintIssue[]): IssueTimeline[] {
  return issues.filter(({ level }) => level === 'item').map(issueTimeline);
}

/** Out: the estimate at `t` (ms): the board's field, else the site's other estimate field, else null. Zero is an estimate. */
export function estimateAt(timeline: IssueTimeline, t: number): number | null {
  return valueAt(timeline.estimate, t) ?? valueAt(timeline.otherEstimate, t);
}

function record(recorded: Recorded, entry: HistoryEntry, change: IssueChange): void {
  switch (change.field) {
    case 'sprint':
      append(recorded.sprint, entry, change);
      return;
    case 'status':
      append(recorded.status, entry, change);
      return;
    case 'estimate':
      append(recorded.estimate, entry, change);
      return;
    case 'otherEstimate':
      append(recorded.otherEstimate, entry, change);
      return;
    case 'flag':
      append(recorded.flag, entry, change);
      return;
  }
}

function append<T>(list: EntryChanges<T>[], entry: HistoryEntry, change: ValueChange<T>): void {
  const last = list.at(-1);
  if (last?.entry === entry) last.changes.push(change);
  else list.push({ entry, at: entry.at, changes: [change] });
}

function byInstantThenId(a: HistoryEntry, b: HistoryEntry): number {
  return a.at - b.at || Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : 1);
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
