import { median } from '../statistics/summary';
import type { SprintShare } from './evidence';
import type { ClassedSprint, SeparationInput, SprintItem } from './input';

/** Out: what counts in a sprint: everything that is not excluded. */
export function countedItems({ items }: ClassedSprint): SprintItem[] {
  return items.filter((item) => item.class !== 'excluded');
}

/** Out: the last `count` closed sprints, oldest first. A sprint that never started is none. */
export function closedSprints({ sprints }: SeparationInput, count: number): ClassedSprint[] {
  return sprints
    .filter(({ state, startAt }) => state === 'closed' && startAt !== null)
    .sort((a, b) => endOf(a) - endOf(b) || a.id - b.id)
    .slice(-count);
}

function endOf({ endAt, startAt }: ClassedSprint): number {
  return endAt ?? startAt ?? 0;
}

/** Out: the technical share of a sprint by number of items; 0 of an empty one. */
export function shareByCount(sprint: ClassedSprint): SprintShare {
  const items = countedItems(sprint);
  const technical = items.filter((item) => item.class === 'technical').length;
  return {
    id: sprint.id,
    name: sprint.name,
    share: items.length === 0 ? 0 : technical / items.length,
    technical,
    items: items.length,
  };
}

/** Out: who worked in a sprint, as opaque ids. */
export function assigneesOf(items: readonly SprintItem[]): Set<string> {
  return new Set(items.flatMap(({ assignee }) => (assignee === null ? [] : [assignee])));
}

/** Out: the ids of the technical items of a sprint. */
export function technicalIds(sprint: ClassedSprint): string[] {
  return sprint.items.filter((item) => item.class === 'technical').map(({ issueId }) => issueId);
}

/** Out: whether an estimate can be weighed: a number, 0 included, that is no slip of the hand. */
export function isUsable(estimate: number | null): estimate is number {
  return estimate !== null && Number.isFinite(estimate) && estimate >= 0 && estimate < 10_000;
}

/** Out: the weight of each item in points; a missing estimate counts as the median of its sprint (domain.md 5.1). */
export function pointWeights(items: readonly SprintItem[]): number[] {
  const usual = median(items.map(({ estimate }) => estimate).filter(isUsable)) ?? 1;
  return items.map(({ estimate }) => (isUsable(estimate) ? estimate : usual));
}
