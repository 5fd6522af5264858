import type { JsonObject } from '../store/json';
import type { Board, Sprint } from '../store/model';
import type { View } from './view';

/** A sprint as the agile API returns it: dates in UTC, only those that are set. */
export function sprintShape(sprint: Sprint, view: View): JsonObject {
  return {
    id: sprint.id,
    self: `${view.url}/rest/agile/1.0/sprint/${sprint.id}`,
    state: sprint.state,
    name: sprint.name,
    ...datesOf(sprint),
    ...(sprint.created === null ? {} : { createdDate: iso(sprint.created) }),
    originBoardId: sprint.originBoardId,
    goal: sprint.goal ?? '',
  };
}

/** A sprint as it stands in an issue's Sprint field. */
export function sprintInField(sprint: Sprint): JsonObject {
  return {
    id: sprint.id,
    name: sprint.name,
    state: sprint.state,
    boardId: sprint.originBoardId,
    goal: sprint.goal ?? '',
    ...datesOf(sprint),
  };
}

/** A board as the agile API returns it. */
export function boardShape(board: Board, view: View): JsonObject {
  const project = board.projectId === null ? undefined : view.site.projects.get(board.projectId);
  return {
    id: board.id,
    self: `${view.url}/rest/agile/1.0/board/${board.id}`,
    name: board.name,
    type: board.type,
    ...(project === undefined
      ? {}
      : {
          location: {
            projectId: Number(project.id),
            displayName: `${project.name} (${project.key})`,
            projectName: project.name,
            projectKey: project.key,
            projectTypeKey: project.projectTypeKey ?? 'software',
            avatarURI: `${view.url}/secure/projectavatar?pid=${project.id}&size=small`,
            name: `${project.name} (${project.key})`,
          },
        }),
    isPrivate: false,
  };
}

/** A board's configuration: columns, estimation and rank field, without addresses. */
export function boardSettings(board: Board, view: View): JsonObject {
  const rank = Number(view.site.rankField.replace('customfield_', ''));
  return {
    id: board.id,
    name: board.name,
    type: board.type,
    filter: { id: board.filterId },
    ...(board.subQuery === null ? {} : { subQuery: { query: board.subQuery } }),
    columnConfig: {
      columns: board.columns.map(({ name, statusIds, min, max }) => ({
        name,
        statuses: statusIds.map((id) => ({ id })),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      })),
      constraintType: board.constraintType,
    },
    ...(board.estimation === null ? {} : { estimation: { ...board.estimation } }),
    ranking: { rankCustomFieldId: rank },
  };
}

function datesOf(sprint: Sprint): JsonObject {
  return {
    ...(sprint.start === null ? {} : { startDate: iso(sprint.start) }),
    ...(sprint.end === null ? {} : { endDate: iso(sprint.end) }),
    ...(sprint.complete === null ? {} : { completeDate: iso(sprint.complete) }),
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
