import { emptyCounts, type Ballot } from '../../domain/maturity/ballot';
import {
  answerRound,
  closeRound,
  countRound,
  isOverdue,
  openRound,
  ROUNDS_KEPT,
  withBox,
  type BallotBox,
  type ClosedRound,
  type OpenRound,
  type Round,
} from '../../domain/maturity/round';
import { refuse } from '../../domain/shared/decision';
import type { BallotSeal, SealedBox } from '../../ports/ballot-seal';
import type { Versioned } from '../../ports/documents';
import { isFailure } from '../../ports/failure';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { accepted } from '../accepted';
import type { TeamDeps } from './team-deps';
import { occasionOf, teamOf, type TeamViewer } from './team-viewer';

type StoredRound = Round<SealedBox>;
type RoundDeps = Pick<TeamDeps, 'stores' | 'ballotSeal' | 'clock'>;

/** As many as a sealed box holds (ballot-seal.ts). */
const MOST_RESPONDENTS = 250;

/** Out: the rounds of a team, the latest first. A round that nobody closed in time is closed. Throws a Failure. */
export async function roundsOf(deps: RoundDeps, projectId: string): Promise<readonly StoredRound[]> {
  const rounds = await storedRounds(deps, projectId);
  const now = deps.clock.now();
  const [latest, ...earlier] = rounds;
  if (latest?.state !== 'open' || !isOverdue(latest, now)) return rounds;
  const closed = await closing(deps, { projectId, number: latest.number }, (round) =>
    round.state === 'closed' ? round : counted(deps.ballotSeal, projectId, round, now),
  );
  return [closed, ...earlier];
}

/** Out: the closed rounds among them, the latest first. */
export function closedRounds(rounds: readonly StoredRound[]): ClosedRound[] {
  return rounds.filter((round): round is ClosedRound => round.state === 'closed');
}

/**
 * Opens the next round. Of two who do it at once, one is refused.
 * Throws a UseCaseError: NOT_ALLOWED, or REFUSED with ROUND_ALREADY_OPEN or BALLOT_KEY_MISSING; Failures.
 */
export async function openNextRound(deps: RoundDeps, viewer: TeamViewer): Promise<void> {
  const { ballotSeal, stores, clock } = deps;
  const [team, [latest]] = await Promise.all([
    teamOf(stores, viewer),
    roundsOf(deps, viewer.projectId).then((rounds) => rounds.slice(0, 1)),
  ]);
  if (!ballotSeal.ready()) accepted(refuse('BALLOT_KEY_MISSING'));
  const next = accepted(openRound(latest ?? null, occasionOf(team, clock.now())));
  const round = { projectId: viewer.projectId, number: next.number };
  try {
    await stores.rounds.save(
      documentOf(round),
      withBox(next, (box) => ballotSeal.seal(round, box)),
      null,
    );
  } catch (failure) {
    if (isFailure(failure, 'conflict')) accepted(refuse('ROUND_ALREADY_OPEN', { number: next.number }));
    throw failure;
  }
}

/**
 * Adds one person's answers to the open round. Nothing of it is logged, and the sealed box has one length before and after.
 * Throws a UseCaseError: NOT_FOUND, or REFUSED with the reason; Failures.
 */
export async function answerOpenRound(
  deps: RoundDeps,
  viewer: TeamViewer,
  { number, ballot, consent }: { number: number; ballot: Ballot; consent: boolean },
): Promise<void> {
  const { ballotSeal, stores } = deps;
  const round = { projectId: viewer.projectId, number };
  const { actor } = await teamOf(stores, viewer);
  if (!ballotSeal.ready()) accepted(refuse('BALLOT_KEY_MISSING'));
  const vote = { mark: ballotSeal.markOf(round, viewer.accountId), ballot, consent };
  await changeDocument<StoredRound, StoredRound>(stores.rounds, documentOf(round), (stored) => {
    if (stored === null) throw new UseCaseError('NOT_FOUND');
    if (stored.respondents >= MOST_RESPONDENTS) accepted(refuse('ROUND_FULL', { most: MOST_RESPONDENTS }));
    const opened = stored.state === 'closed' ? stored : openedBox(ballotSeal, viewer.projectId, stored);
    if (opened === null) return accepted(refuse('BALLOT_UNREADABLE'));
    return withBox(accepted(answerRound(opened, actor, vote)), (box) => ballotSeal.seal(round, box));
  });
}

/**
 * Closes the open round and keeps its result; marks and counts per answer are gone with it.
 * Throws a UseCaseError: NOT_FOUND, NOT_ALLOWED, or REFUSED with ROUND_CLOSED; Failures.
 */
export async function closeOpenRound(deps: RoundDeps, viewer: TeamViewer, number: number): Promise<void> {
  const team = await teamOf(deps.stores, viewer);
  const { projectId } = viewer;
  const now = deps.clock.now();
  await closing(deps, { projectId, number }, (round) => {
    const decided = accepted(
      closeRound(
        withBox(round, () => EMPTY),
        occasionOf(team, now),
      ),
    );
    return round.state === 'closed' ? decided : counted(deps.ballotSeal, projectId, round, now);
  });
  await dropOldRounds(deps, projectId);
}

/** Out: the open round with its box as it is in memory; null where the box cannot be opened. */
export function openedBox(
  seal: BallotSeal,
  projectId: string,
  round: OpenRound<SealedBox>,
): OpenRound | null {
  const box = seal.ready() ? seal.open({ projectId, number: round.number }, round.box) : null;
  return box === null ? null : { ...round, box };
}

const EMPTY: BallotBox = { counts: emptyCounts(), voters: [], consents: 0 };

/** A box that cannot be opened any more gives a round without result: respondents are known, answers are not. */
function counted(seal: BallotSeal, projectId: string, round: OpenRound<SealedBox>, now: number): ClosedRound {
  const opened = openedBox(seal, projectId, round);
  return opened === null
    ? { ...countRound({ ...round, box: EMPTY }, now), items: null }
    : countRound(opened, now);
}

async function closing(
  { stores }: RoundDeps,
  id: { projectId: string; number: number },
  close: (round: StoredRound) => ClosedRound,
): Promise<ClosedRound> {
  return changeDocument<StoredRound, ClosedRound>(stores.rounds, documentOf(id), (stored) => {
    if (stored === null) throw new UseCaseError('NOT_FOUND');
    return close(stored);
  });
}

async function storedRounds({ stores }: RoundDeps, projectId: string): Promise<StoredRound[]> {
  const found: readonly Versioned<StoredRound>[] = await stores.rounds.list(projectId);
  return found.map(({ value }) => value).sort((one, other) => other.number - one.number);
}

async function dropOldRounds(deps: RoundDeps, projectId: string): Promise<void> {
  const old = (await storedRounds(deps, projectId)).slice(ROUNDS_KEPT);
  for (const { number } of old) await deps.stores.rounds.remove(documentOf({ projectId, number }));
}

function documentOf({ projectId, number }: { projectId: string; number: number }) {
  return { project: projectId, name: String(number) };
}
