import { namesFunctionalStream, namesTechnicalStream, wordsOf } from '../work-class/technical-names';
import { FIELD_WORDS } from './field-names.table';
import type { FieldUse } from './input';

/** Two fields that may be separate budgets: one named after technical work, the other its counterpart. */
export interface FieldPair {
  readonly technical: string;
  readonly other: string;
  /** Both are named after their half, rather than one of them being the board's own estimate. */
  readonly bothNamed: boolean;
}

type FieldName = Pick<FieldUse, 'id' | 'name' | 'type'>;

/**
 * Finds number fields that may be separate budgets by their names (domain.md S1): one for technical work and one for
 * functional work, or one of the two beside the board's own estimate. Fields named alike are one field to a team.
 */
export function budgetPairs(fields: readonly FieldName[], estimateFieldId: string | null): FieldPair[] {
  const budgets = fields.filter(isBudget);
  const technical = budgets.filter(({ name }) => namesTechnicalStream(name));
  const functional = budgets.filter(({ name }) => namesFunctionalStream(name) && !namesTechnicalStream(name));
  const own = fields.find(({ id }) => id === estimateFieldId);
  const isOther = ({ id }: FieldName): boolean => id !== own?.id;
  return [
    ...technical.flatMap(({ id }) =>
      functional.map((other) => ({ technical: id, other: other.id, bothNamed: true })),
    ),
    ...(own === undefined ? [] : technical.filter(isOther)).map(({ id }) => ({
      technical: id,
      other: own?.id ?? '',
      bothNamed: false,
    })),
    ...(own === undefined ? [] : functional.filter(isOther)).map(({ id }) => ({
      technical: own?.id ?? '',
      other: id,
      bothNamed: false,
    })),
  ];
}

/** Out: whether a field is a second priority for technical work ("Tech priority", domain.md S13). */
export function isTechnicalPriority({ name }: FieldName): boolean {
  const words = wordsOf(name);
  const ranks = words.some(
    (word) => has(FIELD_WORDS.priority, word) || endsWith(word, FIELD_WORDS.priorityEndings),
  );
  return ranks && namesTechnicalStream(name);
}

/** Out: the ids of the fields whose values the detectors need: a use case reads no other. */
export function fieldsToRead(fields: readonly FieldName[], estimateFieldId: string | null): string[] {
  const pairs = budgetPairs(fields, estimateFieldId).flatMap(({ technical, other }) => [technical, other]);
  return [...new Set([...pairs, ...fields.filter(isTechnicalPriority).map(({ id }) => id)])];
}

function isBudget({ name, type }: FieldName): boolean {
  if (type !== 'number') return false;
  const words = wordsOf(name);
  if (words.some((word) => has(FIELD_WORDS.notEffort, word))) return false;
  return words.some((word) => has(FIELD_WORDS.effort, word) || endsWith(word, FIELD_WORDS.effortEndings));
}

function has(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

function endsWith(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}
