import type { FieldKind } from '../fields/field-kinds';
import { componentShape, ownedBy, versionShape } from '../shapes/projects';
import { issueTypeShape, priorityShape } from '../shapes/things';
import { present, type Json, type JsonObject } from '../store/json';
import type { Field, Issue, Project } from '../store/model';
import type { Call } from './call';

const LISTS = new Set<FieldKind>(['labels', 'components', 'versions', 'options', 'users']);
const EDITABLE = new Set<FieldKind>([
  ...LISTS,
  'text',
  'richText',
  'number',
  'date',
  'datetime',
  'user',
  'issuetype',
  'priority',
  'sprint',
  'option',
  'parent',
]);
/** Instants and people that Jira sets itself. */
const SET_BY_JIRA = new Set([
  'created',
  'updated',
  'resolutiondate',
  'lastViewed',
  'statuscategorychangedate',
  'creator',
]);

/** True for fields that edit and create take. */
export function isEditable(field: Field): boolean {
  return EDITABLE.has(field.kind) && !SET_BY_JIRA.has(field.id);
}

/** Metadata of the fields that may be edited on an issue. */
export function editMeta(issue: Issue, call: Call): JsonObject {
  const project = call.site.projects.get(issue.projectId);
  if (!project || !call.access.hasOn('EDIT_ISSUES', issue)) return { fields: {} };
  const fields = [...call.site.fields.values()].filter(isEditable);
  return { fields: Object.fromEntries(fields.map((field) => [field.id, fieldMeta(field, project, call)])) };
}

/** Metadata of one field in a project: name, schema, operations, allowed values. */
export function fieldMeta(field: Field, project: Project, call: Call): JsonObject {
  const allowed = allowedValues(field, project, call);
  return {
    required: field.id === 'summary' || field.id === 'issuetype',
    schema: { ...(field.schema ?? { type: 'any' }) },
    name: field.name,
    key: field.key ?? field.id,
    hasDefaultValue: field.id === 'priority',
    operations: LISTS.has(field.kind) ? ['add', 'set', 'remove'] : ['set'],
    ...(allowed === null ? {} : { allowedValues: allowed }),
  };
}

function allowedValues(field: Field, project: Project, { site, view }: Call): readonly Json[] | null {
  switch (field.kind) {
    case 'issuetype':
      return present(project.issueTypeIds.map((id) => site.issueTypes.get(id))).map((type) =>
        issueTypeShape(type, view),
      );
    case 'priority':
      return [...site.priorities.values()].map((priority) => priorityShape(priority, view));
    case 'components':
      return ownedBy(project, site.components.values()).map((component) => componentShape(component, view));
    case 'versions':
      return ownedBy(project, site.versions.values()).map((version) => versionShape(version, view));
    case 'option':
    case 'options':
      return (field.options ?? []).map(({ id, value }) => ({
        self: `${view.url}/rest/api/3/customFieldOption/${id}`,
        id,
        value,
      }));
    default:
      return null;
  }
}
