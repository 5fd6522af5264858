import { contradictionsOf, type ContradictionState } from '../../domain/maturity/contradictions';
import { EMPTY_RECORD } from '../../domain/maturity/team-record';
import type { Stage } from '../../domain/team/stage';
import type { Stores } from '../../ports/stores';
import { readSettings } from '../settings/read-settings';
import { ofProject } from './team-deps';

/** Where a team is. */
export interface TeamStage {
  /** As Scrum Master and Product Owner confirmed it: label, texts and recommendations follow it. */
  readonly confirmed: Stage;
  /** For thresholds: one step lower while evidence contradicts the confirmed stage unanswered (domain.md 4.5). */
  readonly limits: Stage;
}

type StageStores = Pick<Stores, 'settings' | 'overrides' | 'rounds' | 'teamRecords' | 'teamEvidence'>;

/**
 * Out: the stage of a project's team, or of one board that has a stage of its own. Reads storage only: evidence as it was
 * last gathered. Throws a Failure.
 */
export async function teamStage(
  stores: StageStores,
  where: { readonly projectId: string; readonly boardId?: number | undefined },
  now: number,
): Promise<TeamStage> {
  const [{ effective }, judge] = await Promise.all([
    readSettings(stores, where),
    contradictionReader(stores, where.projectId, now),
  ]);
  const { stage } = effective.maturity;
  return { confirmed: stage, limits: judge(stage).effectiveStage };
}

/** Out: what holds a stage against the evidence that is kept of a team, and against what the team has said to it. */
export async function contradictionReader(
  stores: Pick<Stores, 'rounds' | 'teamRecords' | 'teamEvidence'>,
  projectId: string,
  now: number,
): Promise<(stage: Stage) => ContradictionState> {
  const [record, evidence, rounds] = await Promise.all([
    stores.teamRecords.read(ofProject(projectId)),
    stores.teamEvidence.read(ofProject(projectId)),
    stores.rounds.list(projectId),
  ]);
  const closedAt = rounds.flatMap(({ value }) => (value.state === 'closed' ? [value.closedAt] : []));
  const { answer } = record?.value ?? EMPTY_RECORD;
  return (stage) =>
    contradictionsOf({
      stage,
      readings: evidence?.value.readings ?? [],
      answer,
      lastRoundClosedAt: closedAt.length === 0 ? null : Math.max(...closedAt),
      now,
    });
}
