import { medianOf } from '../sprint/amounts';
import type { SprintItem } from '../sprint/item';
import type { HealthInput, HealthSprint, HealthTeam } from './input';
import type { WeighedBy } from './observation';
import { differencesOf, type LedgerDifference } from './signal';
import { idsOf } from './unfinished-work';
import { usableSprints } from './usable-sprints';
import { firstEstimate, weightsOf } from './weights';

const MINUTE_MS = 60 * 1000;
/** Sprints that a median of one's own needs (domain.md H5). */
const SPRINTS_FOR_MEDIAN = 3;

/** H5 of one sprint: what came in and went out after the time of grace, against what was planned. */
export interface ScopeChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly planned: number;
  /** Added and removed over planned, by weight; null where nothing was planned. */
  readonly share: number | null;
  readonly removedShare: number | null;
  readonly weighedBy: WeighedBy;
  readonly differences: readonly LedgerDifference[];
}

/**
 * H5 (domain.md 5.1, 5.2): work added after the start and the time of grace, over the work in the sprint by then.
 * What was completed outside is no work of this sprint. In: a sprint, closed or running; settings; whether the board estimates.
 */
export function scopeChange(sprint: HealthSprint, team: HealthTeam, estimates: boolean): ScopeChange {
  const graceUntil = sprint.startAt + team.health.graceMinutes * MINUTE_MS;
  const items = sprint.items.filter(({ outcome }) => outcome !== 'completedOutside');
  const leftInGrace = items.filter((item) => leftUntil(item, graceUntil));
  const counted = items.filter((item) => !leftUntil(item, graceUntil));
  const planned = counted.filter(({ enteredAt }) => enteredAt <= graceUntil);
  const added = counted.filter(({ enteredAt }) => enteredAt > graceUntil);
  const removed = counted.filter(({ outcome }) => outcome === 'removed');
  const { weighedBy, total, outliers } = weightsOf(counted, firstEstimate, estimates);
  const whole = total(planned);
  const share = (part: readonly SprintItem[]): number | null => (whole > 0 ? total(part) / whole : null);
  return {
    added: idsOf(added),
    removed: idsOf(removed),
    planned: planned.length,
    share: share(added),
    removedShare: share(removed),
    weighedBy,
    differences: differencesOf([
      ['grace', idsOf(planned.filter((item) => item.added))],
      ['leftInGrace', idsOf(leftInGrace)],
      ['outlier', outliers],
    ]),
  };
}

/** Out: the team's usual scope change: the median of its last closed sprints beside `than`; null with fewer than three. */
export function ownMedian(
  input: Pick<HealthInput, 'closed' | 'team' | 'estimates'>,
  than: HealthSprint,
): { readonly median: number | null; readonly sprints: number } {
  const shares = usableSprints(input)
    .filter(({ id }) => id !== than.id)
    .map((sprint) => scopeChange(sprint, input.team, input.estimates).share)
    .filter((share) => share !== null)
    .slice(-input.team.health.windowSprints);
  return {
    median: shares.length < SPRINTS_FOR_MEDIAN ? null : medianOf(shares),
    sprints: shares.length,
  };
}

function leftUntil({ leftAt }: SprintItem, t: number): boolean {
  return leftAt !== null && leftAt <= t;
}
