import { DEFAULT_SETTINGS } from '../../domain/team/settings';
import type { Stores } from '../../ports/stores';

/** Switches Tandem on or off in a project. Throws a Failure `conflict` where the team saves its settings just now. */
export async function setProject(
  { settings }: Pick<Stores, 'settings'>,
  projectId: string,
  enabled: boolean,
): Promise<{ enabled: boolean }> {
  const id = { project: projectId, name: '' };
  const stored = await settings.read(id);
  await settings.save(id, { ...(stored?.value ?? DEFAULT_SETTINGS), enabled }, stored?.rev ?? null);
  return { enabled };
}
