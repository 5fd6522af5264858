import { fieldKindOf } from '../fields/field-kinds';
import { ADMINISTRATORS, defaultPermissions, MEMBER, VIEWER } from '../permissions/permission-keys';
import type { Replaced } from '../store/issue-store';
import type { Board, Field, Project, Role, Sprint, User } from '../store/model';
import { Site } from '../store/site';
import { parseStamp } from '../store/time';
import { completeSite, type CompleteSite } from './defaults';
import { loadIssues } from './load-issues';
import { loadProperties } from './load-properties';
import type { SiteBoard, SiteColumnConfig, SiteFile, SiteProject, SiteRole, SiteSprint } from './types';

const ROLE_IDS: Readonly<Record<string, number>> = {
  [ADMINISTRATORS]: 10002,
  [MEMBER]: 10003,
  [VIEWER]: 10004,
};

/** The site that a checked site file describes, with Jira's defaults. `replaced` hears of every later issue write. */
export function loadSite(file: SiteFile, replaced: Replaced): Site {
  const complete = completeSite(file);
  const fields = complete.fields.map((field): Field => ({ ...field, kind: fieldKindOf(field) }));
  let loading = true;
  const site = new Site(
    {
      timeZone: complete.timeZone,
      users: complete.users.map((user): User => ({ ...user, listed: true })),
      fields,
      statuses: complete.statuses,
      issueTypes: complete.issueTypes,
      priorities: complete.priorities,
      resolutions: complete.resolutions,
      linkTypes: complete.issueLinkTypes,
      workflows: complete.workflows,
      projects: complete.projects.map((project) => loadProject(project, complete)),
      boards: complete.boards.map((board) => loadBoard(board, complete)),
      sprints: complete.sprints.map(loadSprint),
      versions: complete.versions.map((version) => ({ ...version, projectId: String(version.projectId) })),
      components: complete.components.map((part) => ({ ...part, projectId: String(part.projectId) })),
    },
    (before, after) => {
      if (!loading) replaced(before, after);
    },
  );
  loadIssues(complete, site);
  site.sprints.forEach((sprint) => site.reserveId('sprint', sprint.id));
  site.boards.forEach((board) => site.reserveId('board', board.id));
  loading = false;
  return site;
}

function loadProject(project: SiteProject, site: CompleteSite): Project {
  const administrators = new Set(site.users.filter((user) => user.admin).map((user) => user.accountId));
  const given = project.roles ?? { [MEMBER]: { actors: 'anyone' } };
  const names = [...new Set([ADMINISTRATORS, MEMBER, VIEWER, ...Object.keys(given)])];
  const roles = names.map((name, index): Role => {
    const role = loadRole(name, given[name] ?? {}, ROLE_IDS[name] ?? 10100 + index);
    if (name !== ADMINISTRATORS || role.actors === 'anyone') return role;
    return { ...role, actors: new Set([...role.actors, ...administrators]) };
  });
  const issueTypeIds = (project.issueTypes ?? site.issueTypes).map((type) => type.id);
  return { ...project, roles, issueTypeIds, properties: loadProperties(project.properties) };
}

function loadRole(name: string, role: SiteRole, id: number): Role {
  return {
    id: role.id ?? id,
    name,
    permissions: role.permissions ? new Set(role.permissions) : defaultPermissions(name),
    actors: role.actors === 'anyone' ? 'anyone' : new Set(role.actors ?? []),
  };
}

function loadBoard(board: SiteBoard, site: CompleteSite): Board {
  const { configuration, location, quickFilters, properties, filterJql, ...rest } = board;
  const columns = configuration?.columnConfig ?? defaultColumns(site);
  return {
    ...rest,
    projectId: location === undefined ? null : String(location.projectId),
    filterId: configuration?.filter?.id ?? String(20_000 + board.id),
    filterJql: filterJql ?? '',
    subQuery: configuration?.subQuery?.query ?? null,
    constraintType: columns.constraintType ?? 'none',
    columns: columns.columns.map(({ name, statuses, min, max }) => ({
      name,
      statusIds: statuses.map((status) => status.id),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    })),
    estimation: board.type === 'kanban' ? null : (configuration?.estimation ?? { type: 'issueCount' }),
    quickFilters: quickFilters ?? [],
    properties: loadProperties(properties),
  };
}

/** One column for each status category. */
function defaultColumns(site: CompleteSite): SiteColumnConfig {
  const columns = [
    { key: 'new', name: 'To Do' },
    { key: 'indeterminate', name: 'In Progress' },
    { key: 'done', name: 'Done' },
  ].map(({ key, name }) => ({
    name,
    statuses: site.statuses.filter((status) => status.statusCategory.key === key).map(({ id }) => ({ id })),
  }));
  return { columns };
}

function loadSprint(sprint: SiteSprint): Sprint {
  const { createdDate, startDate, endDate, completeDate, properties, ...rest } = sprint;
  const at = (stamp: string | undefined) => (stamp === undefined ? null : parseStamp(stamp));
  return {
    ...rest,
    created: at(createdDate),
    start: at(startDate),
    end: at(endDate),
    complete: at(completeDate),
    properties: loadProperties(properties),
  };
}
