import * as z from 'zod/mini';
import type { Evidence } from '../domain/maturity/evidence';
import { ROLE_OPTIONS, type EngagementAdvice } from '../domain/maturity/scrum-master-need';
import type { Operations } from './operation';
import { count, instant, projectKey } from './schemas';
import { stage } from './settings-schema';
import {
  knownStage,
  readingSchema,
  roleReviewResult,
  roleReviewSchema,
  signsSchema,
  stepInSchema,
} from './team-schema';

/** As long as a reason may be; the rules say what is missing. */
const words = z.string().check(z.maxLength(500));
const verdict = z.object({ verdict: z.enum(['supports', 'contradicts', 'unknown']) });
const evidence: z.ZodMiniType<Evidence> = z.intersection(readingSchema, verdict);

const sign = z.enum(['X1', 'X2']);

const engagement: z.ZodMiniType<EngagementAdvice> = z.object({
  engagement: z.enum([
    'assessFirst',
    'teach',
    'teachWithFocus',
    'fullTime',
    'partTimeCoach',
    'partTimeWithFocus',
    'stepInHalfTime',
    'noDedicated',
    'onCallCoach',
    'stepInThenReview',
  ]),
  reasons: z.array(
    z.discriminatedUnion('code', [
      z.object({ code: z.literal('stage'), stage }),
      z.object({ code: z.literal('sign'), sign, state: z.enum(['watch', 'act']) }),
      z.object({ code: z.literal('signUnknown'), sign }),
    ]),
  ),
  hints: z.array(
    z.discriminatedUnion('code', [
      z.object({
        code: z.literal('reassessRole'),
        gaps: count,
        items: count,
        options: z.array(z.enum(ROLE_OPTIONS)),
      }),
      z.object({ code: z.literal('manyTeams'), teams: count, most: count }),
    ]),
  ),
  stepIn: z.boolean(),
  hat: z.enum(['scrumMaster', 'someone']),
});

const signChange = z.enum(['better', 'same', 'worse', 'unknown']);

const practice = z.object({
  asOf: instant,
  /** When Jira was last looked at; null: not yet. */
  readAt: z.nullable(instant),
  /** Whether it is worth looking again. */
  stale: z.boolean(),
  /** The figures are read as the app, from issues too that the reader may not see. */
  includesHidden: z.boolean(),
  viewer: z.object({ speaks: z.boolean() }),
  stage: z.object({ confirmed: stage, limits: stage }),
  evidence: z.array(evidence),
  /** "Your answers say this, Jira shows that": what contradicts, unanswered. */
  banner: z.nullable(z.object({ stage: knownStage, contradictions: z.array(evidence) })),
  signs: signsSchema,
  engagement,
  stepIn: z.nullable(
    z.object({
      record: stepInSchema,
      /** It has had its sprints. */
      over: z.boolean(),
      effect: z.nullable(z.object({ X1: signChange, X2: signChange })),
    }),
  ),
  review: z.object({
    due: z.nullable(z.enum(['interval', 'gapFilling'])),
    nextAt: z.nullable(instant),
    held: z.array(roleReviewSchema),
  }),
});

const where = { projectKey };

export const practiceApi = {
  /** What Jira shows beside the team's own view, and how much Scrum Master would help now (domain.md 4.5, 4.6). */
  'team.practice': { payload: z.object(where), result: practice },
  /** Has Jira looked at again, in the background. */
  'team.lookAgain': { payload: z.strictObject(where), result: practice },
  /** "We keep the stage, because …", or "we answer again". */
  'team.answerContradictions': {
    payload: z.strictObject({ ...where, kind: z.enum(['keep', 'reanswer']), reason: words }),
    result: practice,
  },
  'team.startStepIn': { payload: z.strictObject({ ...where, sprints: z.int() }), result: practice },
  'team.endStepIn': { payload: z.strictObject(where), result: practice },
  /** What a team decided about its Scrum Master role; nothing else changes by it. */
  'team.recordReview': {
    payload: z.strictObject({ ...where, result: roleReviewResult, note: words }),
    result: practice,
  },
} as const satisfies Operations;

export type PracticeDto = z.infer<typeof practice>;
