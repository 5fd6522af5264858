import { levelOf } from '../shapes/things';
import { member, present, textOf, type Json, type JsonObject } from '../store/json';
import type { Issue, IssueType, Project } from '../store/model';
import { rankBetween } from '../store/rank';
import type { Site } from '../store/site';
import { initialStatus } from '../store/workflow';
import { addedLinks, readEdits, setProperties } from '../writes/edits';
import type { Values } from '../writes/apply';
import { created, ok, param, type Answer, type Call, type Handlers } from './call';
import { fieldMeta, isEditable } from './edit-meta';
import { checkProperty } from './entity-properties';
import { placeIn } from './issue-editing';
import { badInput, badRequest } from './jira-error';
import { link } from './linking';
import { projectFor } from './lookup';
import { pageOf } from './paging';

export const issueCreationHandlers: Handlers = {
  createIssue: (call) => createIssue(call),
  getCreateIssueMetaIssueTypes: (call) => {
    const project = creatableProject(call);
    const types = present(project.issueTypeIds.map((id) => call.site.issueTypes.get(id)));
    const { startAt, maxResults } = pageOf(call, { default: 50, max: 200 });
    return ok({
      startAt,
      maxResults,
      total: types.length,
      issueTypes: types.slice(startAt, startAt + maxResults).map((type) => ({
        self: `${call.view.url}/rest/api/3/issuetype/${type.id}`,
        id: type.id,
        description: type.description ?? '',
        iconUrl: '',
        name: type.name,
        untranslatedName: type.name,
        subtask: type.subtask ?? false,
        hierarchyLevel: levelOf(type),
      })),
    });
  },
  getCreateIssueMetaIssueTypeId: (call) => {
    const project = creatableProject(call);
    const id = param(call, 'issueTypeId');
    if (!project.issueTypeIds.includes(id)) throw badRequest('The issue type is not valid for this project.');
    const fields = createFields(call.site.issueTypes.get(id), call);
    const { startAt, maxResults } = pageOf(call, { default: 50, max: 200 });
    return ok({
      startAt,
      maxResults,
      total: fields.length,
      fields: fields.slice(startAt, startAt + maxResults).map((field) => createField(field, project, call)),
    });
  },
};

function creatableProject(call: Call): Project {
  const project = projectFor(call, param(call, 'projectIdOrKey'));
  if (!call.access.has('CREATE_ISSUES', project.id))
    throw badRequest('You do not have permission to create issues in this project.');
  return project;
}

/** Fields of the create screen of a type. */
function createFields(type: IssueType | undefined, { site }: Call) {
  const isRoot = type !== undefined && levelOf(type) > 0;
  return [...site.fields.values()].filter(
    (field) => field.id === 'project' || (isEditable(field) && !(field.id === 'parent' && isRoot)),
  );
}

function createField(field: Parameters<typeof fieldMeta>[0], project: Project, call: Call): JsonObject {
  const meta = fieldMeta(field, project, call);
  return { ...meta, required: meta.required === true || field.id === 'project', fieldId: field.id };
}

function createIssue(call: Call): Answer {
  const { site, services, cause } = call;
  const fields = member(call.body, 'fields');
  const project = projectOf(member(fields, 'project'), call);
  const type = typeOf(member(fields, 'issuetype'), project, site);
  const values = readEdits(call.body, null, placeIn(project, type, call));
  checkNew(values, type, project, call);
  const properties = setProperties(call.body);
  properties.forEach(({ key, value }) => checkProperty(key, value));
  const issue: Issue = {
    id: site.nextId('issue'),
    key: nextKey(project, site),
    projectId: project.id,
    created: call.now,
    updated: call.now,
    rank: rankBetween(site.issues.inRankOrder().at(-1)?.rank ?? null, null),
    values: newValues(values, type, project, call),
    histories: [],
    properties: new Map(properties.map(({ key, value }): [string, Json] => [key, value])),
    comments: [],
  };
  services.writer.add(issue, cause);
  addedLinks(call.body).forEach((body) => link(body, call, issue));
  return created({
    id: String(issue.id),
    key: issue.key,
    self: `${call.view.url}/rest/api/3/issue/${issue.id}`,
  });
}

function projectOf(value: Json | undefined, call: Call): Project {
  const ref = textOf(member(value, 'id')) ?? textOf(member(value, 'key')) ?? '';
  const project = call.site.findProject(ref);
  if (!project || !call.access.browses(project.id)) throw badInput({ project: 'valid project is required' });
  if (call.access.has('CREATE_ISSUES', project.id)) return project;
  throw badInput({ project: 'You do not have permission to create work items in this project.' });
}

function typeOf(value: Json | undefined, project: Project, site: Site): IssueType {
  const id = textOf(member(value, 'id'));
  const name = textOf(member(value, 'name'));
  const types = present(project.issueTypeIds.map((typeId) => site.issueTypes.get(typeId)));
  const type = types.find((entry) => (id === null ? entry.name === name : entry.id === id));
  if (!type) throw badInput({ issuetype: 'Specify a valid issue type' });
  return type;
}

/** @throws JiraError 400 for what a new issue needs and has not */
function checkNew(values: Values, type: IssueType, project: Project, { access, site }: Call): void {
  const errors: Record<string, string> = {};
  if (values.summary === undefined) errors.summary = 'You must specify a summary of the issue.';
  if (type.subtask && !values.parent) {
    errors.parent = 'Issue type is a sub-task but parent issue key or id not specified.';
  }
  if (values[site.sprintField] !== undefined && !access.has('SCHEDULE_ISSUES', project.id)) {
    errors[site.sprintField] = 'You do not have permission to schedule issues in this project.';
  }
  if (Object.keys(errors).length > 0) throw badInput(errors);
}

function newValues(
  given: Values,
  type: IssueType,
  project: Project,
  { site, cause, now }: Call,
): Record<string, Json> {
  const parent = site.issues.find(textOf(member(given.parent, 'id')) ?? '');
  const inherited = type.subtask ? parent?.values[site.sprintField] : undefined;
  const all: Record<string, Json> = {
    status: initialStatus(site, project.id, type.id)?.id ?? null,
    priority: defaultPriority(site),
    reporter: cause.accountId,
    creator: cause.accountId,
    statuscategorychangedate: now,
    ...(inherited === undefined ? {} : { [site.sprintField]: inherited }),
    ...given,
    issuetype: type.id,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function defaultPriority(site: Site): Json {
  const priorities = [...site.priorities.values()];
  const medium = priorities.find((priority) => priority.name === 'Medium');
  return (medium ?? priorities[Math.trunc(priorities.length / 2)])?.id ?? null;
}

function nextKey(project: Project, site: Site): string {
  return `${project.key}-${site.nextId(`key:${project.key}`)}`;
}
