import { DAY_MS } from '../../domain/shared/days';
import type { BulkIssues } from '../../ports/bulk-issues';
import type { DocumentId, Documents } from '../../ports/documents';
import { isFailure } from '../../ports/failure';
import type { Boards, Projects } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { SITE_DOCUMENTS, siteDocument } from '../site-document';
import { eraseDocuments } from '../site/project-data';
import { boardAtHome, sprintOfDocument } from '../sprint/sprint-home';
import { forgetIssue } from './forget-issue';

/** Jira keeps a deleted project in its trash for 60 days, from which it can come back whole. */
const PROJECT_MS = 61 * DAY_MS;
/**
 * Issues and sprints have no trash; what the app only may not see for a while is kept until the weekly look after the
 * one that missed it. Less than a week, for no look is to the second a week after the last.
 */
const THING_MS = 6 * DAY_MS;
const A_CALL = 100;

export interface EraseGoneDeps {
  readonly projects: Projects;
  readonly boards: Boards;
  readonly bulk: BulkIssues;
  readonly stores: Stores;
  readonly now: number;
}

/**
 * Erases what is kept about projects (and boards that are a person's own) that have been gone for longer than Jira's trash
 * keeps them: their deletion was never told. What the app only may not see, or what comes back, keeps everything until
 * then. Throws Failures.
 */
export async function eraseGoneProjects(deps: EraseGoneDeps): Promise<void> {
  const gone: string[] = [];
  const stores = Object.values(deps.stores) as readonly { projects(): Promise<string[]> }[];
  for (const home of await projectsOf(...stores)) {
    if (home !== SITE_DOCUMENTS && (await isHomeGone(deps, home))) gone.push(home);
  }
  for (const id of await goneFor(deps, 'projects', gone, PROJECT_MS)) await eraseDocuments(deps.stores, id);
}

function isHomeGone({ boards, projects }: EraseGoneDeps, home: string): Promise<boolean> {
  const board = boardAtHome(home);
  return isGone(() => (board === null ? projects.project(home) : boards.board(board)));
}

/** As for projects: what is kept about issues whose deletion was never told. Throws Failures. */
export async function eraseGoneIssues(deps: EraseGoneDeps): Promise<void> {
  const { learning, enablements, outcomes } = deps.stores;
  const gone: string[] = [];
  for (const project of await projectsOf(learning, enablements, outcomes)) {
    if (await isGone(() => deps.projects.project(project))) continue;
    const log = await learning.read({ project, name: '' });
    const named = [...(await enablements.list(project)), ...(await outcomes.list(project))];
    const ids = [
      ...[...(log?.value.entries ?? []), ...(log?.value.enabled ?? [])].map(({ issueId }) => issueId),
      ...named.map(({ name }) => name),
    ];
    gone.push(...(await missingIssues(deps.bulk, [...new Set(ids)])).map((id) => `${project} ${id}`));
  }
  for (const key of await goneFor(deps, 'issues', gone, THING_MS)) {
    const [projectId = '', issueId = ''] = key.split(' ');
    await forgetIssue(deps.stores, { projectId, issueId });
  }
}

/** As for projects: the true starts, ticks and reports of sprints whose deletion was never told. Throws Failures. */
export async function eraseGoneSprints(deps: EraseGoneDeps): Promise<void> {
  const { sprintStarts, sprintReports, goalTicks } = deps.stores;
  const kept = await documentsIn([sprintStarts, sprintReports, goalTicks]);
  const sprints = new Map(kept.map(({ name }) => [sprintOfDocument(name), false]));
  for (const sprint of sprints.keys()) sprints.set(sprint, await isGone(() => deps.boards.sprint(sprint)));
  const gone = [...sprints].filter(([, isMissing]) => isMissing).map(([sprint]) => String(sprint));
  const old = new Set(await goneFor(deps, 'sprints', gone, THING_MS));
  for (const { of, project, name } of kept) {
    if (old.has(String(sprintOfDocument(name)))) await of.remove({ project, name });
  }
}

async function documentsIn(stores: readonly Documents<unknown>[]) {
  const kept: (DocumentId & { readonly of: Documents<unknown> })[] = [];
  for (const of of stores) {
    for (const project of await of.projects()) {
      kept.push(...(await of.list(project)).map(({ name }) => ({ of, project, name })));
    }
  }
  return kept;
}

async function projectsOf(...kinds: readonly { projects(): Promise<string[]> }[]): Promise<string[]> {
  const projects = await Promise.all(kinds.map((kind) => kind.projects()));
  return [...new Set(projects.flat())];
}

async function isGone(read: () => Promise<unknown>): Promise<boolean> {
  try {
    await read();
    return false;
  } catch (failure) {
    if (isFailure(failure, 'notFound')) return true;
    throw failure;
  }
}

async function missingIssues(bulk: BulkIssues, ids: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += A_CALL) {
    const issues = await bulk.read(ids.slice(start, start + A_CALL), []);
    for (const { issue } of issues) found.add(issue.id);
  }
  return ids.filter((id) => !found.has(id));
}

/** Notes what is gone now. Out: what has been gone for at least so long (ms). */
async function goneFor(
  { stores, now }: EraseGoneDeps,
  what: string,
  gone: readonly string[],
  age: number,
): Promise<string[]> {
  const before = await stores.missing.read(siteDocument(what));
  if (before === null && gone.length === 0) return [];
  const missing = await changeDocument(stores.missing, siteDocument(what), (known) =>
    Object.fromEntries(gone.map((id) => [id, known?.[id] ?? now])),
  );
  return Object.keys(missing).filter((id) => now - (missing[id] ?? now) >= age);
}
