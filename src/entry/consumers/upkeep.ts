import type { UpkeepTask } from '../../contract/jobs';
import { lookAtBacklogs } from '../../usecases/backlog/separation/look-at-backlogs';
import { eraseGoneIssues, eraseGoneProjects, eraseGoneSprints } from '../../usecases/jobs/erase-gone';
import { reviveWalks, startReconcile } from '../../usecases/jobs/reconcile';
import { reportPersonalData } from '../../usecases/privacy/report-personal-data';
import { lookAtTeams } from '../../usecases/team/look-at-teams';
import type { AppDeps } from '../deps';

/** What each regular task does. Every one can run twice, and again after it broke off. */
export const UPKEEP: Readonly<Record<UpkeepTask, (deps: AppDeps) => Promise<unknown>>> = {
  reviveWalks,
  startReconcile,
  lookAtTeams,
  lookAtBacklogs,
  eraseGoneProjects: (deps) => eraseGoneProjects({ ...deps, now: deps.clock.now() }),
  eraseGoneIssues: (deps) => eraseGoneIssues({ ...deps, now: deps.clock.now() }),
  eraseGoneSprints: (deps) => eraseGoneSprints({ ...deps, now: deps.clock.now() }),
  reportPersonalData,
};
