import { boardStatuses } from '../jira/board-rules';
import type { Board } from '../jira/board';
import { TIME_ESTIMATE_FIELD } from '../jira/board';
import { ledgerOf, type Ledger } from './ledger';
import type { SprintRow } from './replay';
import { issueTimeline } from './issue-timeline';
import type { Sprint, SprintIssue, StartSource } from './sprint';
import { valueAt } from './timeline';

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
  readonly startSource: StartSource;
  readonly unit: Unit;
  readonly ledger: Ledger;
  readonly rows: readonly SprintRow[];
  readonly warnings: readonly Warning[];
}

export interface ReportRequest {
  readonly sprint: Sprint;
  readonly startSource: StartSource;
  readonly board: Board;
  readonly rows: readonly SprintRow[];
  /** The issues the rows were replayed from. */
  readonly issues: readonly SprintIssue[];
  readonly startAt: number;
  readonly ambiguousEstimates: boolean;
}

/** Out: the report of one sprint: ledger and warnings beside the rows it was given. */
export function reportOf(request: ReportRequest): SprintReport {
  const { sprint, startSource, board, rows } = request;
  const unit = unitOf(board, rows);
  return {
    sprint,
    startSource,
    unit,
    ledger: ledgerOf(rows, unit === 'count' ? 'count' : 'points'),
    rows,
    warnings: warningsOf(request, unit),
  };
}

/** A board with an estimation field on which nobody estimates is counted in items (domain.md T29). */
function unitOf(board: Board, rows: readonly SprintRow[]): Unit {
  if (board.estimation.type !== 'field') return 'count';
  const estimated = rows.some(({ initial, final }) => initial !== null || final !== null);
  if (rows.length > 0 && !estimated) return 'count';
  return board.estimation.fieldId === TIME_ESTIMATE_FIELD ? 'hours' : 'points';
}

function warningsOf(
  { sprint, startSource, board, rows, issues, startAt, ambiguousEstimates }: ReportRequest,
  unit: Unit,
): Warning[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const keysOf = (list: readonly SprintRow[]): string[] => list.map(({ key }) => key);
  const { mapped } = boardStatuses(board);
  const concerning = (code: WarningCode, list: readonly SprintRow[]): Warning[] =>
    list.length > 0 ? [{ code, keys: keysOf(list) }] : [];
  const told = (code: WarningCode, holds: boolean): Warning[] => (holds ? [{ code, keys: [] }] : []);
  const atStart = (row: SprintRow): boolean => !row.added;

  return [
    ...told('START_FROM_SPRINT_DATE', startSource === 'sprintDate'),
    ...told('NO_END_DATE', sprint.endAt === null),
    ...told('STARTED_EMPTY', !rows.some(({ committed }) => committed)),
    ...told('AMBIGUOUS_ESTIMATE_FIELDS', ambiguousEstimates),
    ...concerning(
      'UNESTIMATED_ISSUES',
      unit === 'count' ? [] : rows.filter((row) => atStart(row) && row.initial === null),
    ),
    ...concerning(
      'STATUS_NOT_ON_BOARD',
      rows.filter((row) => {
        const issue = byId.get(row.id);
        return (
          atStart(row) && issue !== undefined && !mapped.has(valueAt(issueTimeline(issue).status, startAt))
        );
      }),
    ),
    ...concerning(
      'TWO_ESTIMATE_FIELDS',
      rows.filter((row) => {
        const issue = byId.get(row.id);
        return issue !== undefined && issue.otherEstimate !== null && issue.otherEstimate !== issue.estimate;
      }),
    ),
  ];
}
