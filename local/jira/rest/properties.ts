import type { Issue } from '../store/model';
import { numberParam, param, type Call, type Handlers } from './call';
import {
  deleteProperty,
  getProperty,
  listProperties,
  putProperty,
  type PropertyHolder,
} from './entity-properties';
import { forbidden } from './jira-error';
import { administeredProject, boardFor, issueFor, projectFor, sprintFor } from './lookup';

/** Properties of issues, projects, boards and sprints. */
export const propertyHandlers: Handlers = {
  getIssuePropertyKeys: (call) => listProperties(ofIssue(call)),
  getIssueProperty: (call) => getProperty(call, ofIssue(call)),
  setIssueProperty: (call) => putProperty(call, ofEditableIssue(call)),
  deleteIssueProperty: (call) => deleteProperty(call, ofEditableIssue(call)),

  getProjectPropertyKeys: (call) => listProperties(ofProject(call, projectFor)),
  getProjectProperty: (call) => getProperty(call, ofProject(call, projectFor)),
  setProjectProperty: (call) => putProperty(call, ofProject(call, administeredProject)),
  deleteProjectProperty: (call) => deleteProperty(call, ofProject(call, administeredProject)),

  'software.getBoardPropertyKeys': (call) => listProperties(ofBoard(call)),
  'software.getBoardProperty': (call) => getProperty(call, ofBoard(call)),
  'software.setBoardProperty': (call) => putProperty(call, ofBoard(call, true)),
  'software.deleteBoardProperty': (call) => deleteProperty(call, ofBoard(call, true)),

  'software.getPropertiesKeys': (call) => listProperties(ofSprint(call)),
  'software.getProperty': (call) => getProperty(call, ofSprint(call)),
  'software.setProperty': (call) => putProperty(call, ofSprint(call, true)),
  'software.deleteProperty': (call) => deleteProperty(call, ofSprint(call, true)),
};

function ofIssue(call: Call): PropertyHolder {
  return holderOf(call, issueFor(call, param(call, 'issueIdOrKey')));
}

function ofEditableIssue(call: Call): PropertyHolder {
  const issue = issueFor(call, param(call, 'issueIdOrKey'));
  if (!call.access.hasOn('EDIT_ISSUES', issue))
    throw forbidden('You do not have permission to edit issues in this project.');
  return holderOf(call, issue);
}

function holderOf(call: Call, issue: Issue): PropertyHolder {
  return {
    url: `${call.view.url}/rest/api/3/issue/${issue.key}`,
    properties: issue.properties,
    store: (properties) => call.services.writer.setProperties(call.cause, issue, properties),
  };
}

function ofProject(call: Call, find: typeof projectFor): PropertyHolder {
  const project = find(call, param(call, 'projectIdOrKey'));
  return {
    url: `${call.view.url}/rest/api/3/project/${project.key}`,
    properties: project.properties,
    store: (properties) => call.site.projects.set(project.id, { ...project, properties }),
  };
}

function ofBoard(call: Call, change = false): PropertyHolder {
  const board = boardFor(call, numberParam(call, 'boardId'));
  if (change) requireIn(call, 'ADMINISTER_PROJECTS', board.projectId);
  return {
    url: `${call.view.url}/rest/agile/1.0/board/${board.id}`,
    properties: board.properties,
    store: (properties) => call.site.boards.set(board.id, { ...board, properties }),
  };
}

function ofSprint(call: Call, change = false): PropertyHolder {
  const sprint = sprintFor(call, numberParam(call, 'sprintId'));
  const board = call.site.boards.get(sprint.originBoardId);
  if (change) requireIn(call, 'MANAGE_SPRINTS_PERMISSION', board?.projectId ?? null);
  return {
    url: `${call.view.url}/rest/agile/1.0/sprint/${sprint.id}`,
    properties: sprint.properties,
    store: (properties) => call.site.sprints.set(sprint.id, { ...sprint, properties }),
  };
}

function requireIn(call: Call, permission: string, projectId: string | null): void {
  const allowed = projectId === null ? call.access.isAdministrator : call.access.has(permission, projectId);
  if (!allowed) throw forbidden('You do not have permission to change this.');
}
