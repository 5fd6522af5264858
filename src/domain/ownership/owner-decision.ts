import type { RuleOwner } from '../team/settings';
import type { Role } from './kinds.table';

/** Who decided: a role, never a person (design §1.7). */
export type DeciderRole = 'SM' | 'PO' | 'DEV';

/** What a person said about one issue; it holds until a person says otherwise (domain.md 2.2 step 1). */
export interface OwnerDecision {
  readonly state: 'confirmed' | 'overridden' | 'muted';
  readonly owner: RuleOwner;
  readonly with: readonly Role[];
  readonly kind: string | null;
  readonly byRole: DeciderRole;
  /** ms */
  readonly at: number;
}
