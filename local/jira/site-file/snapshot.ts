import { omit, type Json, type JsonObject } from '../store/json';
import type { Board, Comment, History, Issue, Project, Properties, Sprint } from '../store/model';
import type { Site } from '../store/site';
import { formatStamp } from '../store/time';
import { itemShape } from '../shapes/changelog';
import { showField } from '../shapes/issue-fields';
import { boardSettings } from '../shapes/sprints';
import type { View } from '../shapes/view';
import { levelOf } from '../shapes/things';
import type {
  SiteBoard,
  SiteComment,
  SiteFile,
  SiteHistory,
  SiteIssue,
  SiteProject,
  SiteSprint,
} from './types';

/** Fields that a snapshot leaves out: derived from other parts of the file. */
const DERIVED = new Set(['statusCategory', 'votes', 'watches', 'subtasks', 'comment', 'issuekey']);

/** The present state of the site as a site file: loading it gives the same site. */
export function snapshotOf(site: Site, now: number): SiteFile {
  const view: View = { site, zone: site.timeZone, url: '', browses: () => true };
  return {
    now: new Date(now).toISOString(),
    timeZone: site.timeZone,
    users: [...site.users.values()].filter((user) => user.listed).map((user) => omit(user, 'listed')),
    fields: [...site.fields.values()].map((field) => omit(field, 'kind')),
    statuses: [...site.statuses.values()],
    issueTypes: [...site.issueTypes.values()].map((type) => ({ ...type, hierarchyLevel: levelOf(type) })),
    priorities: [...site.priorities.values()],
    resolutions: [...site.resolutions.values()],
    issueLinkTypes: [...site.linkTypes.values()],
    workflows: site.workflows,
    projects: [...site.projects.values()].map(projectOf),
    boards: [...site.boards.values()].map((board) => boardOf(board, view)),
    sprints: [...site.sprints.values()].map(sprintOf),
    versions: [...site.versions.values()],
    components: [...site.components.values()],
    issues: site.issues.inRankOrder().map((issue) => issueOf(issue, view)),
  };
}

function projectOf({ roles, issueTypeIds, properties, ...project }: Project): SiteProject {
  return {
    ...project,
    issueTypes: issueTypeIds.map((id) => ({ id })),
    roles: Object.fromEntries(
      roles.map(({ id, name, permissions, actors }) => [
        name,
        { id, permissions: [...permissions], actors: actors === 'anyone' ? actors : [...actors] },
      ]),
    ),
    ...propertiesOf(properties),
  };
}

function boardOf(board: Board, view: View): SiteBoard {
  const { filter, subQuery, columnConfig, estimation, ranking } = boardSettings(board, view);
  return {
    id: board.id,
    name: board.name,
    type: board.type,
    ...(board.projectId === null ? {} : { location: { projectId: board.projectId } }),
    configuration: { filter, subQuery, columnConfig, estimation, ranking } as SiteBoard['configuration'],
    filterJql: board.filterJql,
    quickFilters: board.quickFilters,
    ...propertiesOf(board.properties),
  };
}

function sprintOf({ created, start, end, complete, properties, ...sprint }: Sprint): SiteSprint {
  const at = (key: string, ms: number | null) => (ms === null ? {} : { [key]: new Date(ms).toISOString() });
  return {
    ...sprint,
    ...at('createdDate', created),
    ...at('startDate', start),
    ...at('endDate', end),
    ...at('completeDate', complete),
    ...propertiesOf(properties),
  };
}

function issueOf(issue: Issue, view: View): SiteIssue {
  const fields: Record<string, Json> = {};
  for (const field of view.site.fields.values()) {
    if (DERIVED.has(field.id)) continue;
    const value = showField(issue, field, view);
    if (value !== null) fields[field.id] = value;
  }
  const total = issue.histories.length;
  return {
    id: String(issue.id),
    key: issue.key,
    fields,
    changelog: {
      startAt: 0,
      maxResults: total,
      total,
      histories: issue.histories.map((history) => historyOf(history, view)).reverse(),
    } as SiteIssue['changelog'],
    ...propertiesOf(issue.properties),
    ...(issue.comments.length === 0
      ? {}
      : { comments: issue.comments.map((comment) => commentOf(comment, view)) }),
  };
}

function historyOf(history: History, view: View): SiteHistory {
  return {
    id: String(history.id),
    ...(history.author === null ? {} : { author: personOf(history.author, view) }),
    created: formatStamp(history.created, view.zone),
    items: history.items.map((item) => ({ field: item.field, ...itemShape(item) })),
  };
}

function commentOf(comment: Comment, view: View): SiteComment {
  return {
    id: String(comment.id),
    ...(comment.author === null ? {} : { author: personOf(comment.author, view) }),
    body: comment.body,
    created: formatStamp(comment.created, view.zone),
    updated: formatStamp(comment.updated, view.zone),
  };
}

function personOf(accountId: string, view: View): { accountId: string; displayName: string } {
  return { accountId, displayName: view.site.users.get(accountId)?.displayName ?? 'Former user' };
}

function propertiesOf(properties: Properties): { properties?: JsonObject } {
  return properties.size === 0 ? {} : { properties: Object.fromEntries(properties) };
}
