import type { ChangeValues, HistoryEntry, IssueChange, SprintIssue } from './sprint';
import { TimelineBuilder, valueAt, type Timeline } from './timeline';

/** What an issue's history says of sprint membership, status, estimates and flag over time. */
export interface IssueTimeline {
  readonly issue: SprintIssue;
  readonly sprints: Timeline<readonly number[]>;
  readonly status: Timeline<string>;
  readonly estimate: Timeline<number | null>;
  readonly otherEstimate: Timeline<number | null>;
  readonly flag: Timeline<boolean>;
}

type Builders = { readonly [F in keyof ChangeValues]: TimelineBuilder<ChangeValues[F]> };

/** In: an issue with its complete history, entries in any order. Out: its timelines. */
export function issueTimeline(issue: SprintIssue): IssueTimeline {
  const builders: Builders = {
    sprint: new TimelineBuilder(issue.sprintIds, sameIds),
    status: new TimelineBuilder(issue.statusId),
    estimate: new TimelineBuilder(issue.estimate),
    otherEstimate: new TimelineBuilder(issue.otherEstimate),
    flag: new TimelineBuilder(issue.flagged),
  };
  for (const entry of [...issue.history].sort(byInstantThenId)) {
    for (const change of entry.changes) record(builders, entry, change);
  }
  return {
    issue,
    sprints: builders.sprint.timeline(),
    status: builders.status.timeline(),
    estimate: builders.estimate.timeline(),
    otherEstimate: builders.otherEstimate.timeline(),
    flag: builders.flag.timeline(),
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

function record(builders: Builders, entry: HistoryEntry, change: IssueChange): void {
  switch (change.field) {
    case 'sprint':
      builders.sprint.add(entry, change);
      return;
    case 'status':
      builders.status.add(entry, change);
      return;
    case 'estimate':
      builders.estimate.add(entry, change);
      return;
    case 'otherEstimate':
      builders.otherEstimate.add(entry, change);
      return;
    case 'flag':
      builders.flag.add(entry, change);
      return;
  }
}

function byInstantThenId(a: HistoryEntry, b: HistoryEntry): number {
  return a.at - b.at || Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : 1);
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
