import type { OutcomeAnswers } from './outcome';

/** A field that two people changed at once, to different answers. */
export interface AnswerConflict<Field extends keyof OutcomeAnswers = keyof OutcomeAnswers> {
  readonly field: Field;
  readonly base: OutcomeAnswers[Field];
  readonly theirs: OutcomeAnswers[Field];
  readonly mine: OutcomeAnswers[Field];
}

/** What became of two versions of the answers. */
export interface MergedAnswers {
  /** Fields that the other person changed and I did not: taken over, and shown. */
  readonly takenOver: readonly (keyof OutcomeAnswers)[];
  /** Fields that I changed and the other person did not. */
  readonly kept: readonly (keyof OutcomeAnswers)[];
  readonly conflicts: readonly AnswerConflict[];
  /** Both changes together; in a conflict the answer that was saved first stands until the second person decides. */
  readonly answers: OutcomeAnswers;
}

const FIELDS: readonly (keyof OutcomeAnswers)[] = [
  ...(['value', 'valueFor', 'valueLevel', 'risk', 'riskWhen', 'riskLevel'] as const),
];

/**
 * Compares what two people answered at the same time, field by field, so that the second sees the first's answer before
 * overwriting it. In: what the second started from, what is stored now, what the second entered. Out: both, and conflicts.
 */
export function mergeAnswers(
  base: OutcomeAnswers,
  theirs: OutcomeAnswers,
  mine: OutcomeAnswers,
): MergedAnswers {
  const changed = (version: OutcomeAnswers) => (field: keyof OutcomeAnswers) =>
    version[field] !== base[field];
  const [byThem, byMe] = [changed(theirs), changed(mine)];
  const differs = FIELDS.filter((field) => theirs[field] !== mine[field]);
  const kept = differs.filter((field) => byMe(field) && !byThem(field));
  return {
    takenOver: differs.filter((field) => byThem(field) && !byMe(field)),
    kept,
    conflicts: differs
      .filter((field) => byThem(field) && byMe(field))
      .map((field) => ({ field, base: base[field], theirs: theirs[field], mine: mine[field] })),
    answers: { ...theirs, ...Object.fromEntries(kept.map((field) => [field, mine[field]])) },
  };
}
