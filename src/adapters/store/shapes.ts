import * as z from 'zod/mini';
import { experimentSchema } from '../../contract/experiment-api';
import { outcomeSchema, topicsSchema, tradeOffsSchema } from '../../contract/backlog-schema';
import { storedFindingSchema } from '../../contract/finding-schema';
import { overrideSchema, settingsSchema } from '../../contract/settings-schema';
import type { StoredFinding } from '../../domain/backlog/finding/stored-finding';
import type { LearningTopic } from '../../domain/backlog/outcome/learning-topics';
import type { Outcome } from '../../domain/backlog/outcome/outcome';
import type { TradeOff } from '../../domain/backlog/ranking/trade-off';
import type { SiteFacts } from '../../domain/jira/facts';
import type { LearningLog } from '../../domain/ownership/learning';
import type { Once } from '../../domain/shared/once';
import type { Experiment } from '../../domain/team/experiment';
import type { BoardOverride, TeamSettings } from '../../domain/team/settings';
import type { StoredShape } from './versioned';

/** Every kind of document, with the version now written. */
export const settingsShape: StoredShape<TeamSettings> = {
  kind: 'settings',
  version: 1,
  schema: settingsSchema,
};
export const overrideShape: StoredShape<BoardOverride> = {
  kind: 'override',
  version: 1,
  schema: overrideSchema,
};

const learningSchema: z.ZodMiniType<LearningLog> = z.object({
  entries: z.array(
    z.object({
      kind: z.string(),
      decision: z.enum(['SM', 'PO', 'TEAM', 'NONE', 'muted', 'confirmed']),
      at: z.number(),
      issueId: z.string(),
    }),
  ),
  enabled: z.array(z.object({ kind: z.string(), key: z.string(), at: z.number(), issueId: z.string() })),
  dismissed: z.array(z.object({ kind: z.string(), at: z.number() })),
});

export const learningShape: StoredShape<LearningLog> = {
  kind: 'learning',
  version: 2,
  schema: learningSchema,
  migrations: { 1: (value) => ({ ...(value as object), enabled: [] }) },
};

const onceSchema: z.ZodMiniType<Once> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('claimed'), summary: z.string(), at: z.number() }),
  z.object({ state: z.literal('unlinked'), key: z.string(), at: z.number() }),
  z.object({ state: z.literal('created'), key: z.string(), at: z.number() }),
]);

export const enablementShape: StoredShape<Once> = { kind: 'enablement', version: 1, schema: onceSchema };

export const learningSessionShape: StoredShape<Once> = {
  kind: 'learningSession',
  version: 1,
  schema: onceSchema,
};

export const outcomeShape: StoredShape<Outcome> = { kind: 'outcome', version: 1, schema: outcomeSchema };

export const tradeOffsShape: StoredShape<readonly TradeOff[]> = {
  kind: 'tradeOffs',
  version: 1,
  schema: tradeOffsSchema,
};

export const findingShape: StoredShape<StoredFinding> = {
  kind: 'finding',
  version: 1,
  schema: storedFindingSchema,
};

export const topicsShape: StoredShape<readonly LearningTopic[]> = {
  kind: 'topics',
  version: 1,
  schema: topicsSchema,
};

const fieldId = z.nullable(z.string());

export const siteFactsShape: StoredShape<SiteFacts> = {
  kind: 'siteFacts',
  version: 1,
  schema: z.object({
    fields: z.object({
      sprint: fieldId,
      flag: fieldId,
      rank: fieldId,
      storyPointEstimate: fieldId,
      storyPoints: z.array(z.string()),
    }),
    readAt: z.number(),
  }),
};

export const experimentsShape: StoredShape<readonly Experiment[]> = {
  kind: 'experiment',
  version: 1,
  schema: z.array(experimentSchema),
};
