import type { Stage } from '../../domain/team/stage';
import type { Stores } from '../../ports/stores';
import { readSettings } from '../settings/read-settings';

/** Where a team is. */
export interface TeamStage {
  /** As Scrum Master and Product Owner confirmed it: label, texts and recommendations follow it. */
  readonly confirmed: Stage;
  /** For thresholds: one step lower while evidence contradicts the confirmed stage unanswered (domain.md 4.5). */
  readonly limits: Stage;
}

/** Out: the stage of a project's team, or of one board where it has a stage of its own. Reads storage only. Throws a Failure. */
export async function teamStage(
  stores: Pick<Stores, 'settings' | 'overrides'>,
  where: { readonly projectId: string; readonly boardId?: number | undefined },
): Promise<TeamStage> {
  const { effective } = await readSettings(stores, where);
  const { stage } = effective.maturity;
  return { confirmed: stage, limits: stage };
}
