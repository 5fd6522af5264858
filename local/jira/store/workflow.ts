import type { SiteTransition } from '../site-file/types';
import { present, textOf } from './json';
import type { Issue, Status } from './model';
import type { Site } from './site';

/** A step that an issue can take: its id and name, and the status it leads to. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
}

/** The statuses that issues of a type can have in a project, in the site's order. */
export function statusesOf(site: Site, projectId: string, issueTypeId: string): readonly Status[] {
  const workflow = workflowOf(site, projectId, issueTypeId);
  if (workflow) return present(workflow.statusIds.map((id) => site.statuses.get(id)));
  const used = statusIdsInUse(site, projectId);
  const statuses = [...site.statuses.values()].filter((status) => used.has(status.id));
  return statuses.length > 0 ? statuses : [...site.statuses.values()];
}

/** The steps that an issue can take from where it is. Without a workflow: to every status of its project. */
export function stepsOf(site: Site, issue: Issue): readonly Step[] {
  const type = textOf(issue.values.issuetype) ?? '';
  const status = textOf(issue.values.status) ?? '';
  const workflow = workflowOf(site, issue.projectId, type);
  const transitions: readonly SiteTransition[] =
    workflow?.transitions.filter((transition) => transition.from?.includes(status) ?? true) ??
    statusesOf(site, issue.projectId, type).map((target, index) => ({
      id: String(index * 10 + 11),
      name: target.name,
      to: target.id,
    }));
  return present(
    transitions.map(({ id, name, to: target }) => {
      const to = site.statuses.get(target);
      return to ? { id, name, to } : null;
    }),
  );
}

/** The status of a new issue: as the workflow says, else the first one that is not begun. */
export function initialStatus(site: Site, projectId: string, issueTypeId: string): Status | undefined {
  const workflow = workflowOf(site, projectId, issueTypeId);
  const given = site.statuses.get(workflow?.initialStatusId ?? '');
  const statuses = statusesOf(site, projectId, issueTypeId);
  return given ?? statuses.find((status) => status.statusCategory.key === 'new') ?? statuses[0];
}

function workflowOf(site: Site, projectId: string, issueTypeId: string) {
  return site.workflows.find(
    (workflow) =>
      workflow.projectIds.includes(projectId) && (workflow.issueTypeIds?.includes(issueTypeId) ?? true),
  );
}

/** Statuses on the project's boards, and those its issues have. */
function statusIdsInUse(site: Site, projectId: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const board of site.boards.values()) {
    if (board.projectId !== projectId) continue;
    board.columns.forEach((column) => column.statusIds.forEach((id) => ids.add(id)));
  }
  for (const issue of site.issues.all()) {
    if (issue.projectId === projectId) ids.add(textOf(issue.values.status) ?? '');
  }
  return ids;
}
