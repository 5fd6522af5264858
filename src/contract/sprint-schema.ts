import * as z from 'zod/mini';
import { missing } from './health-schema';
import { boardId, count, instant, sprintId } from './schemas';

/** Building blocks of what the sprint surface reads. Instants in ms; points may be hours on boards that estimate in time. */
export const boardSummary = z.object({
  id: boardId,
  name: z.string(),
  type: z.enum(['scrum', 'kanban', 'simple']),
});
const sprintState = z.enum(['future', 'active', 'closed']);
export const sprintChoice = z.object({ id: sprintId, name: z.string(), state: sprintState });

const tally = z.object({ count, points: z.number() });
const ratio = z.nullable(z.number());

const ledger = z.object({
  committed: tally,
  added: tally,
  uncommitted: tally,
  completed: tally,
  notCompleted: tally,
  removed: tally,
  completedOutside: tally,
  reestimated: z.object({ points: z.number() }),
  scope: z.object({ net: ratio, gross: ratio }),
  sayDo: ratio,
  completedToCommitted: ratio,
  carryOver: ratio,
});

const estimate = z.nullable(z.number());

const row = z.object({
  id: z.string(),
  key: z.string(),
  /** Empty where the title was not read with the sprint; `sprint.issues` gives it. */
  summary: z.string(),
  outcome: z.enum(['completed', 'notCompleted', 'removed', 'completedOutside']),
  committed: z.boolean(),
  added: z.boolean(),
  initial: estimate,
  final: estimate,
  exit: estimate,
  /** How many closed sprints it was carried out of. */
  timesCarried: count,
});

/** What the reader must know about the numbers (design §1.6). `keys` are the issues concerned, where there are some. */
const warning = z.object({
  code: z.enum([
    'START_FROM_SPRINT_DATE',
    'STARTED_EMPTY',
    'UNESTIMATED_ISSUES',
    'STATUS_NOT_ON_BOARD',
    'TWO_ESTIMATE_FIELDS',
    'AMBIGUOUS_ESTIMATE_FIELDS',
    'NO_END_DATE',
    'OUTLIER_ESTIMATES',
    'NEGATIVE_ESTIMATES',
    'HIDDEN_ISSUES',
    'HISTORY_GAPS',
  ]),
  keys: z.array(z.string()),
  /** How many it concerns where their keys cannot be told; null elsewhere. */
  count: z.nullable(count),
});

export const unit = z.enum(['points', 'hours', 'count']);

export const sprintReport = z.object({
  asOf: instant,
  sprint: z.object({
    id: sprintId,
    name: z.string(),
    goal: z.string(),
    state: sprintState,
    start: instant,
    end: z.nullable(instant),
    completed: z.nullable(instant),
    startSource: z.enum(['event', 'sprintDate']),
  }),
  unit,
  ledger,
  rows: z.array(row),
  warnings: z.array(warning),
});

const measured = <T extends z.core.$ZodType>(value: T) =>
  z.discriminatedUnion('known', [
    z.object({ known: z.literal(true), value }),
    z.object({ known: z.literal(false), missing }),
  ]);

/** Time against work, the burn-up with its scope steps, and what to expect. Days are working days, shares 0–1. */
export const burnUp = z.object({
  pace: z.object({
    elapsedDays: z.number(),
    totalDays: ratio,
    timeShare: ratio,
    overdueDays: z.number(),
    done: z.number(),
    scope: z.number(),
    workShare: ratio,
  }),
  /** Distance from the ideal line as a share of the commitment, positive = behind; null without a commitment or an end. */
  deviation: z.nullable(z.object({ now: z.number(), meanAbsolute: z.number() })),
  /** Share of the time between start and finish in which finished items were worked on; null where it cannot be told. */
  flow: z.nullable(
    z.object({ share: z.number(), activeDays: z.number(), waitingDays: z.number(), items: count }),
  ),
  start: z.object({ at: instant, scope: z.number(), done: z.number() }),
  steps: z.array(
    z.object({
      at: instant,
      scope: z.number(),
      done: z.number(),
      change: z.enum([
        ...(['added', 'addedAgain', 'removed', 'reestimated', 'reestimatedDone'] as const),
        ...(['finished', 'reopened'] as const),
      ]),
      key: z.string(),
      scopeDelta: z.number(),
      doneDelta: z.number(),
    }),
  ),
  end: z.object({ at: instant, scope: z.number(), done: z.number() }),
  /** The ideal line: at this instant this share of the scope would be done; flat on days off. */
  guide: z.array(z.object({ at: instant, share: z.number() })),
  /** Only of a running sprint that is told with its history: what may be done, reached with 85 %, 50 % and 15 % probability. */
  band: z.nullable(
    measured(z.array(z.object({ at: instant, low: z.number(), middle: z.number(), high: z.number() }))),
  ),
  chance: z.nullable(
    measured(
      z.object({
        chance: z.number(),
        remaining: z.number(),
        daysLeft: z.number(),
        daysSeen: z.number(),
        perDay: z.number(),
        /** From sprints that ran side by side, as this one does. */
        shared: z.boolean(),
      }),
    ),
  ),
});

/** One closed sprint of the history, as the reader may see it. */
export const pastSprint = z.object({
  id: sprintId,
  name: z.string(),
  goal: z.string(),
  start: instant,
  end: instant,
  unit,
  ledger,
  /** Share (0–1) of items that had no estimate at the start; null where the sprint started empty or counts items. */
  unestimated: ratio,
  /** Items carried out of it, and how many of them for the second time or more. */
  carried: count,
  carriedAgain: count,
  hidden: count,
});

export type LedgerDto = z.infer<typeof ledger>;
export type SprintReportDto = z.infer<typeof sprintReport>;
export type SprintRowDto = z.infer<typeof row>;
export type WarningDto = z.infer<typeof warning>;
export type BurnUpDto = z.infer<typeof burnUp>;
export type PastSprintDto = z.infer<typeof pastSprint>;
