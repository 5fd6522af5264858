import type { SeparationInput, WrittenText } from '../../../domain/backlog/detectors/input';
import { readOtherBoards } from './read-places';
import { readEpics, readFieldUse, readTypes, readVersions } from './read-set-up';
import { readSprintWork } from './read-sprint-work';
import { backlogOf, readOpenItems, readPlatform, readTouches } from './read-work';
import { orNull, separationScope, type SeparationScope } from './scope';
import type { SeparationDeps } from './separation-deps';

/** Everything the detectors look at on one board. In: a board's id. Throws Failures. */
export async function separationInput(
  deps: SeparationDeps,
  boardId: number,
): Promise<{ scope: SeparationScope; input: SeparationInput }> {
  const scope = await separationScope(deps, boardId);
  const { board, settings, markers, now } = scope;
  const estimateFieldId = scope.reading.estimate;
  const [open, sprints] = await Promise.all([readOpenItems(deps, scope), readSprintWork(deps, scope)]);
  const [platform, backlog, fields, otherBoards, quickFilters, versions] = await Promise.all([
    readPlatform(deps, scope),
    backlogOf(deps, scope, open),
    readFieldUse(deps, scope, estimateFieldId),
    readOtherBoards(deps, scope),
    orNull(deps.appSurroundings.quickFilters(boardId)),
    readVersions(deps, scope),
  ]);
  const [{ epics, texts }, issueTypes, productOwner, projectSince, written] = await Promise.all([
    readEpics(deps, scope, open),
    readTypes(deps, scope, { open, sprints }),
    readTouches(deps, scope, open),
    readProjectSince(deps, scope),
    readTexts(deps, scope),
  ]);
  const { members, sm } = settings.roles;
  const input: SeparationInput = {
    now,
    markers,
    platform,
    method: settings.method.type,
    disabled: settings.health.disabled,
    projectSince,
    teamSize: members.length === 0 ? null : new Set([...members, ...(sm === null ? [] : [sm])]).size,
    board: { id: board.id, name: board.name, type: board.type, jql: scope.filterJql },
    estimateFieldId,
    texts: [...written, ...texts],
    sprints,
    backlog,
    fields,
    otherBoards,
    quickFilters,
    issueTypes,
    epics,
    versions,
    productOwner,
  };
  return { scope, input };
}

async function readTexts(deps: SeparationDeps, { board, project }: SeparationScope): Promise<WrittenText[]> {
  const name: WrittenText = { place: 'boardName', id: String(board.id), text: board.name };
  const description = project === null ? null : await orNull(deps.appSurroundings.description(project.key));
  if (project === null || description === null) return [name];
  return [name, { place: 'projectDescription', id: project.id, text: description }];
}

async function readProjectSince(
  { appIssues }: SeparationDeps,
  { project, reading }: SeparationScope,
): Promise<number | null> {
  if (project === null) return null;
  const [oldest] = await appIssues.first(
    1,
    { jql: `project = "${project.key}" ORDER BY created ASC` },
    reading,
  );
  return oldest?.issue.createdAt ?? null;
}
