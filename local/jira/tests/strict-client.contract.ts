import { createJira } from '../index';
import { StrictClient } from '../testing/jira-js';
import { serveOverHttp, type HttpSite } from '../testing/http-site';
import { ADMIN, DEVELOPER, issue, NOW, POINTS, siteFile, SPRINT } from '../testing/site-builder';
import type { Json } from '../store/json';

const text = (words: string): Json => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

const history = {
  histories: [
    {
      id: '900',
      created: '2026-03-10T09:00:00.000+0000',
      author: { accountId: DEVELOPER },
      items: [{ field: 'status', fieldtype: 'jira', fieldId: 'status', from: '10000', to: '3' }],
    },
  ],
};

interface Operation {
  readonly 0: string;
  readonly 1?: Json;
}

/** Every operation that both sides have, in an order in which each can succeed. */
const OPERATIONS: readonly Operation[] = [
  ['cloud.serverInfo.getServerInfo'],
  ['cloud.jiraSettings.getConfiguration'],
  ['cloud.myself.getCurrentUser'],
  ['cloud.users.getUser', { accountId: DEVELOPER }],
  ['cloud.users.getAllUsers', {}],
  ['cloud.userSearch.findUsers', { query: 'dana' }],
  ['cloud.userSearch.findAssignableUsers', { project: 'ABC', query: '' }],
  ['cloud.permissions.getMyPermissions', { projectKey: 'ABC', permissions: 'EDIT_ISSUES,ADMINISTER' }],
  ['cloud.permissions.getAllPermissions'],
  [
    'cloud.permissions.getBulkPermissions',
    { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000], issues: [10001] }] },
  ],
  ['cloud.permissions.getPermittedProjects', { permissions: ['BROWSE_PROJECTS'] }],
  ['cloud.projects.searchProjects', { expand: 'lead,issueTypes' }],
  ['cloud.projects.getProject', { projectIdOrKey: 'ABC' }],
  ['cloud.projects.getAllStatuses', { projectIdOrKey: 'ABC' }],
  ['cloud.projectRoles.getProjectRoles', { projectIdOrKey: 'ABC' }],
  ['cloud.projectRoles.getProjectRole', { projectIdOrKey: 'ABC', id: 10002 }],
  ['cloud.projectRoles.getProjectRoleDetails', { projectIdOrKey: 'ABC' }],
  ['cloud.projectPermissionSchemes.getAssignedPermissionScheme', { projectKeyOrId: 'ABC' }],
  ['cloud.projectVersions.getProjectVersions', { projectIdOrKey: 'ABC' }],
  ['cloud.projectVersions.getProjectVersionsPaginated', { projectIdOrKey: 'ABC' }],
  ['cloud.projectComponents.getProjectComponents', { projectIdOrKey: 'ABC' }],
  ['cloud.projectComponents.getProjectComponentsPaginated', { projectIdOrKey: 'ABC' }],
  [
    'cloud.projectProperties.setProjectProperty',
    { projectIdOrKey: 'ABC', propertyKey: 'team', body: { stage: 'shu' } },
  ],
  ['cloud.projectProperties.getProjectPropertyKeys', { projectIdOrKey: 'ABC' }],
  ['cloud.projectProperties.getProjectProperty', { projectIdOrKey: 'ABC', propertyKey: 'team' }],
  ['cloud.projectProperties.deleteProjectProperty', { projectIdOrKey: 'ABC', propertyKey: 'team' }],
  ['cloud.issueFields.getFields'],
  ['cloud.issueFields.getFieldsPaginated', { type: ['custom'] }],
  ['cloud.workflowStatuses.getStatuses'],
  ['cloud.workflowStatusCategories.getStatusCategories'],
  ['cloud.issueTypes.getIssueAllTypes'],
  ['cloud.issueLinkTypes.getIssueLinkTypes'],
  ['cloud.labels.getAllLabels', {}],
  ['cloud.filters.getFilter', { id: 20001 }],

  ['cloud.issues.getCreateIssueMetaIssueTypes', { projectIdOrKey: 'ABC' }],
  ['cloud.issues.getCreateIssueMetaIssueTypeId', { projectIdOrKey: 'ABC', issueTypeId: '10001' }],
  [
    'cloud.issues.createIssue',
    {
      fields: {
        project: { key: 'ABC' },
        issuetype: { name: 'Story' },
        summary: 'Pay by card',
        labels: ['payment'],
        description: text('So that nobody needs cash'),
        [POINTS]: 3,
        [SPRINT]: 2,
      },
    },
  ],
  [
    'cloud.issues.getIssue',
    { issueIdOrKey: 'ABC-5', expand: 'names,schema,changelog,transitions,editmeta', properties: ['*all'] },
  ],
  [
    'cloud.issues.editIssue',
    { issueIdOrKey: 'ABC-5', fields: { summary: 'Pay by any card' }, update: { labels: [{ add: 'fast' }] } },
  ],
  ['cloud.issues.assignIssue', { issueIdOrKey: 'ABC-5', accountId: DEVELOPER }],
  ['cloud.issues.getTransitions', { issueIdOrKey: 'ABC-5' }],
  ['cloud.issues.doTransition', { issueIdOrKey: 'ABC-5', transition: { id: '21' } }],
  ['cloud.issues.getEditIssueMeta', { issueIdOrKey: 'ABC-5' }],
  ['cloud.issues.getChangeLogs', { issueIdOrKey: 'ABC-1' }],
  ['cloud.issues.getChangeLogsByIds', { issueIdOrKey: 'ABC-1', changelogIds: [900] }],
  ['cloud.issues.getBulkChangelogs', { issueIdsOrKeys: ['ABC-1', 'ABC-5'] }],
  [
    'cloud.issues.bulkFetchIssues',
    { issueIdsOrKeys: ['ABC-1', '10002'], fields: ['summary', 'status', POINTS] },
  ],
  [
    'cloud.issueSearch.searchAndReconsileIssuesUsingJql',
    { jql: 'project = ABC ORDER BY Rank', fields: ['*all'], maxResults: 2 },
  ],
  ['cloud.issueSearch.searchAndReconsileIssuesUsingJqlPost', { jql: 'sprint = 2', maxResults: 5000 }],
  ['cloud.issueSearch.countIssues', { jql: 'project = ABC' }],
  ['cloud.issueSearch.matchIssues', { issueIds: [10001], jqls: ['project = ABC'] }],
  ['cloud.jql.parseJqlQueries', { queries: ['project = ABC', 'project ='], validation: 'strict' }],
  ['cloud.issueComments.addComment', { issueIdOrKey: 'ABC-5', body: text('Agreed with the bank') }],
  ['cloud.issueComments.getComments', { issueIdOrKey: 'ABC-5' }],
  ['cloud.issueComments.getComment', { issueIdOrKey: 'ABC-5', id: '10001' }],
  [
    'cloud.issueComments.updateComment',
    { issueIdOrKey: 'ABC-5', id: '10001', body: { body: text('Agreed') } },
  ],
  ['cloud.issueComments.deleteComment', { issueIdOrKey: 'ABC-5', id: '10001' }],
  [
    'cloud.issueProperties.setIssueProperty',
    { issueIdOrKey: 'ABC-5', propertyKey: 'tandem.owner', body: { owner: 'PO' } },
  ],
  ['cloud.issueProperties.getIssuePropertyKeys', { issueIdOrKey: 'ABC-5' }],
  ['cloud.issueProperties.getIssueProperty', { issueIdOrKey: 'ABC-5', propertyKey: 'tandem.owner' }],
  ['cloud.issueProperties.deleteIssueProperty', { issueIdOrKey: 'ABC-5', propertyKey: 'tandem.owner' }],
  [
    'cloud.issueProperties.bulkSetIssuePropertiesByIssue',
    { issues: [{ issueID: 10001, properties: { a: { b: 1 } } }] },
  ],
  [
    'cloud.issueProperties.bulkSetIssueProperty',
    { propertyKey: 'a', value: { b: 2 }, filter: { entityIds: [10001] } },
  ],
  ['cloud.issueProperties.bulkDeleteIssueProperty', { propertyKey: 'a', entityIds: [10001] }],
  ['cloud.tasks.getTask', { taskId: '10001' }],
  [
    'cloud.issueLinks.linkIssues',
    { type: { name: 'Blocks' }, inwardIssue: { key: 'ABC-1' }, outwardIssue: { key: 'ABC-2' } },
  ],
  ['cloud.issueLinks.getIssueLink', { linkId: '10001' }],
  ['cloud.issueLinks.deleteIssueLink', { linkId: '10001' }],
  [
    'cloud.issuePanels.bulkPinUnpinProjectsAsync',
    {
      moduleId: 'ari:cloud:ecosystem::extension/a/b/static/c',
      projectList: [{ projectIdOrKey: 'ABC', action: 'PIN' }],
    },
  ],

  ['agile.board.getAllBoards', { projectKeyOrId: 'ABC' }],
  ['agile.board.getBoard', { boardId: 1 }],
  ['agile.board.getConfiguration', { boardId: 1 }],
  ['agile.board.getAllSprints', { boardId: 1, state: 'active,closed' }],
  ['agile.board.getProjects', { boardId: 1 }],
  ['agile.board.getReportsForBoard', { boardId: 1 }],
  ['agile.board.getFeaturesForBoard', { boardId: 1 }],
  ['agile.board.getAllQuickFilters', { boardId: 1 }],
  ['agile.board.setBoardProperty', { boardId: '1', propertyKey: 'p', propertyValue: { a: 1 } }],
  ['agile.board.getBoardPropertyKeys', { boardId: '1' }],
  ['agile.board.getBoardProperty', { boardId: '1', propertyKey: 'p' }],
  ['agile.board.deleteBoardProperty', { boardId: '1', propertyKey: 'p' }],
  ['agile.board.getIssuesForBoard', { boardId: 1 }],
  ['agile.board.getApproximateIssueCountForBoard', { boardId: 1 }],
  ['agile.board.getIssuesForBacklog', { boardId: 1 }],
  ['agile.board.getApproximateIssueCountForBacklog', { boardId: 1 }],
  ['agile.board.getBoardIssuesForSprint', { boardId: 1, sprintId: 2 }],
  ['agile.sprint.getIssuesForSprint', { sprintId: 2 }],
  ['agile.sprint.createSprint', { name: 'Sprint 5', originBoardId: 1, goal: 'Pay' }],
  ['agile.sprint.getSprint', { sprintId: 5 }],
  ['agile.sprint.updateSprint', { sprintId: 5, name: 'Sprint five', state: 'future' }],
  [
    'agile.sprint.partiallyUpdateSprint',
    {
      sprintId: 5,
      state: 'active',
      startDate: '2026-03-20T12:00:00.000Z',
      endDate: '2026-04-03T12:00:00.000Z',
    },
  ],
  ['agile.sprint.partiallyUpdateSprint', { sprintId: 5, state: 'closed' }],
  ['agile.sprint.moveIssuesToSprintAndRank', { sprintId: 3, issues: ['ABC-1'], rankAfterIssue: 'ABC-2' }],
  ['agile.sprint.setProperty', { sprintId: '3', propertyKey: 'p', propertyValue: { a: 1 } }],
  ['agile.sprint.getPropertiesKeys', { sprintId: '3' }],
  ['agile.sprint.getProperty', { sprintId: '3', propertyKey: 'p' }],
  ['agile.sprint.deleteProperty', { sprintId: '3', propertyKey: 'p' }],
  ['agile.sprint.deleteSprint', { sprintId: 4 }],
  ['agile.backlog.moveIssuesToBacklog', { issues: ['ABC-1'] }],
  ['agile.issue.getIssue', { issueIdOrKey: 'ABC-1' }],
  ['agile.issue.getIssueEstimationForBoard', { issueIdOrKey: 'ABC-1', boardId: 1 }],
  ['agile.issue.estimateIssueForBoard', { issueIdOrKey: 'ABC-1', boardId: 1, value: '8' }],
  ['agile.issue.rankIssues', { issues: ['ABC-1'], rankBeforeIssue: 'ABC-2' }],
  ['cloud.issues.deleteIssue', { issueIdOrKey: 'ABC-5' }],
  ['cloud.projects.deleteProject', { projectIdOrKey: 'HID' }],
];

