import type { Board, FieldIds } from '../../../domain/jira/board';
import { allOf } from '../../../domain/jira/jql';
import { markersOf, type Markers } from '../../../domain/backlog/work-class/markers';
import type { TeamSettings } from '../../../domain/team/settings';
import type { IssueQuery, IssueReading, Project } from '../../../ports/jira';
import { isFailure } from '../../../ports/failure';
import { readSettings, type StoredSettings } from '../../settings/read-settings';
import { boardFacts, fieldIds } from '../../site-knowledge';
import { homeOf } from '../../sprint/sprint-home';
import { readingOf } from '../board-items';
import type { SeparationDeps } from './separation-deps';

/** Everything that is known of a board before its work is read. */
export interface SeparationScope {
  readonly now: number;
  readonly board: Board;
  readonly project: Project | null;
  readonly condition: string | null;
  readonly filterJql: string | null;
  readonly fields: FieldIds;
  readonly reading: IssueReading;
  readonly settings: TeamSettings;
  /** Tells these settings from later ones. */
  readonly basis: string;
  readonly markers: Markers;
}

/** Reads it. In: a board's id. Throws a Failure `notFound` where the app does not see the board; Failures. */
export async function separationScope(deps: SeparationDeps, boardId: number): Promise<SeparationScope> {
  const [fields, { condition, filterJql }, board] = await Promise.all([
    fieldIds(deps),
    boardFacts(deps, boardId),
    deps.appBoards.board(boardId),
  ]);
  const [stored, project] = await Promise.all([
    readSettings(deps.stores, { projectId: homeOf(board), boardId }),
    board.projectId === null ? null : orNull(deps.appProjects.project(board.projectId)),
  ]);
  return {
    now: deps.clock.now(),
    board,
    project,
    condition,
    filterJql,
    fields,
    reading: readingOf(board, fields),
    settings: stored.effective,
    basis: basisOf(stored),
    markers: markersOf(stored.effective.technical),
  };
}

/** Out: what tells these settings from later ones. */
export function basisOf({ projectRev, overrideRev }: StoredSettings): string {
  return `${projectRev ?? 0}.${overrideRev ?? 0}`;
}

/** Out: a query for issues of the board that meet `jql`. */
export function onBoardOf({ board, condition }: SeparationScope, jql: string): IssueQuery {
  return condition === null ? { boardId: board.id, jql } : { jql: allOf(condition, jql) };
}

/** Out: what could be read, null where Jira does not let the app. Other Failures pass. */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (failure) {
    if (isFailure(failure, 'notFound', 'notAllowed', 'refused')) return null;
    throw failure;
  }
}
