import * as z from 'zod/mini';
import type { LearningTopic } from '../domain/backlog/outcome/learning-topics';
import type { Outcome, OutcomeAnswers } from '../domain/backlog/outcome/outcome';
import { CONSULTED_ROLES, type TradeOff } from '../domain/backlog/ranking/trade-off';
import { level, poState, riskWhen, valueFor } from './outcome-property';
import { role } from './schemas';

/** How what people write into the backlog is stored and sent. */
export const answersSchema: z.ZodMiniType<OutcomeAnswers> = z.object({
  value: z.string(),
  valueFor: z.nullable(valueFor),
  valueLevel: z.nullable(level),
  risk: z.string(),
  riskWhen: z.nullable(riskWhen),
  riskLevel: z.nullable(level),
});

export const outcomeSchema: z.ZodMiniType<Outcome> = z.object({
  answers: answersSchema,
  byRole: z.nullable(role),
  at: z.nullable(z.number()),
  po: z.object({ state: poState, at: z.nullable(z.number()), topic: z.string() }),
  notTechnical: z.boolean(),
  snoozedUntil: z.nullable(z.number()),
});

export const tradeOffsSchema: z.ZodMiniType<readonly TradeOff[]> = z.array(
  z.object({
    at: z.number(),
    byRole: role,
    item: z.string(),
    direction: z.enum(['up', 'down']),
    beside: z.string(),
    passed: z.int(),
    reason: z.string(),
    consulted: z.array(z.enum(CONSULTED_ROLES)),
  }),
);

export const topicsSchema: z.ZodMiniType<readonly LearningTopic[]> = z.array(
  z.object({
    issueId: z.string(),
    topic: z.string(),
    at: z.number(),
    state: z.enum(['open', 'planned', 'answered']),
  }),
);
