import type { IssueTimeline } from './issue-timeline';
import type { ChangeValues } from './sprint';
import type { Timeline } from './timeline';

/** An issue whose history does not lead to what it is now: entries are missing, or Jira changed it without one. */
export interface HistoryGap {
  readonly id: string;
  readonly fields: readonly (keyof ChangeValues)[];
}

/**
 * Names the issues whose past cannot be trusted (sprint-metrics.md D "changelog paging must be complete"). A sprint that was
 * deleted leaves the field without a history entry; that is no gap. Out: the gaps, in the order given.
 */
export function historyGaps(timelines: readonly IssueTimeline[]): HistoryGap[] {
  return timelines.flatMap((timeline) => {
    const { issue, sprints, status, estimate, otherEstimate, flag } = timeline;
    const recorded = last(sprints) ?? issue.sprintIds;
    const checks: readonly (readonly [keyof ChangeValues, boolean])[] = [
      ['sprint', issue.sprintIds.every((id) => recorded.includes(id))],
      ['status', leadsTo(status, issue.statusId)],
      ['estimate', leadsTo(estimate, issue.estimate)],
      ['otherEstimate', leadsTo(otherEstimate, issue.otherEstimate)],
      ['flag', leadsTo(flag, issue.flagged)],
    ];
    const fields = checks.filter(([, holds]) => !holds).map(([field]) => field);
    return fields.length > 0 ? [{ id: issue.id, fields }] : [];
  });
}

function last<T>({ steps }: Timeline<T>): T | undefined {
  return steps.at(-1)?.value;
}

function leadsTo<T>({ steps }: Timeline<T>, now: T): boolean {
  const step = steps.at(-1);
  return step === undefined || step.value === now;
}
