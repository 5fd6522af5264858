import { Queue as ForgeQueue } from '@forge/events';
import type { Job } from '../../contract/jobs';
import { Failure } from '../../ports/failure';
import type { Queue } from '../../ports/queue';

const QUEUE = 'work';
/** Forge's limit a push (forge.md 3.2). */
const A_PUSH = 50;

/** Forge's queue. Jobs of one board or issue run one after the other, so that they do not undo each other's work. */
export function workQueue(): Queue {
  const queue = new ForgeQueue({ key: QUEUE });
  return {
    async push(jobs, { after } = {}) {
      for (let start = 0; start < jobs.length; start += A_PUSH) {
        const events = jobs.slice(start, start + A_PUSH).map((job) => ({
          body: { ...job },
          concurrency: { key: lineOf(job), limit: 1 },
          ...(after === undefined ? {} : { delayInSeconds: after }),
        }));
        try {
          await queue.push(events);
        } catch (cause) {
          throw new Failure('unavailable', { place: 'queue', cause });
        }
      }
    },
  };
}

/** Jobs with the same line wait for each other. */
function lineOf(job: Job): string {
  if (job.job === 'walk') return 'walk';
  if (job.job === 'upkeep') return `upkeep-${job.task}`;
  if ('issueId' in job) return `issue-${job.issueId}`;
  if ('sprintId' in job) return `sprint-${job.sprintId}`;
  if ('boardId' in job) return `board-${job.boardId}`;
  return `project-${job.projectId}`;
}
