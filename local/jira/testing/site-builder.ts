import type { SiteFile, SiteIssue, SiteProject, SiteSprint } from '../site-file/types';
import type { JsonObject } from '../store/json';

export const NOW = '2026-03-20T12:00:00.000Z';
export const PO = 'account-po';
export const SM = 'account-sm';
export const DEVELOPER = 'account-dev';
export const OUTSIDER = 'account-outsider';
export const ADMIN = 'account-admin';
export const POINTS = 'customfield_10016';
export const SPRINT = 'customfield_10020';

const STATUS = {
  todo: { id: '10000', name: 'To Do', statusCategory: { key: 'new' } },
  progress: { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
  done: { id: '10001', name: 'Done', statusCategory: { key: 'done' } },
} as const;

const TYPE = {
  epic: { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  story: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
  subtask: { id: '10003', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  bug: { id: '10004', name: 'Bug', subtask: false, hierarchyLevel: 0 },
} as const;

/** What a test says of an issue; the rest is a plain story in To Do. */
export interface IssueSketch {
  readonly key: string;
  readonly type?: keyof typeof TYPE;
  readonly status?: keyof typeof STATUS;
  readonly fields?: JsonObject;
  readonly changelog?: SiteIssue['changelog'];
  readonly properties?: JsonObject;
}

/** An issue of the sample site: ABC-7 has id 10007, HID-1 has id 20001. */
export function issue(sketch: IssueSketch): SiteIssue {
  const [project = '', number = ''] = sketch.key.split('-');
  return {
    id: String((project === 'HID' ? 20_000 : 10_000) + Number(number)),
    key: sketch.key,
    fields: {
      summary: `Issue ${sketch.key}`,
      issuetype: { ...TYPE[sketch.type ?? 'story'] },
      status: { ...STATUS[sketch.status ?? 'todo'] },
      created: '2026-03-01T09:00:00.000+0000',
      updated: '2026-03-01T09:00:00.000+0000',
      ...sketch.fields,
    },
    ...(sketch.changelog ? { changelog: sketch.changelog } : {}),
    ...(sketch.properties ? { properties: sketch.properties } : {}),
  };
}

/** Sprint `1` closed, `2` active, `3` and `4` future, all of board 1. */
export const SPRINTS: readonly SiteSprint[] = [
  {
    id: 1,
    name: 'Sprint 1',
    state: 'closed',
    originBoardId: 1,
    goal: 'Pay by card',
    startDate: '2026-02-23T09:00:00.000Z',
    endDate: '2026-03-09T09:00:00.000Z',
    completeDate: '2026-03-09T09:30:00.000Z',
  },
  {
    id: 2,
    name: 'Sprint 2',
    state: 'active',
    originBoardId: 1,
    startDate: '2026-03-09T10:00:00.000Z',
    endDate: '2026-03-23T10:00:00.000Z',
  },
  { id: 3, name: 'Sprint 3', state: 'future', originBoardId: 1 },
  { id: 4, name: 'Sprint 4', state: 'future', originBoardId: 1 },
];

/** Project ABC is open to all but the outsider; HID is for the administrator alone. */
export const PROJECTS: readonly SiteProject[] = [
  {
    id: '10000',
    key: 'ABC',
    name: 'Alphabet',
    roles: { Administrators: { actors: [SM] }, Member: { actors: [PO, DEVELOPER] }, Viewer: { actors: [] } },
  },
  { id: '10001', key: 'HID', name: 'Hidden', roles: { Member: { actors: [ADMIN] } } },
];

/** A small site: two projects, a scrum board with four sprints, a kanban board, five people, story points. */
export function siteFile(issues: readonly SiteIssue[], over: Partial<SiteFile> = {}): SiteFile {
  return {
    now: NOW,
    timeZone: 'Europe/Paris',
    users: [
      { accountId: PO, displayName: 'Paula Owner', timeZone: 'Europe/Paris', locale: 'fr-FR' },
      { accountId: SM, displayName: 'Sam Master', timeZone: 'America/New_York' },
      { accountId: DEVELOPER, displayName: 'Dana Developer', timeZone: 'UTC' },
      { accountId: OUTSIDER, displayName: 'Otto Outsider' },
      { accountId: ADMIN, displayName: 'Ada Admin', admin: true },
    ],
    fields: [
      {
        id: POINTS,
        name: 'Story Points',
        custom: true,
        clauseNames: ['cf[10016]', 'Story Points'],
        schema: {
          type: 'number',
          custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
          customId: 10016,
        },
      },
    ],
    statuses: Object.values(STATUS),
    issueTypes: Object.values(TYPE),
    projects: PROJECTS,
    boards: [
      {
        id: 1,
        name: 'ABC board',
        type: 'scrum',
        location: { projectId: '10000' },
        configuration: {
          estimation: { type: 'field', field: { fieldId: POINTS, displayName: 'Story Points' } },
        },
      },
      { id: 2, name: 'HID flow', type: 'kanban', location: { projectId: '10001' } },
    ],
    sprints: SPRINTS,
    issues,
    ...over,
  };
}
