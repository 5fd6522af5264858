import * as z from 'zod/mini';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import type { Job } from '../../contract/jobs';
import { isFailure } from '../../ports/failure';
import { refusalOf } from '../../usecases/refusal';
import type { Composition } from '../deps';
import { boardJobs, issueJobs, projectJobs, sprintJobs } from './product-events';

const TRIGGER_SECONDS = 25;
/** Forge repeats an event at most four times (forge.md 2.3). */
const RETRY_SECONDS = [10, 60, 300, 900] as const;

const delivery = z.looseObject({
  eventType: z.optional(z.string()),
  retryContext: z.optional(z.object({ retryCount: z.int() })),
});

type JobsOf = (event: unknown, arrivedAt: number) => Job[];

/**
 * The functions behind the triggers. They parse the event, push what is to be looked at and return: events come late,
 * twice, in any order, and carry too little to act on (forge.md 2.3). Where the queue does not take it, Forge is asked
 * for the event again. One log line an event.
 */
export function triggersOf({ forApp }: Composition) {
  const pushing =
    (jobsOf: JobsOf) =>
    async (event: unknown): Promise<InvocationError | undefined> => {
      const { queue, clock, log } = forApp(TRIGGER_SECONDS);
      const started = clock.now();
      const about = z.safeParse(delivery, event).data;
      const tell = (outcome: string, rest: Readonly<Record<string, string | number>>) =>
        log.write({
          ...{ what: 'event', event: about?.eventType ?? null, outcome },
          ...{ ms: clock.now() - started, ...rest },
        });
      try {
        const jobs = jobsOf(event, started);
        if (jobs.length > 0) await queue.push(jobs);
        tell('queued', { jobs: jobs.length });
        return undefined;
      } catch (error) {
        tell('failed', { code: refusalOf(error).code });
        const retryAfter = RETRY_SECONDS[about?.retryContext?.retryCount ?? 0];
        if (!isFailure(error) || retryAfter === undefined) return undefined;
        return new InvocationError({ retryAfter, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
      }
    };
  return {
    onIssueEvent: pushing(issueJobs),
    onSprintEvent: pushing(sprintJobs),
    onBoardEvent: pushing(boardJobs),
    onProjectEvent: pushing(projectJobs),
    onLifecycleEvent: pushing(() => []),
  };
}
