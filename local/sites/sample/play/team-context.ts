import type { Sprint } from '../../engine/model';
import type { ProjectStage } from '../../engine/project-stage';
import type { Random } from '../../engine/random';
import type { BacklogKeeper } from './backlog-keeper';
import type { TeamPlan } from './team-plan';

/** What those who play a part of a team's story share. */
export interface TeamContext {
  readonly plan: TeamPlan;
  readonly stage: ProjectStage;
  readonly keeper: BacklogKeeper;
  readonly random: Random;
}

/** The sprint at a place of a plan. @throws RangeError beyond the last */
export function sprintAt({ sprints, setup }: TeamPlan, index: number): Sprint {
  const sprint = sprints[index];
  if (sprint === undefined) throw new RangeError(`${setup.key} has no sprint ${index}.`);
  return sprint;
}
