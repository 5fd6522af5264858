import type { Board } from '../../domain/jira/board';
import { tradeOff, withTradeOff, type TradeOff } from '../../domain/backlog/ranking/trade-off';
import { viewerRole } from '../../domain/team/viewer-role';
import type { Clock } from '../../ports/clock';
import type { IssueWrites } from '../../ports/issue-writes';
import type { Projects } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { readSettings } from '../settings/read-settings';
import { homeOf } from '../sprint/sprint-home';
import { accepted } from '../team/accepted';
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

export interface ExplainDeps {
  readonly accountId: string;
  readonly projects: Projects;
  readonly stores: Pick<Stores, 'settings' | 'overrides' | 'tradeOffs'>;
  readonly clock: Clock;
}

/**
 * Keeps why an item was moved, with the roles that were consulted (T48–T52). Two people who explain at once both do.
 * Throws a UseCaseError: NOT_ALLOWED for who may not rank, REFUSED with the reason; Failures.
 */
export async function explainMove(
  { accountId, projects, stores, clock }: ExplainDeps,
  board: Board,
  { issueId, ...move }: Move & Pick<TradeOff, 'passed' | 'reason' | 'consulted'>,
): Promise<{ logged: true }> {
  const home = homeOf(board);
  const [{ effective }, { mayRank }] = await Promise.all([
    readSettings(stores, { projectId: home, boardId: board.id }),
    placeOf(projects, board),
  ]);
  if (!mayRank) throw new UseCaseError('NOT_ALLOWED');
  const byRole = viewerRole(effective.roles, accountId);
  const entry = accepted(tradeOff({ ...move, at: clock.now(), byRole, item: issueId }));
  await changeDocument<readonly TradeOff[], TradeOff[]>(
    stores.tradeOffs,
    { project: home, name: String(board.id) },
    (log) => withTradeOff(log ?? [], entry),
  );
  return { logged: true };
}
