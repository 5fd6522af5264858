import type { OtherBoard } from '../../../domain/backlog/detectors/input';
import { DAY_MS } from '../../../domain/shared/days';
import type { BoardSummary } from '../../../domain/jira/board';
import type { Project } from '../../../ports/jira';
import { boardFacts } from '../../site-knowledge';
import { rankedOnBoard, UNFINISHED } from '../board-items';
import { orNull, type SeparationScope } from './scope';
import type { SeparationDeps } from './separation-deps';

const MOST_BOARDS = 10;
const MOST_PROJECTS = 4;
const MOST_ITEMS = 1000;
const RECENT_DAYS = 180;

/**
 * The other boards of the project, and those of projects that are named after it, with what they show beyond this board.
 * Null where they cannot be read. Throws Failures.
 */
export async function readOtherBoards(
  deps: SeparationDeps,
  scope: SeparationScope,
): Promise<OtherBoard[] | null> {
  const { project, board } = scope;
  if (project === null) return null;
  const projects = [project, ...(await namedAfter(deps, project))];
  const found: OtherBoard[] = [];
  const own = new Set((await deps.appIssues.keys(openOn(scope, board.id, scope.condition))).keys());
  for (const each of projects) {
    const boards = (await orNull(deps.appBoards.boardsOf(each.key))) ?? [];
    for (const other of boards.filter(({ id }) => id !== board.id)) {
      if (found.length >= MOST_BOARDS || found.some(({ id }) => id === other.id)) continue;
      const read = await readOtherBoard(deps, scope, { other, project: each, own });
      if (read !== null) found.push(read);
    }
  }
  return found;
}

/** "Shop" and "Shop Tech": Jira finds parts of names and keys. */
async function namedAfter(deps: SeparationDeps, { id, name, key }: Project): Promise<Project[]> {
  const { projects } = await deps.appProjects.search(name, 0);
  return projects
    .filter((each) => each.id !== id && (each.name.startsWith(name) || each.key.startsWith(key)))
    .slice(0, MOST_PROJECTS);
}

interface OtherPlace {
  readonly other: BoardSummary;
  readonly project: Project;
  readonly own: ReadonlySet<string>;
}

async function readOtherBoard(
  deps: SeparationDeps,
  scope: SeparationScope,
  { other, project, own }: OtherPlace,
): Promise<OtherBoard | null> {
  const facts = await orNull(boardFacts(deps, other.id));
  if (facts === null) return null;
  const query = openOn(scope, other.id, facts.condition);
  const open = await deps.appIssues.first(MOST_ITEMS, query, scope.reading);
  const items = open.filter(({ issue }) => issue.type.level === 'item').map(({ issue }) => issue);
  return {
    id: other.id,
    name: other.name,
    type: other.type,
    jql: facts.filterJql,
    sameProject: other.projectId === scope.board.projectId,
    projectName: project.name,
    ownSprints: await hasOwnSprints(deps, scope, other),
    notOnMainBoard: items.filter(({ id }) => !own.has(id)).map(({ id }) => id),
    openItems: items.length,
    assignees: new Set(items.flatMap(({ assigneeId }) => (assigneeId === null ? [] : [assigneeId]))),
  };
}

function openOn({ fields }: SeparationScope, boardId: number, condition: string | null) {
  return rankedOnBoard({ id: boardId }, { condition, fields, jql: UNFINISHED });
}

async function hasOwnSprints(
  deps: SeparationDeps,
  { now }: SeparationScope,
  { id, type }: BoardSummary,
): Promise<boolean> {
  if (type === 'kanban') return false;
  const sprints = (await orNull(deps.appBoards.sprintsOf(id, ['active', 'closed']))) ?? [];
  return sprints.some(
    ({ boardId, completeAt, endAt }) =>
      boardId === id && (completeAt ?? endAt ?? now) >= now - RECENT_DAYS * DAY_MS,
  );
}
