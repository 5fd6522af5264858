import * as z from 'zod/mini';
import { health, signalId } from './health-schema';
import type { Operations } from './operation';
import { boardId, count, instant, issueId, projectKey, sprintId } from './schemas';
import { stage } from './settings-schema';
import { boardSummary, burnUp, pastSprint, sprintChoice, sprintReport } from './sprint-schema';

/** An IANA time zone ("Europe/Paris"): the days of the reader. */
const timeZone = z.optional(z.string().check(z.maxLength(64)));

/** How many issues one call resolves. */
const MOST_ISSUES = 200;

const reportWithBurnUp = z.object({ report: sprintReport, burnUp });

const ids = z.array(issueId);
/** Which items serve the sprint goal: somebody said so, or the goal names them or their epic. */
const serving = z.object({ ticked: ids, named: ids });

export const sprintApi = {
  /** The boards of a project and the sprints of one of them: what the pickers offer. */
  'sprint.choices': {
    payload: z.object({ projectKey, boardId: z.optional(boardId) }),
    result: z.object({
      boards: z.array(boardSummary),
      board: z.nullable(boardSummary),
      sprints: z.array(sprintChoice),
    }),
  },
  /** What happened in one sprint: the ledger with its issues, and its course. */
  'sprint.report': {
    payload: z.object({ boardId, sprintId, timeZone }),
    result: reportWithBurnUp,
  },
  /** How a team's sprints are: the running ones, the last eight, and what the signals say about them. */
  'sprint.health': {
    payload: z.object({ projectKey, boardId: z.optional(boardId), timeZone }),
    result: z.object({
      asOf: instant,
      boards: z.array(boardSummary),
      board: z.nullable(boardSummary),
      sprints: z.array(sprintChoice),
      /** The running sprints, the one that began last first: several where a team works on several at once. */
      running: z.array(z.extend(reportWithBurnUp, { serving })),
      /** The oldest first, eight at most. */
      history: z.array(pastSprint),
      /** What the signals say of each running sprint; of the board where none runs. Empty where it is not read yet. */
      health: z.array(z.extend(health, { sprintId: z.nullable(sprintId) })),
      /** The stage that texts speak to. */
      texts: z.enum(['shu', 'ha', 'ri']),
      stage,
      introduced: z.boolean(),
      /** Signals that the team does not want to see for a while. */
      hidden: z.array(signalId),
      mayHide: z.boolean(),
      /** Whether the reader may start a step-in now: somebody who speaks for the team, while none is running. */
      mayStepIn: z.boolean(),
      /** What is being read in the background, in issues; `total` null while it is not known. */
      reading: z.nullable(z.object({ done: count, total: z.nullable(count) })),
    }),
  },
  /** Hides a signal of a board for three sprints, or shows it again. */
  'sprint.hide': {
    payload: z.strictObject({ projectKey, boardId, signal: signalId, hidden: z.boolean() }),
    result: z.object({ hidden: z.boolean() }),
  },
  /** Says that an item of a sprint serves its goal, or takes it back. */
  'sprint.tickGoal': {
    payload: z.strictObject({ projectKey, boardId, sprintId, issueId, serves: z.boolean() }),
    result: z.object({ ticked: ids }),
  },
  /** The issues behind a number, as the reader may see them. */
  'sprint.issues': {
    payload: z.object({ ids: z.array(issueId).check(z.maxLength(MOST_ISSUES)) }),
    result: z.object({
      issues: z.array(
        z.object({
          id: issueId,
          key: z.string(),
          summary: z.string(),
          status: z.string(),
          done: z.boolean(),
        }),
      ),
    }),
  },
} as const satisfies Operations;

export type SprintChoicesDto = z.infer<(typeof sprintApi)['sprint.choices']['result']>;
export type SprintHealthDto = z.infer<(typeof sprintApi)['sprint.health']['result']>;
export type ReportWithBurnUpDto = z.infer<typeof reportWithBurnUp>;
export type RunningSprintDto = SprintHealthDto['running'][number];
export type IssueBehindDto = z.infer<(typeof sprintApi)['sprint.issues']['result']>['issues'][number];
export type {
  BurnUpDto,
  LedgerDto,
  PastSprintDto,
  SprintReportDto,
  SprintRowDto,
  WarningDto,
} from './sprint-schema';
