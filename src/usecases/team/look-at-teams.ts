import type { Job } from '../../contract/jobs';
import type { BallotSeal } from '../../ports/ballot-seal';
import type { Clock } from '../../ports/clock';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';
import { roundsOf } from './rounds';

/**
 * Once a day: closes rounds that nobody closed in time, so that no mark stays, and has Jira looked at for every team that
 * has told Tandem anything and may use it. Throws Failures.
 */
export async function lookAtTeams(deps: {
  readonly stores: Stores;
  readonly ballotSeal: BallotSeal;
  readonly queue: Queue;
  readonly clock: Clock;
}): Promise<void> {
  for (const project of await deps.stores.rounds.projects()) await roundsOf(deps, project);
  const jobs: Job[] = [];
  for (const projectId of await deps.stores.settings.projects()) {
    const stored = await deps.stores.settings.read({ project: projectId, name: '' });
    if (stored?.value.enabled === true) jobs.push({ job: 'teamEvidence', projectId });
  }
  await deps.queue.push(jobs);
}
