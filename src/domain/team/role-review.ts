import { daysAfter } from '../shared/days';
import type { RoleOption } from '../maturity/scrum-master-need';
import type { Stage } from './stage';

/** What a team decided about its Scrum Master role (T62): as it is, one of the options, or none dedicated. */
export type RoleReviewResult = 'keep' | 'noDedicated' | RoleOption;

/** A role review that was held. The log is the list of them, the latest last. */
export interface RoleReview {
  /** ms */
  readonly at: number;
  readonly result: RoleReviewResult;
  /** Whether gap-filling was over its limit when the team reviewed. */
  readonly gapFillingOver: boolean;
  readonly note: string;
}

export type RoleReviewReason = 'interval' | 'gapFilling';

export interface RoleReviewState {
  /** Why a review is due; null: none is. */
  readonly due: RoleReviewReason | null;
  /** When the next one is due by the calendar (ms), null where there is nothing to count from. */
  readonly nextAt: number | null;
}

export interface RoleReviewInput {
  /** The stage the team itself confirmed. */
  readonly stage: Stage;
  readonly latest: RoleReview | null;
  /** From when to count before the first review (ms): when the stage was confirmed; null while unset. */
  readonly since: number | null;
  readonly gapFillingOver: boolean;
  /** ms */
  readonly now: number;
}

const INTERVAL_DAYS = 90;

/**
 * Out: whether the role is due for a review: every 90 days, and at once when gap-filling has gone over its limit at Ha
 * or Ri since the last review. What was known at the last review does not ask again before its time.
 */
export function roleReviewState({
  stage,
  latest,
  since,
  gapFillingOver,
  now,
}: RoleReviewInput): RoleReviewState {
  const from = latest?.at ?? since;
  const nextAt = from === null ? null : daysAfter(from, INTERVAL_DAYS);
  const grown = stage === 'ha' || stage === 'ri';
  if (grown && gapFillingOver && !(latest?.gapFillingOver ?? false)) return { due: 'gapFilling', nextAt };
  return { due: nextAt !== null && now >= nextAt ? 'interval' : null, nextAt };
}
