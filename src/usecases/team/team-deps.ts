import type { BallotSeal } from '../../ports/ballot-seal';
import type { Clock } from '../../ports/clock';
import type { BoardSummary } from '../../domain/jira/board';
import type { Boards, Issues } from '../../ports/jira';
import type { People } from '../../ports/people';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';

/** What the use cases of a team's practice work with. */
export interface TeamDeps {
  readonly stores: Stores;
  readonly boards: Boards;
  readonly issues: Issues;
  readonly appIssues: Issues;
  readonly appBoards: Boards;
  readonly people: People;
  readonly queue: Queue;
  readonly ballotSeal: BallotSeal;
  readonly clock: Clock;
}

/** Out: the board that tells how a team works: the first one with sprints, else the first; undefined without any. */
export async function boardOfTeam(boards: Boards, projectId: string): Promise<BoardSummary | undefined> {
  const all = await boards.boardsOf(projectId);
  return all.find(({ type }) => type !== 'kanban') ?? all[0];
}

/** Out: where the one document of a kind that a project has is kept. */
export function ofProject(project: string) {
  return { project, name: '' };
}
