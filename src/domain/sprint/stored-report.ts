import type { Estimation } from '../jira/board';
import type { WorkClass } from '../team/settings';
import type { Block } from './blocked';
import type { AssigneeRole, SprintItem } from './item';
import type { Outcome } from './replay';
import { reportOf, type SprintReport } from './report';
import type { Sprint, StartSource } from './sprint';

/**
 * One item of a closed sprint as it is kept: ids only, no key, no title, no person (design §6).
 * What is absent has its default, to keep it short. Instants in ms since the sprint's start.
 */
export interface StoredRow {
  readonly id: string;
  readonly outcome: Outcome;
  /** Default false. */
  readonly added?: boolean;
  /** Default: not added and not completed outside. */
  readonly committed?: boolean;
  /** Default null. */
  readonly initial?: number;
  /** Default: as initial. */
  readonly final?: number | null;
  /** Default null. */
  readonly exit?: number;
  /** Default: as final, where completed. */
  readonly atFinish?: number | null;
  /** Default 0. */
  readonly entered?: number;
  readonly left?: number;
  readonly finished?: number;
  readonly created: number;
  /** Default false, save `doneAtClose`: whether completed or completed outside. */
  readonly doneAtClose?: boolean;
  readonly notOnBoard?: boolean;
  readonly twoEstimates?: boolean;
  readonly reopened?: boolean;
  /** Default 0. */
  readonly backMoves?: number;
  readonly timesCarried?: number;
  /** Default functional. */
  readonly class?: WorkClass;
  /** Default null. */
  readonly kind?: string;
  readonly afterRelease?: boolean;
  readonly role?: AssigneeRole;
  /** Default none. */
  readonly blocks?: readonly StoredBlock[];
}

/** A time in which an item could not go on. */
export interface StoredBlock {
  readonly from: number;
  readonly until: number | null;
  readonly cause: Block['cause'];
}

/** The report of a closed sprint as it is kept, computed with the app's own eyes and recomputed for each viewer. */
export interface StoredReport {
  readonly v: 1;
  readonly sprintId: number;
  readonly startAt: number;
  readonly startSource: StartSource;
  readonly closedAt: number;
  /** What of the team's settings and the board's configuration the rows depend on, as a mark: with another they are made anew. */
  readonly basis: string;
  readonly estimation: Estimation;
  readonly ambiguousEstimates: boolean;
  readonly rows: readonly StoredRow[];
  /** In how many parts it is kept; the first one says so. Default 1. */
  readonly parts?: number | undefined;
}

/** Rows of one part: as many of the longest kind as surely fit into one stored value of 240 KiB (forge.md 3). */
const ROWS_A_PART = 700;

/** Out: the report in parts of at most 700 rows, each a report with the same head. */
export function reportParts(report: StoredReport, most = ROWS_A_PART): [StoredReport, ...StoredReport[]] {
  const { rows } = report;
  const count = Math.max(1, Math.ceil(rows.length / most));
  const part = (index: number): StoredReport => ({
    ...report,
    rows: rows.slice(index * most, (index + 1) * most),
    parts: count,
  });
  return [part(0), ...Array.from({ length: count - 1 }, (_, index) => part(index + 1))];
}

/** Out: the report of its parts; null where one is missing or belongs to an earlier making of it. */
export function wholeReport(
  first: StoredReport,
  further: readonly (StoredReport | null)[],
): StoredReport | null {
  const rows = [...first.rows];
  for (const part of further) {
    if (part === null || part.closedAt !== first.closedAt || part.basis !== first.basis) return null;
    rows.push(...part.rows);
  }
  return { ...first, rows };
}

/** A stored report as one person may see it. */
export interface VisibleReport {
  readonly report: SprintReport;
  readonly items: readonly SprintItem[];
  /** How many issues of the sprint the viewer may not see: they are in none of the numbers. */
  readonly hidden: number;
}

