import * as z from 'zod/mini';
import { CEREMONIES, type BoardOverride, type TeamSettings } from '../domain/team/settings';
import { LIMITS } from '../domain/team/settings-limits';

export const accountId = z.string().check(z.regex(/^[A-Za-z0-9:_-]{1,128}$/));
const people = z.array(accountId).check(z.maxLength(LIMITS.people));
const shortText = z.string().check(z.maxLength(LIMITS.text));
const name = z.string().check(z.minLength(1), z.maxLength(LIMITS.name));
const instant = z.nullable(z.number());

export const stage = z.enum(['unset', 'shu', 'ha', 'ri']);
export const ceremony = z.enum(CEREMONIES);

const roles = z.strictObject({
  po: z.nullable(accountId),
  poLeave: z.optional(z.strictObject({ firstDay: z.number(), lastDay: z.number() })),
  poDelegates: people,
  sm: z.nullable(accountId),
  smMode: z.enum(['unset', 'full', 'part', 'rotating', 'onCall', 'none']),
  smIsAlsoDeveloper: z.boolean(),
  smTeams: z.int().check(z.minimum(1), z.maximum(20)),
  members: people,
});

const method = z.strictObject({
  type: z.enum(['scrum', 'kanban', 'scrumban', 'safe', 'other']),
  link: shortText,
  note: shortText,
});

const maturity = z.strictObject({
  stage,
  confirmedBy: z.array(z.enum(['SM', 'PO', 'ADMIN', 'TEAM'])).check(z.maxLength(4)),
  confirmedAt: instant,
  context: z.strictObject({
    C1: z.nullable(z.enum(['a', 'b', 'c', 'd'])),
    C2: z.nullable(z.enum(['a', 'b', 'c', 'd', 'e'])),
    C3: z.nullable(z.enum(['a', 'b', 'c', 'd'])),
  }),
  contextAnsweredAt: instant,
  teamChangedAt: instant,
  newToAgile: z.nullable(z.boolean()),
  newTeamSince: instant,
});

export const ownershipRule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  when: z.strictObject({ field: z.enum(['label', 'component', 'issueType', 'epic', 'kind']), value: name }),
  owner: z.enum(['SM', 'PO', 'TEAM', 'NONE']),
});

export const ownershipRules = z.array(ownershipRule).check(z.maxLength(LIMITS.rules));

const ownership = z.strictObject({
  enabled: z.boolean(),
  rules: ownershipRules,
  mutedKinds: z.array(z.string()).check(z.maxLength(LIMITS.rules)),
  treatDeliveryAutomationAsTricky: z.boolean(),
  qualityAcceptance: z.enum(['PO', 'developers']),
});

const technical = z.strictObject({
  mapping: z
    .array(
      z.strictObject({
        field: z.enum(['issueType', 'label', 'component', 'epic']),
        value: name,
        class: z.enum(['technical', 'functional', 'bug', 'excluded']),
      }),
    )
    .check(z.maxLength(LIMITS.mapping)),
  weakConfirmed: z.array(name).check(z.maxLength(LIMITS.mapping)),
  platformTeam: z.enum(['auto', 'yes', 'no']),
});

const ceremonyState = z.strictObject({ status: z.enum(['kept', 'adapted', 'dropped']), note: shortText });

const ceremonies = z.strictObject({
  daily: ceremonyState,
  planning: ceremonyState,
  review: ceremonyState,
  retro: ceremonyState,
  refinement: ceremonyState,
});

const rotation = z.strictObject({ on: z.boolean(), order: people, ceremonies: z.array(ceremony) });

const limit = z.optional(z.number());

const health = z.strictObject({
  disabled: z.array(z.string()).check(z.maxLength(LIMITS.rules)),
  thresholds: z.record(z.string(), z.strictObject({ watch: limit, act: limit })),
  graceMinutes: z.int(),
  windowSprints: z.int(),
  lateRemovalsCount: z.boolean(),
});

/** Everything a team says about itself, as it is stored and sent. What it may say beyond its shape: validate-settings.ts. */
export const settingsSchema: z.ZodMiniType<TeamSettings> = z.strictObject({
  roles,
  method,
  maturity,
  ownership,
  technical,
  ceremonies,
  rotation,
  health,
  trainingLink: shortText,
  language: z.enum(['auto', 'en', 'fr', 'de', 'es']),
  introduced: z.boolean(),
  enabled: z.boolean(),
});

export const overrideSchema: z.ZodMiniType<BoardOverride> = z.strictObject({
  roles: z.optional(roles),
  method: z.optional(method),
  maturity: z.optional(maturity),
  ceremonies: z.optional(ceremonies),
  rotation: z.optional(rotation),
  health: z.optional(health),
});
