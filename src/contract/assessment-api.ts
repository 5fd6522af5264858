import * as z from 'zod/mini';
import { QUESTION_IDS, type QuestionId } from '../domain/maturity/questions.table';
import type { Ballot } from '../domain/maturity/ballot';
import type { StageProposal } from '../domain/maturity/stage-proposal';
import type { Operations } from './operation';
import { count, instant, projectKey, role } from './schemas';
import { stage } from './settings-schema';
import { closedRoundSchema, confirmer, knownStage } from './team-schema';

const maybeInstant = z.nullable(instant);
const score = z.nullable(z.number());
const dimension = z.enum(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7']);
const questionId = z.enum(QUESTION_IDS as [QuestionId, ...QuestionId[]]);

const contextAnswers = z.strictObject({
  C1: z.nullable(z.enum(['a', 'b', 'c', 'd'])),
  C2: z.nullable(z.enum(['a', 'b', 'c', 'd', 'e'])),
  C3: z.nullable(z.enum(['a', 'b', 'c', 'd'])),
});

const proposal: z.ZodMiniType<StageProposal> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('proposed'), stage: knownStage }),
  z.object({ state: z.literal('riToConfirm'), confirmFrom: instant }),
  z.object({ state: z.literal('incomplete'), answered: count, needed: count }),
  z.object({ state: z.literal('tooFew'), respondents: count, needed: count }),
]);

const openRound = z.object({
  number: count,
  openedAt: instant,
  respondents: count,
  needed: count,
  teamSize: z.nullable(count),
  /** The team is too small to hide in: each is asked whether the result may be shown. */
  consentNeeded: z.boolean(),
  /** Whether the reader has answered; nobody learns it of others. */
  answered: z.boolean(),
  /** The answers given so far cannot be opened: the key was changed. */
  unreadable: z.boolean(),
});

const assessment = z.object({
  asOf: instant,
  viewer: z.object({
    role,
    member: z.boolean(),
    /** Opens and closes rounds. */
    speaks: z.boolean(),
    /** Puts a stage forward. */
    mayPropose: z.boolean(),
    /** Whether the reader's yes is one that is still missing. */
    mayConfirm: z.boolean(),
  }),
  stage: z.object({
    confirmed: stage,
    /** For thresholds (domain.md 4.5). */
    limits: stage,
    confirmedBy: z.array(confirmer),
    confirmedAt: maybeInstant,
  }),
  agreement: z.nullable(
    z.object({
      state: z.enum(['waiting', 'agreed', 'declined', 'expired']),
      stage: knownStage,
      proposedAt: instant,
      confirmedBy: z.array(confirmer),
      declinedBy: z.nullable(confirmer),
      missing: z.array(z.enum(['SM', 'PO', 'STAND_IN'])),
    }),
  ),
  context: z.object({
    answers: contextAnswers,
    answeredAt: maybeInstant,
    due: z.boolean(),
    /** Since when the team works together, as far as it has said so (T78). */
    newTeamSince: maybeInstant,
  }),
  /** Whether rounds can be opened: the installation has the key that seals them. */
  sealed: z.boolean(),
  round: z.nullable(openRound),
  /** Closed rounds with their scores, the latest first. */
  results: z.array(
    z.object({
      round: closedRoundSchema,
      dimensions: z.record(dimension, score),
      answeredItems: count,
    }),
  ),
  /** How the latest result moved against the one before, by dimension. */
  change: z.nullable(
    z.object({ from: count, to: count, dimensions: z.partialRecord(dimension, z.number()) }),
  ),
  proposal: z.nullable(proposal),
  reassessment: z.object({
    dueAt: maybeInstant,
    due: z.boolean(),
    days: count,
    sooner: z.array(z.enum(['newTeam', 'severalTeams'])),
  }),
});

const ballot: z.ZodMiniType<Ballot> = z.partialRecord(
  questionId,
  z.union([z.literal([1, 2, 3]), z.literal('dontKnow')]),
);

const where = { projectKey };
/** Names the round that the person saw, so that nothing happens to another one. */
const seenRound = { projectKey, round: count };

export const assessmentApi = {
  /** Where the team is today: its stage, the open round, what closed rounds say. */
  'team.assessment': { payload: z.object(where), result: assessment },
  /** Answers the Scrum Master's three questions for the team; anyone in it may (domain.md 4.2, 8.1). */
  'team.answerContext': {
    payload: z.strictObject({ ...where, answers: contextAnswers, newTeamSince: z.optional(maybeInstant) }),
    result: assessment,
  },
  'team.openRound': { payload: z.strictObject(where), result: assessment },
  /** Hands in one person's answers, once and as a whole. */
  'team.answerRound': {
    payload: z.strictObject({ ...seenRound, ballot, consent: z.boolean() }),
    result: assessment,
  },
  'team.closeRound': { payload: z.strictObject(seenRound), result: assessment },
  /** Puts a stage forward; it holds when Scrum Master and Product Owner have both agreed. */
  'team.proposeStage': { payload: z.strictObject({ ...where, stage: knownStage }), result: assessment },
  'team.confirmStage': {
    payload: z.strictObject({ ...where, stage: knownStage, proposedAt: instant }),
    result: assessment,
  },
  'team.declineStage': {
    payload: z.strictObject({ ...where, stage: knownStage, proposedAt: instant }),
    result: assessment,
  },
} as const satisfies Operations;

export type AssessmentDto = z.infer<typeof assessment>;
