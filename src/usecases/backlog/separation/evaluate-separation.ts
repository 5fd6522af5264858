import { itemsElsewhere } from '../../../domain/backlog/detectors/separate-board';
import { findSeparation } from '../../../domain/backlog/finding/finding';
import type { StoredFinding } from '../../../domain/backlog/finding/stored-finding';
import { isFailure } from '../../../ports/failure';
import { homeOf } from '../../sprint/sprint-home';
import { teamStage } from '../../team/team-stage';
import type { SeparationDeps } from './separation-deps';
import { separationInput } from './separation-input';

/** Evaluates the one finding on separate allocation of a board, with the app's own eyes. Throws Failures. */
export async function evaluateSeparation(
  deps: SeparationDeps,
  boardId: number,
): Promise<{ home: string; stored: StoredFinding }> {
  const { scope, input } = await separationInput(deps, boardId);
  const home = homeOf(scope.board);
  const { limits } = await teamStage(deps.stores, { projectId: home, boardId }, scope.now);
  const finding = findSeparation(input, limits);
  return { home, stored: { finding, elsewhere: itemsElsewhere(input), basis: scope.basis, at: scope.now } };
}

/** Evaluates the finding and keeps it. Whoever is faster wins; a board that is gone takes its finding with it. Throws Failures. */
export async function keepSeparation(deps: SeparationDeps, boardId: number): Promise<void> {
  try {
    const { home, stored } = await evaluateSeparation(deps, boardId);
    const id = { project: home, name: String(boardId) };
    const before = await deps.stores.findings.read(id);
    await deps.stores.findings.save(id, stored, before?.rev ?? null);
  } catch (failure) {
    if (!isFailure(failure, 'conflict', 'notFound')) throw failure;
  }
}
