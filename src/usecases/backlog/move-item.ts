import type { Board } from '../../domain/jira/board';
import { tradeOff, withTradeOff, type TradeOff } from '../../domain/backlog/ranking/trade-off';
import { viewerRole } from '../../domain/team/viewer-role';
import type { IssueWrites } from '../../ports/issue-writes';
import { NO_CUSTOM_FIELDS, type Issues, type Projects } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { readSettings } from '../settings/read-settings';
import { boardFacts, fieldIds, type KnowledgeDeps } from '../site-knowledge';
import { homeOf } from '../sprint/sprint-home';
import { accepted } from '../accepted';
import { rankedOnBoard } from './board-items';
import { placeOf } from './place-of-board';

/** An item that is moved, and the one it stands next to afterwards: above it when moved up, below it when moved down. */
export interface Move extends Pick<TradeOff, 'direction' | 'beside'> {
  readonly issueId: string;
}

/** Ranks an item with the clicking person's own permission. Throws Failures of Jira: who may rank is Jira's to say. */
export async function moveInBacklog(
  { writes }: { writes: IssueWrites },
  { issueId, direction, beside }: Move,
): Promise<{ moved: true }> {
  await writes.rank([issueId], direction === 'up' ? { before: beside } : { after: beside });
  return { moved: true };
}

export interface ExplainDeps extends KnowledgeDeps {
  readonly accountId: string;
  readonly issues: Issues;
  readonly projects: Projects;
  readonly stores: Stores;
}

/**
 * Keeps why an item was moved, with the roles that were consulted (T48–T52). Two people who explain at once both do.
 * Throws a UseCaseError: NOT_ALLOWED for who may not rank, NOT_FOUND where the person sees no such items on this board,
 * REFUSED with the reason; Failures.
 */
export async function explainMove(
  deps: ExplainDeps,
  board: Board,
  { issueId, ...move }: Move & Pick<TradeOff, 'passed' | 'reason' | 'consulted'>,
): Promise<{ logged: true }> {
  const { accountId, projects, stores, clock } = deps;
  const home = homeOf(board);
  const [{ effective }, { mayRank }] = await Promise.all([
    readSettings(stores, { projectId: home, boardId: board.id }),
    placeOf(projects, board),
  ]);
  if (!mayRank) throw new UseCaseError('NOT_ALLOWED');
  await requireOnBoard(deps, board, [issueId, move.beside]);
  const byRole = viewerRole(effective.roles, accountId);
  const entry = accepted(tradeOff({ ...move, at: clock.now(), byRole, item: issueId }));
  await changeDocument<readonly TradeOff[], TradeOff[]>(
    stores.tradeOffs,
    { project: home, name: String(board.id) },
    (log) => withTradeOff(log ?? [], entry),
  );
  return { logged: true };
}

/** A reason is kept for a move of two different items that this person sees in the list. */
async function requireOnBoard(deps: ExplainDeps, board: Board, ids: readonly string[]): Promise<void> {
  const [seen, fields, { condition }] = await Promise.all([
    deps.issues.byIds(ids, NO_CUSTOM_FIELDS),
    fieldIds(deps),
    boardFacts(deps, board.id),
  ]);
  // Jira refuses a query that names an issue which the reader may not see.
  if (seen.length < ids.length) throw new UseCaseError('NOT_FOUND');
  const jql = `id in (${ids.join(', ')})`;
  const onBoard = await deps.issues.keys(rankedOnBoard(board, { condition, fields, jql }));
  if (onBoard.size < ids.length) throw new UseCaseError('NOT_FOUND');
}
