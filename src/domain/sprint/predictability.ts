import { meanOf } from './amounts';
import { known, missing, type Measure } from './measure';

/** Fewer sprints have no spread worth a number; more than eight are another team (sprint-metrics.md D). */
const FEWEST_SPRINTS = 5;
const MOST_SPRINTS = 8;
const NEAR = 0.2;

/** What a closed sprint delivered: completed work in the team's unit and its length in working days. */
export interface DeliveredSprint {
  readonly completed: number;
  readonly workingDays: number;
}

export interface Predictability {
  /** Standard deviation over mean of what was completed, for equal sprint lengths. */
  readonly cv: number;
  /** Share (0–1) of the sprints within ± 20 % of the mean. */
  readonly nearMean: number;
  readonly sprints: number;
  /** Completed work as it was, smallest and largest. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * How evenly a team delivers (sprint-metrics.md D). In: closed sprints, the latest last.
 * Out: of the last five to eight; missing with fewer, or where nothing was completed.
 * Sprints of unequal length are compared by what was completed a working day.
 */
export function predictabilityOf(
  sprints: readonly DeliveredSprint[],
  fewest = FEWEST_SPRINTS,
): Measure<Predictability> {
  const last = sprints.filter(({ workingDays }) => workingDays > 0).slice(-MOST_SPRINTS);
  if (last.length < fewest) return missing('closedSprints', last.length, fewest);
  const rates = last.map(({ completed, workingDays }) => completed / workingDays);
  const mean = meanOf(rates) ?? 0;
  if (mean <= 0) return missing('throughput', 0, 1);
  const variance = meanOf(rates.map((rate) => (rate - mean) ** 2)) ?? 0;
  const near = rates.filter((rate) => Math.abs(rate - mean) <= NEAR * mean + 1e-9);
  const completed = last.map((sprint) => sprint.completed);
  return known({
    cv: Math.sqrt(variance) / mean,
    nearMean: near.length / last.length,
    sprints: last.length,
    lowest: Math.min(...completed),
    highest: Math.max(...completed),
  });
}
