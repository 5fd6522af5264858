import type { TeamViewer } from '../../usecases/team/team-viewer';
import type { UserDeps } from '../deps';
import type { ProjectGrant } from './guards';

/** Out: the caller, in front of the team of the project they may browse. */
export function viewerOf({ project, permissions }: ProjectGrant, { accountId }: UserDeps): TeamViewer {
  return { accountId, projectId: project.id, permissions };
}
