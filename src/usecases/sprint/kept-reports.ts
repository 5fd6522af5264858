import type { Board, BoardSummary } from '../../domain/jira/board';
import { reportParts, wholeReport, type StoredReport } from '../../domain/sprint/stored-report';
import type { Stores } from '../../ports/stores';
import { readDerived, writeDerived } from '../derived-document';
import { reportDocument } from './sprint-home';

type Kept = Pick<Stores, 'sprintReports'>;
type BoardId = Pick<BoardSummary, 'id' | 'projectId'>;

/** Out: the kept report of a closed sprint; null where there is none, or a part of it is missing. Throws a Failure. */
export async function keptReport(
  { sprintReports }: Kept,
  board: BoardId,
  sprintId: number,
): Promise<StoredReport | null> {
  const first = await readDerived(sprintReports, reportDocument(board, sprintId));
  if (first === null) return null;
  const further = await Promise.all(
    furtherParts(first).map((part) => readDerived(sprintReports, reportDocument(board, sprintId, part))),
  );
  return wholeReport(first, further);
}

/** Keeps the report of a closed sprint, the first part last: it tells how many there are. Throws a Failure. */
export async function keepReport({ sprintReports }: Kept, board: Board, report: StoredReport): Promise<void> {
  const parts = reportParts(report);
  for (const [part, value] of [...parts.entries()].reverse()) {
    await writeDerived(sprintReports, reportDocument(board, report.sprintId, part), value);
  }
}

/** Removes the report of a sprint with all its parts. Throws a Failure. */
export async function dropReport({ sprintReports }: Kept, board: BoardId, sprintId: number): Promise<void> {
  const first = await readDerived(sprintReports, reportDocument(board, sprintId));
  const further = first === null ? [] : furtherParts(first);
  await Promise.all(
    [0, ...further].map((part) => sprintReports.remove(reportDocument(board, sprintId, part))),
  );
}

function furtherParts({ parts = 1 }: StoredReport): number[] {
  return Array.from({ length: parts - 1 }, (_, index) => index + 1);
}
