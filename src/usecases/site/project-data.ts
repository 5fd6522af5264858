import type { SiteExportDto } from '../../contract/site-api';
import { DEFAULT_SETTINGS } from '../../domain/team/settings';
import type { Project } from '../../ports/jira';
import type { DocumentId, Documents, Versioned } from '../../ports/documents';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';
import { SITE_DOCUMENTS } from '../site-document';

/** Everything that is kept about a project. In: when (ms). Throws Failures. */
export async function exportProject(
  stores: Stores,
  { id, key }: Pick<Project, 'id' | 'key'>,
  now: number,
): Promise<SiteExportDto> {
  const kept = await documentsAbout(stores, id);
  const documents = kept.map(({ of: { kind }, name, rev, value }) => ({ kind, name, rev, value }));
  return { exportedAt: now, project: { id, key }, documents };
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
  const kept = await documentsAbout(stores, projectId);
  for (const { of, project, name } of kept) await of.remove({ project, name });
  return kept.length;
}

type KeptDocument = DocumentId & Versioned<unknown> & { readonly of: Documents<unknown> };

/** Everything about a project: what is kept under it, and what the site's own documents say of its boards. */
async function documentsAbout(stores: Stores, projectId: string): Promise<KeptDocument[]> {
  const { boardFacts } = stores;
  const own = await Promise.all(
    (Object.values(stores) as readonly Documents<unknown>[]).map(async (of) =>
      (await of.list(projectId)).map((each) => ({ ...each, of })),
    ),
  );
  const boards = (await boardFacts.list(SITE_DOCUMENTS))
    .filter(({ value }) => value.board.projectId === projectId)
    .map((each) => ({ ...each, of: boardFacts }));
  return [...own.flat(), ...boards];
}
