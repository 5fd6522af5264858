import * as z from 'zod/mini';
import { DETECTOR_IDS } from '../domain/backlog/detectors/detector';
import { answersSchema } from './backlog-schema';
import type { Operations } from './operation';
import { level, poState, riskWhen, valueFor } from './outcome-property';
import { count, instant, issueId, projectKey, role } from './schemas';

/** Longer than any answer may be, so that the rule itself says what is too long. */
const MOST_TEXT = 100_000;
const text = z.string().check(z.maxLength(MOST_TEXT));

const quality = z.discriminatedUnion('judged', [
  z.object({
    judged: z.literal(true),
    score: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    hint: z.nullable(
      z.enum([
        ...(['missing', 'placeholder', 'tooShort', 'repeatsTitle', 'sayForWhom', 'sayWhatChanges'] as const),
        ...(['sayWhatCouldHappen', 'addNumber', 'neededNow'] as const),
      ]),
    ),
  }),
  z.object({ judged: z.literal(false), because: z.enum(['script', 'language']) }),
]);

/** A learning session that open questions propose: its topics, on how many items they are, the team's own training (T55). */
export const learning = z.nullable(
  z.object({ topics: z.array(z.string()), items: count, trainingLink: z.string() }),
);

const panel = z.object({
  asOf: instant,
  issue: z.object({ key: z.string(), summary: z.string(), projectKey: z.string() }),
  /** The revision that a change is made on, null before the first one. */
  rev: z.nullable(z.int()),
  class: z.enum(['technical', 'functional', 'bug', 'excluded']),
  prompt: z.object({
    asks: z.boolean(),
    reason: z.enum([
      ...(['technical', 'looksTechnical', 'otherWork', 'ceremony', 'subtask', 'epic', 'done'] as const),
      ...(['notTechnical', 'snoozed', 'notYet'] as const),
    ]),
    help: z.enum(['examples', 'hint', 'none']),
  }),
  answers: answersSchema,
  byRole: z.nullable(role),
  at: z.nullable(instant),
  value: quality,
  risk: quality,
  readyToRank: z.boolean(),
  impact: z.nullable(z.number()),
  po: z.object({ state: poState, at: z.nullable(instant), topic: z.string(), changedSince: z.boolean() }),
  notTechnical: z.boolean(),
  snoozedUntil: z.nullable(instant),
  /** What the issue property holds: as kept, nothing, something edited by hand. */
  property: z.enum(['ok', 'absent', 'damaged']),
  productOwnerUnset: z.boolean(),
  language: z.enum(['auto', 'en', 'fr', 'de', 'es']),
  viewer: z.object({ role, mayAnswer: z.boolean() }),
  /** Signs that technical work is planned apart which name this issue. */
  separation: z.array(z.enum(DETECTOR_IDS)),
  /** A learning session to propose, to the Scrum Master and the Product Owner only. */
  learning,
});

/** Saved, or not because somebody else was faster: what they said comes back. */
const changed = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), panel }),
  z.object({ outcome: z.literal('conflict'), panel }),
  z.object({
    outcome: z.literal('invalid'),
    code: z.enum(['ANSWER_TOO_LONG', 'TOPIC_TOO_LONG', 'TOPIC_MISSING']),
    field: z.enum(['value', 'risk', 'topic']),
    length: count,
    most: count,
  }),
]);

const seen = { issueId, rev: z.nullable(z.int()) };

export const outcomeApi = {
  /** What an issue is for: the two questions, their answers, and what the Product Owner made of them. */
  'outcome.get': { payload: z.strictObject({ issueId }), result: panel },
  /** Answers the two questions, on top of the revision that the writer started from. */
  'outcome.answer': {
    payload: z.strictObject({
      ...seen,
      answers: z.strictObject({
        value: text,
        valueFor: z.nullable(valueFor),
        valueLevel: z.nullable(level),
        risk: text,
        riskWhen: z.nullable(riskWhen),
        riskLevel: z.nullable(level),
      }),
    }),
    result: changed,
  },
  /** The Product Owner understands, has a question (with a topic, and a comment where asked for), or takes it back. */
  'outcome.poWord': {
    payload: z.strictObject({ ...seen, state: poState, topic: text, comment: z.nullable(text) }),
    result: changed,
  },
  /** "Not technical", "not now", or ask again. */
  'outcome.setAside': {
    payload: z.strictObject({ ...seen, how: z.enum(['notTechnical', 'snooze', 'ask']) }),
    result: changed,
  },
  /** Writes the issue property again from what is kept. */
  'outcome.restore': { payload: z.strictObject({ issueId }), result: panel },
  /** Creates the learning session on the open questions, once. Scrum Master, Product Owner, delegates, project admins. */
  'outcome.planSession': {
    payload: z.strictObject({
      projectKey,
      summary: z.string().check(z.minLength(1), z.maxLength(255)),
      description: z.string().check(z.maxLength(4000)),
    }),
    result: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('created'), key: z.string() }),
      z.object({
        outcome: z.literal('dialog'),
        projectId: z.string(),
        issueTypeId: z.nullable(z.string()),
        summary: z.string(),
        missing: z.array(z.string()),
      }),
    ]),
  },
} as const satisfies Operations;

export type OutcomePanelDto = z.infer<typeof panel>;
export type OutcomeChangeDto = z.infer<typeof changed>;
export type AnswerQualityDto = z.infer<typeof quality>;
export type LearningDto = z.infer<typeof learning>;
