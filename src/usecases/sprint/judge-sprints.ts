import { evaluateHealth, type Health } from '../../domain/health/evaluate-health';
import type { WorkingCalendar } from '../../domain/sprint/calendar';
import type { VisibleReport } from '../../domain/sprint/stored-report';
import type { Stage } from '../../domain/team/stage';
import type { CurrentReading, CurrentScope } from './current-reading';
import { healthInput, type GoalTicks } from './health-input';
import type { Sources } from './health-sources';
import { courseOf, type SprintCourse } from './sprint-course';

export interface JudgeRequest {
  readonly scope: CurrentScope;
  /** Null where nothing runs, or it could not be read yet. */
  readonly current: CurrentReading | null;
  /** The oldest first. */
  readonly closed: readonly VisibleReport[];
  readonly ticks: GoalTicks;
  readonly limitStage: Stage;
  readonly calendar: WorkingCalendar;
  /** ms */
  readonly now: number;
  readonly sources: Sources;
}

export interface JudgedSprints {
  /** The running sprints, in their order. */
  readonly running: readonly SprintCourse[];
  /** What the signals say of each running sprint; of the board (`sprintId` null) where none runs. */
  readonly health: readonly (Health & { readonly sprintId: number | null })[];
}

/** Out: how each running sprint goes, and what the signals say of it: a team with two sprints at once gets an answer for each. */
export function judgeSprints({ sources, ...request }: JudgeRequest): JudgedSprints {
  const { scope, current, closed, calendar, now } = request;
  const running =
    current === null
      ? []
      : scope.running.map((sprint) =>
          courseOf({ setup: scope.setup, reading: current, sprint, past: closed, calendar }),
        );
  const judged = (active: SprintCourse | null): Health & { sprintId: number | null } => {
    const alongside = running.filter((each) => each !== active);
    const input = healthInput({ ...request, active, alongside }, (items) => sources.of(items, now));
    return { sprintId: active?.report.sprint.id ?? null, ...evaluateHealth(input) };
  };
  return { running, health: running.length === 0 ? [judged(null)] : running.map(judged) };
}
