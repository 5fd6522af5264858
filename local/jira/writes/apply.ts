import { categoryOf } from '../fields/category';
import { levelOf } from '../shapes/things';
import type { ChangeItem } from '../site-file/types';
import { numbersOf, omit, textOf, type Json } from '../store/json';
import type { Issue } from '../store/model';
import { parentIdOf, type Site } from '../store/site';
import type { Cause } from '../events/product-event';
import { changeItems, epicChildItem } from './change-items';
import type { IssueWriter } from './issue-writer';

/** New stored values by field id; null clears a field. */
export type Values = Readonly<Record<string, Json>>;

/**
 * Sets values of an issue as one change and tells it: history, events, the Sprint of its sub-tasks, the epic it joins
 * or leaves.
 * @returns the issue as it is then
 */
export function applyValues(
  issue: Issue,
  values: Values,
  context: { site: Site; writer: IssueWriter; cause: Cause },
): Issue {
  const { site, writer, cause } = context;
  const full = withConsequences(issue, values, site, cause.now);
  const items = itemsFor(issue, full, site);
  const changed = writer.change(withValues(issue, full), items, cause);
  if (items.length === 0) return changed;
  if (full[site.sprintField] !== undefined) followParent(changed, site);
  if (full.parent !== undefined) tellEpics(issue, changed, context);
  return changed;
}

/** The issue with other stored values. */
function withValues(issue: Issue, values: Values): Issue {
  let next = issue.values;
  for (const [id, value] of Object.entries(values)) {
    next = value === null ? omit(next, id) : { ...next, [id]: value };
  }
  return { ...issue, values: next };
}

/** Sprint ids of an issue that is put into a sprint (null: none): closed ones stay, an open one is replaced. */
export function sprintsWith(issue: Issue, sprintId: number | null, site: Site): Json {
  const closed = site
    .sprintIdsOf(issue)
    .filter((id) => site.sprints.get(id)?.state === 'closed' && id !== sprintId);
  const ids = sprintId === null ? closed : [...closed, sprintId];
  return ids.length === 0 ? null : ids;
}

function itemsFor(issue: Issue, values: Values, site: Site): ChangeItem[] {
  return Object.entries(values).flatMap(([id, after]) => {
    const field = site.fields.get(id);
    return field && !SILENT.has(id) ? changeItems(field, issue.values[id] ?? null, after, site) : [];
  });
}

/** Fields that change without an item of their own. */
const SILENT = new Set(['resolutiondate', 'statuscategorychangedate']);

/** Jira's own follow-ups of a status change: a resolution when it is done, none when it no longer is, and the dates. */
function withConsequences(issue: Issue, values: Values, site: Site, now: number): Values {
  const status = values.status;
  if (status === undefined || status === issue.values.status) return values;
  const before = categoryOf(issue, site);
  const after = site.statuses.get(textOf(status) ?? '')?.statusCategory.key ?? 'undefined';
  if (before === after) return values;
  const dated = { statuscategorychangedate: now, ...values };
  if (after === 'done') {
    const resolution = values.resolution ?? issue.values.resolution ?? defaultResolution(site);
    return { resolution, resolutiondate: now, ...dated };
  }
  return before === 'done' ? { resolution: null, resolutiondate: null, ...dated } : dated;
}

function defaultResolution(site: Site): Json {
  const resolutions = [...site.resolutions.values()];
  return (resolutions.find((resolution) => resolution.name === 'Done') ?? resolutions[0])?.id ?? null;
}

/** Sub-tasks are in the sprints of their parent; their history does not say so. */
function followParent(parent: Issue, site: Site): void {
  const sprints = numbersOf(parent.values[site.sprintField]);
  for (const id of site.issues.childrenOf(parent.id)) {
    const child = site.issues.get(id);
    const type = site.issueTypes.get(textOf(child?.values.issuetype) ?? '');
    if (child && type && levelOf(type) < 0) {
      site.issues.put(withValues(child, { [site.sprintField]: sprints.length === 0 ? null : sprints }));
    }
  }
}

/** The history of an epic tells which children come and go. */
function tellEpics(
  before: Issue,
  after: Issue,
  { site, writer, cause }: { site: Site; writer: IssueWriter; cause: Cause },
): void {
  const tell = (parentId: number | null, added: boolean) => {
    const parent = site.issues.get(parentId ?? -1);
    const type = site.issueTypes.get(textOf(parent?.values.issuetype) ?? '');
    if (parent && type && levelOf(type) > 0) writer.note(parent, [epicChildItem(after, added)], cause);
  };
  const [from, to] = [parentIdOf(before), parentIdOf(after)];
  if (from === to) return;
  tell(from, false);
  tell(to, true);
}
