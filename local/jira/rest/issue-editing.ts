import { textOf, member, type Json } from '../store/json';
import type { Issue, IssueType, Project } from '../store/model';
import { stepsOf } from '../store/workflow';
import { applyValues, sprintsWith, type Values } from '../writes/apply';
import { editValue, type EditPlace } from '../writes/edit-value';
import { addedComments, readEdits, setProperties } from '../writes/edits';
import { EditProblem } from '../writes/edit-problem';
import { NO_CONTENT, ok, param, type Call, type Handlers } from './call';
import { checkProperty } from './entity-properties';
import { selectFields } from './field-selection';
import { issueBody } from './issue-body';
import { badInput, badRequest, forbidden } from './jira-error';
import { issueFor } from './lookup';
import { isAssignable } from './people';

export const issueEditingHandlers: Handlers = {
  editIssue: (call) => {
    const issue = editableIssue(call);
    const changed = edit(issue, call.body, call);
    if (!call.query.flag('returnIssue')) return NO_CONTENT;
    const selection = selectFields(call.site, undefined, '*all');
    return ok(issueBody(changed, call, selection, { expand: new Set(), properties: [], maxHistories: 100 }));
  },
  assignIssue: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    if (!call.access.hasOn('ASSIGN_ISSUES', issue))
      throw forbidden('You do not have permission to assign issues.');
    const field = call.site.fields.get('assignee');
    if (!field) return NO_CONTENT;
    try {
      const assignee = editValue(call.body, field, placeOf(issue, call));
      applyValues(issue, { assignee }, { ...call, writer: call.services.writer });
    } catch (error) {
      if (error instanceof EditProblem) throw badInput({ assignee: error.message });
      throw error;
    }
    return NO_CONTENT;
  },
  doTransition: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const id = textOf(member(member(call.body, 'transition'), 'id'));
    if (id === null) throw badRequest("Missing 'transition' identifier");
    const step = call.access.hasOn('TRANSITION_ISSUES', issue)
      ? stepsOf(call.site, issue).find((entry) => entry.id === id)
      : undefined;
    if (!step) throw badRequest(`Transition id '${id}' is not valid for this issue.`);
    edit(issue, call.body, call, { status: step.to.id });
    return NO_CONTENT;
  },
  deleteIssue: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    if (!call.access.hasOn('DELETE_ISSUES', issue))
      throw forbidden('You do not have permission to delete issues in this project.');
    const children = call.site.issues.childrenOf(issue.id).flatMap((id) => call.site.issues.get(id) ?? []);
    const subtasks = children.filter((child) => typeOf(child, call)?.subtask);
    if (subtasks.length > 0 && !call.query.flag('deleteSubtasks')) {
      throw badRequest(
        `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
      );
    }
    // Jira tells only the deletion of the issue itself.
    subtasks.forEach((child) => call.site.issues.remove(child));
    children
      .filter((child) => !subtasks.includes(child))
      .forEach((child) => {
        applyValues(child, { parent: null }, { ...call, writer: call.services.writer });
      });
    call.services.writer.remove(issue, call.cause);
    return NO_CONTENT;
  },
};

/** Where values of an issue are set. */
export function placeOf(issue: Issue, call: Call, type = typeOf(issue, call)): EditPlace {
  const project = call.site.projects.get(issue.projectId);
  if (!project || !type) throw badRequest('The issue has no project or type.');
  return placeIn(project, type, call);
}

/** Where values of issues of a type in a project are set. */
export function placeIn(project: Project, type: IssueType, call: Call): EditPlace {
  return {
    site: call.site,
    project,
    type,
    isAssignable: (user) => isAssignable(call, user, project.id),
    browses: (id) => call.access.browses(id),
  };
}

function editableIssue(call: Call): Issue {
  const issue = issueFor(call, param(call, 'issueIdOrKey'));
  if (!call.access.hasOn('EDIT_ISSUES', issue))
    throw forbidden('You do not have permission to edit issues in this project.');
  return issue;
}

/** Applies an edit request: values, comments, properties. */
function edit(issue: Issue, body: Json, call: Call, also: Values = {}): Issue {
  const { site, services, cause } = call;
  const values = { ...also, ...readEdits(body, issue, placeOf(issue, call)) };
  requireFor(values, issue, call);
  const properties = setProperties(body);
  properties.forEach(({ key, value }) => checkProperty(key, value));
  let changed = applyValues(issue, inSprint(values, issue, call), { site, writer: services.writer, cause });
  for (const comment of addedComments(body)) {
    const id = site.nextId('comment');
    const entry = { id, author: cause.accountId, body: comment, created: call.now, updated: call.now };
    services.writer.putComment(changed, entry, cause);
    changed = site.issues.get(issue.id) ?? changed;
  }
  if (properties.length > 0) {
    const all = new Map([
      ...changed.properties,
      ...properties.map(({ key, value }): [string, Json] => [key, value]),
    ]);
    services.writer.setProperties(cause, changed, all);
  }
  return site.issues.get(issue.id) ?? changed;
}

/** A Sprint value of a request names one sprint; closed ones stay in the field. */
function inSprint(values: Values, issue: Issue, { site }: Call): Values {
  const asked = values[site.sprintField];
  if (asked === undefined) return values;
  const [sprintId = null] = Array.isArray(asked) ? (asked as readonly number[]) : [];
  return { ...values, [site.sprintField]: sprintsWith(issue, sprintId, site) };
}

/** @throws JiraError 400 about fields that need more than *Edit issues* */
function requireFor(values: Values, issue: Issue, { access, site }: Call): void {
  const needed: readonly (readonly [string, string, string])[] = [
    [site.sprintField, 'SCHEDULE_ISSUES', 'You do not have permission to schedule issues in this project.'],
    ['assignee', 'ASSIGN_ISSUES', 'You do not have permission to assign issues.'],
    ['reporter', 'MODIFY_REPORTER', 'You do not have permission to modify the reporter.'],
  ];
  for (const [id, permission, message] of needed) {
    if (values[id] !== undefined && !access.hasOn(permission, issue)) throw badInput({ [id]: message });
  }
}

function typeOf(issue: Issue, { site }: Call): IssueType | undefined {
  return site.issueTypes.get(textOf(issue.values.issuetype) ?? '');
}
