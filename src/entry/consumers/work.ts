import type { InvocationError } from '@forge/events';
import { jobOf, type Job, type JobName } from '../../contract/jobs';
import { eraseProperties } from '../../usecases/jobs/erase-properties';
import { forgetIssue } from '../../usecases/jobs/forget-issue';
import { forgetSprint } from '../../usecases/jobs/forget-sprint';
import { walkStep } from '../../usecases/jobs/walk-step';
import { keepSeparation } from '../../usecases/backlog/separation/evaluate-separation';
import { keepOwnerProperty } from '../../usecases/ownership/keep-owner-property';
import { forgetBoard } from '../../usecases/site-knowledge';
import { keepClosedReport, readBoard } from '../../usecases/sprint/read-board';
import { keepSprintStart } from '../../usecases/sprint/keep-sprint-start';
import { eraseDocuments } from '../../usecases/site/project-data';
import { gatherEvidence } from '../../usecases/team/gather-evidence';
import { lookAtClosedSprint, planStartedSprintOf } from '../../usecases/team/sprint-events';
import type { AppDeps, Composition } from '../deps';
import { runJob } from './run-job';
import { UPKEEP } from './upkeep';

const CONSUMER_SECONDS = 900;

/** Out: whether there is a suggestion, for work that looks for one; anything else otherwise. */
type Worker<Name extends JobName> = (job: Extract<Job, { job: Name }>, deps: AppDeps) => Promise<unknown>;

/** What each job does. Every one can run twice, late and in any order. */
const WORKERS: { readonly [Name in JobName]: Worker<Name> } = {
  issueChanged: ({ issueId }, deps) => keepOwnerProperty(deps, issueId),
  issueDeleted: (job, { stores }) => forgetIssue(stores, job),
  sprintStarted: async ({ sprintId, boardId, ...event }, deps) => {
    await keepSprintStart(deps, { sprintId, boardId }, event);
    await planStartedSprintOf(deps, { sprintId, boardId });
  },
  sprintClosed: async (job, deps) => {
    await keepClosedReport(deps, job);
    await lookAtClosedSprint(deps, job);
  },
  sprintDeleted: (job, deps) => forgetSprint(deps, job),
  boardConfigured: ({ boardId }, { stores }) => forgetBoard(stores, boardId),
  boardRead: ({ boardId }, deps) => readBoard(deps, boardId),
  separation: ({ boardId }, deps) => keepSeparation(deps, boardId),
  teamEvidence: ({ projectId }, deps) => gatherEvidence(deps, projectId),
  projectDeleted: ({ projectId }, { stores }) => eraseDocuments(stores, projectId),
  eraseProperties: ({ projectId, after = null }, deps) => eraseProperties(deps, { projectId, after }),
  walk: (job, deps) => walkStep(deps, job),
  upkeep: ({ task }, deps) => UPKEEP[task](deps),
};

interface QueueEvent {
  readonly body: unknown;
  readonly retryContext?: { readonly retryCount: number };
}

/** Takes a job from the queue. What is no job of this version of the app is told in the log and not asked for again. */
export function workerOf({ forApp }: Composition) {
  return async ({ body, retryContext }: QueueEvent): Promise<InvocationError | undefined> => {
    const deps = forApp(CONSUMER_SECONDS);
    const job = jobOf(body);
    if (job === null) {
      deps.log.write({ what: 'job', job: null, outcome: 'unknown' });
      return undefined;
    }
    const worker = WORKERS[job.job] as Worker<JobName>;
    return runJob(deps, { job, retries: retryContext?.retryCount ?? 0, run: () => worker(job, deps) });
  };
}
