import { DIMENSIONS, QUESTIONS, type Dimension, type QuestionId } from './questions.table';
import type { ClosedRound } from './round';

/** The scores of one closed round, 1–3 each; null where nothing was answered by enough people (domain.md 4.4). */
export interface Scores {
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  /** Mean of the dimensions that have a score. */
  readonly overall: number | null;
  /** How many of the sixteen questions have a median. */
  readonly answeredItems: number;
}

/** Out: the scores of a round: item = median, dimension = mean of its items, overall = mean of the dimensions. */
export function scoresOf(round: ClosedRound): Scores {
  const medians = mediansOf(round);
  const scoreOf = (dimension: Dimension): number | null =>
    mean(QUESTIONS.filter((each) => each.dimension === dimension).map(({ id }) => medians[id]));
  const dimensions = {
    D1: scoreOf('D1'),
    D2: scoreOf('D2'),
    D3: scoreOf('D3'),
    D4: scoreOf('D4'),
    D5: scoreOf('D5'),
    D6: scoreOf('D6'),
    D7: scoreOf('D7'),
  };
  return {
    dimensions,
    overall: mean(DIMENSIONS.map((dimension) => dimensions[dimension])),
    answeredItems: Object.keys(medians).length,
  };
}

export type Medians = Readonly<Partial<Record<QuestionId, number>>>;

/** Out: the medians of a round by question; questions with too few answers are missing. Null: no round, no medians. */
export function mediansOf(round: ClosedRound | null): Medians {
  const items = round?.items;
  if (items === null || items === undefined) return {};
  const known = QUESTIONS.flatMap(({ id }) => {
    const { median } = items[id];
    return median === null ? [] : [[id, median] as const];
  });
  return Object.fromEntries(known);
}

/** How a team's own scores moved from one round to the next; null where one of the two has none. */
export interface ScoreChange {
  readonly from: number;
  readonly to: number;
  readonly dimensions: Readonly<Partial<Record<Dimension, number>>>;
  readonly overall: number | null;
}

/** Out: the change between two rounds of the same team. Teams are never compared with each other. */
export function changeBetween(earlier: ClosedRound, later: ClosedRound): ScoreChange {
  const before = scoresOf(earlier);
  const after = scoresOf(later);
  const moved = DIMENSIONS.flatMap((dimension) => {
    const change = difference(before.dimensions[dimension], after.dimensions[dimension]);
    return change === null ? [] : [[dimension, change] as const];
  });
  return {
    from: earlier.number,
    to: later.number,
    dimensions: Object.fromEntries(moved),
    overall: difference(before.overall, after.overall),
  };
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function mean(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
