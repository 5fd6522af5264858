import { z } from 'zod';

import { Access } from '../permissions/access';
import { PERMISSIONS, type PermissionKey } from '../permissions/permission-keys';
import { present, type JsonObject } from '../store/json';
import type { Issue } from '../store/model';
import { bodyOf, ok, type Answer, type Call, type Handlers } from './call';
import { badInput, badRequest, forbidden } from './jira-error';
import { issueFor, projectFor, requireLogin } from './lookup';

const KNOWN = new Map(PERMISSIONS.map((permission) => [permission.key, permission]));
const MAX_CHECKED = 1000;

const checkBody = z.object({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).nullish(),
  projectPermissions: z
    .array(
      z.object({
        permissions: z.array(z.string()),
        projects: z.array(z.number().int()).nullish(),
        issues: z.array(z.number().int()).nullish(),
      }),
    )
    .nullish(),
});

export const permissionHandlers: Handlers = {
  getMyPermissions: (call) => {
    const asked = call.query.list('permissions');
    if (!asked) throw badRequest("The 'permissions' query parameter is required.");
    const keys = known(asked);
    const holds = holderIn(call);
    return ok({
      permissions: Object.fromEntries(
        keys.map((key) => [key.key, { ...shape(key), havePermission: holds(key) }]),
      ),
    });
  },
  getAllPermissions: (call) => {
    if (!call.access.isAdministrator) throw forbidden('Only Jira administrators can perform this operation.');
    return ok({ permissions: Object.fromEntries(PERMISSIONS.map((key) => [key.key, shape(key)])) });
  },
  getBulkPermissions: (call) => bulkCheck(call),
  getPermittedProjects: (call) => {
    const keys = known(bodyOf(call, z.object({ permissions: z.array(z.string()) })).permissions);
    const projects = [...call.site.projects.values()].filter((project) =>
      keys.every((key) => call.access.browses(project.id) && call.access.has(key.key, project.id)),
    );
    return ok({ projects: projects.map(({ id, key }) => ({ id: Number(id), key })) });
  },
};

/** @throws JiraError 400 for keys that are not permissions */
function known(keys: readonly string[]): PermissionKey[] {
  const unknown = keys.filter((key) => !KNOWN.has(key));
  if (unknown.length > 0)
    throw badInput(Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
  return present(keys.map((key) => KNOWN.get(key)));
}

function shape({ key, id, name, type }: PermissionKey): JsonObject {
  return { id, key, name, type, description: '' };
}

/** Whether the caller has a permission in the context that the query names: an issue, a project, or anywhere. */
function holderIn(call: Call): (key: PermissionKey) => boolean {
  const { query, access, site } = call;
  const issueRef = query.text('issueKey') ?? query.text('issueId');
  const projectRef = query.text('projectKey') ?? query.text('projectId');
  const issue = issueRef === undefined ? null : issueFor(call, issueRef);
  const projectId = issue?.projectId ?? (projectRef === undefined ? null : projectFor(call, projectRef).id);
  return (key) => {
    if (key.type === 'GLOBAL') return access.hasGlobal(key.key);
    if (projectId !== null) return access.has(key.key, projectId);
    return [...site.projects.keys()].some((id) => access.has(key.key, id));
  };
}

function bulkCheck(call: Call): Answer {
  const request = bodyOf(call, checkBody);
  const { caller, isAdministrator } = call.access;
  const account = request.accountId ?? requireLogin(call);
  if (account !== caller.accountId && !isAdministrator) {
    throw forbidden('Only Jira administrators can check the permissions of other users.');
  }
  const access =
    account === caller.accountId ? call.access : new Access(call.site, { kind: 'user', accountId: account });
  const groups = request.projectPermissions ?? [];
  const ids = (name: 'projects' | 'issues') => new Set(groups.flatMap((group) => group[name] ?? []));
  if (ids('projects').size > MAX_CHECKED) throw badRequest('A maximum of 1000 projects can be checked.');
  if (ids('issues').size > MAX_CHECKED) throw badRequest('A maximum of 1000 issues can be checked.');
  const globals = known(request.globalPermissions ?? []).filter((key) => access.hasGlobal(key.key));
  return ok({
    globalPermissions: globals.map((key) => key.key),
    projectPermissions: grantsFor(groups, access, call),
  });
}

interface Group {
  readonly permissions: readonly string[];
  readonly projects?: readonly number[] | null | undefined;
  readonly issues?: readonly number[] | null | undefined;
}

/** For each permission the projects and issues among those asked for where it is held. */
function grantsFor(groups: readonly Group[], access: Access, { site }: Call): JsonObject[] {
  const grants = new Map<string, { projects: Set<number>; issues: Set<number> }>();
  for (const group of groups) {
    for (const { key } of known(group.permissions.filter((name) => name !== ''))) {
      const grant = grants.get(key) ?? { projects: new Set<number>(), issues: new Set<number>() };
      grants.set(key, grant);
      (group.projects ?? [])
        .filter((id) => access.has(key, String(id)))
        .forEach((id) => grant.projects.add(id));
      present((group.issues ?? []).map((id) => site.issues.get(id)))
        .filter((issue: Issue) => access.hasOn(key, issue))
        .forEach((issue) => grant.issues.add(issue.id));
    }
  }
  return [...grants].map(([permission, { projects, issues }]) => ({
    permission,
    projects: [...projects],
    issues: [...issues],
  }));
}