/** In: an item of a closed sprint, the start that its instants count from (ms). Out: the row to keep. */
export function storedRow(item: SprintItem, startAt: number): StoredRow {
  const { id, outcome, initial, final, exit, atFinish, leftAt, finishedAt, kind, role, afterRelease } = item;
  const defaults = defaultsOf(item);
  return {
    id,
    outcome,
    created: item.createdAt - startAt,
    ...(item.added && { added: true }),
    ...(item.committed !== defaults.committed && { committed: item.committed }),
    ...(initial !== null && { initial }),
    ...(final !== initial && { final }),
    ...(exit !== null && { exit }),
    ...(atFinish !== defaults.atFinish && { atFinish }),
    ...(item.enteredAt !== startAt && { entered: item.enteredAt - startAt }),
    ...(leftAt !== null && { left: leftAt - startAt }),
    ...(finishedAt !== null && { finished: finishedAt - startAt }),
    ...(item.doneAtClose !== defaults.doneAtClose && { doneAtClose: item.doneAtClose }),
    ...(item.notOnBoard && { notOnBoard: true }),
    ...(item.twoEstimates && { twoEstimates: true }),
    ...(item.reopened && { reopened: true }),
    ...(item.backMoves > 0 && { backMoves: item.backMoves }),
    ...(item.timesCarried > 0 && { timesCarried: item.timesCarried }),
    ...(item.class !== 'functional' && { class: item.class }),
    ...(kind !== null && { kind }),
    ...(role !== null && { role }),
    ...(afterRelease !== null && { afterRelease }),
    ...(item.blocks.length > 0 && {
      blocks: item.blocks.map(({ from, until, cause }) => ({
        from: from - startAt,
        until: until === null ? null : until - startAt,
        cause,
      })),
    }),
  };
}

/** In: a kept row, the start that its instants count from (ms). Out: the item it was made of. */
export function itemOfRow(row: StoredRow, startAt: number): SprintItem {
  const instant = (offset: number | undefined): number | null =>
    offset === undefined ? null : startAt + offset;
  const initial = row.initial ?? null;
  const final = row.final === undefined ? initial : row.final;
  const base = { outcome: row.outcome, added: row.added ?? false, final };
  const defaults = defaultsOf(base);
  return {
    ...base,
    id: row.id,
    initial,
    committed: row.committed ?? defaults.committed,
    exit: row.exit ?? null,
    atFinish: row.atFinish === undefined ? defaults.atFinish : row.atFinish,
    enteredAt: startAt + (row.entered ?? 0),
    leftAt: instant(row.left),
    finishedAt: instant(row.finished),
    createdAt: startAt + row.created,
    doneAtClose: row.doneAtClose ?? defaults.doneAtClose,
    notOnBoard: row.notOnBoard ?? false,
    twoEstimates: row.twoEstimates ?? false,
    reopened: row.reopened ?? false,
    backMoves: row.backMoves ?? 0,
    timesCarried: row.timesCarried ?? 0,
    class: row.class ?? 'functional',
    kind: row.kind ?? null,
    role: row.role ?? null,
    afterRelease: row.afterRelease ?? null,
    blocks: (row.blocks ?? []).map(({ from, until, cause }) => ({
      id: row.id,
      from: startAt + from,
      until: until === null ? null : startAt + until,
      cause,
    })),
  };
}

function defaultsOf({
  outcome,
  added,
  final,
}: Pick<SprintItem, 'outcome' | 'added' | 'final'>): Pick<
  SprintItem,
  'committed' | 'doneAtClose' | 'atFinish'
> {
  return {
    committed: !added && outcome !== 'completedOutside',
    doneAtClose: outcome === 'completed' || outcome === 'completedOutside',
    atFinish: outcome === 'completed' ? final : null,
  };
}

/**
 * Recomputes a stored report from the rows that a viewer may see, so that nobody sees or infers what Jira hides (design §6).
 * In: the report as kept, the sprint as Jira has it, the keys of the issues that the viewer may see, by id.
 */
export function reportForViewer(
  stored: StoredReport,
  sprint: Sprint,
  visibleKeys: ReadonlyMap<string, string>,
): VisibleReport {
  const { startAt, startSource, estimation, ambiguousEstimates } = stored;
  const seen = stored.rows.flatMap((row) => {
    const key = visibleKeys.get(row.id);
    return key === undefined ? [] : [{ ...itemOfRow(row, startAt), key }];
  });
  const board = { estimation };
  return {
    report: reportOf({ sprint, startAt, startSource, board, rows: seen, ambiguousEstimates }),
    items: seen,
    hidden: stored.rows.length - seen.length,
  };
}
