import type { Job } from '../../../contract/jobs';
import type { Queue } from '../../../ports/queue';
import type { Stores } from '../../../ports/stores';

/** Once a day: every board whose list somebody looks at is evaluated again (S10, S14, review dates). Throws Failures. */
export async function lookAtBacklogs({
  stores,
  queue,
}: {
  stores: Pick<Stores, 'findings' | 'settings'>;
  queue: Queue;
}): Promise<void> {
  const jobs: Job[] = [];
  for (const project of await stores.findings.projects()) {
    const settings = await stores.settings.read({ project, name: '' });
    if (settings?.value.enabled === false) continue;
    for (const { name } of await stores.findings.list(project)) {
      jobs.push({ job: 'separation', boardId: Number(name) });
    }
  }
  await queue.push(jobs);
}
