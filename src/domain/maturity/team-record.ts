import type { RoleReview } from '../team/role-review';
import type { ContradictionAnswer } from './contradictions';
import type { EvidenceReading } from './evidence';
import type { Signs } from './scrum-master-need';
import type { StageAgreement } from './stage-agreement';
import type { StepIn } from './step-in';

/** What a team has decided about itself, beside its settings: the latest of each, and its role reviews. */
export interface TeamRecord {
  readonly agreement: StageAgreement | null;
  readonly answer: ContradictionAnswer | null;
  readonly stepIn: StepIn | null;
  readonly reviews: readonly RoleReview[];
}

export const EMPTY_RECORD: TeamRecord = { agreement: null, answer: null, stepIn: null, reviews: [] };

/** Reviews of four years at one a quarter. */
export const REVIEWS_KEPT = 16;

/** What Jira showed of a team when it was last looked at: figures only, no person and no issue. */
export interface TeamEvidence {
  /** ms */
  readonly readAt: number;
  readonly readings: readonly EvidenceReading[];
  readonly signs: Signs;
  /** H11a; null without a Scrum Master. */
  readonly gapFilling: { readonly gaps: number; readonly items: number } | null;
  /** When the latest sprints closed (ms), the oldest first. */
  readonly sprintsClosedAt: readonly number[];
}
