import type { ReplayedItem, SprintRow } from '../replay';
import type { BoardStatuses, HistoryEntry, IssueChange, SprintIssue, SprintWindow } from '../sprint';

export const DAY = 24 * 60 * 60 * 1000;
/** A sprint of ten days starts at day 100 and closes at day 110. */
export const START = 100 * DAY;
export const CLOSE = 110 * DAY;
export const SPRINT = 7;
/** Another sprint of the same board. */
export const OTHER = 8;

export const STATUS = { todo: '1', doing: '2', done: '3', hidden: '9' } as const;

export const BOARD: BoardStatuses = {
  mapped: new Set([STATUS.todo, STATUS.doing, STATUS.done]),
  done: new Set([STATUS.done]),
};

/** Out: the window of a sprint, by default of SPRINT from START to CLOSE. */
export function buildWindow(overrides: Partial<SprintWindow> = {}): SprintWindow {
  return { sprintId: SPRINT, startAt: START, endAt: CLOSE, running: false, ...overrides };
}

/** Out: an item of 3 points in the sprint from long before its start, to do, without history. */
export function buildIssue(overrides: Partial<SprintIssue> = {}): SprintIssue {
  return {
    id: '1',
    key: 'SHOP-1',
    level: 'item',
    createdAt: START - 20 * DAY,
    sprintIds: [SPRINT],
    statusId: STATUS.todo,
    estimate: 3,
    otherEstimate: null,
    flagged: false,
    waitsSince: [],
    history: [],
    ...overrides,
  };
}

/** Out: one history entry at an instant (ms) with its changes. */
export function entry(at: number, ...changes: IssueChange[]): HistoryEntry {
  return { id: String(at), at, changes };
}

export const moved = (from: readonly number[], to: readonly number[]): IssueChange => ({
  field: 'sprint',
  from,
  to,
});
export const status = (from: string, to: string): IssueChange => ({ field: 'status', from, to });
export const flagged = (from: boolean, to: boolean): IssueChange => ({ field: 'flag', from, to });
export const estimated = (from: number | null, to: number | null): IssueChange => ({
  field: 'estimate',
  from,
  to,
});

/** Out: an item of 3 points, committed and not completed; one that is completed was finished on the second day. */
export function buildReplayed(overrides: Partial<ReplayedItem> = {}): ReplayedItem {
  const completed = overrides.outcome === 'completed';
  return {
    id: '1',
    outcome: 'notCompleted',
    committed: true,
    added: false,
    notOnBoard: false,
    initial: 3,
    final: 3,
    exit: null,
    enteredAt: START,
    leftAt: null,
    finishedAt: completed ? START + DAY : null,
    atFinish: completed ? 3 : null,
    doneAtClose: completed,
    twoEstimates: false,
    ...overrides,
  };
}

/** Out: as `buildReplayed`, with a key. */
export function buildRow(overrides: Partial<SprintRow> = {}): SprintRow {
  return { key: 'SHOP-1', ...buildReplayed(overrides), ...overrides };
}
