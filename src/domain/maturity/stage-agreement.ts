import type { RoleSettings, StageConfirmer } from '../team/settings';
import type { Actor, Occasion } from './actor';
import { daysAfter } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import type { KnownStage } from './known-stage';

/** A stage that somebody put forward, until it is agreed, declined or forgotten. One at a time for each team. */
export interface StageAgreement {
  readonly stage: KnownStage;
  /** ms */
  readonly proposedAt: number;
  /** The round it rests on, null for none. */
  readonly round: number | null;
  readonly confirmedBy: readonly StageConfirmer[];
  readonly declinedBy: StageConfirmer | null;
  /** ms, null until everybody needed has agreed. */
  readonly agreedAt: number | null;
}

export type AgreementState = 'waiting' | 'agreed' | 'declined' | 'expired';

/** After this time a proposal that nobody answered no longer counts (own judgement). */
export const PROPOSAL_LASTS_DAYS = 30;

export type ProposeRefusal = 'NOT_IN_TEAM' | 'STAGE_PROPOSAL_WAITING';
export type ConfirmRefusal = 'NOT_ALLOWED' | 'STAGE_ALREADY_CONFIRMED' | StageNotWaiting;
export type DeclineRefusal = 'NOT_ALLOWED' | StageNotWaiting;
type StageNotWaiting = 'STAGE_NOT_WAITING';

/** Out: how far an agreement is. */
export function agreementState(
  { agreedAt, declinedBy, proposedAt }: StageAgreement,
  now: number,
): AgreementState {
  if (agreedAt !== null) return 'agreed';
  if (declinedBy !== null) return 'declined';
  return now >= daysAfter(proposedAt, PROPOSAL_LASTS_DAYS) ? 'expired' : 'waiting';
}

/**
 * In: the agreement so far (null: none yet); the stage put forward and the round it rests on.
 * Out: a new agreement. Anyone in the team may propose; who is needed for the agreement has agreed by proposing.
 */
export function proposeStage(
  current: StageAgreement | null,
  { stage, round }: Pick<StageAgreement, 'stage' | 'round'>,
  occasion: Occasion,
): Decision<StageAgreement, ProposeRefusal> {
  const { actor, roles, now } = occasion;
  if (!actor.member && !actor.admin) return refuse('NOT_IN_TEAM');
  if (current !== null && agreementState(current, now) === 'waiting') return refuse('STAGE_PROPOSAL_WAITING');
  const confirmer = confirmerOf(actor, roles);
  const confirmedBy = confirmer === null ? [] : [confirmer];
  return accept(
    settled({ stage, round, proposedAt: now, confirmedBy, declinedBy: null, agreedAt: null }, occasion),
  );
}

/** Out: the agreement with one more yes; `agreedAt` is set when everybody needed has said it. */
export function confirmStage(
  agreement: StageAgreement,
  occasion: Occasion,
): Decision<StageAgreement, ConfirmRefusal> {
  const confirmer = confirmerOf(occasion.actor, occasion.roles);
  if (confirmer === null) return refuse('NOT_ALLOWED');
  const state = agreementState(agreement, occasion.now);
  if (state !== 'waiting') return refuse('STAGE_NOT_WAITING', { state });
  if (agreement.confirmedBy.includes(confirmer))
    return refuse('STAGE_ALREADY_CONFIRMED', { role: confirmer });
  return accept(settled({ ...agreement, confirmedBy: [...agreement.confirmedBy, confirmer] }, occasion));
}

/** Out: the agreement, declined. The stage stays what it was. */
export function declineStage(
  agreement: StageAgreement,
  occasion: Occasion,
): Decision<StageAgreement, DeclineRefusal> {
  const confirmer = confirmerOf(occasion.actor, occasion.roles);
  if (confirmer === null) return refuse('NOT_ALLOWED');
  const state = agreementState(agreement, occasion.now);
  if (state !== 'waiting') return refuse('STAGE_NOT_WAITING', { state });
  return accept({ ...agreement, declinedBy: confirmer });
}

/** Out: whose yes is still missing: the roles that are set, and "somebody else" where one is not. */
export function missingConfirmations(
  { confirmedBy }: StageAgreement,
  roles: RoleSettings,
): ('SM' | 'PO' | 'STAND_IN')[] {
  const { sm, po } = held(roles);
  const standIn = confirmedBy.some((each) => each === 'ADMIN' || each === 'TEAM');
  const need = (role: 'SM' | 'PO', isHeld: boolean): ('SM' | 'PO')[] =>
    isHeld && !confirmedBy.includes(role) ? [role] : [];
  return [...need('SM', sm), ...need('PO', po), ...((sm && po) || standIn ? [] : (['STAND_IN'] as const))];
}

function settled(agreement: StageAgreement, { roles, now }: Occasion): StageAgreement {
  return missingConfirmations(agreement, roles).length === 0 ? { ...agreement, agreedAt: now } : agreement;
}

/** In which role this person's yes counts now; null where it does not. */
function confirmerOf({ role, admin, member }: Actor, roles: RoleSettings): StageConfirmer | null {
  if (role !== 'DEV') return role;
  const { sm, po } = held(roles);
  if (sm && po) return null;
  if (admin) return 'ADMIN';
  return member && (sm || po) ? 'TEAM' : null;
}

/** Which of the two roles somebody holds; a delegate stands in for the PO. */
function held({ sm, po, poDelegates }: RoleSettings): { sm: boolean; po: boolean } {
  return { sm: sm !== null, po: po !== null || poDelegates.length > 0 };
}
