import type { DocumentId, Documents } from '../ports/documents';
import { isFailure } from '../ports/failure';

const MOST_TRIES = 5;

/**
 * Changes a document in place: two changes at once both count, the slower one is applied to what the faster one left.
 * In: what to make of the value (null: there is none); it may throw, and then nothing is written.
 * Out: the new value. Throws a Failure `conflict` where others are faster each time.
 */
export async function changeDocument<T, Next extends T>(
  documents: Documents<T>,
  id: DocumentId,
  change: (value: T | null) => Next,
): Promise<Next> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = await documents.read(id);
    const next = change(stored?.value ?? null);
    try {
      await documents.save(id, next, stored?.rev ?? null);
      return next;
    } catch (failure) {
      if (!isFailure(failure, 'conflict') || attempt === MOST_TRIES) throw failure;
    }
  }
}
