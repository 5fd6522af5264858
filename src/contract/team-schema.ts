import * as z from 'zod/mini';
import { forEachQuestion } from '../domain/maturity/ballot';
import { EVIDENCE_IDS, type EvidenceReading } from '../domain/maturity/evidence';
import type { ContradictionAnswer } from '../domain/maturity/contradictions';
import type { ClosedRound, OpenRound, Round } from '../domain/maturity/round';
import { ROLE_OPTIONS, type Signs } from '../domain/maturity/scrum-master-need';
import type { StageAgreement } from '../domain/maturity/stage-agreement';
import type { StepIn } from '../domain/maturity/step-in';
import type { TeamEvidence, TeamRecord } from '../domain/maturity/team-record';
import type { RoleReview } from '../domain/team/role-review';
import type { CeremonyEntry, CeremonyLog } from '../domain/team/rotation-log';
import { count, instant } from './schemas';
import { accountId } from './settings-schema';

/** What a team's practice consists of, as it is stored and sent. */
export const knownStage = z.enum(['shu', 'ha', 'ri']);
export const confirmer = z.enum(['SM', 'PO', 'ADMIN', 'TEAM']);
const maybeInstant = z.nullable(instant);
const score = z.nullable(z.number());

const itemResult = z.object({
  median: score,
  talk: z.nullable(z.enum(['spread', 'dontKnow'])),
  answers: count,
});

export const closedRoundSchema: z.ZodMiniType<ClosedRound> = z.object({
  state: z.literal('closed'),
  number: count,
  openedAt: instant,
  closedAt: instant,
  respondents: count,
  needed: count,
  items: z.nullable(z.object(forEachQuestion(() => itemResult))),
});

const openRoundSchema: z.ZodMiniType<OpenRound<string>> = z.object({
  state: z.literal('open'),
  number: count,
  openedAt: instant,
  teamSize: z.nullable(count),
  respondents: count,
  box: z.string(),
});

/** A round as it is stored: the ballot box is sealed. */
export const storedRoundSchema: z.ZodMiniType<Round<string>> = z.union([openRoundSchema, closedRoundSchema]);

const agreementSchema: z.ZodMiniType<StageAgreement> = z.object({
  stage: knownStage,
  proposedAt: instant,
  round: z.nullable(count),
  confirmedBy: z.array(confirmer),
  declinedBy: z.nullable(confirmer),
  agreedAt: maybeInstant,
});

const evidenceId = z.enum(EVIDENCE_IDS);

const contradictionAnswerSchema: z.ZodMiniType<ContradictionAnswer> = z.object({
  kind: z.enum(['keep', 'reanswer']),
  stage: knownStage,
  covers: z.array(evidenceId),
  reason: z.string(),
  at: instant,
});

const signalState = z.enum(['ok', 'watch', 'act', 'notEnoughData', 'notApplicable']);
export const signsSchema: z.ZodMiniType<Signs> = z.object({ X1: signalState, X2: signalState });

export const stepInSchema: z.ZodMiniType<StepIn> = z.object({
  startedAt: instant,
  sprints: count,
  before: signsSchema,
  after: z.nullable(signsSchema),
  endedAt: maybeInstant,
});

export const roleReviewResult = z.enum(['keep', 'noDedicated', ...ROLE_OPTIONS]);

export const roleReviewSchema: z.ZodMiniType<RoleReview> = z.object({
  at: instant,
  result: roleReviewResult,
  gapFillingOver: z.boolean(),
  note: z.string(),
});

export const teamRecordSchema: z.ZodMiniType<TeamRecord> = z.object({
  agreement: z.nullable(agreementSchema),
  answer: z.nullable(contradictionAnswerSchema),
  stepIn: z.nullable(stepInSchema),
  reviews: z.array(roleReviewSchema),
});

const figures = z.record(z.string(), z.union([z.number(), z.string()]));

export const readingSchema: z.ZodMiniType<EvidenceReading> = z.union([
  z.object({
    id: evidenceId,
    figures,
    leaning: z.enum(['lower', 'level', 'further']),
    missing: z.null(),
  }),
  z.object({
    id: evidenceId,
    figures,
    leaning: z.null(),
    missing: z.enum(['notEnoughData', 'notApplicable', 'askC2', 'logUnused', 'acknowledged']),
  }),
]);

export const teamEvidenceSchema: z.ZodMiniType<TeamEvidence> = z.object({
  readAt: instant,
  readings: z.array(readingSchema),
  signs: signsSchema,
  gapFilling: z.nullable(z.object({ gaps: count, items: count })),
  sprintsClosedAt: z.array(instant),
});

export const ceremonyOutcome = z.enum(['planned', 'held', 'adapted', 'skipped']);

const ceremonyEntry: z.ZodMiniType<CeremonyEntry> = z.object({
  outcome: ceremonyOutcome,
  facilitator: z.nullable(accountId),
});

const entry = z.optional(ceremonyEntry);

export const ceremonyLogSchema: z.ZodMiniType<CeremonyLog> = z.array(
  z.object({
    sprintId: z.int(),
    startedAt: instant,
    ceremonies: z.object({
      daily: entry,
      planning: entry,
      review: entry,
      retro: entry,
      refinement: entry,
    }),
  }),
);
