import type { RunningSprintDto } from '../../contract/sprint-api';
import type { Stores } from '../../ports/stores';
import type { CurrentReading, CurrentScope } from './current-reading';
import type { GoalTicks } from './health-input';
import type { SprintCourse } from './sprint-course';
import { sprintDocument } from './sprint-home';

/** Out: what people said serves the goals of the running sprints. Throws a Failure. */
export async function goalTicks(
  stores: Pick<Stores, 'goalTicks'>,
  { setup, running }: Pick<CurrentScope, 'setup' | 'running'>,
): Promise<GoalTicks> {
  const read = running.map(async ({ id }) => {
    const kept = await stores.goalTicks.read(sprintDocument(setup.board, id));
    return [id, kept?.value ?? []] as const;
  });
  return new Map(await Promise.all(read));
}

/** Out: the items of a running sprint that serve its goal, because somebody said so or the goal names them. */
export function servingIn(
  { report: { sprint, rows } }: Pick<SprintCourse, 'report'>,
  ticks: GoalTicks,
  current: Pick<CurrentReading, 'traitsOf'> | null,
): RunningSprintDto['serving'] {
  const ticked = new Set(ticks.get(sprint.id));
  const ids = rows.filter(({ outcome }) => outcome !== 'removed').map(({ id }) => id);
  return {
    ticked: ids.filter((id) => ticked.has(id)),
    named: ids.filter((id) => current?.traitsOf(id).servesGoal === true),
  };
}
