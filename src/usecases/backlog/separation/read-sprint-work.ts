import { OUTCOME_PROPERTY, readOutcomeProperty } from '../../../contract/outcome-property';
import { limit } from '../../../domain/backlog/limits.table';
import type { ClassedSprint, SprintItem } from '../../../domain/backlog/detectors/input';
import type { SprintRow } from '../../../domain/sprint/replay';
import type { Sprint } from '../../../domain/sprint/sprint';
import { boardSetup } from '../../sprint/board-setup';
import { closedNewestFirst } from '../../sprint/closed-reports';
import { readAll, reportFrom } from '../../sprint/report-sprints';
import type { FoundIssue } from '../../sprint/read-sprints';
import { classOfIssue } from '../class-of-issue';
import { orNull, type SeparationScope } from './scope';
import type { SeparationDeps } from './separation-deps';

/**
 * The last ten closed sprints of a board, its running and future ones, with what was in them. A board without sprints has
 * none. Throws Failures.
 */
export async function readSprintWork(deps: SeparationDeps, scope: SeparationScope): Promise<ClassedSprint[]> {
  const { board, fields } = scope;
  if (board.type === 'kanban' || fields.sprint === null) return [];
  const all = await orNull(deps.appBoards.sprintsOf(board.id, ['active', 'closed', 'future']));
  if (all === null || all.length === 0) return [];
  const setup = await boardSetup(deps, board, all);
  const closed = closedNewestFirst(setup.sprints).slice(0, limit('S9.window'));
  const started = [
    ...closed,
    ...setup.sprints.filter(({ state, startAt }) => state === 'active' && startAt !== null),
  ];
  const reading = await readAll({ issues: deps.appIssues, clock: deps.clock }, setup, started);
  const ids = [...reading.found.keys()];
  const told = await deps.appIssues.withProperties(ids, scope.reading, [OUTCOME_PROPERTY]);
  const notTechnical = new Set(
    told
      .filter(({ properties }) => readOutcomeProperty(properties[OUTCOME_PROPERTY]).property?.notTechnical)
      .map(({ issue }) => issue.id),
  );
  const itemOf = (row: SprintRow): SprintItem[] => {
    const found = reading.found.get(row.id);
    return found === undefined ? [] : [sprintItem(row, found, scope, notTechnical.has(row.id))];
  };
  const future = setup.sprints.filter(({ state }) => state === 'future');
  return [
    ...started.map((sprint) =>
      classedSprint(sprint, reportFrom(setup, reading, sprint).rows.flatMap(itemOf)),
    ),
    ...future.map((sprint) => classedSprint(sprint, [])),
  ];
}

function classedSprint(sprint: Sprint, items: readonly SprintItem[]): ClassedSprint {
  const { id, name, goal, state, startAt, endAt, completeAt } = sprint;
  return { id, name, goal, state, startAt, endAt: completeAt ?? endAt, items };
}

function sprintItem(
  { id, initial }: SprintRow,
  { issue }: FoundIssue,
  { markers }: SeparationScope,
  notTechnical: boolean,
): SprintItem {
  return {
    issueId: id,
    class: classOfIssue(issue, markers, notTechnical).class,
    typeName: issue.type.name,
    estimate: initial,
    assignee: issue.assigneeId,
  };
}
