import type { Recogniser } from '../../domain/ownership/suggestion';
import type { TeamSettings } from '../../domain/team/settings';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { readSettings } from '../settings/read-settings';

/** What sprints are judged by: what the team said about itself. */
export interface TeamContext {
  readonly settings: TeamSettings;
  readonly recogniser: Recogniser;
  /** Changes with every saved setting: kept rows depend on roles, mapping and rules. */
  readonly basis: string;
}

/** In: the project and board. Throws a Failure. */
export async function teamContext(
  { stores, recognition }: { stores: Pick<Stores, 'settings' | 'overrides'>; recognition: Recognition },
  where: { projectId: string; boardId: number },
): Promise<TeamContext> {
  const [{ effective, projectRev, overrideRev }, recogniser] = await Promise.all([
    readSettings(stores, where),
    recognition.recogniser(),
  ]);
  return { settings: effective, recogniser, basis: `${projectRev ?? 0}.${overrideRev ?? 0}` };
}
