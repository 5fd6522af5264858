import type { UpkeepTask } from '../../contract/jobs';
import { refusalOf } from '../../usecases/refusal';
import type { Composition } from '../deps';

const SCHEDULE_SECONDS = 55;

const HOURLY: readonly UpkeepTask[] = ['reviveWalks'];
const DAILY: readonly UpkeepTask[] = ['startReconcile', 'lookAtTeams', 'lookAtBacklogs', 'eraseGoneProjects'];
const WEEKLY: readonly UpkeepTask[] = ['reportPersonalData', 'eraseGoneIssues', 'eraseGoneSprints'];

/**
 * The functions behind the scheduled triggers. Forge does not repeat them, so they only put their tasks into the queue,
 * which repeats what fails; one task's failure does not keep the others from their turn.
 */
export function schedulesOf({ forApp }: Composition) {
  const running = (schedule: string, tasks: readonly UpkeepTask[]) => async (): Promise<void> => {
    const { clock, queue, log } = forApp(SCHEDULE_SECONDS);
    const started = clock.now();
    const code = await queue.push(tasks.map((task) => ({ job: 'upkeep', task }))).then(
      () => null,
      (error: unknown) => refusalOf(error).code,
    );
    const outcome = code === null ? 'done' : 'failed';
    log.write({ what: 'schedule', schedule, outcome, code, ms: clock.now() - started });
  };
  return {
    hourly: running('hourly', HOURLY),
    daily: running('daily', DAILY),
    weekly: running('weekly', WEEKLY),
  };
}
