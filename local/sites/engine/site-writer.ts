import type {
  SiteBoard,
  SiteField,
  SiteFile,
  SiteProject,
  SiteSprint,
  SiteWorkflow,
} from '../../jira/site-file/types';
import { rankAt } from '../../jira/store/rank';
import { writeIssue, type IssueContext } from './issue-writer';
import type { IssueRecord } from './issue-record';
import { LINK_TYPES } from './links';
import type { IssueType, Named, Sprint, Status, Version } from './model';
import type { Person } from './people';
import type { ProjectStage } from './project-stage';

/** A project whose story has been played, with what Jira keeps beside its issues. */
export interface PlayedProject {
  readonly project: SiteProject;
  readonly boards: readonly SiteBoard[];
  readonly sprints: readonly Sprint[];
  readonly versions: readonly Version[];
  readonly components: readonly Named[];
  readonly stage: ProjectStage;
}

/** A site whose story has been played until `now` (ms). */
export interface PlayedSite {
  readonly now: number;
  readonly zone: string;
  readonly people: readonly Person[];
  readonly fields: readonly SiteField[];
  readonly statuses: readonly Status[];
  readonly issueTypes: readonly IssueType[];
  readonly priorities: readonly Named[];
  readonly resolutions: readonly Named[];
  readonly projects: readonly PlayedProject[];
}

const FIRST_HISTORY_ID = 100_000;
const FIRST_COMMENT_ID = 20_000;

/** The site as a site file. */
export function writeSite(site: PlayedSite): SiteFile {
  const { now, zone, projects } = site;
  return {
    now: new Date(now).toISOString(),
    timeZone: zone,
    users: site.people.map(userOf),
    fields: site.fields,
    statuses: site.statuses,
    issueTypes: site.issueTypes.map(({ id, name, level }) => ({
      id,
      name,
      subtask: level < 0,
      hierarchyLevel: level,
    })),
    priorities: site.priorities,
    resolutions: site.resolutions,
    issueLinkTypes: Object.values(LINK_TYPES),
    workflows: projects.map(workflowOf),
    projects: projects.map(({ project }) => project),
    boards: projects.flatMap(({ boards }) => boards),
    sprints: projects.flatMap(({ sprints }) => sprints.map((sprint) => sprintFileOf(sprint, now))),
    versions: projects.flatMap(({ versions, project }) =>
      versions.map((version) => ({
        ...version,
        archived: false,
        released: Date.parse(version.releaseDate) < now,
        projectId: project.id,
      })),
    ),
    components: projects.flatMap(({ components, project }) =>
      components.map((component) => ({ ...component, projectId: project.id })),
    ),
    issues: issuesOf(site),
  };
}

function userOf({ accountId, displayName, zone, locale, active, admin }: Person) {
  const mail = displayName
    .normalize('NFKD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.');
  return {
    accountId,
    displayName,
    active,
    accountType: 'atlassian',
    emailAddress: `${mail}@example.com`,
    timeZone: zone,
    locale,
    ...(admin ? { admin } : {}),
  };
}

/** One workflow a project, in which every status can be reached from every other. */
function workflowOf({ project, stage }: PlayedProject): SiteWorkflow {
  const { statuses, parked } = stage.setup.flow;
  const all = [...statuses, parked];
  return {
    name: `Workflow ${project.key}`,
    projectIds: [project.id],
    statusIds: all.map(({ id }) => id),
    transitions: all.map(({ id, name }, index) => ({ id: String(11 + index * 10), name, to: id })),
    initialStatusId: stage.statusAt(0).id,
  };
}

/** A sprint by its state at `now`; a future one has no dates yet. */
function sprintFileOf(sprint: Sprint, now: number): SiteSprint {
  const { id, name, boardId, goal, createdAt, startAt, endAt, completeAt } = sprint;
  const iso = (at: number): string => new Date(at).toISOString();
  const state = completeAt <= now ? 'closed' : startAt <= now ? 'active' : 'future';
  return {
    id,
    name,
    state,
    originBoardId: boardId,
    goal,
    createdDate: iso(createdAt),
    ...(state === 'future' ? {} : { startDate: iso(startAt), endDate: iso(endAt) }),
    ...(state === 'closed' ? { completeDate: iso(completeAt) } : {}),
  };
}

function issuesOf({ now, zone, projects }: PlayedSite) {
  const records = projects.flatMap(({ stage }) => stage.records);
  const shared = {
    zone,
    linkTypes: new Map(Object.values(LINK_TYPES).map((type) => [type.id, type])),
    historyIds: numbered(
      records.flatMap(({ changes }) => changes),
      FIRST_HISTORY_ID,
    ),
    commentIds: numbered(
      records.flatMap(({ comments }) => comments),
      FIRST_COMMENT_ID,
    ),
  };
  const ranked = projects.flatMap(({ stage }) => stage.ranked(now).map((record) => ({ record, stage })));
  return ranked.map(({ record, stage }: { record: IssueRecord; stage: ProjectStage }, position) => {
    const context: IssueContext = { ...shared, dialect: stage.setup.dialect, rank: rankAt(position) };
    return writeIssue(record, context);
  });
}

/** Ids in the order of time. */
function numbered<Entry extends { readonly at: number }>(
  entries: readonly Entry[],
  first: number,
): ReadonlyMap<Entry, string> {
  const inOrder = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => a.entry.at - b.entry.at || a.index - b.index);
  return new Map(inOrder.map(({ entry }, index) => [entry, String(first + index)]));
}
