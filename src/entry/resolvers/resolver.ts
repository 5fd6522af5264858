import { makeResolver } from '@forge/resolver';
import { api, type Api } from '../../contract/api';
import { getSprintReport } from '../../usecases/get-sprint-report';
import { listSprintChoices } from '../../usecases/list-sprint-choices';
import { suggestIssueOwner } from '../../usecases/suggest-issue-owner';
import type { Composition } from '../deps';
import { browsesIssue, browsesProject, seesBoard } from './guards';
import { handle } from './handle';

/** The one resolver behind every surface: each operation with its guard and its use case. */
export function resolverOf({ forUser }: Composition) {
  return makeResolver<Api>({
    'issue.suggestion': handle(api['issue.suggestion'], forUser, browsesIssue, ({ issue }, _payload, deps) =>
      suggestIssueOwner(deps, issue),
    ),
    'sprint.choices': handle(api['sprint.choices'], forUser, browsesProject, (_granted, payload, deps) =>
      listSprintChoices(deps, payload),
    ),
    'sprint.report': handle(api['sprint.report'], forUser, seesBoard, (board, { sprintId }, deps) =>
      getSprintReport(deps, { board, sprintId }),
    ),
  });
}
