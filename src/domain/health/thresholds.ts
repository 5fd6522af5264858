import type { HealthSettings } from '../team/settings';
import { stageForThresholds, type Stage } from '../team/stage';
import { THRESHOLDS, type Threshold, type ThresholdId } from './thresholds.table';

/** The limits in force for one measure; null: that state is never reached. */
export interface Limits {
  readonly watch: number | null;
  readonly act: number | null;
}

const BY_ID: ReadonlyMap<string, Threshold> = new Map(THRESHOLDS.map((each) => [each.id, each]));

/** Out: the row of the table, undefined for an unknown id. */
export function thresholdById(id: string): Threshold | undefined {
  return BY_ID.get(id);
}

/** Out: the limits in force: the team's own where it set them, else the defaults of the stage (domain.md 4.8). */
export function limitsOf(id: ThresholdId, settings: HealthSettings, stage: Stage): Limits {
  const threshold = BY_ID.get(id);
  if (threshold === undefined) throw new RangeError(`unknown threshold ${id}`);
  const own = settings.thresholds[id] ?? {};
  const { watch, act } = threshold.defaults[stageForThresholds(stage)];
  return { watch: own.watch ?? watch, act: act === null ? null : (own.act ?? act) };
}
