import { useState } from 'react';
import * as z from 'zod/mini';
import type { Ballot } from '../../../../../../src/domain/maturity/ballot';
import { QUESTION_IDS, type QuestionId } from '../../../../../../src/domain/maturity/questions.table';
import { useProjectKey } from '../../../../shared/team/use-team';
import { useSurfaceContext } from '../../../../shared/use-surface-context';

const draftSchema: z.ZodMiniType<Ballot> = z.partialRecord(
  z.enum(QUESTION_IDS as [QuestionId, ...QuestionId[]]),
  z.union([z.literal([1, 2, 3]), z.literal('dontKnow')]),
);

/** Out: where this browser keeps the reader's answers of a round until they hand in. Nothing of it leaves the browser. */
export function useDraftKey(round: number): string {
  const { accountId = '' } = useSurfaceContext();
  return `tandem-round:${useProjectKey()}:${round}:${accountId}`;
}

/** Out: whether answers are waiting to be handed in. */
export function hasDraft(key: string): boolean {
  return Object.keys(readDraft(key)).length > 0;
}

/** The answers so far; each change is kept at once, so that everybody can go on at their own pace. */
export function useDraft(key: string) {
  const [ballot, setBallot] = useState(() => readDraft(key));
  const answer = (next: Ballot): void => {
    setBallot(next);
    tryStorage((storage) => storage.setItem(key, JSON.stringify(next)));
  };
  const forget = (): void => tryStorage((storage) => storage.removeItem(key));
  return { ballot, answer, forget };
}

function readDraft(key: string): Ballot {
  try {
    const parsed = z.safeParse(draftSchema, JSON.parse(localStorage.getItem(key) ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** A browser may forbid storage; then answers last as long as the page. */
function tryStorage(act: (storage: Storage) => void): void {
  try {
    act(localStorage);
  } catch {
    // Nothing to do: the answers are still on the page.
  }
}
