import { eraseGoneIssues, eraseGoneProjects, eraseGoneSprints } from '../../usecases/jobs/erase-gone';
import { reviveWalks, startReconcile } from '../../usecases/jobs/reconcile';
import { lookAtBacklogs } from '../../usecases/backlog/separation/look-at-backlogs';
import { reportPersonalData } from '../../usecases/privacy/report-personal-data';
import { lookAtTeams } from '../../usecases/team/look-at-teams';
import { refusalOf } from '../../usecases/refusal';
import type { AppDeps, Composition } from '../deps';

const SCHEDULE_SECONDS = 900;

type Task = (deps: AppDeps) => Promise<unknown>;

const HOURLY: Readonly<Record<string, Task>> = { reviveWalks };

const DAILY: Readonly<Record<string, Task>> = {
  startReconcile,
  lookAtTeams,
  lookAtBacklogs,
  eraseGoneProjects: (deps) => eraseGoneProjects({ ...deps, now: deps.clock.now() }),
};

const WEEKLY: Readonly<Record<string, Task>> = {
  reportPersonalData,
  eraseGoneIssues: (deps) => eraseGoneIssues({ ...deps, now: deps.clock.now() }),
  eraseGoneSprints: (deps) => eraseGoneSprints({ ...deps, now: deps.clock.now() }),
};

/**
 * The functions behind the scheduled triggers. Forge does not repeat them, so what fails is told in the log and done at
 * the next turn; one task's failure does not keep the others from their turn.
 */
export function schedulesOf({ forApp }: Composition) {
  const running = (schedule: string, tasks: Readonly<Record<string, Task>>) => async (): Promise<void> => {
    const deps = forApp(SCHEDULE_SECONDS);
    for (const [task, run] of Object.entries(tasks)) {
      const started = deps.clock.now();
      const code = await run(deps).then(
        () => null,
        (error: unknown) => refusalOf(error).code,
      );
      const outcome = code === null ? 'done' : 'failed';
      deps.log.write({ what: 'schedule', schedule, task, outcome, code, ms: deps.clock.now() - started });
    }
  };
  return {
    hourly: running('hourly', HOURLY),
    daily: running('daily', DAILY),
    weekly: running('weekly', WEEKLY),
  };
}
