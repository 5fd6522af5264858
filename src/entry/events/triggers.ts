import type { Job } from '../../contract/jobs';
import type { Composition } from '../deps';
import { boardJobs, issueJobs, projectJobs, sprintJobs } from './product-events';

const TRIGGER_SECONDS = 25;

/**
 * The functions behind the triggers. They parse the event, push what is to be looked at and return: events come late,
 * twice, in any order, and carry too little to act on (forge.md 2.3).
 */
export function triggersOf({ forApp }: Composition) {
  const pushing = (jobsOf: (event: unknown, arrivedAt: number) => Job[]) => {
    return async (event: unknown): Promise<void> => {
      const { queue, clock } = forApp(TRIGGER_SECONDS);
      await queue.push(jobsOf(event, clock.now()));
    };
  };
  return {
    onIssueEvent: pushing(issueJobs),
    onSprintEvent: pushing(sprintJobs),
    onBoardEvent: pushing(boardJobs),
    onProjectEvent: pushing(projectJobs),
    onLifecycleEvent: pushing(() => []),
  };
}
