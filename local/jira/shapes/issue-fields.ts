import { categoryOf } from '../fields/category';
import type { FieldKind } from '../fields/field-kinds';
import { member, numbersOf, present, textOf, textsOf, type Json, type JsonObject } from '../store/json';
import type { Field, Issue } from '../store/model';
import { formatStamp } from '../store/time';
import { commentPage } from './comments';
import { linkShapes } from './links';
import { componentShape, projectRef, versionShape } from './projects';
import { issueRef, parentShape } from './issue-ref';
import { sprintInField } from './sprints';
import {
  accountShape,
  categoryShape,
  issueTypeShape,
  priorityShape,
  resolutionShape,
  statusShape,
} from './things';
import type { View } from './view';

type Show = (value: Json, view: View) => Json;

const BY_KIND: Readonly<Record<FieldKind, Show>> = {
  text: asIs,
  richText: asIs,
  number: asIs,
  date: asIs,
  datetime: (value, view) => (typeof value === 'number' ? formatStamp(value, view.zone) : null),
  user: (value, view) => accountShape(textOf(value) ?? '', view),
  users: (value, view) => textsOf(value).map((id) => accountShape(id, view)),
  status: (value, view) => lookUp(view.site.statuses, value, view, statusShape),
  issuetype: (value, view) => lookUp(view.site.issueTypes, value, view, issueTypeShape),
  priority: (value, view) => lookUp(view.site.priorities, value, view, priorityShape),
  resolution: (value, view) => lookUp(view.site.resolutions, value, view, resolutionShape),
  project: () => null,
  labels: asIs,
  components: (value, view) =>
    present(textsOf(value).map((id) => lookUp(view.site.components, id, view, componentShape))),
  versions: (value, view) =>
    present(textsOf(value).map((id) => lookUp(view.site.versions, id, view, versionShape))),
  sprint: (value, view) =>
    present(numbersOf(value).map((id) => view.site.sprints.get(id))).map(sprintInField),
  rank: () => null,
  option: asIs,
  options: asIs,
  parent: parentShape,
  epicLink: () => null,
  computed: () => null,
  raw: asIs,
};

const EMPTY_LISTS = new Set<FieldKind>(['labels', 'components', 'versions']);

type Compute = (issue: Issue, view: View) => Json;

/** Fields that are not stored as values of the issue. */
const COMPUTED: Readonly<Record<string, Compute>> = {
  project: (issue, view) => {
    const project = view.site.projects.get(issue.projectId);
    return project ? projectRef(project, view) : null;
  },
  created: (issue, view) => formatStamp(issue.created, view.zone),
  updated: (issue, view) => formatStamp(issue.updated, view.zone),
  issuelinks: linkShapes,
  subtasks: (issue, view) => subtasksOf(issue, view),
  comment: commentPage,
  statusCategory: (issue, view) => categoryShape(categoryOf(issue, view.site), view),
  votes: (issue, view) => ({
    self: `${view.url}/rest/api/3/issue/${issue.key}/votes`,
    votes: 0,
    hasVoted: false,
  }),
  watches: (issue, view) => ({
    self: `${view.url}/rest/api/3/issue/${issue.key}/watchers`,
    watchCount: 0,
    isWatching: false,
  }),
};

/** The value of one field of an issue in Jira's REST shape; null when it is empty. */
export function showField(issue: Issue, field: Field, view: View): Json {
  const compute = Object.hasOwn(COMPUTED, field.id) ? COMPUTED[field.id] : undefined;
  if (compute) return compute(issue, view);
  if (field.kind === 'rank') return issue.rank;
  if (field.kind === 'epicLink') return epicKeyOf(issue, view);
  const value = issue.values[field.id];
  if (value === undefined || value === null) return EMPTY_LISTS.has(field.kind) ? [] : null;
  return BY_KIND[field.kind](value, view);
}

/** The fields of an issue by id, in Jira's REST shape. */
export function showFields(issue: Issue, fields: readonly Field[], view: View): JsonObject {
  return Object.fromEntries(fields.map((field) => [field.id, showField(issue, field, view)]));
}

function asIs(value: Json): Json {
  return value;
}

function lookUp<Thing>(
  things: ReadonlyMap<string, Thing>,
  id: Json,
  view: View,
  show: (thing: Thing, view: View) => JsonObject,
): JsonObject | null {
  const thing = things.get(textOf(id) ?? '');
  return thing === undefined ? null : show(thing, view);
}

function subtasksOf(issue: Issue, view: View): Json {
  const { site } = view;
  return site.issues.childrenOf(issue.id).flatMap((id) => {
    const child = site.issues.get(id);
    const type = site.issueTypes.get(textOf(child?.values.issuetype) ?? '');
    return child && type?.subtask ? [issueRef(child, view)] : [];
  });
}

/** The classic Epic Link: key of the parent, for issues that are not sub-tasks. */
function epicKeyOf(issue: Issue, view: View): Json {
  const type = view.site.issueTypes.get(textOf(issue.values.issuetype) ?? '');
  return type?.subtask ? null : (member(issue.values.parent, 'key') ?? null);
}
