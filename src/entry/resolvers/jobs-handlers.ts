import { jobsApi } from '../../contract/jobs-api';
import { backfillProgress } from '../../usecases/jobs/backfill-progress';
import { listFailedJobs, retryFailedJobs } from '../../usecases/jobs/failed-jobs';
import { jobsHealth } from '../../usecases/jobs/vital-signs';
import { setBudget, startWalk, steerWalk } from '../../usecases/jobs/walk-control';
import type { Composition, UserDeps } from '../deps';
import { administersSite } from './guards';
import { handle } from './handle';

const BACKFILL = 'backfill';

/** The operations on background work, for site admins. */
export function jobsHandlers(forUser: Composition['forUser']) {
  const steering = (name: 'backfill.pause' | 'backfill.resume' | 'backfill.cancel', how: Steering) =>
    handle(jobsApi[name], forUser, administersSite, (_grant, _payload, deps) =>
      thenProgress(deps, () => steerWalk(deps, BACKFILL, how)),
    );
  return {
    'jobs.health': handle(jobsApi['jobs.health'], forUser, administersSite, (_grant, _payload, deps) =>
      jobsHealth(deps),
    ),
    'jobs.failed': handle(jobsApi['jobs.failed'], forUser, administersSite, (_grant, _payload, deps) =>
      listFailedJobs(deps.stores),
    ),
    'jobs.retry': handle(jobsApi['jobs.retry'], forUser, administersSite, (_grant, { ids }, deps) =>
      retryFailedJobs(deps, ids),
    ),
    'backfill.progress': handle(
      jobsApi['backfill.progress'],
      forUser,
      administersSite,
      (_grant, _payload, deps) => backfillProgress(deps),
    ),
    'backfill.start': handle(
      jobsApi['backfill.start'],
      forUser,
      administersSite,
      (_grant, { projectKeys }, deps) =>
        thenProgress(deps, () =>
          startWalk(deps, BACKFILL, () => ({ only: projectKeys, changedSince: null })),
        ),
    ),
    'backfill.pause': steering('backfill.pause', 'pause'),
    'backfill.resume': steering('backfill.resume', 'resume'),
    'backfill.cancel': steering('backfill.cancel', 'cancel'),
    'backfill.setBudget': handle(
      jobsApi['backfill.setBudget'],
      forUser,
      administersSite,
      (_grant, { perHour }, deps) => thenProgress(deps, () => setBudget(deps, perHour)),
    ),
  };
}

type Steering = Parameters<typeof steerWalk>[2];

async function thenProgress(deps: UserDeps, act: () => Promise<void>) {
  await act();
  return backfillProgress(deps);
}
