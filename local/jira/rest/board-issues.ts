import { categoryOf } from '../fields/category';
import type { Predicate } from '../jql/compile';
import { runQuery } from '../jql/run';
import { levelOf } from '../shapes/things';
import { numbersOf, textOf } from '../store/json';
import type { Board, Issue } from '../store/model';
import type { Site } from '../store/site';
import type { Call } from './call';
import { compiled, savedFilter } from './search';

/** A list of issues: those its board's filter finds, if there is a board, and its own test lets pass. */
export interface IssueList {
  readonly board: Board | null;
  readonly holds: Predicate;
}

/** Issues on a board: status mapped to a column; no epics on scrum boards; the sub-filter on kanban boards. */
export function onBoard(board: Board, call: Call): IssueList {
  const { site } = call;
  const mapped = new Set(board.columns.flatMap((column) => column.statusIds));
  const subQuery = board.subQuery === null ? null : compiled(call, board.subQuery, false).matches;
  return {
    board,
    holds: (issue) =>
      mapped.has(textOf(issue.values.status) ?? '') &&
      (board.type === 'kanban' || !isEpic(issue, site)) &&
      (subQuery?.(issue) ?? true),
  };
}

/** The backlog of a board: not done, in no active or future sprint. Kanban boards have none of their own here. */
export function inBacklog(board: Board, { site }: Call): IssueList {
  const done = new Set(board.columns.at(-1)?.statusIds);
  return {
    board,
    holds: (issue) =>
      board.type !== 'kanban' &&
      !isEpic(issue, site) &&
      !done.has(textOf(issue.values.status) ?? '') &&
      categoryOf(issue, site) !== 'done' &&
      !site.sprintIdsOf(issue).some((id) => site.sprints.get(id)?.state !== 'closed'),
  };
}

/** Issues of a sprint; on a board: those its filter finds. */
export function inSprint(sprintId: number, board: Board | null, { site }: Call): IssueList {
  return { board, holds: (issue) => numbersOf(issue.values[site.sprintField]).includes(sprintId) };
}

/** Ids of the issues of a list that a further query matches: by rank, unless the query has an order. */
export function findInList(
  list: IssueList,
  jql: string,
  reconcile: ReadonlySet<number>,
  call: Call,
): number[] {
  const filter = list.board ? savedFilter(call, list.board.filterJql) : () => true;
  const query = compiled(call, jql, false);
  const matches: Predicate = (issue) => list.holds(issue) && filter(issue) && query.matches(issue);
  const indexed = (issue: Issue) => call.services.index.seen(issue, reconcile);
  return runQuery({ ...query, matches }, call.jql, { indexed, rankFirst: true });
}

/** True for types above the standard level. */
function isEpic(issue: Issue, site: Site): boolean {
  const type = site.issueTypes.get(textOf(issue.values.issuetype) ?? '');
  return type !== undefined && levelOf(type) > 0;
}
