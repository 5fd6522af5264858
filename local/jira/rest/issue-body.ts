import { historyShape } from '../shapes/changelog';
import { showFields } from '../shapes/issue-fields';
import { sprintShape } from '../shapes/sprints';
import { issueRef } from '../shapes/issue-ref';
import { levelOf } from '../shapes/things';
import type { View } from '../shapes/view';
import { isJsonObject, present, textOf, type Json, type JsonObject } from '../store/json';
import type { Issue } from '../store/model';
import { parentIdOf } from '../store/site';
import type { Call } from './call';
import { editMeta } from './edit-meta';
import type { FieldSelection } from './field-selection';
import { transitionsFor } from './transition-list';

/** Extras that an issue body may carry. */
export interface IssueExtras {
  readonly expand: ReadonlySet<string>;
  /** Keys of the issue properties to include. */
  readonly properties: readonly string[];
  /** How many history entries `expand=changelog` shows, newest first. */
  readonly maxHistories: number;
}

/** An issue as the platform API returns it. */
export function issueBody(
  issue: Issue,
  call: Call,
  selection: FieldSelection,
  extras: IssueExtras,
): JsonObject {
  const { view } = call;
  if (selection.idsOnly && !selection.withKey && extras.properties.length === 0 && extras.expand.size === 0) {
    return { id: String(issue.id) };
  }
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields,transitions,names,schema',
    id: String(issue.id),
    self: `${view.url}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(selection.idsOnly ? {} : { fields: showFields(issue, selection.fields, view) }),
    ...propertiesOf(issue, extras.properties),
    ...(extras.expand.has('changelog') ? { changelog: changelogOf(issue, view, extras.maxHistories) } : {}),
    ...(extras.expand.has('editmeta') ? { editmeta: editMeta(issue, call) } : {}),
    ...(extras.expand.has('transitions') ? { transitions: transitionsFor(issue, call) } : {}),
  };
}

/** An issue as the agile and software APIs return it: with sprint, closedSprints, flagged and epic among its fields. */
export function softwareIssueBody(
  issue: Issue,
  call: Call,
  selection: FieldSelection,
  extras: IssueExtras,
): JsonObject {
  const body = issueBody(issue, call, selection, extras);
  const fields = isJsonObject(body.fields) ? body.fields : {};
  return selection.extra.size === 0
    ? body
    : { ...body, fields: { ...fields, ...softwareFields(issue, call, selection) } };
}

/** `names` and `schema` of the selected fields, as far as they are asked for. */
export function fieldGuide(selection: FieldSelection, expand: ReadonlySet<string>): JsonObject {
  const by = (value: (index: number) => Json) =>
    Object.fromEntries(selection.fields.map((field, index) => [field.id, value(index)]));
  return {
    ...(expand.has('names') ? { names: by((index) => selection.fields[index]?.name ?? '') } : {}),
    ...(expand.has('schema')
      ? { schema: by((index) => ({ ...(selection.fields[index]?.schema ?? { type: 'any' }) })) }
      : {}),
  };
}

/** The names in an `expand` parameter: commas between them. */
export function expandOf(text: string | undefined): ReadonlySet<string> {
  return new Set(
    (text ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
}

function propertiesOf(issue: Issue, keys: readonly string[]): JsonObject {
  if (keys.length === 0) return {};
  const found = keys
    .filter((key) => issue.properties.has(key))
    .map((key) => [key, issue.properties.get(key) ?? null]);
  return { properties: Object.fromEntries(found) as JsonObject };
}

function changelogOf(issue: Issue, view: View, max: number): JsonObject {
  const newest = issue.histories.slice(-max).reverse();
  return {
    startAt: 0,
    maxResults: newest.length,
    total: issue.histories.length,
    histories: newest.map((history) => historyShape(history, view)),
  };
}

function softwareFields(issue: Issue, { site, view }: Call, { extra }: FieldSelection): JsonObject {
  const sprints = present(site.sprintIdsOf(issue).map((id) => site.sprints.get(id)));
  const open = sprints.find((sprint) => sprint.state !== 'closed');
  const closed = sprints.filter((sprint) => sprint.state === 'closed');
  const all: Readonly<Record<string, () => Json>> = {
    sprint: () => (open ? sprintShape(open, view) : null),
    closedSprints: () => closed.map((sprint) => sprintShape(sprint, view)),
    flagged: () => site.flagField !== null && issue.values[site.flagField] !== undefined,
    epic: () => epicOf(issue, view),
  };
  const shown = Object.entries(all).filter(
    ([name]) => extra.has(name) && (name !== 'closedSprints' || closed.length > 0),
  );
  return Object.fromEntries(shown.map(([name, value]) => [name, value()]));
}

function epicOf(issue: Issue, view: View): Json {
  const parent = view.site.issues.get(parentIdOf(issue) ?? -1);
  const type = view.site.issueTypes.get(textOf(parent?.values.issuetype) ?? '');
  if (!parent || !type || levelOf(type) !== 1 || !view.browses(parent.projectId)) return null;
  const { id, key, self } = issueRef(parent, view);
  const summary = textOf(parent.values.summary) ?? '';
  const done = view.site.statuses.get(textOf(parent.values.status) ?? '')?.statusCategory.key === 'done';
  return { id: Number(id), key, self, name: summary, summary, done };
}
