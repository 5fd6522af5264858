import * as z from 'zod/mini';
import { CONTEXT_QUESTIONS, QUESTION_IDS, type QuestionId } from '../domain/maturity/questions.table';
import { ADVICE, type AdviceCode } from '../domain/team/ceremony-advice.table';
import type { CeremonyAdvice } from '../domain/team/ceremony-advice';
import { CEREMONIES } from '../domain/team/settings';
import type { Operations } from './operation';
import { count, instant, projectKey, sprintId } from './schemas';
import { LIMITS } from '../domain/team/settings-limits';
import { accountId, ceremony } from './settings-schema';
import { ceremonyOutcome, knownStage } from './team-schema';

const person = z.object({ accountId, name: z.nullable(z.string()) });
const contextQuestion = z.enum(Object.keys(CONTEXT_QUESTIONS) as (keyof typeof CONTEXT_QUESTIONS)[]);
const question = z.enum(QUESTION_IDS as [QuestionId, ...QuestionId[]]);

const advice: z.ZodMiniType<CeremonyAdvice> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('locked'), missing: z.array(contextQuestion) }),
  z.object({
    state: z.literal('open'),
    advice: z.array(
      z.object({
        code: z.enum(ADVICE.map(({ code }) => code) as [AdviceCode, ...AdviceCode[]]),
        ceremony: z.nullable(ceremony),
        causes: z.array(
          z.discriminatedUnion('kind', [
            z.object({ kind: z.literal('context'), question: contextQuestion, answer: z.string() }),
            z.object({ kind: z.literal('item'), question, median: z.number() }),
            z.object({ kind: z.literal('stage'), stage: knownStage }),
            z.object({ kind: z.literal('teamSize'), people: count }),
          ]),
        ),
      }),
    ),
  }),
]);

const entry = z.object({ ceremony, outcome: ceremonyOutcome, facilitator: z.nullable(person) });

const ceremonies = z.object({
  asOf: instant,
  viewer: z.object({
    speaks: z.boolean(),
    mayRecord: z.boolean(),
    inRotation: z.boolean(),
    /** Why they may not join a rotation that is on; null where they may, or are in it. */
    joinRefusal: z.nullable(z.enum(['NOT_IN_TEAM', 'ROTATION_HAS_PO', 'ROTATION_PO_SEVERAL'])),
  }),
  /** What the team has written down about its way of working (T14); empty where it has not. */
  wayOfWorking: z.object({ link: z.string(), note: z.string() }),
  /** What was just done has the Product Owner facilitate: said once (domain.md 8.1). */
  ownerFacilitates: z.boolean(),
  statuses: z.array(
    z.object({ ceremony, state: z.enum(['kept', 'adapted', 'covered', 'notCovered']), note: z.string() }),
  ),
  advice,
  rotation: z.object({
    on: z.boolean(),
    /** The ceremonies that rotate; all of them where the team picked none. */
    ceremonies: z.array(ceremony),
    order: z.array(person),
    /** The rotation holds the Scrum Master's accountability, so the PO takes no part. */
    standsIn: z.boolean(),
  }),
  /** Who may be recorded as facilitator. */
  people: z.array(person),
  /** What was, is and will be, the latest first. Future sprints cannot be recorded. */
  sprints: z.array(
    z.object({
      sprintId,
      name: z.string(),
      state: z.enum(['active', 'closed', 'future']),
      entries: z.array(entry),
    }),
  ),
  /** How often each facilitated, in the order of the rotation: a count and nothing else. */
  fairness: z.array(z.object({ person, held: count })),
});

const where = { projectKey };

export const ceremonyApi = {
  /** The team's ceremonies: purposes, advice, rotation and log (domain.md 4.7). */
  'team.ceremonies': { payload: z.object(where), result: ceremonies },
  /** Switches the rotation, chooses what rotates and in which order. People join by themselves. */
  'team.setRotation': {
    payload: z.strictObject({
      ...where,
      on: z.boolean(),
      ceremonies: z.array(ceremony).check(z.maxLength(CEREMONIES.length)),
      order: z.array(accountId).check(z.maxLength(LIMITS.people)),
    }),
    result: ceremonies,
  },
  'team.joinRotation': { payload: z.strictObject(where), result: ceremonies },
  'team.leaveRotation': { payload: z.strictObject(where), result: ceremonies },
  /** What became of a ceremony, and who facilitated it. */
  'team.recordCeremony': {
    payload: z.strictObject({
      ...where,
      sprintId,
      ceremony,
      outcome: ceremonyOutcome,
      facilitator: z.nullable(accountId),
    }),
    result: ceremonies,
  },
} as const satisfies Operations;

export type CeremoniesDto = z.infer<typeof ceremonies>;
