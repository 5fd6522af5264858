import { omit } from '../store/json';
import type { Board, BoardColumn, BoardEstimation, Sprint } from '../store/model';
import type { SiteQuickFilter } from '../site-file/types';
import { sprintShape } from '../shapes/sprints';
import { ok, type Answer, type Call } from './call';
import { badInput, badRequest, forbidden } from './jira-error';
import { boardFor, sprintFor } from './lookup';
import { compiled } from './search';
import { managedSprint } from './sprint-writing';

/** What Jira's own pages do without a public REST operation. */
export type PageAction =
  | { readonly do: 'complete-sprint'; readonly sprintId: number; readonly moveTo: number | 'backlog' }
  | { readonly do: 'reopen-sprint'; readonly sprintId: number }
  | { readonly do: 'configure-board'; readonly boardId: number; readonly change: BoardChange };

/** New settings of a board; what is left out stays. */
export interface BoardChange {
  readonly name?: string;
  readonly filterJql?: string;
  readonly subQuery?: string | null;
  readonly constraintType?: Board['constraintType'];
  readonly columns?: readonly BoardColumn[];
  readonly estimation?: BoardEstimation | null;
  readonly quickFilters?: readonly SiteQuickFilter[];
}

/** Does what a page asks for. @throws JiraError when the person may not, or it makes no sense */
export function act(action: PageAction, call: Call): Answer {
  switch (action.do) {
    case 'complete-sprint':
      return completeSprint(action.sprintId, action.moveTo, call);
    case 'reopen-sprint':
      return reopenSprint(action.sprintId, call);
    case 'configure-board':
      return configureBoard(boardFor(call, action.boardId), action.change, call);
  }
}

/** Closes a sprint; unfinished issues go where the closer says. */
function completeSprint(sprintId: number, moveTo: number | 'backlog', call: Call): Answer {
  const sprint = managedSprint(call, sprintId);
  if (sprint.state !== 'active')
    throw badInput({ state: 'A sprint can only be completed when it is active.' });
  const target = moveTo === 'backlog' ? null : sprintFor(call, moveTo);
  if (target?.state === 'closed' || target?.id === sprint.id) {
    throw badRequest('Issues can only be moved to open or active sprints.');
  }
  const closed: Sprint = { ...sprint, state: 'closed', complete: call.now };
  call.services.sprints.close(closed, target?.id ?? null, call.cause);
  return ok(sprintShape(closed, call.view));
}

/** Makes a closed sprint active again; issues that have gone elsewhere stay there. */
function reopenSprint(sprintId: number, call: Call): Answer {
  const sprint = managedSprint(call, sprintId);
  if (sprint.state !== 'closed') throw badInput({ state: 'Only a completed sprint can be reopened.' });
  const reopened: Sprint = { ...sprint, state: 'active', complete: null };
  call.services.sprints.update(sprint, reopened, call.cause);
  return ok(sprintShape(reopened, call.view));
}

function configureBoard(board: Board, change: BoardChange, call: Call): Answer {
  const { access, site, services } = call;
  const allowed =
    board.projectId === null ? access.isAdministrator : access.has('ADMINISTER_PROJECTS', board.projectId);
  if (!allowed) throw forbidden('You do not have permission to configure this board.');
  for (const jql of [change.filterJql, change.subQuery]) {
    if (jql !== undefined && jql !== null) compiled(call, jql, false);
  }
  const statuses = (change.columns ?? []).flatMap((column) => column.statusIds);
  const unknown = statuses.find((id) => !site.statuses.has(id));
  if (unknown !== undefined) throw badInput({ columns: `Status '${unknown}' does not exist.` });
  const changed: Board = { ...board, ...change };
  site.boards.set(board.id, changed);
  if (changed.name !== board.name) services.emit(services.softwareEvents.boardUpdated(changed, call.cause));
  if (JSON.stringify(omit(changed, 'name')) !== JSON.stringify(omit(board, 'name'))) {
    services.emit(services.softwareEvents.configurationChanged(changed, call.cause));
  }
  return ok({ id: board.id });
}
