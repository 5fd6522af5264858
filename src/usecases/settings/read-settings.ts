import {
  DEFAULT_SETTINGS,
  settingsOfBoard,
  type BoardOverride,
  type TeamSettings,
} from '../../domain/team/settings';
import { viewerRole, type ViewerRole } from '../../domain/team/viewer-role';
import type { Stores } from '../../ports/stores';

/** A project's settings with their revision (null: nobody has saved any), and those of one board. */
export interface StoredSettings {
  readonly project: TeamSettings;
  readonly projectRev: number | null;
  readonly override: BoardOverride | null;
  readonly overrideRev: number | null;
  /** What holds for the board, or for the project where no board is asked for. */
  readonly effective: TeamSettings;
}

/** Reads what a team has said about itself; defaults where it has said nothing. Throws a Failure. */
export async function readSettings(
  { settings, overrides }: Pick<Stores, 'settings' | 'overrides'>,
  { projectId, boardId }: { projectId: string; boardId?: number | undefined },
): Promise<StoredSettings> {
  const [project, override] = await Promise.all([
    settings.read({ project: projectId, name: '' }),
    boardId === undefined ? null : overrides.read({ project: projectId, name: String(boardId) }),
  ]);
  const team = project?.value ?? DEFAULT_SETTINGS;
  return {
    project: team,
    projectRev: project?.rev ?? null,
    override: override?.value ?? null,
    overrideRev: override?.rev ?? null,
    effective: settingsOfBoard(team, override?.value ?? null),
  };
}

/** Out: what a person is in a project's team. Throws a Failure. */
export async function roleOfViewer(
  stores: Stores,
  projectId: string,
  accountId: string,
): Promise<ViewerRole> {
  const { effective } = await readSettings(stores, { projectId });
  return viewerRole(effective.roles, accountId);
}
