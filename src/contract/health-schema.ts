import * as z from 'zod/mini';
import { SIGNAL_GROUPS, SIGNAL_IDS } from '../domain/health/signal';
import type { Observation } from '../domain/health/observation';
import { count } from './schemas';
import { ceremony, stage } from './settings-schema';

const number = z.number();
const maybe = z.nullable(number);
const weighedBy = z.enum(['points', 'items']);

const saying = <Code extends string, Shape extends z.core.$ZodLooseShape>(code: Code, params: Shape) =>
  z.object({ code: z.literal(code), params: z.object(params) });

const goalReason = z.enum([
  ...([
    'none',
    'placeholder',
    'restates',
    'activity',
    'tooShort',
    'list',
    'sprintName',
    'sameAsLast',
  ] as const),
  ...(['objective', 'outcomeOnly', 'beneficiaryOnly', 'objectiveWithList', 'whoAndOutcome'] as const),
]);

/** What a signal sees, in numbers (domain/health/observation.ts). */
const observation: z.ZodMiniType<Observation> = z.discriminatedUnion('code', [
  saying('H1.unfinished', { unfinished: number, items: number, share: number, weighedBy }),
  saying('H2.unfinishedSprints', {
    overWatch: number,
    overAct: number,
    sprints: number,
    streak: number,
    watchLimit: maybe,
    actLimit: maybe,
  }),
  saying('H3.longTravelling', { travelling: number, items: number, share: number, closedSprints: number }),
  saying('H3.oldItems', { old: number, items: number, share: number, ageDays: number }),
  saying('H4.pace', {
    timeShare: number,
    doneShare: number,
    behind: number,
    done: number,
    items: number,
    weighedBy,
  }),
  saying('H5.scopeChange', {
    added: number,
    removed: number,
    planned: number,
    share: number,
    removedShare: number,
    ownMedian: maybe,
    sprints: number,
    weighedBy,
  }),
  saying('H5.unplanned', { unplanned: number, started: number, share: number }),
  saying('H6.goal', { score: number, reason: goalReason, low: number, judged: number }),
  saying('H7.outsideGoal', { outside: number, started: number, share: number }),
  saying('H8.purpose', { clear: number, items: number, share: number, unknown: number }),
  saying('H9.teamSays', { Q1: number, Q2: number }),
  saying('H10.allocation', { finding: z.enum(['act', 'watch', 'none', 'experiment', 'reviewDue']) }),
  saying('H11a.gapFilling', {
    gaps: number,
    items: number,
    share: number,
    byKind: z.record(z.string(), number),
  }),
  saying('H11b.crossed', {
    poOnTeamWork: number,
    poItems: number,
    teamOnProductWork: number,
    teamItems: number,
  }),
  saying('H11c.roleClarity', { mismatched: number, contradictory: number, owned: number, share: number }),
  saying('H12.documentation', { old: number, olderThanDays: number, Q10: maybe }),
  saying('H13.quality', {
    bugs: number,
    done: number,
    bugsPerDone: number,
    reopened: number,
    reopenedShare: number,
    afterRelease: maybe,
    backMoves: number,
    items: number,
    backMoveShare: number,
    over: number,
  }),
  saying('H14.blocked', { blockers: number, long: number, longerThanDays: number, medianDays: number }),
  saying('H15.workInProgress', { inProgress: number, people: number, perPerson: number }),
  saying('H16.releases', { last30Days: number, before30Days: number }),
  saying('H17.velocity', { lowest: number, highest: number, sprints: number, cv: number, weighedBy }),
  saying('H18.ceremonies', { notCovered: z.array(ceremony) }),
  saying('H19.improvements', { inTime: number, items: number, share: number }),
]);

const signalState = z.enum(['ok', 'watch', 'act', 'notEnoughData', 'notApplicable']);
export const signalId = z.enum(SIGNAL_IDS);
const signId = z.enum(['X1', 'X2']);

/** What a measure would need more of before it can be said. */
export const missing = z.object({
  what: z.enum([
    ...(['closedSprints', 'items', 'doneItems', 'judgedItems', 'ownedItems', 'roleItems'] as const),
    ...(['improvementItems', 'blockers', 'commitment', 'throughput', 'workingDays', 'endDate'] as const),
    ...(['sharedDays', 'nearEnd', 'elapsedShare', 'activeSprint', 'judgedGoals', 'goalTicks'] as const),
    ...(['classifiedStatuses', 'assessment', 'allocationFinding', 'roleClarity', 'scrumMaster'] as const),
    ...(['assignees', 'releases', 'ceremonyLog', 'allocationNotSeen'] as const),
  ]),
  have: number,
  need: number,
});

