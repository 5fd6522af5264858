import { DAY_MS } from '../shared/days';
import type { HealthInput, HealthSprint } from './input';

const HOUR_MS = 60 * 60 * 1000;
const FEWEST_ITEMS = 3;
const SHORTEST_DAYS = 3;

/** Why a closed sprint says nothing about a team (domain.md 5.1). */
export type IgnoredReason = 'closedAtOnce' | 'tooShort' | 'tooFewItems';

export interface IgnoredSprint {
  readonly sprintId: number;
  readonly reason: IgnoredReason;
}

/** Out: why the sprint is left out of every signal, null where it counts. */
export function ignoredReason({ startAt, endAt, items }: HealthSprint): IgnoredReason | null {
  if (endAt - startAt < HOUR_MS) return 'closedAtOnce';
  if (endAt - startAt < SHORTEST_DAYS * DAY_MS) return 'tooShort';
  return items.length < FEWEST_ITEMS ? 'tooFewItems' : null;
}

/** Out: the closed sprints that count, the oldest first. */
export function usableSprints({ closed }: Pick<HealthInput, 'closed'>): HealthSprint[] {
  return closed.filter((sprint) => ignoredReason(sprint) === null);
}

/** Out: the closed sprints that do not count, and why. */
export function ignoredSprints({ closed }: Pick<HealthInput, 'closed'>): IgnoredSprint[] {
  return closed.flatMap((sprint) => {
    const reason = ignoredReason(sprint);
    return reason === null ? [] : [{ sprintId: sprint.id, reason }];
  });
}

/** Out: the latest sprints, the running one included, the newest first. */
export function latestSprints(input: Pick<HealthInput, 'active' | 'closed'>, most: number): HealthSprint[] {
  const closed = usableSprints(input).reverse();
  return [...(input.active === null ? [] : [input.active]), ...closed].slice(0, most);
}
