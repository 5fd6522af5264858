import * as z from 'zod/mini';
import type { OutcomeProperty } from '../domain/backlog/outcome/outcome-property';
import { isoInstant, role } from './schemas';

/** The issue property that holds what an issue is for, as JQL and automation read it (domain.md 6.3). */
export const OUTCOME_PROPERTY = 'tandem.outcome';

export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export const valueFor = z.enum(['customers', 'team', 'both']);
export const riskWhen = z.enum(['now', 'threeMonths', 'twelveMonths', 'later', 'none']);
export const poState = z.enum(['none', 'understood', 'question']);

const score = z.nullable(z.number().check(z.minimum(0), z.maximum(3)));

export const outcomePropertySchema: z.ZodMiniType<OutcomeProperty> = z.object({
  v: z.literal(1),
  value: z.string(),
  valueFor: z.nullable(valueFor),
  valueLevel: z.nullable(level),
  risk: z.string(),
  riskWhen: z.nullable(riskWhen),
  riskLevel: z.nullable(level),
  noRisk: z.boolean(),
  qV: score,
  qR: score,
  impact: z.nullable(z.number().check(z.minimum(0), z.maximum(12))),
  byRole: z.nullable(role),
  at: z.nullable(isoInstant),
  po: z.object({ state: poState, at: z.nullable(isoInstant) }),
  notTechnical: z.optional(z.boolean()),
  rev: z.number(),
});

/** What an issue property holds: nothing, an outcome, or something that a person wrote there by hand. */
export type ReadOutcomeProperty =
  | { readonly state: 'absent' | 'damaged'; readonly property: null }
  | { readonly state: 'ok'; readonly property: OutcomeProperty };

/** In: the property as Jira gives it, undefined where it is not set. */
export function readOutcomeProperty(raw: unknown): ReadOutcomeProperty {
  if (raw === undefined) return { state: 'absent', property: null };
  const parsed = z.safeParse(outcomePropertySchema, raw);
  return parsed.success ? { state: 'ok', property: parsed.data } : { state: 'damaged', property: null };
}
