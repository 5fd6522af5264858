import type { DocumentId, Documents, Versioned } from '../ports/documents';
import { isFailure } from '../ports/failure';

/**
 * What can be made again is never a reason to fail: a value of another version of the app, or one that cannot be read,
 * is as good as none. Out: null for these. Throws any other Failure.
 */
export async function readDerived<T>(documents: Documents<T>, id: DocumentId): Promise<T | null> {
  try {
    return (await documents.read(id))?.value ?? null;
  } catch (failure) {
    if (isFailure(failure, 'unreadable', 'newerData')) return null;
    throw failure;
  }
}

/** Out: all that can be read of a project; nothing where one of them cannot, until it is made again. Throws any other Failure. */
export async function listDerived<T>(
  documents: Documents<T>,
  project: string,
): Promise<(DocumentId & Versioned<T>)[]> {
  try {
    return await documents.list(project);
  } catch (failure) {
    if (isFailure(failure, 'unreadable', 'newerData')) return [];
    throw failure;
  }
}

/** Keeps what was made, whatever stands there. Who is faster with the same wins. Throws any Failure but `conflict`. */
export async function writeDerived<T>(documents: Documents<T>, id: DocumentId, value: T): Promise<void> {
  try {
    await documents.save(id, value, await revisionOf(documents, id));
  } catch (failure) {
    if (!isFailure(failure, 'conflict')) throw failure;
  }
}

/** Out: the revision to save on; what cannot be read is removed. */
async function revisionOf<T>(documents: Documents<T>, id: DocumentId): Promise<number | null> {
  try {
    return (await documents.read(id))?.rev ?? null;
  } catch (failure) {
    if (!isFailure(failure, 'unreadable', 'newerData')) throw failure;
    await documents.remove(id);
    return null;
  }
}
