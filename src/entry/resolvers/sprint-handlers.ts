import { sprintApi } from '../../contract/sprint-api';
import { getSprintReport } from '../../usecases/sprint/get-sprint-report';
import { listSprintChoices } from '../../usecases/sprint/list-sprint-choices';
import type { Composition } from '../deps';
import { browsesProject, seesBoard } from './guards';
import { handle } from './handle';

/** The operations of the sprint surface, each with its guard and its use case. */
export function sprintHandlers(forUser: Composition['forUser']) {
  return {
    'sprint.choices': handle(sprintApi['sprint.choices'], forUser, browsesProject, (_grant, payload, deps) =>
      listSprintChoices(deps, payload),
    ),
    'sprint.report': handle(sprintApi['sprint.report'], forUser, seesBoard, (board, { sprintId }, deps) =>
      getSprintReport(deps, { board, sprintId }),
    ),
  };
}
