import { z } from 'zod';

import { sprintShape } from '../shapes/sprints';
import type { Board, Sprint } from '../store/model';
import { parseStamp } from '../store/time';
import { bodyOf, created, NO_CONTENT, numberParam, ok, type Answer, type Call, type Handlers } from './call';
import { badInput, badRequest, forbidden } from './jira-error';
import { boardFor, sprintFor } from './lookup';

const MAX_NAME = 30;
const MAX_GOAL = 10_000;

const sprintBody = z.object({
  name: z.string().nullish(),
  goal: z.string().nullish(),
  state: z.string().nullish(),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
  originBoardId: z.number().int().optional(),
});

type SprintRequest = z.infer<typeof sprintBody>;

export const sprintWritingHandlers: Handlers = {
  'software.getSprint': (call) => ok(sprintShape(sprintFor(call, numberParam(call, 'sprintId')), call.view)),
  'software.createSprint': (call) => {
    const request = bodyOf(call, sprintBody);
    if (request.originBoardId === undefined)
      throw badInput({ originBoardId: 'The origin board id is required.' });
    const board = boardFor(call, request.originBoardId);
    if (board.type === 'kanban') throw badRequest('The board does not support sprints');
    requireManageSprints(call, board);
    const sprint: Sprint = checked({
      id: call.site.nextId('sprint'),
      name: nameOf(request.name ?? ''),
      state: 'future',
      originBoardId: board.id,
      goal: goalOf(request.goal ?? ''),
      created: call.now,
      start: instantOf(request.startDate ?? null, 'startDate'),
      end: instantOf(request.endDate ?? null, 'endDate'),
      complete: null,
      properties: new Map(),
    });
    call.services.sprints.add(sprint, call.cause);
    return created(sprintShape(sprint, call.view));
  },
  'software.partiallyUpdateSprint': (call) => {
    const sprint = managedSprint(call);
    return update(
      call,
      sprint,
      changed(sprint, bodyOf(call, sprintBody), false),
      bodyOf(call, sprintBody).state,
    );
  },
  'software.updateSprint': (call) => {
    const sprint = managedSprint(call);
    return update(
      call,
      sprint,
      changed(sprint, bodyOf(call, sprintBody), true),
      bodyOf(call, sprintBody).state,
    );
  },
  deleteSprint: (call) => {
    call.services.sprints.remove(managedSprint(call), call.cause);
    return NO_CONTENT;
  },
};

/** @throws JiraError 403 without *Manage sprints* in the board's project */
function requireManageSprints(call: Call, board: Board | undefined): void {
  const { access, site } = call;
  const projects = board?.projectId ? [board.projectId] : [...site.projects.keys()];
  if (projects.some((id) => access.has('MANAGE_SPRINTS_PERMISSION', id))) return;
  throw forbidden('You do not have permission to manage sprints on this board.');
}

/** The sprint, if the caller may manage it. @throws JiraError 404, 403 */
export function managedSprint(call: Call, id = numberParam(call, 'sprintId')): Sprint {
  const sprint = sprintFor(call, id);
  requireManageSprints(call, call.site.boards.get(sprint.originBoardId));
  return sprint;
}

/** The sprint with what a request sets: all of it (PUT), or what is there (POST). Closed ones keep their dates. */
function changed(sprint: Sprint, request: SprintRequest, full: boolean): Sprint {
  const text = (asked: string | null | undefined, now: string) =>
    asked ?? (asked === undefined && !full ? now : '');
  const named = {
    ...sprint,
    name: nameOf(text(request.name, sprint.name)),
    goal: goalOf(text(request.goal, sprint.goal ?? '')),
  };
  if (sprint.state === 'closed') return named;
  const date = (name: 'startDate' | 'endDate', now: number | null) =>
    request[name] === undefined && !full ? now : instantOf(request[name] ?? null, name);
  return checked({ ...named, start: date('startDate', sprint.start), end: date('endDate', sprint.end) });
}

/** Stores a changed sprint; the state goes future → active → closed, and nowhere else. */
function update(call: Call, before: Sprint, after: Sprint, state: string | null | undefined): Answer {
  const { sprints } = call.services;
  const target = state ?? before.state;
  if (target === before.state) {
    requireDates(after);
    sprints.update(before, after, call.cause);
  } else if (before.state === 'future' && target === 'active') {
    requireDates({ ...after, state: 'active' });
    sprints.start({ ...after, state: 'active' }, call.cause);
  } else if (before.state === 'active' && target === 'closed') {
    sprints.close({ ...after, state: 'closed', complete: call.now }, null, call.cause);
  } else {
    throw badInput({ state: stateRefusal(before.state, target) });
  }
  return ok(sprintShape(sprintFor(call, before.id), call.view));
}

function stateRefusal(from: Sprint['state'], to: string): string {
  if (!['future', 'active', 'closed'].includes(to)) return `'${to}' is not a valid sprint state.`;
  if (to === 'closed') return 'A sprint can only be completed when it is active.';
  if (to === 'active') return 'A sprint can only be started when it is in the future state.';
  return `A sprint cannot go from state '${from}' to state '${to}'.`;
}

/** @throws JiraError 400 for an active sprint without its two dates */
function requireDates(sprint: Sprint): void {
  if (sprint.state !== 'active') return;
  if (sprint.start === null) throw badInput({ startDate: 'The start date of an active sprint must be set.' });
  if (sprint.end === null) throw badInput({ endDate: 'The end date of an active sprint must be set.' });
}

/** @throws JiraError 400 when a sprint would end before it starts */
function checked(sprint: Sprint): Sprint {
  if (sprint.start !== null && sprint.end !== null && sprint.start >= sprint.end) {
    throw badInput({ endDate: 'The end date of a sprint must be after its start date.' });
  }
  return sprint;
}

function nameOf(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw badInput({ name: 'The sprint name must be set.' });
  if (trimmed.length > MAX_NAME)
    throw badInput({ name: `The sprint name must not be longer than ${MAX_NAME} characters.` });
  return trimmed;
}

function goalOf(goal: string): string {
  if (goal.length > MAX_GOAL)
    throw badInput({ goal: `The sprint goal must not be longer than ${MAX_GOAL} characters.` });
  return goal;
}

function instantOf(text: string | null, name: string): number | null {
  if (text === null) return null;
  const instant = parseStamp(text);
  if (instant === null) throw badInput({ [name]: `'${text}' is not a valid date.` });
  return instant;
}
