import type { JobsHealthDto } from '../../contract/jobs-api';
import { budgetResetsAt, DEFAULT_BUDGET, usedNow, type PointsBudget } from '../../domain/background/points';
import { noSigns, withSign, type JobSign, type VitalSigns } from '../../domain/background/vital-signs';
import type { Walk } from '../../domain/background/walk';
import type { Clock } from '../../ports/clock';
import { isFailure } from '../../ports/failure';
import type { Stores } from '../../ports/stores';
import { SITE_DOCUMENTS, siteDocument } from '../site-document';
import { POINTS } from './walk-session';

const SIGNS = siteDocument('jobs');

/**
 * Counts a job. Of two at once one may go uncounted, and where storage has no room for it nothing is counted: the
 * counters are for orientation, and no work is done again for their sake.
 */
export async function noteJob({ vitalSigns }: Pick<Stores, 'vitalSigns'>, sign: JobSign): Promise<void> {
  try {
    const stored = await vitalSigns.read(SIGNS);
    await vitalSigns.save(SIGNS, withSign(stored?.value ?? noSigns(sign.at), sign), stored?.rev ?? null);
  } catch (failure) {
    if (!isFailure(failure)) throw failure;
  }
}

type HealthStores = Pick<Stores, 'vitalSigns' | 'failedJobs' | 'budgets' | 'walks'>;

/** How background work is doing. Throws Failures. */
export async function jobsHealth({
  stores,
  clock,
}: {
  stores: HealthStores;
  clock: Clock;
}): Promise<JobsHealthDto> {
  const now = clock.now();
  const [signs, failed, budget, reconcile] = await Promise.all([
    stores.vitalSigns.read(SIGNS),
    stores.failedJobs.list(SITE_DOCUMENTS),
    stores.budgets.read(POINTS),
    stores.walks.read(siteDocument('reconcile')),
  ]);
  return {
    asOf: now,
    ...signsDto(signs?.value ?? noSigns(now)),
    failures: failed.length,
    budget: budgetDto(budget?.value ?? DEFAULT_BUDGET, now),
    reconcile: reconcile === null ? null : reconcileDto(reconcile.value),
  };
}

function signsDto({
  since,
  lastEventAt,
  lastLagMs,
  worstLagMs,
  ...counted
}: VitalSigns): Pick<JobsHealthDto, 'lastEventAt' | 'lag' | 'queue' | 'counters'> {
  const { done, retried, suggestions, silence, errors } = counted;
  return {
    lastEventAt,
    lag: lastLagMs === null ? null : { lastMs: lastLagMs, worstMs: worstLagMs ?? lastLagMs },
    queue: { since, done, retried },
    counters: { suggestions, silence, errors },
  };
}

/** Out: the points budget as the site admin page shows it. */
export function budgetDto(budget: PointsBudget, now: number): JobsHealthDto['budget'] {
  return { perHour: budget.perHour, used: usedNow(budget, now), resetsAt: budgetResetsAt(now) };
}

function reconcileDto(walk: Walk): JobsHealthDto['reconcile'] {
  const { state, startedAt, finishedAt, written, removed, projects } = walk;
  const looked = (projects ?? []).reduce((sum, { done }) => sum + done, 0);
  return { state, startedAt, finishedAt, looked, written, removed };
}
