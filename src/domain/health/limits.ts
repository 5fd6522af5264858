import type { HealthTeam } from './input';
import type { AppliedLimit } from './signal';
import { limitsOf, thresholdById } from './thresholds';
import type { ThresholdId } from './thresholds.table';

/** Sums of decimals do not cross a limit by the tail of a binary fraction. */
const HAIR = 1e-9;

/** Out: the limit in force, and the value held against it. */
export function applied(id: ThresholdId, value: number, { health, limitStage }: HealthTeam): AppliedLimit {
  return { id, value, ...limitsOf(id, health, limitStage) };
}

/** Out: whether the value is on the bad side of a limit: beyond it, or on it where the table says so. */
export function isBad({ id, value }: AppliedLimit, limit: number | null): boolean {
  const threshold = thresholdById(id);
  if (limit === null || threshold === undefined) return false;
  const over = threshold.bad === 'above' ? value - limit : limit - value;
  return threshold.reached === true ? over >= -HAIR : over > HAIR;
}

/** Out: Act or Watch by any of the limits, else OK. */
export function stateBy(...limits: readonly AppliedLimit[]): 'ok' | 'watch' | 'act' {
  if (limits.some((limit) => isBad(limit, limit.act))) return 'act';
  return limits.some((limit) => isBad(limit, limit.watch)) ? 'watch' : 'ok';
}
