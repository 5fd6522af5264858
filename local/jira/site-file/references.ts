import { parseStamp } from '../store/time';
import { listOf, member, numbersOf, textOf, type Json } from '../store/json';
import { fieldKindOf } from '../fields/field-kinds';
import { JqlError } from '../jql/jql-error';
import { parseQuery } from '../jql/query';
import { PROJECT_PERMISSIONS } from '../permissions/permission-keys';
import { placeOf, SiteFileError } from './site-file-error';
import type { CompleteSite } from './defaults';
import type { SiteIssue, SiteRole } from './types';

type Path = readonly PropertyKey[];

/**
 * Checks that what the file's parts point at is in the file, and that ids and keys are unique. Histories may name what
 * no longer exists, people may have left, and parents may be outside the site, as in Jira.
 * @throws {SiteFileError} at the first broken reference
 */
export function checkReferences(site: CompleteSite): void {
  const known = indexOf(site);
  unique(
    site.projects.map((project) => project.key),
    (n) => ['projects', n, 'key'],
  );
  unique(
    site.users.map((user) => user.accountId),
    (n) => ['users', n, 'accountId'],
  );
  site.projects.forEach((project, index) => {
    Object.entries(project.roles ?? {}).forEach(([name, role]) => {
      checkRole(role, known, ['projects', index, 'roles', name]);
    });
    project.issueTypes?.forEach((type, n) => {
      need(known.issueTypes, type.id, 'issue type', ['projects', index, 'issueTypes', n, 'id']);
    });
  });
  checkBoards(site, known);
  site.sprints.forEach((sprint, index) => {
    need(known.boards, sprint.originBoardId, 'board', ['sprints', index, 'originBoardId']);
  });
  site.versions.forEach((version, index) => {
    need(known.projects, String(version.projectId), 'project', ['versions', index, 'projectId']);
  });
  site.components.forEach((component, index) => {
    need(known.projects, String(component.projectId), 'project', ['components', index, 'projectId']);
  });
  checkWorkflows(site, known);
  checkIssues(site, known);
}

interface Known {
  readonly projects: ReadonlySet<unknown>;
  readonly projectKeys: ReadonlySet<string>;
  readonly boards: ReadonlySet<unknown>;
  readonly sprints: ReadonlySet<unknown>;
  readonly statuses: ReadonlySet<unknown>;
  readonly issueTypes: ReadonlySet<unknown>;
  readonly sprintFields: readonly string[];
  readonly priorities: ReadonlySet<unknown>;
  readonly resolutions: ReadonlySet<unknown>;
  readonly versions: ReadonlySet<unknown>;
  readonly components: ReadonlySet<unknown>;
  readonly users: ReadonlySet<unknown>;
}

function indexOf(site: CompleteSite): Known {
  return {
    projects: uniqueIds(site.projects, 'projects'),
    projectKeys: new Set(site.projects.map((project) => project.key)),
    boards: uniqueIds(site.boards, 'boards'),
    sprints: uniqueIds(site.sprints, 'sprints'),
    statuses: uniqueIds(site.statuses, 'statuses'),
    issueTypes: uniqueIds(site.issueTypes, 'issueTypes'),
    sprintFields: site.fields.filter((field) => fieldKindOf(field) === 'sprint').map((field) => field.id),
    priorities: uniqueIds(site.priorities, 'priorities'),
    resolutions: uniqueIds(site.resolutions, 'resolutions'),
    versions: uniqueIds(site.versions, 'versions'),
    components: uniqueIds(site.components, 'components'),
    users: new Set(site.users.map((user) => user.accountId)),
  };
}

function uniqueIds(entries: readonly { id: string | number }[], name: string): Set<unknown> {
  return unique(
    entries.map((entry) => entry.id),
    (n) => [name, n, 'id'],
  );
}

function unique(values: readonly (string | number)[], pathOf: (index: number) => Path): Set<unknown> {
  const seen = new Set<unknown>();
  values.forEach((value, index) => {
    const path = pathOf(index);
    if (seen.has(value))
      throw new SiteFileError(placeOf(path), `${String(path.at(-1))} ${value} is used twice`);
    seen.add(value);
  });
  return seen;
}

function need(known: ReadonlySet<unknown>, id: unknown, what: string, path: Path): void {
  if (!known.has(id)) throw new SiteFileError(placeOf(path), `no ${what} with id ${String(id)}`);
}

function checkRole(role: SiteRole, known: Known, path: Path): void {
  role.permissions?.forEach((permission, n) => {
    need(PROJECT_PERMISSIONS, permission, 'project permission', [...path, 'permissions', n]);
  });
  if (Array.isArray(role.actors)) {
    role.actors.forEach((actor, n) => need(known.users, actor, 'user', [...path, 'actors', n]));
  }
}