const evidence = {
  /** Ids of issues; the reader's own access decides which of them can be opened. */
  issues: z.array(z.string()),
  sprints: z.array(number),
  limits: z.array(z.object({ id: z.string(), value: number, watch: maybe, act: maybe })),
  differences: z.array(
    z.object({
      code: z.enum(['lateRemoval', 'grace', 'leftInGrace', 'outlier']),
      issues: z.array(z.string()),
    }),
  ),
};

const signalHead = { id: signalId, group: z.enum(SIGNAL_GROUPS), informative: z.boolean() };

const signal = z.union([
  z.object({ ...signalHead, state: z.enum(['ok', 'watch', 'act']), observation, ...evidence }),
  z.object({ ...signalHead, state: z.literal('notEnoughData'), missing }),
  z.object({ ...signalHead, state: z.literal('notApplicable') }),
]);

const sign = z.object({ id: signId, state: signalState, signals: z.array(signalId) });

const engagement = z.object({
  engagement: z.enum([
    ...([
      'assessFirst',
      'teach',
      'teachWithFocus',
      'fullTime',
      'partTimeCoach',
      'partTimeWithFocus',
    ] as const),
    ...(['stepInHalfTime', 'noDedicated', 'onCallCoach', 'stepInThenReview'] as const),
  ]),
  reasons: z.array(
    z.discriminatedUnion('code', [
      z.object({ code: z.literal('stage'), stage }),
      z.object({ code: z.literal('sign'), sign: signId, state: z.enum(['watch', 'act']) }),
      z.object({ code: z.literal('signUnknown'), sign: signId }),
    ]),
  ),
  hints: z.array(
    z.discriminatedUnion('code', [
      z.object({
        code: z.literal('reassessRole'),
        gaps: count,
        items: count,
        options: z.array(z.enum(['secondTeam', 'organisationalImpediments', 'rotation', 'developerRole'])),
      }),
      z.object({ code: z.literal('manyTeams'), teams: count, most: count }),
    ]),
  ),
  stepIn: z.boolean(),
  hat: z.enum(['scrumMaster', 'someone']),
});

const keyQuestion = z.enum(['documentation', 'quality', 'roles', 'relationships']);

const stepIn = z.object({
  hat: z.enum(['scrumMaster', 'someone']),
  signs: z.array(sign),
  questions: z.array(z.object({ code: keyQuestion, signals: z.array(signalId) })),
  first: z.nullable(keyQuestion),
  sprints: z.object({ least: number, most: number }),
});

const card = z.object({
  situation: z.enum(['blurryRoles', 'teamAndScrum', 'poAndTechnicalWork', 'matureTeam']),
  evidence: z.array(
    z.enum([
      ...([
        'poUnset',
        'smUnset',
        'rolesUnclear',
        'stageShu',
        'ceremoniesImposed',
        'ceremonyNotCovered',
      ] as const),
      ...([
        'separateAllocation',
        'poAbsent',
        'fullTimeAtRi',
        'gapFilling',
        'signWithoutScrumMaster',
      ] as const),
    ]),
  ),
  signals: z.array(signalId),
  open: z.boolean(),
});

/** Signals, signs, cards and headline of one board (domain.md 5): codes and evidence, never sentences. */
export const health = z.object({
  signals: z.array(signal),
  signs: z.array(sign),
  headline: z.object({
    signs: z.array(sign),
    act: z.array(signalId),
    watch: z.array(signalId),
    counts: z.object({
      act: count,
      watch: count,
      fine: count,
      withoutData: count,
      notApplicable: count,
    }),
  }),
  engagement,
  stepIn: z.nullable(stepIn),
  cards: z.array(card),
  ignored: z.array(
    z.object({ sprintId: number, reason: z.enum(['closedAtOnce', 'tooShort', 'tooFewItems']) }),
  ),
});

export type HealthDto = z.infer<typeof health>;
export type SignalDto = z.infer<typeof signal>;
export type SignDto = z.infer<typeof sign>;
export type StepInDto = z.infer<typeof stepIn>;
export type SituationCardDto = z.infer<typeof card>;
export type EngagementDto = z.infer<typeof engagement>;
export type MissingDto = z.infer<typeof missing>;
export type { Observation as ObservationDto };
