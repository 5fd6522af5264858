import * as z from 'zod/mini';
import type { Operations } from './operation';
import { boardId, count, instant, projectKey } from './schemas';
import { accountId, overrideSchema, ownershipRules, settingsSchema } from './settings-schema';

const rev = z.nullable(z.int());
const role = z.enum(['PO', 'SM', 'DEV']);

const person = z.object({ accountId, displayName: z.string(), active: z.boolean() });

const problem = z.object({
  code: z.string(),
  field: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Saved, or not: with what is wrong, or with what somebody else saved meanwhile. */
const saved = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), rev: z.int() }),
  z.object({ outcome: z.literal('invalid'), problems: z.array(problem) }),
  z.object({
    outcome: z.literal('conflict'),
    rev,
    settings: settingsSchema,
    override: z.nullable(overrideSchema),
  }),
]);

const ownerWith = z.object({ owner: z.enum(['SM', 'PO', 'TEAM', 'NONE']), with: z.array(role) });

const where = { projectKey, boardId: z.optional(boardId) };

export const settingsApi = {
  /** What the team has said about itself, and what the reader may change. */
  'settings.get': {
    payload: z.object(where),
    result: z.object({
      settings: settingsSchema,
      rev,
      override: z.nullable(overrideSchema),
      overrideRev: rev,
      viewer: z.object({ role, maySave: z.boolean(), maySteer: z.boolean() }),
      /** The people chosen for roles. An account that is gone or closed is missing or inactive: "role open". */
      people: z.array(person),
    }),
  },
  /** Saves the settings of a project, its stage apart, on which the team agrees: project admins only. */
  'settings.save': {
    payload: z.strictObject({ projectKey, rev, settings: settingsSchema }),
    result: saved,
  },
  /** Saves what one board has of its own; null gives it up. Project admins only. */
  'settings.saveOverride': {
    payload: z.strictObject({ projectKey, boardId, rev, override: z.nullable(overrideSchema) }),
    result: saved,
  },
  /** Saves the ownership rules: Scrum Master, Product Owner, delegates and project admins. */
  'settings.steer': {
    payload: z.strictObject({ projectKey, rev, rules: ownershipRules }),
    result: saved,
  },
  /**
   * Which of the project's latest issues (at most 200, those not done) these rules would give another owner than the
   * saved ones do, as the caller sees the issues. Nothing is saved. Who may steer may try.
   */
  'settings.tryRules': {
    payload: z.strictObject({ projectKey, rules: ownershipRules }),
    result: z.object({
      asOf: instant,
      looked: count,
      changes: z.array(
        z.object({ key: z.string(), summary: z.string(), before: ownerWith, after: ownerWith }),
      ),
    }),
  },
  /** People who could be chosen for a role, by part of their name. */
  'settings.people': {
    payload: z.object({ projectKey, query: z.string().check(z.maxLength(100)) }),
    result: z.array(person),
  },
} as const satisfies Operations;

export type SettingsDto = z.infer<(typeof settingsApi)['settings.get']['result']>;
export type SaveResultDto = z.infer<typeof saved>;
export type OwnerWithDto = z.infer<typeof ownerWith>;
export type RuleTrialDto = z.infer<(typeof settingsApi)['settings.tryRules']['result']>;
export type PersonDto = z.infer<typeof person>;
export type ProblemDto = z.infer<typeof problem>;
