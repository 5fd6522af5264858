import type { ChangeValues, FieldChange, HistoryEntry, IssueChange, SprintIssue } from './sprint';
import { timelineOf, valueAt, type TimedChanges, type Timeline } from './timeline';

/** What an issue's history says of sprint membership, status, estimates and flag over time. */
export interface IssueTimeline {
  readonly issue: SprintIssue;
  readonly sprints: Timeline<readonly number[]>;
  readonly status: Timeline<string>;
  readonly estimate: Timeline<number | null>;
  readonly otherEstimate: Timeline<number | null>;
  readonly flag: Timeline<boolean>;
}

/** In: an issue with its complete history, entries in any order. Out: its timelines. */
export function issueTimeline(issue: SprintIssue): IssueTimeline {
  const history = [...issue.history].sort(byInstantThenId);
  return {
    issue,
    sprints: timelineOf(issue.sprintIds, timed(history, 'sprint'), sameIds),
    status: timelineOf(issue.statusId, timed(history, 'status')),
    estimate: timelineOf(issue.estimate, timed(history, 'estimate')),
    otherEstimate: timelineOf(issue.otherEstimate, timed(history, 'otherEstimate')),
    flag: timelineOf(issue.flagged, timed(history, 'flag')),
  };
}

/** Out: the estimate at `t` (ms): the board's field, else the site's other estimate field, else null. Zero is an estimate. */
export function estimateAt(timeline: IssueTimeline, t: number): number | null {
  return valueAt(timeline.estimate, t) ?? valueAt(timeline.otherEstimate, t);
}

function timed<F extends keyof ChangeValues>(
  history: readonly HistoryEntry[],
  field: F,
): TimedChanges<ChangeValues[F]>[] {
  const isOfField = (change: IssueChange): change is IssueChange & FieldChange<F> => change.field === field;
  const entries: TimedChanges<ChangeValues[F]>[] = [];
  for (const entry of history) {
    const changes: readonly FieldChange<F>[] = entry.changes.filter(isOfField);
    if (changes.length > 0) entries.push({ at: entry.at, changes });
  }
  return entries;
}

function byInstantThenId(a: HistoryEntry, b: HistoryEntry): number {
  return a.at - b.at || Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : 1);
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
