import type { PastSprintDto } from '../../../../../../src/contract/sprint-api';
import type { Unit } from '../burn-up/quantity';

/** What the small multiples show of each sprint; carried over is what was in at the close and not done. */
export const MEASURES = ['committed', 'completed', 'added', 'notCompleted'] as const;
export type Measure = (typeof MEASURES)[number];

/** Out: the unit that all sprints can be compared in: items where one of them has no estimates or another unit. */
export function commonUnit(sprints: readonly PastSprintDto[]): Unit {
  const units = new Set(sprints.map(({ unit }) => unit));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : 'count';
}

/** Out: one measure of a sprint in a unit. */
export function amountOf({ ledger }: PastSprintDto, measure: Measure, unit: Unit): number {
  return unit === 'count' ? ledger[measure].count : ledger[measure].points;
}

/** Out: the largest amount of all measures: every small multiple is drawn to it. */
export function largestOf(sprints: readonly PastSprintDto[], unit: Unit): number {
  return Math.max(
    1,
    ...sprints.flatMap((sprint) => MEASURES.map((measure) => amountOf(sprint, measure, unit))),
  );
}
