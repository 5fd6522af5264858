/** One Jira permission: key, id and name as `GET /rest/api/3/permissions` lists them. */
export interface PermissionKey {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly type: 'PROJECT' | 'GLOBAL';
}

const PROJECT: readonly (readonly [key: string, id: string, name: string])[] = [
  ['ADMINISTER_PROJECTS', '23', 'Administer Projects'],
  ['BROWSE_PROJECTS', '10', 'Browse Projects'],
  ['MANAGE_SPRINTS_PERMISSION', '-1', 'Manage sprints'],
  ['VIEW_DEV_TOOLS', '29', 'View Development Tools'],
  ['VIEW_READONLY_WORKFLOW', '45', 'View Read-Only Workflow'],
  ['CREATE_ISSUES', '11', 'Create Issues'],
  ['EDIT_ISSUES', '12', 'Edit Issues'],
  ['ASSIGN_ISSUES', '13', 'Assign Issues'],
  ['ASSIGNABLE_USER', '17', 'Assignable User'],
  ['RESOLVE_ISSUES', '14', 'Resolve Issues'],
  ['CLOSE_ISSUES', '18', 'Close Issues'],
  ['TRANSITION_ISSUES', '46', 'Transition Issues'],
  ['SCHEDULE_ISSUES', '28', 'Schedule Issues'],
  ['MOVE_ISSUES', '25', 'Move Issues'],
  ['LINK_ISSUES', '21', 'Link Issues'],
  ['DELETE_ISSUES', '16', 'Delete Issues'],
  ['MODIFY_REPORTER', '30', 'Modify Reporter'],
  ['SET_ISSUE_SECURITY', '26', 'Set Issue Security'],
  ['ADD_COMMENTS', '15', 'Add Comments'],
  ['EDIT_ALL_COMMENTS', '34', 'Edit All Comments'],
  ['EDIT_OWN_COMMENTS', '35', 'Edit Own Comments'],
  ['DELETE_ALL_COMMENTS', '36', 'Delete All Comments'],
  ['DELETE_OWN_COMMENTS', '37', 'Delete Own Comments'],
  ['CREATE_ATTACHMENTS', '19', 'Create Attachments'],
  ['DELETE_ALL_ATTACHMENTS', '38', 'Delete All Attachments'],
  ['DELETE_OWN_ATTACHMENTS', '39', 'Delete Own Attachments'],
  ['WORK_ON_ISSUES', '20', 'Work On Issues'],
  ['MANAGE_WATCHERS', '32', 'Manage Watchers'],
  ['VIEW_VOTERS_AND_WATCHERS', '31', 'View Voters and Watchers'],
];

const GLOBAL: readonly (readonly [key: string, id: string, name: string])[] = [
  ['ADMINISTER', '0', 'Administer Jira'],
  ['SYSTEM_ADMIN', '44', 'System Administer'],
  ['CREATE_PROJECT', '50', 'Create Projects'],
  ['BULK_CHANGE', '33', 'Make bulk changes'],
  ['USER_PICKER', '27', 'Browse users and groups'],
  ['CREATE_SHARED_OBJECTS', '22', 'Share dashboards and filters'],
];

/** Every permission the site knows. */
export const PERMISSIONS: readonly PermissionKey[] = [
  ...PROJECT.map(([key, id, name]): PermissionKey => ({ key, id, name, type: 'PROJECT' })),
  ...GLOBAL.map(([key, id, name]): PermissionKey => ({ key, id, name, type: 'GLOBAL' })),
];

/** Keys of the project permissions. */
export const PROJECT_PERMISSIONS: ReadonlySet<string> = new Set(PROJECT.map(([key]) => key));

/** Global permissions that every account has; the others need a site administrator. */
export const GLOBAL_FOR_ALL: ReadonlySet<string> = new Set([
  'BULK_CHANGE',
  'USER_PICKER',
  'CREATE_SHARED_OBJECTS',
]);

/** Names of the roles that every project has. */
export const ADMINISTRATORS = 'Administrators';
export const MEMBER = 'Member';
export const VIEWER = 'Viewer';

const ADMINISTRATION = new Set([
  'ADMINISTER_PROJECTS',
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'DELETE_ALL_ATTACHMENTS',
]);

/** What a role may do when the site file does not say: Administrators all, Viewer browse, others all but administration. */
export function defaultPermissions(role: string): ReadonlySet<string> {
  if (role === ADMINISTRATORS) return PROJECT_PERMISSIONS;
  if (role === VIEWER) return new Set(['BROWSE_PROJECTS', 'VIEW_VOTERS_AND_WATCHERS']);
  return new Set([...PROJECT_PERMISSIONS].filter((key) => !ADMINISTRATION.has(key)));
}
