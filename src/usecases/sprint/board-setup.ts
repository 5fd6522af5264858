import { estimateFields, setUpMark } from '../../domain/jira/board-rules';
import type { Board, BoardSummary } from '../../domain/jira/board';
import type { Sprint } from '../../domain/sprint/sprint';
import type { Clock } from '../../ports/clock';
import type { Boards, IssueReading } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { boardFacts, fieldIds } from '../site-knowledge';
import { UseCaseError } from '../refusal';
import { homeOf } from './sprint-home';

export interface SetupDeps {
  readonly appBoards: Boards;
  readonly stores: Stores;
  readonly clock: Clock;
}

/** What has to be known of a board before its sprints are read. */
export interface BoardSetup {
  readonly board: Board;
  /** JQL for the board's issues, null where only the board's own list can be asked (site-knowledge.ts). */
  readonly condition: string | null;
  readonly reading: IssueReading & { readonly sprint: string };
  /** Changes with whatever of the board's configuration decides the numbers of its sprints. */
  readonly mark: string;
  /** Several fields could hold the estimates that the board's field lacks. */
  readonly ambiguousEstimates: boolean;
  /** The board's sprints; the start of each is the one its event told, where it did. */
  readonly sprints: readonly Sprint[];
  /** The sprints whose start comes from their event. */
  readonly toldStarts: ReadonlySet<number>;
}

/**
 * In: a board that the reader may see, and its sprints as the reader sees them. Configuration and fields are the same
 * for everybody and come from what the app remembers. Throws a Failure; UseCaseError NO_SPRINT_FIELD without Jira Software.
 */
export async function boardSetup(
  deps: SetupDeps,
  { id, name }: Pick<BoardSummary, 'id' | 'name'>,
  sprints: readonly Sprint[],
): Promise<BoardSetup> {
  const [fields, facts] = await Promise.all([fieldIds(deps), boardFacts(deps, id)]);
  if (fields.sprint === null) throw new UseCaseError('NO_SPRINT_FIELD');
  const board = { ...facts.board, name };
  const starts = await trueStarts(deps.stores, board);
  const estimates = estimateFields(board, fields);
  return {
    board,
    condition: facts.condition,
    reading: {
      sprint: fields.sprint,
      flag: fields.flag,
      estimate: estimates.board,
      otherEstimate: estimates.other,
      related: true,
    },
    mark: setUpMark(board, estimates, facts.filterJql),
    ambiguousEstimates: estimates.ambiguous,
    sprints: sprints.map((sprint) => ({ ...sprint, startAt: starts.get(sprint.id) ?? sprint.startAt })),
    toldStarts: new Set(starts.keys()),
  };
}

/** Out: the starts of a board's sprints that their events told (ms), by sprint. */
async function trueStarts(
  { sprintStarts }: Pick<Stores, 'sprintStarts'>,
  board: Board,
): Promise<ReadonlyMap<number, number>> {
  const kept = await sprintStarts.list(homeOf(board));
  return new Map(kept.map(({ name, value }) => [Number(name), value]));
}
