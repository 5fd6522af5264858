import { holds } from '../permissions/access';
import { ADMINISTRATORS } from '../permissions/permission-keys';
import { componentShape, ownedBy, projectShape, roleUrl, versionShape } from '../shapes/projects';
import { accountShape, statusShape } from '../shapes/things';
import { present, type JsonObject } from '../store/json';
import type { Project, Role } from '../store/model';
import { statusesOf } from '../store/workflow';
import { numberParam, ok, param, type Call, type Handlers } from './call';
import { forbidden, notFound } from './jira-error';
import { projectFor } from './lookup';
import { pageBody, pageOf } from './paging';

export const projectHandlers: Handlers = {
  searchProjects: (call) => {
    const page = pageOf(call, { default: 50, max: 100 });
    return ok(pageBody(searched(call), page, (project) => listed(project, call)));
  },
  getProject: (call) => ok(projectShape(projectFor(call, param(call, 'projectIdOrKey')), call.view)),
  getProjectRoles: (call) => {
    const project = projectFor(call, param(call, 'projectIdOrKey'));
    return ok(
      Object.fromEntries(project.roles.map((role) => [role.name, roleUrl(project, role.id, call.view)])),
    );
  },
  getProjectRole: (call) => {
    const project = projectFor(call, param(call, 'projectIdOrKey'));
    if (!call.access.has('ADMINISTER_PROJECTS', project.id) && !call.access.isAdministrator) {
      throw forbidden('You do not have permission to view the role actors of this project.');
    }
    const id = numberParam(call, 'id');
    const role = project.roles.find((entry) => entry.id === id);
    if (!role) throw notFound(`Can not retrieve a role actor for a null project role.`);
    return ok(roleShape(project, role, call));
  },
  getProjectRoleDetails: (call) => {
    const project = projectFor(call, param(call, 'projectIdOrKey'));
    const { accountId } = call.access.caller;
    const mine = call.query.flag('currentMember');
    const roles = project.roles.filter((role) => !mine || (accountId !== null && holds(role, accountId)));
    return ok(roles.map((role) => roleDetails(project, role, call)));
  },
  getAssignedPermissionScheme: (call) => {
    const project = projectFor(call, param(call, 'projectKeyOrId'));
    if (!call.access.has('ADMINISTER_PROJECTS', project.id) && !call.access.isAdministrator) {
      throw forbidden('You do not have permission to view the permission scheme of this project.');
    }
    return ok(schemeShape(project, call));
  },
  getAllStatuses: (call) => {
    const project = projectFor(call, param(call, 'projectIdOrKey'));
    const types = present(project.issueTypeIds.map((id) => call.site.issueTypes.get(id)));
    return ok(
      types.map((type) => ({
        self: `${call.view.url}/rest/api/3/issuetype/${type.id}`,
        id: type.id,
        name: type.name,
        subtask: type.subtask ?? false,
        statuses: statusesOf(call.site, project.id, type.id).map((status) => statusShape(status, call.view)),
      })),
    );
  },
  getProjectVersions: (call) => {
    const project = projectFor(call, param(call, 'projectIdOrKey'));
    return ok(
      ownedBy(project, call.site.versions.values()).map((version) => versionShape(version, call.view)),
    );
  },
  getProjectVersionsPaginated: (call) => {
    const project = projectFor(call, param(call, 'projectIdOrKey'));
    const wanted = call.query.list('status');
    const versions = ownedBy(project, call.site.versions.values()).filter(
      (version) =>
        !wanted ||
        wanted.includes(version.archived ? 'archived' : version.released ? 'released' : 'unreleased'),
    );
    return ok(
      pageBody(versions, pageOf(call, { default: 50, max: 50 }), (version) =>
        versionShape(version, call.view),
      ),
    );
  },
  getProjectComponents: (call) => {
    const project = projectFor(call, param(call, 'projectIdOrKey'));
    return ok(ownedBy(project, call.site.components.values()).map((part) => componentShape(part, call.view)));
  },
  getProjectComponentsPaginated: (call) => {
    const project = projectFor(call, param(call, 'projectIdOrKey'));
    const components = ownedBy(project, call.site.components.values());
    return ok(
      pageBody(components, pageOf(call, { default: 50, max: 50 }), (part) => componentShape(part, call.view)),
    );
  },
};

/** Projects that the caller may browse and the query asks for. */
function searched(call: Call): Project[] {
  const { query } = call;
  const keys = query.list('keys');
  const ids = query.list('id');
  const types = query.list('typeKey');
  const text = query.text('query')?.toLowerCase() ?? '';
  const needed = NEEDED[query.text('action') ?? 'view'] ?? 'BROWSE_PROJECTS';
  const found = [...call.site.projects.values()].filter(
    (project) =>
      call.access.browses(project.id) &&
      call.access.has(needed, project.id) &&
      (!keys || keys.includes(project.key)) &&
      (!ids || ids.includes(project.id)) &&
      (!types || types.includes(project.projectTypeKey ?? 'software')) &&
      (text === '' || project.key.toLowerCase().includes(text) || project.name.toLowerCase().includes(text)),
  );
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}

const NEEDED: Readonly<Record<string, string>> = { create: 'CREATE_ISSUES', edit: 'ADMINISTER_PROJECTS' };

/** A project in a list; details only as far as `expand` names them. */
function listed(project: Project, call: Call): JsonObject {
  const whole = projectShape(project, call.view);
  const expand = new Set(call.query.list('expand'));
  const kept = Object.entries(whole).filter(([name]) => !EXPANDED.has(name) || expand.has(name));
  return Object.fromEntries(kept);
}

const EXPANDED = new Set([
  'description',
  'lead',
  'issueTypes',
  'components',
  'versions',
  'roles',
  'assigneeType',
]);

function roleDetails(project: Project, role: Role, { view }: Call): JsonObject {
  return {
    self: roleUrl(project, role.id, view),
    name: role.name,
    id: role.id,
    description: '',
    admin: role.name === ADMINISTRATORS,
    default: false,
    roleConfigurable: true,
    translatedName: role.name,
    type: 'DEFAULT',
  };
}

function roleShape(project: Project, role: Role, call: Call): JsonObject {
  const actors =
    role.actors === 'anyone' ? [EVERYONE] : [...role.actors].map((id, index) => actorShape(id, index, call));
  return {
    self: roleUrl(project, role.id, call.view),
    name: role.name,
    id: role.id,
    description: '',
    actors,
  };
}

const EVERYONE: JsonObject = {
  id: 1,
  displayName: 'jira-users',
  type: 'atlassian-group-role-actor',
  actorGroup: { name: 'jira-users', displayName: 'jira-users' },
};

function actorShape(accountId: string, index: number, { view }: Call): JsonObject {
  const { displayName } = accountShape(accountId, view);
  return { id: 100 + index, displayName, type: 'atlassian-user-role-actor', actorUser: { accountId } };
}

/** The roles' permissions as a permission scheme. */
function schemeShape(project: Project, { view }: Call): JsonObject {
  const self = `${view.url}/rest/api/3/permissionscheme/${project.id}`;
  const grants = project.roles.flatMap((role) =>
    [...role.permissions].map((permission) => ({ role, permission })),
  );
  return {
    self,
    id: Number(project.id),
    name: `${project.name} permission scheme`,
    expand: 'permissions,user,group,projectRole,field,all',
    permissions: grants.map(({ role, permission }, index) => ({
      id: index + 1,
      self: `${self}/permission/${index + 1}`,
      holder: { type: 'projectRole', parameter: String(role.id), value: String(role.id) },
      permission,
    })),
  };
}
