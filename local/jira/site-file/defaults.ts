import { isJsonObject, listOf, member, textOf, type Json } from '../store/json';
import { completeFields } from './default-fields';
import type {
  SiteBoard,
  SiteComponent,
  SiteFile,
  SiteIssue,
  SiteNamed,
  SiteUser,
  SiteVersion,
} from './types';

/** A site file in which every list is there. */
export type CompleteSite = { readonly [Key in keyof SiteFile]-?: NonNullable<SiteFile[Key]> };

const STATUSES = [
  { id: '10000', name: 'To Do', statusCategory: { key: 'new' } },
  { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
  { id: '10001', name: 'Done', statusCategory: { key: 'done' } },
];

const ISSUE_TYPES = [
  { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '10002', name: 'Task', subtask: false, hierarchyLevel: 0 },
  { id: '10003', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  { id: '10004', name: 'Bug', subtask: false, hierarchyLevel: 0 },
];

const PRIORITIES = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, index) => ({
  id: `${index + 1}`,
  name,
}));

const RESOLUTIONS = ['Done', "Won't Do", 'Duplicate', 'Cannot Reproduce'].map((name, index) => ({
  id: `${10000 + index}`,
  name,
}));

const LINK_TYPES = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

const ADMINISTRATOR: SiteUser = {
  accountId: '712020:00000000-0000-4000-8000-000000000001',
  displayName: 'Site administrator',
  active: true,
  accountType: 'atlassian',
  admin: true,
};

/** The site file with Jira's defaults for what it leaves out; lists that only issues tell (priorities, resolutions,
 * versions, components) are collected from them. */
export function completeSite(site: SiteFile): CompleteSite {
  const issues = site.issues ?? [];
  const users = site.users ?? [];
  return {
    now: site.now,
    timeZone: site.timeZone ?? 'UTC',
    users: users.some((user) => user.admin) ? users : [...users, ADMINISTRATOR],
    fields: completeFields(site.fields ?? []),
    statuses: site.statuses ?? STATUSES,
    issueTypes: site.issueTypes ?? ISSUE_TYPES,
    priorities: site.priorities ?? mergeNamed(seenIn(issues, 'priority'), PRIORITIES),
    resolutions: site.resolutions ?? mergeNamed(seenIn(issues, 'resolution'), RESOLUTIONS),
    issueLinkTypes: site.issueLinkTypes ?? LINK_TYPES,
    workflows: site.workflows ?? [],
    projects: site.projects ?? [],
    boards: (site.boards ?? []).map((board) => completeBoard(board, site)),
    sprints: site.sprints ?? [],
    versions: site.versions ?? collectParts(site, ['fixVersions', 'versions']),
    components: site.components ?? collectParts(site, ['components']),
    issues,
  };
}

/** Id of the project of an issue: as its field says, else by the key's prefix; null when there is none. */
export function projectIdOf(
  issue: SiteIssue,
  projects: readonly { id: string; key: string }[],
): string | null {
  const given = textOf(member(issue.fields.project, 'id'));
  if (given !== null) return given;
  const prefix = issue.key.slice(0, issue.key.lastIndexOf('-'));
  return projects.find((project) => project.key === prefix)?.id ?? null;
}

function completeBoard(board: SiteBoard, site: SiteFile): SiteBoard {
  if (board.filterJql !== undefined) return board;
  const id = String(board.location?.projectId ?? '');
  const key = site.projects?.find((project) => project.id === id)?.key;
  return { ...board, filterJql: key === undefined ? '' : `project = ${key} ORDER BY Rank ASC` };
}

function seenIn(issues: readonly SiteIssue[], field: string): SiteNamed[] {
  return namedValues(issues.map((issue) => issue.fields[field] ?? null));
}

function mergeNamed(seen: readonly SiteNamed[], defaults: readonly SiteNamed[]): SiteNamed[] {
  const ids = new Set(seen.map((entry) => entry.id));
  const names = new Set(seen.map((entry) => entry.name));
  const rest = defaults.filter((entry) => !ids.has(entry.id) && !names.has(entry.name));
  return [...seen, ...rest].sort((a, b) => Number(a.id) - Number(b.id));
}

function collectParts(site: SiteFile, fields: readonly string[]): (SiteVersion & SiteComponent)[] {
  const parts = new Map<string, SiteVersion & SiteComponent>();
  for (const issue of site.issues ?? []) {
    const projectId = projectIdOf(issue, site.projects ?? []);
    if (projectId === null) continue;
    for (const part of namedValues(fields.flatMap((field) => [...listOf(issue.fields[field])]))) {
      if (!parts.has(part.id)) parts.set(part.id, { ...part, projectId });
    }
  }
  return [...parts.values()];
}

/** The distinct `{id, name, …}` objects among the values, first one of an id. */
function namedValues(values: readonly Json[]): SiteNamed[] {
  const found = new Map<string, SiteNamed>();
  for (const value of values) {
    const id = textOf(member(value, 'id'));
    const name = textOf(member(value, 'name'));
    if (isJsonObject(value) && id !== null && name !== null && !found.has(id))
      found.set(id, { ...value, id, name });
  }
  return [...found.values()];
}
