import type { BallotBox, VoterMark } from '../domain/maturity/round';
import type { AccountId } from '../domain/team/settings';

/** One round of one project's team. */
export interface RoundId {
  readonly projectId: string;
  readonly number: number;
}

/** A ballot box as it is stored: always of the same length, whatever is in it. */
export type SealedBox = string;

/** What keeps answers anonymous in storage. Its key is not in the storage and never leaves the back end. */
export interface BallotSeal {
  /** Whether there is a key; without one no round is opened. */
  readonly ready: () => boolean;
  /** Out: the mark that tells whether a person has answered; another one in every round. */
  readonly markOf: (round: RoundId, person: AccountId) => VoterMark;
  readonly seal: (round: RoundId, box: BallotBox) => SealedBox;
  /** Out: the box; null where it was sealed with another key, for another round, or was tampered with. */
  readonly open: (round: RoundId, sealed: SealedBox) => BallotBox | null;
}
