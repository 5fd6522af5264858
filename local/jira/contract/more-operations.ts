/**
 * An operation that the subset of Atlassian's documents leaves out, in a form of our own: address, query parameters, and
 * scopes as Atlassian's documents of 2026-06-10 state them. What is in a body, the handlers check.
 */
export interface MoreOperation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Takes a JSON object. */
  readonly body?: true;
  /** Scope sets of which one must be granted as a whole. */
  readonly scopes: readonly (readonly string[])[];
}

const PAGE = ['startAt', 'maxResults'];
const PLATFORM = '/rest/api/3';
const AGILE = '/rest/agile/1.0';

const SEARCH_QUERY = [
  ...PAGE,
  'jql',
  'validateQuery',
  'fields',
  'expand',
  'properties',
  'fieldsByKeys',
  'failFast',
];
const READ_COMPONENT = [
  'read:project:jira',
  'read:project.component:jira',
  'read:user:jira',
  'read:application-role:jira',
  'read:avatar:jira',
  'read:group:jira',
];
const READ_CREATE_META = ['read:issue-meta:jira', 'read:avatar:jira', 'read:field-configuration:jira'];
const READ_FILTER = [
  'read:filter:jira',
  'read:group:jira',
  'read:project:jira',
  'read:project-role:jira',
  'read:user:jira',
  'read:jql:jira',
  'read:application-role:jira',
  'read:avatar:jira',
  'read:issue-type-hierarchy:jira',
];
const READ_USERS = ['read:user:jira', 'read:application-role:jira', 'read:avatar:jira', 'read:group:jira'];
const READ_LINK = [
  'read:field:jira',
  'read:issue-link-type:jira',
  'read:issue:jira',
  'read:issue-type:jira',
  'read:priority:jira',
  'read:status:jira',
  'read:avatar:jira',
  'read:issue.time-tracking:jira',
  'read:project-category:jira',
  'read:project:jira',
  'read:user:jira',
];

const WORK = 'read:jira-work';
const WRITE = 'write:jira-work';
const QUICK_FILTER = ['read:board-scope.admin:jira-software', 'read:jql:jira'];

function get(
  id: string,
  path: string,
  scopes: MoreOperation['scopes'],
  query: readonly string[] = [],
): MoreOperation {
  return { id, method: 'get', path, scopes, query };
}

interface Rest {
  readonly body?: true;
  readonly query?: readonly string[];
}

/** @param address method and path with a blank between */
function send(id: string, address: string, scopes: MoreOperation['scopes'], rest: Rest = {}): MoreOperation {
  const [verb, path = ''] = address.split(' ');
  const method = verb === 'post' || verb === 'put' ? verb : 'delete';
  return { id, method, path, scopes, ...rest };
}

