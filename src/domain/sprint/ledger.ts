import { sumOf } from './amounts';
import type { Outcome, ReplayedItem } from './replay';

/** A number of items with the sum of their estimates (points or hours); items without an estimate add 0. */
export interface Tally {
  readonly count: number;
  readonly points: number;
}

/**
 * The sprint's ledger (sprint-metrics.md D, design §11).
 * committed + added + uncommitted − removed + reestimated = completed + notCompleted, in items and in points.
 */
export interface Ledger {
  readonly committed: Tally;
  readonly added: Tally;
  /** In the sprint at its start, but done already or in a status that the board does not show, and still counted at the close. */
  readonly uncommitted: Tally;
  readonly completed: Tally;
  readonly notCompleted: Tally;
  readonly removed: Tally;
  readonly completedOutside: Tally;
  /** Change of estimates while in the sprint. */
  readonly reestimated: { readonly points: number };
  readonly scope: { readonly net: number | null; readonly gross: number | null };
  /** Committed work that was completed, at its estimate at the start, over the commitment: 0–1, null without commitment. */
  readonly sayDo: number | null;
  /** Completed over committed as Jira's velocity chart shows it: may exceed 1. */
  readonly completedToCommitted: number | null;
  /** Committed and not done at the close, over the commitment: 0–1. */
  readonly carryOver: number | null;
}

/** In: the rows of one sprint; what ratios are taken of. Out: the ledger. Ratios are null where nothing was committed. */
export function ledgerOf(rows: readonly ReplayedItem[], unit: 'points' | 'count'): Ledger {
  const counted = rows.filter((row) => row.outcome !== 'completedOutside');
  const committed = counted.filter((row) => row.committed);
  const added = counted.filter((row) => row.added);
  const uncommitted = counted.filter((row) => !row.committed && !row.added);
  const having = (outcome: Outcome): ReplayedItem[] => rows.filter((row) => row.outcome === outcome);

  const completed = having('completed');
  const removed = having('removed');
  const kept = (outcome: Outcome): ReplayedItem[] => committed.filter((row) => row.outcome === outcome);

  const weigh = (list: readonly ReplayedItem[], estimate: Estimate): number =>
    unit === 'count' ? list.length : tally(list, estimate).points;
  const commitment = weigh(committed, initial);
  const share = (part: number): number | null => (commitment > 0 ? part / commitment : null);
  const deltas = unit === 'count' ? [] : counted.map(scopeChange);
  const addedWeight = weigh(added, initial);
  const removedWeight = weigh(removed, exit);
  return {
    committed: tally(committed, initial),
    added: tally(added, initial),
    uncommitted: tally(uncommitted, initial),
    completed: tally(completed, final),
    notCompleted: tally(having('notCompleted'), final),
    removed: tally(removed, exit),
    completedOutside: tally(having('completedOutside'), final),
    reestimated: { points: sumOf(counted.map(reestimate)) },
    scope: {
      net: share(addedWeight - removedWeight + sumOf(deltas)),
      gross: share(addedWeight + removedWeight + sumOf(deltas.map(Math.abs))),
    },
    sayDo: share(weigh(kept('completed'), initial)),
    completedToCommitted: share(weigh(completed, final)),
    carryOver: share(weigh(kept('notCompleted'), initial)),
  };
}

type Estimate = (row: ReplayedItem) => number | null;

/** Out: how the estimate of one row changed between entering the sprint and its close or the row's leaving. */
export function reestimate(row: ReplayedItem): number {
  const last = row.outcome === 'removed' ? row.exit : row.final;
  return (last ?? 0) - (row.initial ?? 0);
}

/** Re-estimating what is done already changes no scope (sprint-metrics.md D). */
function scopeChange(row: ReplayedItem): number {
  return row.outcome === 'completed' ? (row.atFinish ?? 0) - (row.initial ?? 0) : reestimate(row);
}

const initial: Estimate = (row) => row.initial;
const final: Estimate = (row) => row.final;
const exit: Estimate = (row) => row.exit;

/** Out: count and sum of estimates of a list of rows. */
export function tally(rows: readonly ReplayedItem[], estimate: Estimate): Tally {
  return { count: rows.length, points: sumOf(rows.map((row) => estimate(row) ?? 0)) };
}
