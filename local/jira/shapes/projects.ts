import type { JsonObject } from '../store/json';
import type { Component, Project, Version } from '../store/model';
import { accountShape, avatarUrls, issueTypeShape } from './things';
import type { View } from './view';

/** A project as issues and lists mention it. */
export function projectRef(project: Project, view: View): JsonObject {
  return {
    self: `${view.url}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.projectTypeKey ?? 'software',
    simplified: project.style === 'next-gen',
    avatarUrls: avatarUrls(view, `projectavatar?pid=${project.id}`),
  };
}

/** A project as `GET project/{key}` returns it. */
export function projectShape(project: Project, view: View): JsonObject {
  const { site } = view;
  const types = project.issueTypeIds.flatMap((id) => site.issueTypes.get(id) ?? []);
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...projectRef(project, view),
    description: project.description ?? '',
    ...(project.lead === undefined ? {} : { lead: leadShape(project.lead.accountId, view) }),
    components: ownedBy(project, site.components.values()).map((component) =>
      componentShape(component, view),
    ),
    issueTypes: types.map((type) => issueTypeShape(type, view)),
    assigneeType: 'UNASSIGNED',
    versions: ownedBy(project, site.versions.values()).map((version) => versionShape(version, view)),
    roles: Object.fromEntries(project.roles.map((role) => [role.name, roleUrl(project, role.id, view)])),
    style: project.style ?? 'classic',
    isPrivate: project.roles.every((role) => role.actors !== 'anyone'),
    properties: {},
  };
}

/** Address of a project role. */
export function roleUrl(project: Project, roleId: number, view: View): string {
  return `${view.url}/rest/api/3/project/${project.id}/role/${roleId}`;
}

export function versionShape(version: Version, view: View): JsonObject {
  const { projectId, ...rest } = version;
  return {
    self: `${view.url}/rest/api/3/version/${version.id}`,
    archived: false,
    released: false,
    ...(rest as JsonObject),
    projectId: Number(projectId),
  };
}

export function componentShape(component: Component, view: View): JsonObject {
  const { projectId } = component;
  const project = view.site.projects.get(projectId);
  return {
    self: `${view.url}/rest/api/3/component/${component.id}`,
    id: component.id,
    name: component.name,
    ...(component.description === undefined ? {} : { description: component.description }),
    ...(project === undefined ? {} : { project: project.key, projectId: Number(projectId) }),
  };
}

/** The versions or components of a project, in the site's order. */
export function ownedBy<Part extends { readonly projectId: string }>(
  project: Project,
  parts: Iterable<Part>,
): Part[] {
  return [...parts].filter((part) => part.projectId === project.id);
}

function leadShape(accountId: string, view: View): JsonObject {
  const { self, avatarUrls: avatars, displayName, active } = accountShape(accountId, view);
  return { self, accountId, avatarUrls: avatars, displayName, active };
}
