import { backlogApi } from '../../contract/backlog-api';
import { itemsOf, listBacklog } from '../../usecases/backlog/list-backlog';
import { explainMove, moveInBacklog } from '../../usecases/backlog/move-item';
import { proposeMarkers } from '../../usecases/backlog/propose-markers';
import { readTradeOffs } from '../../usecases/backlog/read-trade-offs';
import { showSeparation } from '../../usecases/backlog/separation/show-separation';
import type { Composition } from '../deps';
import { seesBoard, steersTeam } from './guards';
import { handle } from './handle';

/** The operations of the one backlog, each with its guard and its use case. */
export function backlogHandlers(forUser: Composition['forUser']) {
  return {
    'backlog.list': handle(backlogApi['backlog.list'], forUser, seesBoard, (board, _payload, deps) =>
      listBacklog(deps, board),
    ),
    'backlog.items': handle(
      backlogApi['backlog.items'],
      forUser,
      seesBoard,
      async (board, { ids }, deps) => ({
        items: await itemsOf(deps, board, ids),
      }),
    ),
    'backlog.move': handle(
      backlogApi['backlog.move'],
      forUser,
      seesBoard,
      (_board, { issueId, direction, beside }, deps) => moveInBacklog(deps, { issueId, direction, beside }),
    ),
    'backlog.explain': handle(
      backlogApi['backlog.explain'],
      forUser,
      seesBoard,
      (board, { issueId, direction, beside, passed, reason, consulted }, deps) =>
        explainMove(deps, board, { issueId, direction, beside, passed, reason, consulted }),
    ),
    'backlog.finding': handle(backlogApi['backlog.finding'], forUser, seesBoard, (board, { look }, deps) =>
      showSeparation(deps, board, look),
    ),
    'backlog.markers': handle(
      backlogApi['backlog.markers'],
      forUser,
      steersTeam,
      ({ project }, _payload, deps) => proposeMarkers(deps, project),
    ),
    'backlog.log': handle(backlogApi['backlog.log'], forUser, seesBoard, (board, _payload, deps) =>
      readTradeOffs(deps, board),
    ),
  };
}
