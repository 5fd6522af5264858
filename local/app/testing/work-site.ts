import type { SiteFile, SiteIssue, SiteProject } from '../../jira';

/** A site for background work: many plain issues, some of which belong to Scrum Master or Product Owner. */
export interface WorkSiteOptions {
  /** Issues in each software project. */
  readonly issues: number;
  /** Software projects, default 1: P0, P1, … */
  readonly projects?: number;
  /** Every how many issues one has something to say, default 10. */
  readonly sayingEvery?: number;
  /** Issues of a service project `SUP`, default 0: it has none then. */
  readonly serviceIssues?: number;
}

/** Work that is suggested to somebody, whatever the models. */
const SAYING = ['Facilitate the sprint retrospective', 'Prioritise the product backlog'] as const;
const PLAIN = [
  'Fix the colour of the pay button',
  'Upgrade the log library',
  'Show the invoice as a PDF',
] as const;

const STATUS = { id: '10000', name: 'To Do', statusCategory: { key: 'new' } } as const;
const DONE = { id: '10001', name: 'Done', statusCategory: { key: 'done' } } as const;
const TASK = { id: '10002', name: 'Task', subtask: false, hierarchyLevel: 0 } as const;
const A_PROJECT = 1_000_000;

export const WORK_NOW = '2026-11-19T09:30:00.000Z';
export const WORKER = 'account-worker';
export const BOSS = 'account-boss';

/** Out: the site file; projects have ids 10001, 10002, …, issues P0-1 = 1000001, P1-1 = 2000001, … */
export function workSite(options: WorkSiteOptions): SiteFile {
  const { issues, projects = 1, serviceIssues = 0 } = options;
  const software = Array.from({ length: projects }, (_, index) =>
    project(index + 1, `P${index}`, 'software'),
  );
  const service = serviceIssues === 0 ? [] : [project(projects + 1, 'SUP', 'service_desk')];
  const all = [...software, ...service];
  return {
    now: WORK_NOW,
    users: [
      { accountId: WORKER, displayName: 'Wanda Worker' },
      { accountId: BOSS, displayName: 'Bo Boss', admin: true },
    ],
    statuses: [STATUS, DONE],
    issueTypes: [TASK],
    projects: all,
    boards: software.map(({ id, key }, index) => ({
      id: index + 1,
      name: `${key} board`,
      type: 'scrum' as const,
      location: { projectId: id },
    })),
    issues: all.flatMap(({ key }, index) =>
      issuesOf(key, index + 1, key === 'SUP' ? serviceIssues : issues, options.sayingEvery ?? 10),
    ),
  };
}

function project(number: number, key: string, projectTypeKey: string): SiteProject {
  return { id: String(10_000 + number), key, name: `Project ${key}`, projectTypeKey };
}

function issuesOf(key: string, project: number, count: number, sayingEvery: number): SiteIssue[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(project * A_PROJECT + index + 1),
    key: `${key}-${index + 1}`,
    fields: {
      summary: titleOf(index, sayingEvery),
      issuetype: { ...TASK },
      status: { ...STATUS },
      created: '2026-03-01T09:00:00.000+0000',
      updated: '2026-03-01T09:00:00.000+0000',
    },
  }));
}

function titleOf(index: number, sayingEvery: number): string {
  const list = index % sayingEvery === 0 ? SAYING : PLAIN;
  return list[Math.floor(index / sayingEvery) % list.length] ?? '';
}
