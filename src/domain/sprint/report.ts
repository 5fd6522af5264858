import type { Board } from '../jira/board';
import { TIME_ESTIMATE_FIELD } from '../jira/board';
import { ledgerOf, type Ledger } from './ledger';
import type { ReplayedItem, SprintRow } from './replay';
import type { Sprint, StartSource } from './sprint';

/** What the numbers of a sprint are counted in. */
export type Unit = 'points' | 'hours' | 'count';

export type WarningCode =
  | 'START_FROM_SPRINT_DATE'
  | 'STARTED_EMPTY'
  | 'UNESTIMATED_ISSUES'
  | 'STATUS_NOT_ON_BOARD'
  | 'TWO_ESTIMATE_FIELDS'
  | 'AMBIGUOUS_ESTIMATE_FIELDS'
  | 'NO_END_DATE';

/** Something the reader must know about the numbers, with the keys of the issues concerned. */
export interface Warning {
  readonly code: WarningCode;
  readonly keys: readonly string[];
}

export interface SprintReport {
  readonly sprint: Sprint;
  /** The start that the numbers count from (ms). */
  readonly startAt: number;
  readonly startSource: StartSource;
  readonly unit: Unit;
  readonly ledger: Ledger;
  readonly rows: readonly SprintRow[];
  readonly warnings: readonly Warning[];
}

export interface ReportRequest {
  readonly sprint: Sprint;
  readonly startAt: number;
  readonly startSource: StartSource;
  readonly board: Pick<Board, 'estimation'>;
  readonly rows: readonly SprintRow[];
  readonly ambiguousEstimates: boolean;
}

/** Out: the report of one sprint: ledger and warnings beside the rows it was given. */
export function reportOf(request: ReportRequest): SprintReport {
  const { sprint, startAt, startSource, board, rows } = request;
  const unit = unitOf(board, rows);
  return {
    sprint,
    startAt,
    startSource,
    unit,
    ledger: ledgerOf(rows, unit === 'count' ? 'count' : 'points'),
    rows,
    warnings: warningsOf(request, unit),
  };
}

/**
 * What a sprint is counted in. A board with an estimation field on which nobody estimates is counted in items (domain.md T29).
 * In: the board (its estimation), the rows of the sprint.
 */
export function unitOf({ estimation }: Pick<Board, 'estimation'>, rows: readonly ReplayedItem[]): Unit {
  if (estimation.type !== 'field') return 'count';
  const estimated = rows.some(({ initial, final }) => initial !== null || final !== null);
  if (rows.length > 0 && !estimated) return 'count';
  return estimation.fieldId === TIME_ESTIMATE_FIELD ? 'hours' : 'points';
}

function warningsOf({ sprint, startSource, rows, ambiguousEstimates }: ReportRequest, unit: Unit): Warning[] {
  const told = (code: WarningCode, holds: boolean): Warning[] => (holds ? [{ code, keys: [] }] : []);
  const concerning = (code: WarningCode, is: (row: SprintRow) => boolean): Warning[] => {
    const keys = rows.filter(is).map(({ key }) => key);
    return keys.length > 0 ? [{ code, keys }] : [];
  };
  return [
    ...told('START_FROM_SPRINT_DATE', startSource === 'sprintDate'),
    ...told('NO_END_DATE', sprint.endAt === null),
    ...told('STARTED_EMPTY', !rows.some(({ committed }) => committed)),
    ...told('AMBIGUOUS_ESTIMATE_FIELDS', ambiguousEstimates),
    ...concerning(
      'UNESTIMATED_ISSUES',
      ({ added, initial }) => unit !== 'count' && !added && initial === null,
    ),
    ...concerning('STATUS_NOT_ON_BOARD', ({ notOnBoard }) => notOnBoard),
    ...concerning('TWO_ESTIMATE_FIELDS', ({ twoEstimates }) => twoEstimates),
  ];
}
