import type { SprintReport } from '../../src/domain/sprint/report';
import type { SprintRow } from '../../src/domain/sprint/replay';
import type { Sprint } from '../../src/domain/sprint/sprint';
import type { UserDeps } from '../../src/entry/deps';
import { isFailure } from '../../src/ports/failure';
import { reportSprints } from '../../src/usecases/sprint/report-sprints';
import { UseCaseError } from '../../src/usecases/refusal';
import { InputError } from './input';
import { sprintSignals, type Reported, type SprintSignal } from './sprint-signals';
import { onSite } from './site';
import { numberOf } from './sprints';
import { optionsOf, required } from './usage';

/** Reports one sprint of a site file, or all that have started, one compact JSON a line. */
export async function sprint(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, {
    'site-file': { type: 'string' },
    sprint: { type: 'string' },
    user: { type: 'string' },
    json: { type: 'boolean' },
  });
  const file = required(options['site-file'], 'site-file');
  const which = required(options.sprint, 'sprint');
  const id = which === 'all' ? null : numberOf(which, 'sprint');
  const lines = await onSite(file, options.user ?? null, async (deps) => {
    try {
      const reports = id === null ? await reportAll(deps) : await reportOne(deps, id);
      return reports.map((report) => JSON.stringify(lineOf(report, sprintSignals(report, reports))));
    } catch (error) {
      throw refused(error, file, which);
    }
  });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

async function reportOne(deps: UserDeps, id: number): Promise<readonly Reported[]> {
  return reportOfBoard(deps, [await deps.boards.sprint(id)]);
}

/** Every sprint that has started, each on the board it belongs to. */
async function reportAll(deps: UserDeps): Promise<readonly Reported[]> {
  const byBoard = new Map<number, Sprint[]>();
  for (const { id, type } of await deps.boards.boardsOf()) {
    if (type === 'kanban') continue;
    for (const each of await deps.boards.sprintsOf(id, ['active', 'closed'])) {
      if (each.boardId === id) byBoard.set(id, [...(byBoard.get(id) ?? []), each]);
    }
  }
  const reports: Reported[] = [];
  for (const sprints of byBoard.values()) reports.push(...(await reportOfBoard(deps, sprints)));
  return reports.sort(
    (a, b) => (a.sprint.startAt ?? 0) - (b.sprint.startAt ?? 0) || a.sprint.id - b.sprint.id,
  );
}

async function reportOfBoard(deps: UserDeps, sprints: readonly Sprint[]): Promise<readonly Reported[]> {
  const [first] = sprints;
  if (first?.boardId === null || first?.boardId === undefined) return [];
  const board = await deps.boards.board(first.boardId);
  const { reports, items } = await reportSprints(deps, { board, sprints });
  return reports.map((report) => ({ ...report, board, items: items.get(report.sprint.id) ?? [] }));
}

function refused(error: unknown, file: string, which: string): unknown {
  if (isFailure(error, 'notFound'))
    return new InputError(`${file}: no sprint ${which} that this user may see`);
  if (error instanceof UseCaseError) return new InputError(`${file}: sprint ${which}: ${error.code}`);
  return error;
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

function lineOf(
  { sprint: of, startSource, unit, ledger, rows, warnings }: SprintReport,
  signals: readonly SprintSignal[],
) {
  const { reestimated, scope, sayDo, carryOver } = ledger;
  return {
    sprint: {
      id: of.id,
      name: of.name,
      state: of.state,
      start: iso(of.startAt),
      end: iso(of.completeAt ?? of.endAt),
      startSource,
    },
    unit,
    committed: ledger.committed,
    completed: ledger.completed,
    notCompleted: ledger.notCompleted,
    removed: ledger.removed,
    added: ledger.added,
    completedOutside: ledger.completedOutside,
    reestimated,
    scope,
    sayDo,
    carryOver,
    issues: Object.fromEntries(rows.map((row) => [row.key, issueOf(row)])),
    signals,
    warnings: warnings.map(({ code }) => code),
  };
}

function issueOf({ outcome, added, initial, final, exit }: SprintRow) {
  return { outcome, added, initial, final, ...(outcome === 'removed' ? { exit } : {}) };
}
