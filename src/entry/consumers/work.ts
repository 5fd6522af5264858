import * as z from 'zod/mini';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { jobSchema, type Job, type JobName } from '../../contract/jobs';
import { isFailure } from '../../ports/failure';
import { keepSprintStart } from '../../usecases/sprint/keep-sprint-start';
import { eraseDocuments } from '../../usecases/site/project-data';
import type { AppDeps, Composition } from '../deps';

const CONSUMER_SECONDS = 900;
const FIRST_RETRY_SECONDS = 30;
const LAST_RETRY_SECONDS = 900;

type Worker<Name extends JobName> = (job: Extract<Job, { job: Name }>, deps: AppDeps) => Promise<void>;

const nothing = () => Promise.resolve();

/** What each job does. Every one can run twice, late and in any order. */
const WORKERS: { readonly [Name in JobName]: Worker<Name> } = {
  issueChanged: nothing,
  issueDeleted: nothing,
  sprintStarted: ({ sprintId, boardId, ...event }, deps) =>
    keepSprintStart(deps, { sprintId, boardId }, event),
  sprintClosed: nothing,
  sprintDeleted: nothing,
  boardConfigured: nothing,
  projectDeleted: async ({ projectId }, { stores }) => {
    await eraseDocuments(stores, projectId);
  },
  eraseProperties: nothing,
};

interface QueueEvent {
  readonly body: unknown;
  readonly retryContext?: { readonly retryCount: number };
}

/** Takes a job from the queue; what fails for a passing reason is asked for again, later and later (forge.md 2.5). */
export function workerOf({ forApp }: Composition) {
  return async ({ body, retryContext }: QueueEvent): Promise<InvocationError | undefined> => {
    const deps = forApp(CONSUMER_SECONDS);
    const job = z.parse(jobSchema, body);
    try {
      await run(job, deps);
      return undefined;
    } catch (error) {
      if (!isFailure(error, 'busy', 'unavailable', 'conflict')) throw error;
      return new InvocationError({
        retryAfter: retryAfter(retryContext?.retryCount ?? 0, error.details.retryAfterSeconds),
        retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      });
    }
  };
}

function run(job: Job, deps: AppDeps): Promise<void> {
  const worker = WORKERS[job.job] as Worker<JobName>;
  return worker(job, deps);
}

function retryAfter(retries: number, asked: number | undefined): number {
  return Math.min(Math.max(asked ?? 0, FIRST_RETRY_SECONDS * 2 ** retries), LAST_RETRY_SECONDS);
}
