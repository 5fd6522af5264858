import { parseQuery } from '../jql/query';
import { projectScope } from '../jql/project-scope';
import { projectRef } from '../shapes/projects';
import { boardSettings, boardShape, sprintShape } from '../shapes/sprints';
import { present, type JsonObject } from '../store/json';
import type { Board, Project, Sprint } from '../store/model';
import { findInList, onBoard } from './board-issues';
import { numberParam, ok, type Call, type Handlers } from './call';
import { badRequest, notFound } from './jira-error';
import { boardFor, projectFor, seesBoard } from './lookup';
import { pageBody, pageOf } from './paging';

const STATES = ['closed', 'active', 'future'] as const;

export const boardHandlers: Handlers = {
  'software.getAllBoards': (call) => {
    const page = pageOf(call, { default: 50, max: 50 });
    return ok(pageBody(boardsAsked(call), page, (board) => boardShape(board, call.view)));
  },
  'software.getBoard': (call) => ok(boardShape(boardFor(call, numberParam(call, 'boardId')), call.view)),
  'software.getConfiguration': (call) => {
    const board = boardFor(call, numberParam(call, 'boardId'));
    return ok(configurationShape(board, call));
  },
  'software.getAllSprints': (call) => {
    const board = boardFor(call, numberParam(call, 'boardId'));
    if (board.type === 'kanban') throw badRequest('The board does not support sprints');
    const states = call.query.list('state') ?? STATES;
    const wrong = states.find((state) => !STATES.some((known) => known === state));
    if (wrong !== undefined) throw badRequest(`The value '${wrong}' is not a valid sprint state.`);
    const sprints = sprintsOf(board, call).filter((sprint) => states.includes(sprint.state));
    return ok(
      pageBody(sprints, pageOf(call, { default: 50, max: 50 }), (sprint) => sprintShape(sprint, call.view)),
    );
  },
  'software.getProjects': (call) => {
    const board = boardFor(call, numberParam(call, 'boardId'));
    const page = pageOf(call, { default: 50, max: 50 });
    return ok(pageBody(projectsOf(board, call), page, (project) => projectRef(project, call.view)));
  },
  'software.getReportsForBoard': (call) => {
    boardFor(call, numberParam(call, 'boardId'));
    return ok({ reports: [] });
  },
  'software.getFeaturesForBoard': (call) => {
    const board = boardFor(call, numberParam(call, 'boardId'));
    const feature = (boardFeature: string, enabled: boolean) => ({
      boardFeature,
      boardId: board.id,
      state: enabled ? 'ENABLED' : 'DISABLED',
      featureType: 'BASIC',
      toggleLocked: false,
    });
    return ok({
      features: [
        feature('SPRINTS', board.type !== 'kanban'),
        feature('ESTIMATION', board.estimation !== null),
      ],
    });
  },
  getAllQuickFilters: (call) => {
    const board = boardFor(call, numberParam(call, 'boardId'));
    const filters = board.quickFilters.map((filter, position) => ({
      id: filter.id,
      boardId: board.id,
      name: filter.name,
      jql: filter.jql,
      description: filter.description ?? '',
      position,
    }));
    return ok(pageBody(filters, pageOf(call, { default: 50, max: 50 }), (filter) => filter));
  },
  getFilter: (call) => {
    const id = String(numberParam(call, 'id'));
    const board = [...call.site.boards.values()].find(
      (entry) => entry.filterId === id && seesBoard(call, entry),
    );
    if (!board)
      throw notFound(
        `The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.`,
      );
    return ok({
      self: `${call.view.url}/rest/api/3/filter/${id}`,
      id,
      name: `Filter for ${board.name}`,
      jql: board.filterJql,
      viewUrl: `${call.view.url}/issues/?filter=${id}`,
      searchUrl: `${call.view.url}/rest/api/3/search/jql?jql=${encodeURIComponent(board.filterJql)}`,
      favourite: false,
      favouritedCount: 0,
      sharePermissions: [],
      editPermissions: [],
    });
  },
};

/** Sprints of a board: its own, and others that hold issues its filter finds. Closed, active, future. */
function sprintsOf(board: Board, call: Call): Sprint[] {
  const { site } = call;
  const foreign = new Set<number>();
  for (const id of findInList({ board, holds: () => true }, '', new Set(), call)) {
    const issue = site.issues.get(id);
    if (issue) site.sprintIdsOf(issue).forEach((sprint) => foreign.add(sprint));
  }
  const sprints = [...site.sprints.values()].filter(
    (sprint) => sprint.originBoardId === board.id || foreign.has(sprint.id),
  );
  return STATES.flatMap((state) => sprints.filter((sprint) => sprint.state === state));
}

function boardsAsked(call: Call): Board[] {
  const { query } = call;
  const types = query.list('type');
  const name = query.text('name')?.toLowerCase() ?? '';
  const filterId = query.text('filterId');
  const projectRefText = query.text('projectKeyOrId');
  const project = projectRefText === undefined ? null : projectFor(call, projectRefText);
  return [...call.site.boards.values()].filter(
    (board) =>
      seesBoard(call, board) &&
      (!types || types.includes(board.type)) &&
      board.name.toLowerCase().includes(name) &&
      (filterId === undefined || board.filterId === filterId) &&
      (project === null ||
        board.projectId === project.id ||
        named(board, call).some(({ id }) => id === project.id)),
  );
}

function configurationShape(board: Board, call: Call): JsonObject {
  const { view } = call;
  const project = board.projectId === null ? undefined : call.site.projects.get(board.projectId);
  return {
    ...boardSettings(board, view),
    self: `${view.url}/rest/agile/1.0/board/${board.id}/configuration`,
    filter: { id: board.filterId, self: `${view.url}/rest/api/2/filter/${board.filterId}` },
    ...(project === undefined
      ? {}
      : {
          location: {
            type: 'project',
            key: project.key,
            id: project.id,
            name: project.name,
            self: `${view.url}/rest/api/2/project/${project.id}`,
          },
        }),
  };
}

/** Projects that the board's filter names, and those with issues on the board; by name. */
function projectsOf(board: Board, call: Call): Project[] {
  const { site, access } = call;
  const found = new Map(named(board, call).map((project) => [project.id, project]));
  for (const id of findInList(onBoard(board, call), '', new Set(), call)) {
    const project = site.projects.get(site.issues.get(id)?.projectId ?? '');
    if (project) found.set(project.id, project);
  }
  return [...found.values()]
    .filter((project) => access.browses(project.id))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Projects that the board's filter keeps to. */
function named(board: Board, { site }: Call): Project[] {
  const scope = projectScope(parseQuery(board.filterJql).where) ?? new Set<string>();
  const byName = (text: string) => [...site.projects.values()].find((project) => project.name === text);
  return present([...scope].map((text) => site.findProject(text) ?? byName(text)));
}