describe('the strict jira.js client against the emulated site', () => {
  let site: HttpSite;
  let client: StrictClient;

  beforeAll(async () => {
    const file = siteFile([
      issue({ key: 'ABC-1', fields: { [SPRINT]: [{ id: 2 }], labels: ['payment'] }, changelog: history }),
      issue({ key: 'ABC-2', type: 'epic' }),
      issue({ key: 'ABC-3', type: 'subtask', fields: { parent: { id: '10001', key: 'ABC-1' } } }),
      issue({ key: 'ABC-4', status: 'done' }),
      issue({ key: 'HID-1' }),
    ]);
    site = await serveOverHttp((url) =>
      createJira(file, { clock: { now: () => Date.parse(NOW) }, checkResponses: true, siteUrl: url }),
    );
    client = new StrictClient(site.url, ADMIN);
  });

  afterAll(async () => {
    await client.close();
    await site.close();
  });

  // One after the other: later operations need what earlier ones made.
  it.each(OPERATIONS.map((entry) => ({ operation: entry[0], parameters: entry[1] })))(
    '$operation $parameters',
    async ({ operation, parameters }) => {
      const outcome = await client.call(operation, parameters);
      expect(outcome.error).toBeUndefined();
    },
  );

  it('pages a search by token until nothing is left', async () => {
    const keys: unknown[] = [];
    let nextPageToken: unknown;
    do {
      const outcome = await client.call('cloud.issueSearch.searchAndReconsileIssuesUsingJqlPost', {
        jql: 'project = ABC ORDER BY key ASC',
        fields: ['key'],
        maxResults: 2,
        ...(typeof nextPageToken === 'string' ? { nextPageToken } : {}),
      });
      const page = outcome.result as { issues: { key: string }[]; nextPageToken?: string };
      keys.push(...page.issues.map((entry) => entry.key));
      nextPageToken = page.nextPageToken;
    } while (nextPageToken !== undefined);
    expect(keys).toEqual(['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4']);
  });

  it('meets Jira’s refusals as typed errors', async () => {
    const missing = await client.call('cloud.issues.getIssue', { issueIdOrKey: 'ABC-99' });
    expect(missing.error).toMatchObject({ status: 404 });
    const unbounded = await client.call('cloud.issueSearch.countIssues', { jql: 'ORDER BY key' });
    expect(unbounded.error).toMatchObject({ status: 400 });
    const closing = await client.call('agile.sprint.partiallyUpdateSprint', { sprintId: 3, state: 'closed' });
    expect(closing.error).toMatchObject({ status: 400 });
  });
});