function checkBoards(site: CompleteSite, known: Known): void {
  site.boards.forEach((board, index) => {
    if (board.location) {
      need(known.projects, String(board.location.projectId), 'project', [
        'boards',
        index,
        'location',
        'projectId',
      ]);
    } else if (board.filterJql === '') {
      throw new SiteFileError(placeOf(['boards', index]), 'needs a location or a filterJql');
    }
    for (const [jql, ...path] of [
      [board.filterJql, 'filterJql'],
      [board.configuration?.subQuery?.query, 'configuration', 'subQuery', 'query'],
    ] as const) {
      checkJql(jql, ['boards', index, ...path]);
    }
    board.configuration?.columnConfig?.columns.forEach((column, n) => {
      column.statuses.forEach((status, m) => {
        const path = ['boards', index, 'configuration', 'columnConfig', 'columns', n, 'statuses', m, 'id'];
        need(known.statuses, status.id, 'status', path);
      });
    });
  });
}

/** Syntax only: what a filter names depends on who looks through it. */
function checkJql(jql: string | undefined, path: Path): void {
  try {
    if (jql !== undefined) parseQuery(jql);
  } catch (error) {
    if (error instanceof JqlError) throw new SiteFileError(placeOf(path), error.message);
    throw error;
  }
}

function checkWorkflows(site: CompleteSite, known: Known): void {
  site.workflows.forEach((workflow, index) => {
    const at = (...path: PropertyKey[]) => ['workflows', index, ...path];
    const own = new Set<unknown>(workflow.statusIds);
    workflow.projectIds.forEach((id, n) => need(known.projects, id, 'project', at('projectIds', n)));
    workflow.issueTypeIds?.forEach((id, n) =>
      need(known.issueTypes, id, 'issue type', at('issueTypeIds', n)),
    );
    workflow.statusIds.forEach((id, n) => need(known.statuses, id, 'status', at('statusIds', n)));
    workflow.transitions.forEach((transition, n) => {
      need(own, transition.to, 'status of this workflow', at('transitions', n, 'to'));
      transition.from?.forEach((id, m) =>
        need(own, id, 'status of this workflow', at('transitions', n, 'from', m)),
      );
    });
    if (workflow.initialStatusId !== undefined) {
      need(own, workflow.initialStatusId, 'status of this workflow', at('initialStatusId'));
    }
  });
}

function checkIssues(site: CompleteSite, known: Known): void {
  uniqueIds(site.issues, 'issues');
  unique(
    site.issues.map((issue) => issue.key),
    (n) => ['issues', n, 'key'],
  );
  site.issues.forEach((issue, index) => {
    checkIssue(issue, known, (...path) => ['issues', index, ...path]);
  });
}

function checkIssue(issue: SiteIssue, known: Known, at: (...path: PropertyKey[]) => Path): void {
  const one = (field: string, set: ReadonlySet<unknown>, what: string, required: boolean) => {
    const value = issue.fields[field];
    if (value === undefined || value === null) {
      if (required) throw new SiteFileError(placeOf(at('fields', field)), `${what} is missing`);
      return;
    }
    need(set, textOf(member(value, 'id')), what, at('fields', field));
  };
  const many = (field: string, set: ReadonlySet<unknown>, what: string) => {
    listOf(issue.fields[field]).forEach((value, index) => {
      need(set, textOf(member(value, 'id')), what, at('fields', field, index));
    });
  };
  const project = issue.key.slice(0, issue.key.lastIndexOf('-'));
  if (issue.fields.project !== undefined) one('project', known.projects, 'project', true);
  else if (!known.projectKeys.has(project)) {
    throw new SiteFileError(placeOf(at('key')), `no project with key ${project}`);
  }
  for (const field of ['created', 'updated', 'resolutiondate']) {
    const stamp = issue.fields[field] ?? null;
    if (stamp !== null && parseStamp(textOf(stamp) ?? '') === null) {
      throw new SiteFileError(placeOf(at('fields', field)), 'expected a date with time and offset');
    }
  }
  one('status', known.statuses, 'status', true);
  one('issuetype', known.issueTypes, 'issue type', true);
  one('priority', known.priorities, 'priority', false);
  one('resolution', known.resolutions, 'resolution', false);
  many('components', known.components, 'component');
  many('fixVersions', known.versions, 'version');
  many('versions', known.versions, 'version');
  for (const field of known.sprintFields) {
    sprintIds(issue.fields[field]).forEach((id, index) => {
      need(known.sprints, id, 'sprint', at('fields', field, index));
    });
  }
}

/** Sprint ids of a Sprint field value: sprint objects, or plain ids. */
function sprintIds(value: Json | undefined): readonly unknown[] {
  const plain = numbersOf(value);
  return plain.length > 0 ? plain : listOf(value).map((sprint) => member(sprint, 'id'));
}
