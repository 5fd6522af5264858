import { z } from 'zod';

import { getJson, send, sendForJson } from './http';
import * as shapes from './shapes';
import type { Issue, Project } from './shapes';

/** Jira's REST API as the shell uses it, always as the person who is logged in. */

const PAGE_SIZE = 100;

export async function listProjects(): Promise<Project[]> {
  const page = z.object({ values: z.array(shapes.project) });
  return (await getJson(`/rest/api/3/project/search?maxResults=${PAGE_SIZE}&orderBy=name`, page)).values;
}

export const getProject = (key: string) => getJson(`/rest/api/3/project/${key}`, shapes.project);

/** Whether the person has a permission, such as `ADMINISTER`; in a project where one is named. */
export async function hasPermission(permission: string, projectKey?: string): Promise<boolean> {
  const scope = projectKey === undefined ? '' : `&projectKey=${projectKey}`;
  const answer = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });
  const { permissions } = await getJson(
    `/rest/api/3/mypermissions?permissions=${permission}${scope}`,
    answer,
  );
  return permissions[permission]?.havePermission ?? false;
}

export const listFields = () => getJson('/rest/api/3/field', z.array(shapes.field));

export const getIssue = (key: string) => getJson(`/rest/api/3/issue/${key}?fields=*all`, shapes.issue);

export async function listTransitions(issueKey: string) {
  const answer = z.object({ transitions: z.array(shapes.transition) });
  return (await getJson(`/rest/api/3/issue/${issueKey}/transitions`, answer)).transitions;
}

/** The history of an issue, newest first. */
export async function listHistory(issueKey: string) {
  const page = z.object({ values: z.array(shapes.history) });
  const { values } = await getJson(`/rest/api/3/issue/${issueKey}/changelog?maxResults=${PAGE_SIZE}`, page);
  return values.toSorted((a, b) => Date.parse(b.created) - Date.parse(a.created));
}

export async function listComments(issueKey: string) {
  const page = z.object({ comments: z.array(shapes.comment) });
  return (await getJson(`/rest/api/3/issue/${issueKey}/comment`, page)).comments;
}

/** Writes fields of an issue; an empty value clears a field. */
export const editIssue = (issueKey: string, fields: Readonly<Record<string, unknown>>) =>
  send('PUT', `/rest/api/3/issue/${issueKey}`, { fields });

export const transitionIssue = (issueKey: string, transitionId: string) =>
  send('POST', `/rest/api/3/issue/${issueKey}/transitions`, { transition: { id: transitionId } });

export const addComment = (issueKey: string, body: unknown) =>
  send('POST', `/rest/api/3/issue/${issueKey}/comment`, { body });

export async function listBoards(projectKey: string) {
  const page = z.object({ values: z.array(shapes.board) });
  return (await getJson(`/rest/agile/1.0/board?projectKeyOrId=${projectKey}`, page)).values;
}

export const getBoardConfiguration = (boardId: number) =>
  getJson(`/rest/agile/1.0/board/${boardId}/configuration`, shapes.boardConfiguration);

/** Sprints of a board in the given states, oldest first. */
export async function listSprints(boardId: number, states: readonly string[]) {
  const page = z.object({ values: z.array(shapes.sprint), isLast: z.boolean().optional() });
  const { values } = await getJson(`/rest/agile/1.0/board/${boardId}/sprint?state=${states.join(',')}`, page);
  return values;
}

/** Fields that a line of a backlog or a card of a board shows; the estimate field comes on top. */
const ROW_FIELDS = ['summary', 'issuetype', 'status', 'assignee', 'labels', 'parent'];

/** Issues of a sprint, of a board's backlog or of a whole board, ranked. @param path as in `/rest/software/1.0/board` */
export async function listIssues(path: string, estimateField?: string): Promise<Issue[]> {
  const fields = [...ROW_FIELDS, ...(estimateField === undefined ? [] : [estimateField])].join(',');
  const issues: Issue[] = [];
  let token: string | null | undefined;
  do {
    const next = token ? `&nextPageToken=${encodeURIComponent(token)}` : '';
    const url = `/rest/software/1.0/board/${path}?fields=${fields}&maxResults=${PAGE_SIZE}${next}`;
    const page = await getJson(url, shapes.issuePage);
    issues.push(...page.issues);
    token = page.nextPageToken;
  } while (token);
  return issues;
}

/** Moves issues into a sprint, or into the backlog when there is none. */
export const moveIssues = (issues: readonly string[], sprintId: number | undefined) =>
  send(
    'POST',
    sprintId === undefined ? '/rest/agile/1.0/backlog/issue' : `/rest/agile/1.0/sprint/${sprintId}/issue`,
    {
      issues,
    },
  );

/** Ranks an issue directly before or after another. */
export const rankIssue = (
  issueKey: string,
  place: { rankBeforeIssue: string } | { rankAfterIssue: string },
) => send('PUT', '/rest/agile/1.0/issue/rank', { issues: [issueKey], ...place });

export const createSprint = (boardId: number, name: string) =>
  send('POST', '/rest/agile/1.0/sprint', { name, originBoardId: boardId });

/** Changes some members of a sprint; starting and completing are changes of `state`. */
export const updateSprint = (sprintId: number, change: Readonly<Record<string, unknown>>) =>
  send('POST', `/rest/agile/1.0/sprint/${sprintId}`, change);

/** Creates an issue. Jira checks the fields. */
export const createIssue = (fields: Readonly<Record<string, unknown>>) =>
  sendForJson('POST', '/rest/api/3/issue', { fields }, z.object({ key: z.string() }));
