import { DAY_MS } from '../domain/shared/days';
import type { Board, FieldIds } from '../domain/jira/board';
import type { BoardFacts, ProjectFacts, SiteFacts } from '../domain/jira/facts';
import type { Clock } from '../ports/clock';
import { isFailure } from '../ports/failure';
import type { Boards, Projects } from '../ports/jira';
import type { Documents } from '../ports/documents';

export interface KnowledgeDeps {
  /** Boards as the app sees them. */
  readonly appBoards: Boards;
  readonly stores: { readonly siteFacts: Documents<SiteFacts>; readonly boardFacts: Documents<BoardFacts> };
  readonly clock: Clock;
}

const SITE = 'site';

/** Out: where this site keeps sprints, estimates and flags. Throws a Failure. */
export async function fieldIds({ appBoards, stores, clock }: KnowledgeDeps): Promise<FieldIds> {
  const { fields } = await remembered(stores.siteFacts, '', clock.now(), async () => ({
    fields: await appBoards.fields(),
    readAt: clock.now(),
  }));
  return fields;
}

/**
 * Out: the configuration of a board, and JQL for its issues, also those in statuses that the board does not show (Jira's
 * own list of a board's issues leaves them out); null where the filter cannot be read, and the board's own list has to do.
 */
export async function boardFacts(
  { appBoards, stores, clock }: KnowledgeDeps,
  boardId: number,
): Promise<BoardFacts> {
  return remembered(stores.boardFacts, String(boardId), clock.now(), async () => {
    const board = await appBoards.board(boardId);
    const filterJql = await readFilter(appBoards, board);
    // The filter is named, not copied: Jira passes over what a reader may not see in a saved filter, and refuses it in a query.
    const condition = filterJql === null ? null : `filter = ${board.filterId}`;
    return { board, condition, filterJql, readAt: clock.now() };
  });
}

/** Out: when versions of a project were released (ms); null where the caller may not read them. Read anew after a day. */
export async function projectReleases(
  {
    stores,
    clock,
    projects,
  }: Pick<KnowledgeDeps, 'clock'> & {
    readonly stores: { readonly projectFacts: Documents<ProjectFacts> };
    readonly projects: Pick<Projects, 'releases'>;
  },
  projectId: string,
): Promise<readonly number[] | null> {
  try {
    const { releases } = await remembered(stores.projectFacts, projectId, clock.now(), async () => ({
      releases: await projects.releases(projectId),
      readAt: clock.now(),
    }));
    return releases;
  } catch (failure) {
    if (isFailure(failure, 'notFound', 'notAllowed')) return null;
    throw failure;
  }
}

/** Forgets what is known of a board: its configuration changed. */
export async function forgetBoard({ boardFacts }: KnowledgeDeps['stores'], boardId: number): Promise<void> {
  await boardFacts.remove({ project: SITE, name: String(boardId) });
}

async function readFilter(boards: Boards, { filterId }: Pick<Board, 'filterId'>): Promise<string | null> {
  if (filterId === null) return null;
  try {
    return await boards.filterJql(filterId);
  } catch (failure) {
    if (isFailure(failure, 'notFound', 'notAllowed')) return null;
    throw failure;
  }
}

async function remembered<T extends { readonly readAt: number }>(
  documents: Documents<T>,
  name: string,
  now: number,
  read: () => Promise<T>,
): Promise<T> {
  const id = { project: SITE, name };
  const kept = await documents.read(id);
  if (kept !== null && now - kept.value.readAt < DAY_MS) return kept.value;
  const fresh = await read();
  try {
    await documents.save(id, fresh, kept?.rev ?? null);
  } catch (failure) {
    // Somebody else has just read the same.
    if (!isFailure(failure, 'conflict')) throw failure;
  }
  return fresh;
}
