import type { SprintChoicesDto } from '../../contract/sprint-api';
import type { BoardSummary } from '../../domain/jira/board';
import type { Sprint } from '../../domain/sprint/sprint';
import type { Boards } from '../../ports/jira';

const STATE_ORDER: Readonly<Record<Sprint['state'], number>> = { active: 0, closed: 1, future: 2 };

/**
 * What the pickers of the sprint page offer: the boards of a project, and the sprints of the board chosen,
 * else of the first that has sprints. The newest come first, the active one before them, future ones last.
 * A board that is not the project's (a stale link) is passed over. Throws Failures of Jira.
 */
export async function listSprintChoices(
  deps: { boards: Boards },
  boards: readonly BoardSummary[],
  boardId: number | undefined,
): Promise<SprintChoicesDto> {
  return (await choicesOf(deps, boards, chosenBoard(boards, boardId))).choices;
}

/** Out: the board asked for, else the first with sprints, else the first. */
export function chosenBoard(
  boards: readonly BoardSummary[],
  boardId: number | undefined,
): BoardSummary | null {
  return boards.find(({ id }) => id === boardId) ?? boards.find(hasSprints) ?? boards[0] ?? null;
}

/** Out: the sprints of the chosen board, and what the pickers offer. */
export async function choicesOf(
  deps: { boards: Boards },
  boards: readonly BoardSummary[],
  board: BoardSummary | null,
): Promise<{ choices: SprintChoicesDto; sprints: readonly Sprint[] }> {
  const sprints =
    board !== null && hasSprints(board)
      ? await deps.boards.sprintsOf(board.id, ['active', 'closed', 'future'])
      : [];
  return {
    sprints,
    choices: {
      boards: boards.map(summaryDto),
      board: board === null ? null : summaryDto(board),
      sprints: [...sprints].sort(byState).map(({ id, name, state }) => ({ id, name, state })),
    },
  };
}

function hasSprints({ type }: BoardSummary): boolean {
  return type !== 'kanban';
}

function summaryDto({ id, name, type }: BoardSummary): SprintChoicesDto['boards'][number] {
  return { id, name, type };
}

function byState(a: Sprint, b: Sprint): number {
  return STATE_ORDER[a.state] - STATE_ORDER[b.state] || (b.startAt ?? 0) - (a.startAt ?? 0) || a.id - b.id;
}
