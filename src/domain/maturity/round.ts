import { speaksForTeam, teamSizeOf, type Actor, type Occasion } from './actor';
import { addBallot, emptyCounts, forEachQuestion, isEmpty, type Ballot, type BallotCounts } from './ballot';
import { daysAfter } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import { itemResult, type ItemResult } from './item-result';
import type { QuestionId } from './questions.table';

/**
 * A keyed hash of round and account, made outside the domain with a key that is not in the app's storage: whoever
 * reads storage cannot compute the mark of a person they have in mind.
 */
export type VoterMark = string;

/**
 * What an open round collects. Two readings of it, before and after one answer, differ by that answer: no record that
 * is complete at every moment can avoid that. So it never leaves the back end, and storage holds it sealed, at a length
 * that does not depend on what was answered.
 */
export interface BallotBox {
  readonly counts: BallotCounts;
  /** In ascending order, which for hashes is an order without memory: it says nothing about who came first. */
  readonly voters: readonly VoterMark[];
  /** How many of the voters agreed to show the result of a team too small to hide in. */
  readonly consents: number;
}

/** A round that is being answered. `Box` is what stands for the ballot box: sealed in storage, plain in memory. */
export interface OpenRound<Box = BallotBox> {
  readonly state: 'open';
  readonly number: number;
  /** ms */
  readonly openedAt: number;
  /** People in the team when the round opened; null where nobody has said it. */
  readonly teamSize: number | null;
  readonly respondents: number;
  readonly box: Box;
}

/** A round with its result. Marks and counts per answer are gone. */
export interface ClosedRound {
  readonly state: 'closed';
  readonly number: number;
  /** ms */
  readonly openedAt: number;
  /** ms */
  readonly closedAt: number;
  readonly respondents: number;
  /** How many respondents it took to show anything. */
  readonly needed: number;
  /** null with too few respondents. */
  readonly items: Readonly<Record<QuestionId, ItemResult>> | null;
}

/** One assessment of one team. Its answers carry no name, no time and no order (domain.md 4.1, T31). */
export type Round<Box = BallotBox> = OpenRound<Box> | ClosedRound;

/** Results from three respondents on (domain.md 4.1). */
export const MIN_RESPONDENTS = 3;
/** Below two there is nobody to hide behind, with consent or without. */
const LEAST_WITH_CONSENT = 2;
/** A round that nobody closes is closed after this time, so that the marks do not stay. */
export const ROUND_LASTS_DAYS = 30;
/** Closed rounds kept for comparison (domain.md 8.2). */
export const ROUNDS_KEPT = 8;

export type OpenRefusal = 'NOT_ALLOWED' | 'ROUND_ALREADY_OPEN';
export type AnswerRefusal = 'ROUND_CLOSED' | 'NOT_IN_TEAM' | 'ALREADY_ANSWERED' | 'EMPTY_BALLOT';
export type CloseRefusal = 'ROUND_CLOSED' | 'NOT_ALLOWED';

/** In: the latest round of the team (null: none yet). Out: the next one, open; refused while one is open. */
export function openRound(
  latest: Round<unknown> | null,
  occasion: Occasion,
): Decision<OpenRound, OpenRefusal> {
  if (latest?.state === 'open') return refuse('ROUND_ALREADY_OPEN', { number: latest.number });
  if (!speaksForTeam(occasion)) return refuse('NOT_ALLOWED');
  return accept({
    state: 'open',
    number: (latest?.number ?? 0) + 1,
    openedAt: occasion.now,
    teamSize: teamSizeOf(occasion.roles),
    respondents: 0,
    box: { counts: emptyCounts(), voters: [], consents: 0 },
  });
}

/** What one person hands in, once and as a whole: a correction could be told from the difference. */
export interface Vote {
  readonly mark: VoterMark;
  readonly ballot: Ballot;
  /** Whether the result may be shown although the team is too small to hide in. */
  readonly consent: boolean;
}

/** Out: the round with one vote added. The same votes in any order give the same round. */
export function answerRound(
  round: Round,
  actor: Actor,
  { mark, ballot, consent }: Vote,
): Decision<OpenRound, AnswerRefusal> {
  if (round.state === 'closed') return refuse('ROUND_CLOSED', { number: round.number });
  if (!actor.member) return refuse('NOT_IN_TEAM');
  const { counts, voters, consents } = round.box;
  if (voters.includes(mark)) return refuse('ALREADY_ANSWERED');
  if (isEmpty(ballot)) return refuse('EMPTY_BALLOT');
  return accept({
    ...round,
    respondents: round.respondents + 1,
    box: {
      counts: addBallot(counts, ballot),
      voters: [...voters, mark].sort(),
      consents: consents + (consent ? 1 : 0),
    },
  });
}

/** Out: the round with its result, by somebody who speaks for the team. */
export function closeRound(round: Round, occasion: Occasion): Decision<ClosedRound, CloseRefusal> {
  if (round.state === 'closed') return refuse('ROUND_CLOSED', { number: round.number });
  if (!speaksForTeam(occasion)) return refuse('NOT_ALLOWED');
  return accept(countRound(round, occasion.now));
}

/** Out: whether nobody has closed the round in time; then the daily run closes it with `countRound`. */
export function isOverdue({ openedAt }: OpenRound<unknown>, now: number): boolean {
  return now >= daysAfter(openedAt, ROUND_LASTS_DAYS);
}

/** Out: the result of a round: from three respondents on, or from all of a smaller team if all agreed; else no items. */
export function countRound(round: OpenRound, now: number): ClosedRound {
  const { number, openedAt, respondents, box } = round;
  const needed = neededIn(round, box.consents === respondents);
  const items = respondents < needed ? null : forEachQuestion((id) => itemResult(box.counts[id], needed));
  return { state: 'closed', number, openedAt, closedAt: now, respondents, needed, items };
}

/** What may be said about a round that is open: how far it is, and to each person whether they have answered. */
export interface RoundStatus {
  readonly number: number;
  readonly openedAt: number;
  readonly respondents: number;
  readonly needed: number;
  readonly teamSize: number | null;
  /** The team is so small that everybody is asked whether the result may be shown. */
  readonly consentNeeded: boolean;
  readonly answered: boolean;
}

/** In: an open round; the mark of the person who asks. Out: all that anybody may know of it. */
export function statusOf(round: OpenRound, mark: VoterMark): RoundStatus {
  const { number, openedAt, respondents, teamSize, box } = round;
  const consentNeeded = isSmall(round);
  return {
    number,
    openedAt,
    respondents,
    needed: neededIn(round, consentNeeded),
    teamSize,
    consentNeeded,
    answered: box.voters.includes(mark),
  };
}

/** In: a round; what to do with its ballot box (seal, unseal). Out: the round with the other box; closed rounds have none. */
export function withBox<From, To>(round: Round<From>, change: (box: From) => To): Round<To> {
  return round.state === 'closed' ? round : { ...round, box: change(round.box) };
}

/** "Or all, in teams of fewer than 5 with consent" adds to the rule of three only for teams of two. */
function isSmall({ teamSize }: OpenRound<unknown>): boolean {
  return teamSize !== null && teamSize >= LEAST_WITH_CONSENT && teamSize < MIN_RESPONDENTS;
}

function neededIn(round: OpenRound<unknown>, allAgreed: boolean): number {
  return isSmall(round) && allAgreed ? LEAST_WITH_CONSENT : MIN_RESPONDENTS;
}
