import { fieldKindOf, type FieldKind } from '../fields/field-kinds';
import type { SiteField, SiteFieldSchema } from './types';

const JIRA_TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';

/** id, name, schema type (`array:item` for lists), clause names; every Jira site has these. */
const SYSTEM_FIELDS: readonly (readonly [id: string, name: string, type: string, clauses: string])[] = [
  ['issuetype', 'Issue Type', 'issuetype', 'issuetype,type'],
  ['parent', 'Parent', '', 'parent'],
  ['project', 'Project', 'project', 'project'],
  ['fixVersions', 'Fix versions', 'array:version', 'fixVersion'],
  ['statuscategorychangedate', 'Status Category Changed', 'datetime', 'statusCategoryChangedDate'],
  ['resolution', 'Resolution', 'resolution', 'resolution'],
  ['resolutiondate', 'Resolved', 'datetime', 'resolutiondate,resolved'],
  ['created', 'Created', 'datetime', 'created,createdDate'],
  ['priority', 'Priority', 'priority', 'priority'],
  ['labels', 'Labels', 'array:string', 'labels'],
  ['versions', 'Affects versions', 'array:version', 'affectedVersion'],
  ['issuelinks', 'Linked Issues', 'array:issuelinks', 'issueLink'],
  ['assignee', 'Assignee', 'user', 'assignee'],
  ['updated', 'Updated', 'datetime', 'updated,updatedDate'],
  ['status', 'Status', 'status', 'status'],
  ['components', 'Components', 'array:component', 'component'],
  ['issuekey', 'Key', '', 'id,issue,issuekey,key'],
  ['description', 'Description', 'string', 'description'],
  ['summary', 'Summary', 'string', 'summary'],
  ['creator', 'Creator', 'user', 'creator'],
  ['subtasks', 'Sub-tasks', 'array:issuelinks', 'subtasks'],
  ['reporter', 'Reporter', 'user', 'reporter'],
  ['environment', 'Environment', 'string', 'environment'],
  ['duedate', 'Due date', 'date', 'due,duedate'],
  ['timeoriginalestimate', 'Original estimate', 'number', 'originalEstimate,timeoriginalestimate'],
  ['timeestimate', 'Remaining Estimate', 'number', 'remainingEstimate,timeestimate'],
  ['timespent', 'Time Spent', 'number', 'timespent'],
  ['comment', 'Comment', 'comments-page', 'comment'],
  ['statusCategory', 'Status Category', 'statusCategory', 'statusCategory'],
];

/** Fields that Jira Software adds: kind, preferred number, name, type, plugin type. */
const SOFTWARE_FIELDS: readonly (readonly [FieldKind, number, string, string, string])[] = [
  ['rank', 10019, 'Rank', 'any', 'com.pyxis.greenhopper.jira:gh-lexo-rank'],
  ['sprint', 10020, 'Sprint', 'array:json', 'com.pyxis.greenhopper.jira:gh-sprint'],
];

const FLAGGED = [10021, 'Flagged', 'array:option', `${JIRA_TYPES}:multicheckboxes`] as const;

/** The file's fields, then the system and Jira Software fields that it does not list. */
export function completeFields(given: readonly SiteField[]): SiteField[] {
  const fields = [...given];
  const ids = new Set(given.map((field) => field.id));
  for (const [id, name, type, clauses] of SYSTEM_FIELDS) {
    if (ids.has(id)) continue;
    const clauseNames = clauses.split(',');
    fields.push({
      ...field(id, name, clauseNames),
      ...(type === '' ? {} : { schema: { ...schemaOf(type), system: id } }),
    });
  }
  for (const [kind, number, name, type, plugin] of SOFTWARE_FIELDS) {
    if (!given.some((field) => fieldKindOf(field) === kind))
      addCustom(fields, number, name, { ...schemaOf(type), custom: plugin });
  }
  if (!given.some((field) => field.name === FLAGGED[1])) {
    const [number, name, type, plugin] = FLAGGED;
    addCustom(fields, number, name, { ...schemaOf(type), custom: plugin });
  }
  return fields.map((entry) =>
    entry.name === FLAGGED[1] && !entry.options ? { ...entry, options: IMPEDIMENT } : entry,
  );
}

const IMPEDIMENT = [{ id: '10019', value: 'Impediment' }];

function addCustom(fields: SiteField[], preferred: number, name: string, schema: SiteFieldSchema): void {
  const used = new Set(fields.map((entry) => entry.id));
  let number = preferred;
  while (used.has(`customfield_${number}`)) number += 100;
  fields.push({
    ...field(`customfield_${number}`, name, [`cf[${number}]`, name]),
    custom: true,
    schema: { ...schema, customId: number },
  });
}

function field(id: string, name: string, clauseNames: readonly string[]): SiteField {
  return {
    id,
    key: id,
    name,
    custom: false,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames,
  };
}

function schemaOf(type: string): SiteFieldSchema {
  const [outer = '', items] = type.split(':');
  return items === undefined ? { type: outer } : { type: outer, items };
}
