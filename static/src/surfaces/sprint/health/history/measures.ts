import type { PastSprintDto } from '../../../../../../src/contract/sprint-api';
import type { Unit } from '../burn-up/quantity';

/** What the small multiples show of each sprint; carried over is what was committed and not done at the close (design §11). */
export const MEASURES = ['committed', 'completed', 'added', 'carried'] as const;
export type Measure = (typeof MEASURES)[number];

/** Out: the unit that all sprints can be compared in: items where one of them has no estimates or another unit. */
export function commonUnit(sprints: readonly PastSprintDto[]): Unit {
  const units = new Set(sprints.map(({ unit }) => unit));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : 'count';
}

/** Out: one measure of a sprint in a unit; estimates of what was carried over are those of the start. */
export function amountOf({ ledger, carried }: PastSprintDto, measure: Measure, unit: Unit): number {
  if (measure !== 'carried') return unit === 'count' ? ledger[measure].count : ledger[measure].points;
  if (unit === 'count') return carried;
  return Math.round((ledger.carryOver ?? 0) * ledger.committed.points * 100) / 100;
}

/** Out: the largest amount of all measures: every small multiple is drawn to it. */
export function largestOf(sprints: readonly PastSprintDto[], unit: Unit): number {
  return Math.max(
    1,
    ...sprints.flatMap((sprint) => MEASURES.map((measure) => amountOf(sprint, measure, unit))),
  );
}
