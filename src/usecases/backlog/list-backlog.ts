import type { BacklogItemDto, BacklogListDto } from '../../contract/backlog-api';
import { OUTCOME_PROPERTY } from '../../contract/outcome-property';
import { TIME_ESTIMATE_FIELD, type Board } from '../../domain/jira/board';
import { markersOf } from '../../domain/backlog/work-class/markers';
import { viewerRole } from '../../domain/team/viewer-role';
import type { Clock } from '../../ports/clock';
import type { Boards, Issues, Projects } from '../../ports/jira';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { readSettings } from '../settings/read-settings';
import { boardFacts, fieldIds } from '../site-knowledge';
import { homeOf } from '../sprint/sprint-home';
import { proposedSession } from '../outcome/learning-session';
import { backlogItems } from './backlog-item';
import { placeOf } from './place-of-board';
import { rankedOnBoard, readingOf, UNFINISHED } from './board-items';

export interface BacklogDeps {
  readonly accountId: string;
  readonly issues: Issues;
  readonly appBoards: Boards;
  readonly projects: Projects;
  readonly stores: Stores;
  readonly recognition: Recognition;
  readonly clock: Clock;
}

/** Shown before the rest is read. */
const FIRST_ITEMS = 100;

/**
 * The one list of a board as its reader may see it: every id in rank order, the first items in full.
 * Throws Failures of Jira and storage.
 */
export async function listBacklog(deps: BacklogDeps, board: Board): Promise<BacklogListDto> {
  const [fields, { condition }, settings, place] = await Promise.all([
    fieldIds(deps),
    boardFacts(deps, board.id),
    readSettings(deps.stores, { projectId: homeOf(board), boardId: board.id }),
    placeOf(deps.projects, board),
  ]);
  const found = await deps.issues.keys(rankedOnBoard(board, { condition, fields, jql: UNFINISHED }));
  const ids = [...found.keys()];
  const first = ids.slice(0, FIRST_ITEMS);
  const items = await itemsOf(deps, board, first);
  const { roles, language } = settings.effective;
  const ranked = fields.rank !== null;
  const role = viewerRole(roles, deps.accountId);
  return {
    asOf: deps.clock.now(),
    board: { id: board.id, name: board.name, type: board.type },
    unit: unitOf(board),
    ranked,
    ids,
    items,
    asked: first.length,
    viewer: { role, mayRank: ranked && place.mayRank },
    learning: role === 'DEV' ? null : await proposedSession(deps.stores, homeOf(board), settings.effective),
    projectKey: place.projectKey,
    language,
  };
}

/** Out: items in full, in the order of `ids`. Throws Failures. */
export async function itemsOf(
  deps: Pick<BacklogDeps, 'issues' | 'appBoards' | 'stores' | 'recognition' | 'clock'>,
  board: Board,
  ids: readonly string[],
): Promise<BacklogItemDto[]> {
  const [fields, { effective }, recognise] = await Promise.all([
    fieldIds(deps),
    readSettings(deps.stores, { projectId: homeOf(board) }),
    deps.recognition.recogniser(),
  ]);
  const read = await deps.issues.withProperties(ids, readingOf(board, fields), [OUTCOME_PROPERTY]);
  const byId = new Map(read.map((each) => [each.issue.id, each]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  return backlogItems(inOrder, {
    board,
    markers: markersOf(effective.technical),
    outcomes: deps.stores.outcomes,
    recognise,
  });
}

function unitOf({ estimation }: Board): BacklogListDto['unit'] {
  if (estimation.type !== 'field') return 'none';
  return estimation.fieldId === TIME_ESTIMATE_FIELD ? 'hours' : 'points';
}
