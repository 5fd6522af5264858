import { timelinesOf } from '../domain/sprint/issue-timeline';
import { replayTimelines } from '../domain/sprint/replay';
import { reportOf, type SprintReport } from '../domain/sprint/report';
import type { Board } from '../domain/jira/board';
import type { Issue } from '../domain/jira/issue';
import type { Sprint } from '../domain/sprint/sprint';
import type { Clock } from '../ports/clock';
import type { Boards, Issues } from '../ports/jira';
import { readSprints, replayContextOf } from './read-sprints';
import { UseCaseError } from './refusal';

export interface ReportedSprints {
  readonly reports: readonly SprintReport[];
  /** The issues of all reports by id, as the viewer sees them. */
  readonly details: ReadonlyMap<string, Issue>;
}

/**
 * Reports what happened in sprints of one board, read as the viewer.
 * In: the board, the sprints asked for (started ones; others refuse with SPRINT_NOT_STARTED).
 * Throws a Failure, or a UseCaseError NO_SPRINT_FIELD on a site without Jira Software.
 */
export async function reportSprints(
  deps: { issues: Issues; boards: Boards; clock: Clock },
  { board, sprints }: { board: Board; sprints: readonly Sprint[] },
): Promise<ReportedSprints> {
  const fields = await deps.boards.fields();
  if (fields.sprint === null) throw new UseCaseError('NO_SPRINT_FIELD');
  const started = await deps.boards.sprintsOf(board.id, ['active', 'closed']);
  const reading = await readSprints(deps.issues, { board, fields, sprints, started, now: deps.clock.now() });
  const timelines = timelinesOf(reading.issues);
  const reports = sprints.map((sprint) => {
    const context = replayContextOf(reading, sprint.id);
    if (context === null) throw new UseCaseError('SPRINT_NOT_STARTED', { sprint: sprint.name });
    return reportOf({
      sprint,
      startAt: context.window.startAt,
      startSource: 'sprintDate',
      board,
      rows: replayTimelines(timelines, context),
      ambiguousEstimates: reading.ambiguousEstimates,
    });
  });
  return { reports, details: reading.details };
}
