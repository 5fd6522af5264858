import type { BackfillProgressDto } from '../../contract/jobs-api';
import { budgetResetsAt, DEFAULT_BUDGET } from '../../domain/background/points';
import { paceOf, type Walk } from '../../domain/background/walk';
import type { Clock } from '../../ports/clock';
import type { Stores } from '../../ports/stores';
import { siteDocument } from '../site-document';
import { budgetDto } from './vital-signs';
import { POINTS } from './walk-session';

/** How far the run over existing issues has come; it is all stored, so it survives a reload. Throws Failures. */
export async function backfillProgress({
  stores,
  clock,
}: {
  stores: Pick<Stores, 'walks' | 'budgets'>;
  clock: Clock;
}): Promise<BackfillProgressDto> {
  const [walk, points] = await Promise.all([
    stores.walks.read(siteDocument('backfill')),
    stores.budgets.read(POINTS),
  ]);
  const now = clock.now();
  const budget = points?.value ?? DEFAULT_BUDGET;
  return {
    asOf: now,
    budget: budgetDto(budget, now),
    run: walk === null ? null : runDto(walk.value, budget.perHour, now),
  };
}

function runDto(walk: Walk, pointsPerHour: number, now: number): BackfillProgressDto['run'] {
  const { state, startedAt, finishedAt, written, removed, refused } = walk;
  const projects = walk.projects ?? [];
  return {
    ...{ state, startedAt, finishedAt, written, removed, refused },
    ...paceOf(walk, pointsPerHour),
    counted: walk.projects !== null,
    resumesAt: state === 'waiting' ? budgetResetsAt(now) : null,
    projects: [...projects]
      .sort((one, other) => Number(one.finished) - Number(other.finished))
      .map(({ id, key, done, total, finished }) => ({ id, key, done, total: finished ? done : total })),
  };
}