export const MORE_OPERATIONS: readonly MoreOperation[] = [
  get('searchForIssuesUsingJql', `${PLATFORM}/search`, [[WORK]], SEARCH_QUERY),
  send('searchForIssuesUsingJqlPost', `post ${PLATFORM}/search`, [[WORK]], { body: true }),

  send('assignIssue', `put ${PLATFORM}/issue/{issueIdOrKey}/assignee`, [[WRITE], ['write:issue:jira']], {
    body: true,
  }),
  send('deleteIssue', `delete ${PLATFORM}/issue/{issueIdOrKey}`, [[WRITE], ['delete:issue:jira']], {
    query: ['deleteSubtasks'],
  }),
  get(
    'getCreateIssueMetaIssueTypes',
    `${PLATFORM}/issue/createmeta/{projectIdOrKey}/issuetypes`,
    [[WORK], READ_CREATE_META],
    PAGE,
  ),
  get(
    'getCreateIssueMetaIssueTypeId',
    `${PLATFORM}/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}`,
    [[WORK], READ_CREATE_META],
    PAGE,
  ),
  send(
    'bulkSetIssuePropertiesByIssue',
    `post ${PLATFORM}/issue/properties/multi`,
    [[WRITE], ['write:issue.property:jira']],
    { body: true },
  ),
  send(
    'bulkSetIssueProperty',
    `put ${PLATFORM}/issue/properties/{propertyKey}`,
    [[WRITE], ['read:jira-expressions:jira', 'write:issue.property:jira']],
    { body: true },
  ),
  send(
    'bulkDeleteIssueProperty',
    `delete ${PLATFORM}/issue/properties/{propertyKey}`,
    [[WRITE], ['delete:issue.property:jira']],
    { body: true },
  ),
  get('getTask', `${PLATFORM}/task/{taskId}`, [[WORK]]),

  send(
    'linkIssues',
    `post ${PLATFORM}/issueLink`,
    [[WRITE], ['write:comment:jira', 'write:issue:jira', 'write:issue-link:jira']],
    { body: true },
  ),
  get('getIssueLink', `${PLATFORM}/issueLink/{linkId}`, [[WORK], READ_LINK]),
  send('deleteIssueLink', `delete ${PLATFORM}/issueLink/{linkId}`, [[WRITE], ['delete:issue-link:jira']], {}),
  get('getIssueLinkTypes', `${PLATFORM}/issueLinkType`, [[WORK], ['read:issue-link-type:jira']]),

  get('getAllLabels', `${PLATFORM}/label`, [[WORK], ['read:label:jira']], PAGE),
  get('getPriorities', `${PLATFORM}/priority`, [[WORK], ['read:priority:jira']]),
  get('getResolutions', `${PLATFORM}/resolution`, [[WORK], ['read:resolution:jira']]),
  get('getStatusCategories', `${PLATFORM}/statuscategory`, [[WORK], ['read:status:jira']]),
  get('getFilter', `${PLATFORM}/filter/{id}`, [[WORK], READ_FILTER], ['expand', 'overrideSharePermissions']),

  get(
    'getProjectVersionsPaginated',
    `${PLATFORM}/project/{projectIdOrKey}/version`,
    [[WORK], ['read:project-version:jira']],
    [...PAGE, 'orderBy', 'query', 'status', 'expand'],
  ),
  get(
    'getProjectVersions',
    `${PLATFORM}/project/{projectIdOrKey}/versions`,
    [[WORK], ['read:project-version:jira']],
    ['expand'],
  ),
  get(
    'getProjectComponentsPaginated',
    `${PLATFORM}/project/{projectIdOrKey}/component`,
    [[WORK], READ_COMPONENT],
    [...PAGE, 'orderBy', 'componentSource', 'query'],
  ),
  get(
    'getProjectComponents',
    `${PLATFORM}/project/{projectIdOrKey}/components`,
    [[WORK], READ_COMPONENT],
    ['componentSource'],
  ),
  send(
    'deleteProject',
    `delete ${PLATFORM}/project/{projectIdOrKey}`,
    [['manage:jira-configuration'], ['delete:project:jira']],
    { query: ['enableUndo'] },
  ),

  get(
    'findUsers',
    `${PLATFORM}/user/search`,
    [['read:jira-user'], [...READ_USERS, 'read:user.property:jira']],
    [...PAGE, 'query', 'username', 'accountId', 'property'],
  ),
  get('getAllUsers', `${PLATFORM}/users/search`, [['read:jira-user'], READ_USERS], [...PAGE, 'expand']),
  get(
    'findAssignableUsers',
    `${PLATFORM}/user/assignable/search`,
    [['read:jira-user'], [...READ_USERS, 'read:issue:jira', 'read:project:jira']],
    [
      ...PAGE,
      'query',
      'sessionId',
      'username',
      'accountId',
      'project',
      'issueKey',
      'issueId',
      'actionDescriptorId',
      'recommend',
    ],
  ),
  send(
    'bulkPinUnpinProjectsAsync',
    `post ${PLATFORM}/forge/panel/action/bulk/async`,
    [['manage:jira-project']],
    { body: true },
  ),

  send('rankIssues', `put ${AGILE}/issue/rank`, [['write:issue:jira-software']], { body: true }),
  get('getAllQuickFilters', `${AGILE}/board/{boardId}/quickfilter`, [QUICK_FILTER], PAGE),
  send('moveIssuesToBacklog', `post ${AGILE}/backlog/issue`, [['write:board-scope:jira-software']], {
    body: true,
  }),
  send('deleteSprint', `delete ${AGILE}/sprint/{sprintId}`, [['delete:sprint:jira-software']], {}),
];
