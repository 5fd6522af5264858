import type { Limits } from '../../../../../../src/domain/health/thresholds';
import type { Threshold } from '../../../../../../src/domain/health/thresholds.table';
import { stageForThresholds, type Stage } from '../../../../../../src/domain/team/stage';

type KnownStage = Exclude<Stage, 'unset'>;

/** Whose a limit is: the same default for all, the default of a stage, or the team's own. */
export interface LimitOrigin {
  readonly code: 'default' | 'stage' | 'team';
  readonly stage: KnownStage;
}

const STAGES: readonly KnownStage[] = ['shu', 'ha', 'ri'];

/**
 * In: the limits in force, their row of the table, the team's stage. Out: where they come from. The limits may be those of
 * another stage than the team's, while evidence contradicts its answers (domain.md 4.5).
 */
export function limitOrigin({ watch, act }: Limits, { defaults }: Threshold, stage: Stage): LimitOrigin {
  const own = stageForThresholds(stage);
  const equals = (other: Limits): boolean => other.watch === watch && other.act === act;
  if (STAGES.every((each) => equals(defaults[each]))) return { code: 'default', stage: own };
  const of = [own, ...STAGES].find((each) => equals(defaults[each]));
  return of === undefined ? { code: 'team', stage: own } : { code: 'stage', stage: of };
}
