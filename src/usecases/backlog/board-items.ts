import { estimateFields } from '../../domain/jira/board-rules';
import type { Board, FieldIds } from '../../domain/jira/board';
import { allOf } from '../../domain/jira/jql';
import type { IssueQuery, IssueReading } from '../../ports/jira';

/** Out: how the issues of a board are read, its estimates included. */
export function readingOf(board: Board, fields: FieldIds): IssueReading {
  const estimates = estimateFields(board, fields);
  return {
    sprint: fields.sprint,
    flag: fields.flag,
    estimate: estimates.board,
    otherEstimate: estimates.other,
  };
}

/** Unfinished work that is ranked one by one: sub-tasks follow their parent. */
export const UNFINISHED = 'statusCategory != Done AND issuetype in standardIssueTypes()';

/**
 * Out: a query for issues of a board that meet `jql`, in rank order where the site has one.
 * In: the condition of the board's filter, null where only the board's own list can be asked (site-knowledge.ts).
 */
export function rankedOnBoard(
  board: Pick<Board, 'id'>,
  { condition, fields, jql }: { condition: string | null; fields: FieldIds; jql: string },
): IssueQuery {
  const order = fields.rank === null ? 'ORDER BY created ASC' : 'ORDER BY Rank ASC';
  return condition === null
    ? { boardId: board.id, jql: `${jql} ${order}` }
    : { jql: `${allOf(condition, jql)} ${order}` };
}
