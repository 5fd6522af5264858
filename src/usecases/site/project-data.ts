import type { SiteExportDto } from '../../contract/site-api';
import { DEFAULT_SETTINGS } from '../../domain/team/settings';
import type { Project } from '../../ports/jira';
import type { Documents } from '../../ports/documents';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';

/** Everything that is kept about a project. In: when (ms). Throws Failures. */
export async function exportProject(
  stores: Stores,
  { id, key }: Pick<Project, 'id' | 'key'>,
  now: number,
): Promise<SiteExportDto> {
  const documents = await Promise.all(
    allOf(stores).map(async (documentsOfKind) =>
      (await documentsOfKind.list(id)).map(({ name, rev, value }) => ({
        kind: documentsOfKind.kind,
        name,
        rev,
        value,
      })),
    ),
  );
  return { exportedAt: now, project: { id, key }, documents: documents.flat() };
}

/**
 * Erases what is kept about a project, save that it is switched off where it is. Its issue properties are erased in
 * the background: there can be a hundred thousand. Out: the number of documents erased. Can run again after it broke
 * off. Throws Failures.
 */
export async function eraseProject(
  { stores, queue }: { stores: Stores; queue: Queue },
  projectId: string,
): Promise<{ documents: number }> {
  const id = { project: projectId, name: '' };
  const settings = await stores.settings.read(id);
  await queue.push([{ job: 'eraseProperties', projectId }]);
  const documents = await eraseDocuments(stores, projectId);
  if (settings?.value.enabled === false) {
    await stores.settings.save(id, { ...DEFAULT_SETTINGS, enabled: false }, null);
  }
  return { documents };
}

/** Erases the documents of a project, for instance of one that was deleted in Jira. Out: how many there were. */
export async function eraseDocuments(stores: Stores, projectId: string): Promise<number> {
  let erased = 0;
  for (const documents of allOf(stores)) {
    for (const { name } of await documents.list(projectId)) {
      await documents.remove({ project: projectId, name });
      erased += 1;
    }
  }
  return erased;
}

function allOf(stores: Stores): readonly Documents<unknown>[] {
  return Object.values(stores) as readonly Documents<unknown>[];
}
