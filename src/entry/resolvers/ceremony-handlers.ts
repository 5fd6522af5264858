import { ceremonyApi, type CeremoniesDto } from '../../contract/ceremony-api';
import type { Operation } from '../../contract/operation';
import { readCeremonies } from '../../usecases/team/ceremonies';
import { joinRotation, leaveRotation, recordCeremony, setRotation } from '../../usecases/team/rotation';
import type { TeamViewer } from '../../usecases/team/team-viewer';
import type { Composition, UserDeps } from '../deps';
import { viewerOf } from './viewer-of';
import { browsesProject } from './guards';
import { handle } from './handle';

/** The operations on a team's ceremonies and their rotation. */
export function ceremonyHandlers(forUser: Composition['forUser']) {
  /** Does something, which may have the Product Owner facilitate, and answers with what is there now. */
  const changing = <Payload extends { projectKey: string }>(
    operation: Operation<Payload, CeremoniesDto>,
    change: (deps: UserDeps, viewer: TeamViewer, payload: Payload) => Promise<boolean>,
  ) =>
    handle(operation, forUser, browsesProject, async (grant, payload, deps) => {
      const viewer = viewerOf(grant, deps);
      const ownerFacilitates = await change(deps, viewer, payload);
      return readCeremonies(deps, viewer, ownerFacilitates);
    });
  return {
    'team.ceremonies': changing(ceremonyApi['team.ceremonies'], () => Promise.resolve(false)),
    'team.setRotation': changing(ceremonyApi['team.setRotation'], (deps, viewer, { on, ceremonies, order }) =>
      setRotation(deps, viewer, { on, ceremonies, order }),
    ),
    'team.joinRotation': changing(ceremonyApi['team.joinRotation'], joinRotation),
    'team.leaveRotation': changing(ceremonyApi['team.leaveRotation'], leaveRotation),
    'team.recordCeremony': changing(
      ceremonyApi['team.recordCeremony'],
      (deps, viewer, { sprintId, ceremony, outcome, facilitator }) =>
        recordCeremony(deps, viewer, { sprintId, ceremony, outcome, facilitator }),
    ),
  };
}
