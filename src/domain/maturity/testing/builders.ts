import { DEFAULT_SETTINGS, type RoleSettings } from '../../team/settings';
import type { Actor, Occasion } from '../actor';
import { forEachQuestion, type Ballot } from '../ballot';
import { DAY_MS } from '../../shared/days';
import type { Decision } from '../../shared/decision';
import type { EvidenceFacts, SprintFacts } from '../evidence';
import type { Answer, Dimension } from '../questions.table';
import { QUESTIONS } from '../questions.table';
import type { ClosedRound, OpenRound, Vote } from '../round';
import { answerRound, countRound, openRound } from '../round';

export const NOW = 1_000 * DAY_MS;

/** Out: the roles of a team of seven: PO, SM and five developers. */
export function buildRoles(overrides: Partial<RoleSettings> = {}): RoleSettings {
  const members = ['dev-1', 'dev-2', 'dev-3', 'dev-4', 'dev-5'];
  return { ...DEFAULT_SETTINGS.roles, po: 'po', sm: 'sm', smMode: 'part', members, ...overrides };
}

export const SM: Actor = { role: 'SM', admin: false, member: true };
export const PO: Actor = { role: 'PO', admin: false, member: true };
export const DEV: Actor = { role: 'DEV', admin: false, member: true };
export const ADMIN: Actor = { role: 'DEV', admin: true, member: false };
export const OUTSIDER: Actor = { role: 'DEV', admin: false, member: false };

/** Out: somebody doing something in this team, by default now in a team of seven. */
export function by(actor: Actor, roles: RoleSettings = buildRoles(), now = NOW): Occasion {
  return { actor, roles, now };
}

/** Out: the value of a decision that must have been accepted. */
export function accepted<T>(decision: Decision<T, string>): T {
  if (!decision.ok) throw new Error(`refused: ${decision.code}`);
  return decision.value;
}

/** Out: a ballot with the same answer to every question. */
export function sameAnswer(answer: Answer): Ballot {
  return forEachQuestion(() => answer);
}

/** Out: a ballot that answers by dimension. */
export function byDimension(answers: Readonly<Record<Dimension, Answer>>): Ballot {
  return Object.fromEntries(QUESTIONS.map(({ id, dimension }) => [id, answers[dimension]]));
}

/** Out: a round opened at an instant (ms) by the Scrum Master of the team. */
export function openedRound(roles: RoleSettings = buildRoles(), at = NOW): OpenRound {
  return accepted(openRound(null, by(SM, roles, at)));
}

/** Out: the round with these votes, in order. */
export function votedRound(votes: readonly Partial<Vote>[], roles?: RoleSettings): OpenRound {
  return votes.reduce<OpenRound>(
    (round, vote, index) => accepted(answerRound(round, DEV, buildVote({ mark: `mark-${index}`, ...vote }))),
    openedRound(roles),
  );
}

export function buildVote(overrides: Partial<Vote> = {}): Vote {
  return { mark: 'mark', ballot: sameAnswer(2), consent: false, ...overrides };
}

/** Out: a closed round that these ballots were handed in for. */
export function closedRound(
  ballots: readonly Ballot[],
  { number = 1, closedAt = NOW }: { readonly number?: number; readonly closedAt?: number } = {},
): ClosedRound {
  const round = votedRound(ballots.map((ballot) => ({ ballot })));
  return { ...countRound(round, closedAt), number };
}

/** Out: a closed sprint of two weeks that finished most of its work. */
export function buildSprint(overrides: Partial<SprintFacts> = {}): SprintFacts {
  return { unfinished: 0.18, goalScore: 2, scopeChange: 0.3, days: 14, facilitators: [], ...overrides };
}

/** Out: what Jira knows of a team: six ordinary sprints and nothing else. */
export function buildFacts(overrides: Partial<EvidenceFacts> = {}): EvidenceFacts {
  return {
    now: NOW,
    usesSprints: true,
    sprints: Array.from({ length: 6 }, () => buildSprint()),
    releases: [],
    unfinishedSign: 'ok',
    unfinishedLimit: 0.2,
    scrumMasterWork: null,
    areas: [],
    quality: [],
    blockDays: [],
    improvements: { items: 0, doneInTime: 0 },
    separation: { state: 'notEnoughData', acknowledged: false },
    ...overrides,
  };
}
