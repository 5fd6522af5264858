import * as z from 'zod/mini';
import type { BoardFacts, ProjectFacts } from '../../domain/jira/facts';
import type { HiddenSignal } from '../../domain/health/hidden-signals';
import { SIGNAL_IDS } from '../../domain/health/signal';
import type { BoardReading, ReadingPart } from '../../domain/health/kept-reading';
import type { IssueChange } from '../../domain/sprint/sprint';
import type { StoredReport } from '../../domain/sprint/stored-report';
import type { Purpose } from '../../domain/text/purpose';
import type { StoredShape } from './versioned';

const number = z.number();
const maybe = z.nullable(number);
const ids = z.array(number);
const outcome = z.enum(['completed', 'notCompleted', 'removed', 'completedOutside']);
const workClass = z.enum(['technical', 'functional', 'bug', 'excluded']);
const role = z.enum(['SM', 'PO', 'other']);

const estimation = z.discriminatedUnion('type', [
  z.object({ type: z.literal('field'), fieldId: z.string(), name: z.string() }),
  z.object({ type: z.literal('issueCount') }),
  z.object({ type: z.literal('none') }),
]);

export const sprintStartShape: StoredShape<number> = { kind: 'sprintStart', version: 1, schema: number };

export const goalTicksShape: StoredShape<readonly string[]> = {
  kind: 'goalTicks',
  version: 1,
  schema: z.array(z.string()),
};

export const boardFactsShape: StoredShape<BoardFacts> = {
  kind: 'boardFacts',
  version: 1,
  schema: z.object({
    board: z.object({
      id: number,
      name: z.string(),
      type: z.enum(['scrum', 'kanban', 'simple']),
      projectId: z.nullable(z.string()),
      columns: z.array(z.object({ name: z.string(), statusIds: z.array(z.string()) })),
      estimation,
      filterId: z.nullable(z.string()),
    }),
    condition: z.nullable(z.string()),
    filterJql: z.nullable(z.string()),
    readAt: number,
  }),
};

export const projectFactsShape: StoredShape<ProjectFacts> = {
  kind: 'projectFacts',
  version: 1,
  schema: z.object({ releases: ids, readAt: number }),
};

const storedRow = z.object({
  id: z.string(),
  outcome,
  added: z.optional(z.boolean()),
  committed: z.optional(z.boolean()),
  initial: z.optional(number),
  final: z.optional(maybe),
  exit: z.optional(number),
  atFinish: z.optional(maybe),
  entered: z.optional(number),
  left: z.optional(number),
  finished: z.optional(number),
  created: number,
  doneAtClose: z.optional(z.boolean()),
  notOnBoard: z.optional(z.boolean()),
  twoEstimates: z.optional(z.boolean()),
  reopened: z.optional(z.boolean()),
  backMoves: z.optional(number),
  timesCarried: z.optional(number),
  class: z.optional(workClass),
  kind: z.optional(z.string()),
  role: z.optional(role),
  afterRelease: z.optional(z.boolean()),
  blocks: z.optional(
    z.array(z.object({ from: number, until: maybe, cause: z.enum(['flag', 'status', 'link']) })),
  ),
});

export const sprintReportShape: StoredShape<StoredReport> = {
  kind: 'sprintReport',
  version: 1,
  schema: z.object({
    v: z.literal(1),
    sprintId: number,
    startAt: number,
    startSource: z.enum(['event', 'sprintDate']),
    closedAt: number,
    basis: z.string(),
    estimation,
    ambiguousEstimates: z.boolean(),
    rows: z.array(storedRow),
    parts: z.optional(z.number()),
  }),
};

const window = z.object({ sprintId: number, startAt: number, endAt: number, running: z.boolean() });

export const boardReadingShape: StoredShape<BoardReading> = {
  kind: 'boardReading',
  version: 2,
  /** Several sprints can run at once; what was read of one is read again. */
  migrations: { 1: () => ({ progress: null, kept: null }) },
  schema: z.object({
    progress: z.nullable(z.object({ startedAt: number, done: number, total: maybe })),
    kept: z.nullable(
      z.object({
        sprintIds: ids,
        asOf: number,
        generation: number,
        parts: number,
        windows: z.array(window),
        activePeople: number,
      }),
    ),
  }),
};

export const hiddenSignalsShape: StoredShape<readonly HiddenSignal[]> = {
  kind: 'hiddenSignals',
  version: 1,
  schema: z.array(z.object({ signal: z.enum(SIGNAL_IDS), byRole: z.enum(['PO', 'SM', 'DEV']), at: number })),
};

const change: z.ZodMiniType<IssueChange> = z.discriminatedUnion('field', [
  z.object({ field: z.literal('sprint'), from: ids, to: ids }),
  z.object({ field: z.literal('status'), from: z.string(), to: z.string() }),
  z.object({ field: z.literal('estimate'), from: maybe, to: maybe }),
  z.object({ field: z.literal('otherEstimate'), from: maybe, to: maybe }),
  z.object({ field: z.literal('flag'), from: z.boolean(), to: z.boolean() }),
]);

const purpose: z.ZodMiniType<Purpose> = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('found'),
    by: z.enum(['soThat', 'acceptanceCriteria', 'parent', 'bugReport', 'outcomeAnswer']),
  }),
  z.object({ state: z.literal('missing') }),
  z.object({
    state: z.literal('unknown'),
    because: z.enum(['outcomeNotRead', 'parentNotRead', 'language']),
  }),
]);

export const readingPartShape: StoredShape<ReadingPart> = {
  kind: 'readingPart',
  version: 2,
  schema: z.object({
    issues: z.array(
      z.object({
        issue: z.object({
          id: z.string(),
          level: z.enum(['item', 'subtask', 'epic']),
          createdAt: number,
          sprintIds: ids,
          statusId: z.string(),
          estimate: maybe,
          otherEstimate: maybe,
          flagged: z.boolean(),
          waitsSince: z.array(number),
          history: z.array(z.object({ id: z.string(), at: number, changes: z.array(change) })),
        }),
        traits: z.object({
          class: workClass,
          kind: z.nullable(z.string()),
          role: z.nullable(role),
          afterRelease: z.nullable(z.boolean()),
          purpose: z.nullable(purpose),
          servesGoal: z.nullable(z.boolean()),
        }),
      }),
    ),
  }),
};
