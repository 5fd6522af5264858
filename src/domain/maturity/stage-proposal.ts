import { daysAfter } from '../shared/days';
import type { KnownStage } from './known-stage';
import { DIMENSIONS, type Dimension } from './questions.table';
import type { ClosedRound } from './round';
import { scoresOf, type Scores } from './scores';

/** What the answers suggest. It is shown; only people set the stage (domain.md 4.1). */
export type StageProposal =
  | { readonly state: 'proposed'; readonly stage: KnownStage }
  /** The first round that points at Ri: a second one, from this instant (ms) on, may confirm it. */
  | { readonly state: 'riToConfirm'; readonly confirmFrom: number }
  | { readonly state: 'incomplete'; readonly answered: number; readonly needed: number }
  | { readonly state: 'tooFew'; readonly respondents: number; readonly needed: number };

const RI = { overall: 2.5, everyDimension: 2.0, strong: 2.5 } as const;
const RI_STRONG: readonly Dimension[] = ['D1', 'D2', 'D5'];
const HA = { overall: 1.7, practice: 1.5 } as const;
const MIN_ITEMS = 12;
const RI_DAYS_APART = 42;

/** In: the closed rounds of one team in any order. Out: what the latest one suggests; null without a round. */
export function proposalOf(rounds: readonly ClosedRound[]): StageProposal | null {
  const latestFirst = [...rounds].sort((one, other) => other.number - one.number);
  const [latest] = latestFirst;
  if (latest === undefined) return null;
  const { respondents, needed } = latest;
  if (latest.items === null) return { state: 'tooFew', respondents, needed };
  const scores = scoresOf(latest);
  if (scores.answeredItems < MIN_ITEMS) {
    return { state: 'incomplete', answered: scores.answeredItems, needed: MIN_ITEMS };
  }
  if (isRi(scores)) return riProposal(latestFirst, latest);
  return { state: 'proposed', stage: isHa(scores) ? 'ha' : 'shu' };
}

/** Ri needs two assessments at least six weeks apart, with nothing else between them. */
function riProposal(latestFirst: readonly ClosedRound[], latest: ClosedRound): StageProposal {
  const complete = latestFirst.map(toScored).filter(isComplete);
  const firstOther = complete.findIndex(({ scores }) => !isRi(scores));
  const streak = firstOther === -1 ? complete : complete.slice(0, firstOther);
  const earliest = streak.at(-1)?.round ?? latest;
  const confirmFrom = daysAfter(earliest.closedAt, RI_DAYS_APART);
  return latest.closedAt >= confirmFrom
    ? { state: 'proposed', stage: 'ri' }
    : { state: 'riToConfirm', confirmFrom };
}

function toScored(round: ClosedRound): { round: ClosedRound; scores: Scores } {
  return { round, scores: scoresOf(round) };
}

function isComplete({ scores }: { scores: Scores }): boolean {
  return scores.answeredItems >= MIN_ITEMS;
}

function isRi({ overall, dimensions }: Scores): boolean {
  return (
    atLeast(overall, RI.overall) &&
    DIMENSIONS.every((dimension) => atLeast(dimensions[dimension], RI.everyDimension)) &&
    RI_STRONG.every((dimension) => atLeast(dimensions[dimension], RI.strong))
  );
}

function isHa({ overall, dimensions }: Scores): boolean {
  return atLeast(overall, HA.overall) && atLeast(dimensions.D6, HA.practice);
}

/** Means of thirds do not add up exactly in binary: 1.7 must be 1.7. */
function atLeast(value: number | null, limit: number): boolean {
  return value !== null && value >= limit - 1e-9;
}
