import * as z from 'zod/mini';
import type { Job } from '../../contract/jobs';

/** Product events as Forge documents them; only what Tandem reads of them. Ids come as strings, sometimes as numbers. */
const id = z.pipe(
  z.union([z.string(), z.number()]),
  z.pipe(
    z.transform((value: string | number) => String(value)),
    z.string().check(z.regex(/^\d{1,18}$/)),
  ),
);
const number = z.pipe(
  id,
  z.transform((value: string) => Number(value)),
);

const project = z.optional(z.object({ id }));

const timestamp = z.optional(z.union([z.string(), z.number()]));

const issueEvent = z.object({
  eventType: z.string(),
  timestamp,
  changelog: z.optional(
    z.nullable(
      z.object({
        items: z.optional(
          z.array(z.looseObject({ field: z.optional(z.string()), fieldId: z.optional(z.string()) })),
        ),
      }),
    ),
  ),
  issue: z.object({ id, fields: z.optional(z.object({ project })) }),
});

const sprintEvent = z.object({
  eventType: z.string(),
  timestamp,
  sprint: z.object({
    id: number,
    originBoardId: z.optional(z.nullable(number)),
    startDate: z.optional(z.nullable(z.string())),
  }),
});

const boardEvent = z.object({ eventType: z.string(), configuration: z.object({ id: number }) });
const projectEvent = z.object({ eventType: z.string(), project: z.object({ id }) });

/** What a suggestion depends on; nothing that is stored depends on any other field (domain.md 2.2). */
const TELLING_FIELDS: ReadonlySet<string> = new Set([
  ...[
    'summary',
    'description',
    'issuetype',
    'labels',
    'components',
    'parent',
    'assignee',
    'status',
    'project',
  ],
]);
/** Jira leaves out the id of this one (jira-contract.md 3). */
const PARENT_CHANGED = 'IssueParentAssociation';

/**
 * Out: what an issue event asks to look at; nothing where only custom fields changed, which the manifest lets through
 * because sprint and estimate fields have another id on every site. Throws where the event is not of the documented shape.
 */
export function issueJobs(event: unknown): Job[] {
  const { eventType, issue, changelog, timestamp: stamp } = z.parse(issueEvent, event);
  if (eventType.includes(':deleted:')) {
    const projectId = issue.fields?.project?.id;
    return projectId === undefined ? [] : [{ job: 'issueDeleted', issueId: issue.id, projectId }];
  }
  const items = changelog?.items;
  const tells =
    items === undefined ||
    items.some(({ field, fieldId }) => TELLING_FIELDS.has(fieldId ?? '') || field === PARENT_CHANGED);
  if (!tells) return [];
  const changedAt = Number(stamp ?? Number.NaN);
  return [{ job: 'issueChanged', issueId: issue.id, ...(Number.isFinite(changedAt) ? { changedAt } : {}) }];
}

/**
 * Out: what a sprint event asks to look at. In: the event, and when it arrived (ms).
 * A sprint that was only created changes nothing that is stored, nor does one without a board (its board is gone). Goals and
 * names are looked at for separate allocation.
 */
export function sprintJobs(event: unknown, arrivedAt: number): Job[] {
  const { eventType, sprint, timestamp: stamp } = z.parse(sprintEvent, event);
  const { id: sprintId, originBoardId: boardId } = sprint;
  if (boardId === null || boardId === undefined) return [];
  const look: Job = { job: 'separation', boardId };
  if (eventType.includes(':started:')) {
    const stampedAt = stamp === undefined ? null : Number(stamp);
    const startDate = dateOf(sprint.startDate);
    return [{ job: 'sprintStarted', sprintId, boardId, stampedAt, startDate, arrivedAt }, look];
  }
  if (eventType.includes(':closed:')) return [{ job: 'sprintClosed', sprintId, boardId }, look];
  if (eventType.includes(':updated:')) return [look];
  if (eventType.includes(':deleted:')) return [{ job: 'sprintDeleted', sprintId, boardId }];
  return [];
}

/** Out: what a changed board configuration asks to look at. */
export function boardJobs(event: unknown): Job[] {
  const { configuration } = z.parse(boardEvent, event);
  const { id: boardId } = configuration;
  return [
    { job: 'boardConfigured', boardId },
    { job: 'separation', boardId },
  ];
}

/** Out: what a deleted project asks to clean up. */
export function projectJobs(event: unknown): Job[] {
  const { project: gone } = z.parse(projectEvent, event);
  return [{ job: 'projectDeleted', projectId: gone.id }];
}

/** Dates of sprint events end in an offset without colon: `+0200` (forge.md 2.2). */
function dateOf(date: string | null | undefined): number | null {
  return date === null || date === undefined
    ? null
    : Date.parse(date.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}
