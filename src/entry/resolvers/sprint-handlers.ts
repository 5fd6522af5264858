import { sprintApi } from '../../contract/sprint-api';
import { getSprintHealth } from '../../usecases/sprint/get-sprint-health';
import { getSprintReport } from '../../usecases/sprint/get-sprint-report';
import { hideSignal } from '../../usecases/sprint/hide-signal';
import { listIssuesBehind } from '../../usecases/sprint/list-issues-behind';
import { listSprintChoices } from '../../usecases/sprint/list-sprint-choices';
import { tickGoal } from '../../usecases/sprint/tick-goal';
import type { Composition } from '../deps';
import { viewerOf } from './viewer-of';
import { browsesProject, readsAsCaller, seesBoard, seesBoardsOf, steersTeam } from './guards';
import { handle } from './handle';

/** The operations of the sprint surface, each with its guard and its use case. */
export function sprintHandlers(forUser: Composition['forUser']) {
  return {
    'sprint.choices': handle(
      sprintApi['sprint.choices'],
      forUser,
      seesBoardsOf,
      (boards, { boardId }, deps) => listSprintChoices(deps, boards, boardId),
    ),
    'sprint.health': handle(sprintApi['sprint.health'], forUser, seesBoardsOf, (boards, payload, deps) =>
      getSprintHealth(deps, boards, payload),
    ),
    'sprint.report': handle(sprintApi['sprint.report'], forUser, seesBoard, (board, payload, deps) =>
      getSprintReport(deps, { ...payload, board }),
    ),
    'sprint.hide': handle(sprintApi['sprint.hide'], forUser, steersTeam, ({ project, role }, payload, deps) =>
      hideSignal(deps, { projectId: project.id, role }, payload),
    ),
    'sprint.tickGoal': handle(sprintApi['sprint.tickGoal'], forUser, browsesProject, (grant, payload, deps) =>
      tickGoal(deps, viewerOf(grant, deps), payload),
    ),
    'sprint.issues': handle(sprintApi['sprint.issues'], forUser, readsAsCaller, (_granted, { ids }, deps) =>
      listIssuesBehind(deps, ids),
    ),
  };
}
