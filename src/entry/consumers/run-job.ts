import { InvocationError, InvocationErrorCode } from '@forge/events';
import type { Job } from '../../contract/jobs';
import { isFailure, type Failure } from '../../ports/failure';
import { keepFailedJob } from '../../usecases/jobs/failed-jobs';
import { noteJob } from '../../usecases/jobs/vital-signs';
import { refusalOf } from '../../usecases/refusal';
import type { AppDeps } from '../deps';

const FIRST_RETRY_SECONDS = 30;
const LAST_RETRY_SECONDS = 900;
/** About five hours; Forge's queue keeps a job for 24 (forge.md 2.5). */
const MOST_TRIES = 24;

export interface Attempt {
  readonly job: Job;
  /** How often the job came before. */
  readonly retries: number;
  /** Out: whether there is a suggestion, where the job looked for one. */
  readonly run: () => Promise<unknown>;
}

/**
 * Runs a job and judges how it ended: what fails for a passing reason is asked for again, later and later; what fails
 * for good is kept where a person sees it and can try it again. Nothing is dropped. One log line a run.
 */
export async function runJob(deps: AppDeps, attempt: Attempt): Promise<InvocationError | undefined> {
  const started = deps.clock.now();
  try {
    const speaks = await attempt.run();
    await note(deps, attempt, { started, error: null, speaks });
    return undefined;
  } catch (error) {
    const retry = isPassing(error) && attempt.retries + 1 < MOST_TRIES;
    await note(deps, attempt, { started, error, retry });
    return retry ? againAfter(attempt.retries, error) : keep(deps, attempt, error);
  }
}

function isPassing(error: unknown): error is Failure {
  return isFailure(error, 'busy', 'unavailable', 'slow', 'conflict');
}

function againAfter(retries: number, failure: Failure | null): InvocationError {
  const backOff = FIRST_RETRY_SECONDS * 2 ** retries;
  const asked = failure?.details.retryAfterSeconds ?? 0;
  return new InvocationError({
    retryAfter: Math.min(Math.max(asked, backOff), LAST_RETRY_SECONDS),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}

/** Where even that cannot be stored now, the queue keeps the job. */
async function keep(
  { stores, clock }: AppDeps,
  { job, retries }: Attempt,
  error: unknown,
): Promise<InvocationError | undefined> {
  try {
    await keepFailedJob(stores, job, { error, tries: retries + 1, at: clock.now() });
    return undefined;
  } catch {
    return againAfter(retries, null);
  }
}

interface Outcome {
  readonly started: number;
  readonly error: unknown;
  readonly speaks?: unknown;
  readonly retry?: boolean;
}

async function note(deps: AppDeps, { job, retries }: Attempt, outcome: Outcome): Promise<void> {
  const { started, error, retry = false } = outcome;
  const at = deps.clock.now();
  const speaks = typeof outcome.speaks === 'boolean' ? outcome.speaks : null;
  deps.log.write({
    what: 'job',
    job: job.job,
    outcome: error === null ? 'done' : retry ? 'retry' : 'failed',
    ms: at - started,
    tries: retries + 1,
    ...(speaks === null ? {} : { suggestion: speaks }),
    ...(error === null ? {} : { code: refusalOf(error).code, place: placeOf(error) }),
  });
  const changedAt = changedAtOf(job);
  const lagMs = error !== null || changedAt === null ? null : Math.max(0, at - changedAt);
  await noteJob(deps.stores, { at, lagMs, retried: retry, error: error !== null, suggestion: speaks });
}

function placeOf(error: unknown): string {
  return isFailure(error) ? error.details.place : error instanceof Error ? error.name : '';
}

/** When Jira says that it happened (ms); null for work that no event asked for. */
function changedAtOf(job: Job): number | null {
  if (job.job === 'issueChanged') return job.changedAt ?? null;
  return job.job === 'sprintStarted' ? job.stampedAt : null;
}
