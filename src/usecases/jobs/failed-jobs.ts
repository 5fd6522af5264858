import { ERROR_CODES } from '../../contract/answer';
import { jobOf, type Job } from '../../contract/jobs';
import type { FailedJobDto } from '../../contract/jobs-api';
import type { FailedJob } from '../../domain/background/failed-job';
import { Failure } from '../../ports/failure';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { refusalOf } from '../refusal';
import { SITE_DOCUMENTS, siteDocument } from '../site-document';

type FailedJobs = Pick<Stores, 'failedJobs'>;

/** Keeps a job that failed for good, once however often it fails. In: how often it was tried. Throws Failures. */
export async function keepFailedJob(
  { failedJobs }: FailedJobs,
  job: Job,
  failure: { error: unknown; tries: number; at: number },
): Promise<void> {
  const { error, tries, at } = failure;
  const place = error instanceof Failure ? error.details.place : '';
  const { code } = refusalOf(error);
  await changeDocument(failedJobs, siteDocument(nameOf(job)), () => ({
    ...{ failedAt: at, tries, code, place },
    body: { ...job },
  }));
}

/** The jobs that failed for good, latest first. Throws Failures. */
export async function listFailedJobs({ failedJobs }: FailedJobs): Promise<FailedJobDto[]> {
  const kept = await failedJobs.list(SITE_DOCUMENTS);
  return kept
    .map(({ name, value }) => dtoOf(name, value))
    .sort((one, other) => other.failedAt - one.failedAt);
}

/**
 * Puts failed jobs back into the queue. First queued, then forgotten: a crash in between does the work twice and loses
 * none. Out: how many. Throws Failures.
 */
export async function retryFailedJobs(
  { stores, queue }: { stores: FailedJobs; queue: Queue },
  ids: readonly string[],
): Promise<{ queued: number }> {
  let queued = 0;
  for (const id of new Set(ids)) {
    const kept = await stores.failedJobs.read(siteDocument(id));
    if (kept === null) continue;
    const job = jobOf(kept.value.body);
    if (job !== null) await queue.push([job]);
    await stores.failedJobs.remove(siteDocument(id));
    queued += job === null ? 0 : 1;
  }
  return { queued };
}

const SUBJECTS = ['issue', 'sprint', 'board', 'project'] as const;

/** One name for one piece of work, however often it is sent. */
function nameOf(job: Job): string {
  if (job.job === 'walk') return `walk-${job.walk}`;
  if (job.job === 'upkeep') return `upkeep-${job.task}`;
  return `${job.job}-${aboutOf(job)?.id ?? ''}`;
}

function aboutOf(body: Readonly<Record<string, unknown>>): FailedJobDto['about'] {
  for (const what of SUBJECTS) {
    const id = body[`${what}Id`];
    if (typeof id === 'string' || typeof id === 'number') return { what, id: String(id) };
  }
  return null;
}

function dtoOf(id: string, { body, failedAt, tries, code, place }: FailedJob): FailedJobDto {
  return {
    id,
    job: typeof body.job === 'string' ? body.job : '',
    about: aboutOf(body),
    ...{ failedAt, tries, place },
    code: ERROR_CODES.find((each) => each === code) ?? 'INTERNAL',
  };
}
