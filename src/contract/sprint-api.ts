import * as z from 'zod/mini';
import type { Operations } from './operation';
import { boardId, count, instant, projectKey, sprintId } from './schemas';

const boardSummary = z.object({ id: boardId, name: z.string(), type: z.enum(['scrum', 'kanban', 'simple']) });
const sprintState = z.enum(['future', 'active', 'closed']);

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
  summary: z.string(),
  outcome: z.enum(['completed', 'notCompleted', 'removed', 'completedOutside']),
  committed: z.boolean(),
  added: z.boolean(),
  initial: estimate,
  final: estimate,
  exit: estimate,
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
  ]),
  keys: z.array(z.string()),
});

export const sprintApi = {
  /** The boards of a project and the sprints of one of them: what the pickers offer. */
  'sprint.choices': {
    payload: z.object({ projectKey, boardId: z.optional(boardId) }),
    result: z.object({
      boards: z.array(boardSummary),
      board: z.nullable(boardSummary),
      sprints: z.array(z.object({ id: sprintId, name: z.string(), state: sprintState })),
    }),
  },
  /** What happened in one sprint: the ledger with its issues. */
  'sprint.report': {
    payload: z.object({ boardId, sprintId }),
    result: z.object({
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
      unit: z.enum(['points', 'hours', 'count']),
      ledger,
      rows: z.array(row),
      warnings: z.array(warning),
    }),
  },
} as const satisfies Operations;

export type SprintChoicesDto = z.infer<(typeof sprintApi)['sprint.choices']['result']>;
export type SprintReportDto = z.infer<(typeof sprintApi)['sprint.report']['result']>;
export type SprintRowDto = z.infer<typeof row>;
export type LedgerDto = z.infer<typeof ledger>;
export type WarningDto = z.infer<typeof warning>;
