import type { ReplayedItem } from './replay';

/** How much of what a sprint started with had no estimate. */
export interface Unestimated {
  readonly issues: readonly string[];
  readonly items: number;
  /** 0–1; null where the sprint started empty. */
  readonly share: number | null;
}

/** Out: the items in the sprint at its start without an estimate; zero is one (sprint-metrics.md D). */
export function unestimatedAtStart(rows: readonly ReplayedItem[]): Unestimated {
  const present = rows.filter(({ added, outcome }) => !added && outcome !== 'completedOutside');
  const issues = present.filter(({ initial }) => initial === null).map(({ id }) => id);
  return {
    issues,
    items: present.length,
    share: present.length === 0 ? null : issues.length / present.length,
  };
}
