import { normalise } from '../text/normalise';
import { STORY_SENTENCE } from './veto-words.table';

/** Why an issue gets no suggestion of its own, whatever its title says (domain.md 2.2 step 3). */
export type Guard = 'subtask' | 'bug' | 'storySentence';

const BUG_TYPES: ReadonlySet<string> = new Set([
  ...['bug', 'defect', 'incident', 'error', 'problem', 'fault', 'hotfix'],
  ...['anomalie', 'defaut', 'probleme', 'incident', 'bogue'],
  ...['fehler', 'defekt', 'storung', 'vorfall'],
  ...['incidencia', 'defecto', 'fallo', 'problema'],
]);

const STORY = new RegExp(STORY_SENTENCE);

/**
 * In: the normalised title, the name of the issue type (null where unknown), whether it is a sub-task.
 * Out: the guard that keeps the panel silent, or null. Runs before recognition (design §11).
 */
export function guardOf(title: string, issueType: string | null, subtask: boolean): Guard | null {
  if (subtask) return 'subtask';
  if (issueType !== null && isBugType(issueType)) return 'bug';
  return STORY.test(title) ? 'storySentence' : null;
}

/** Out: whether an issue type of this name is a defect: the team mends it, nobody has to see to it (domain.md 3.1). */
export function isBugType(issueType: string): boolean {
  return BUG_TYPES.has(normalise(issueType));
}
