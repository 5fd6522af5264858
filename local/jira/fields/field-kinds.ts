import type { SiteField } from '../site-file/types';

/** How a field's value is stored, shown, edited, recorded and searched. `computed` and `raw` cannot be edited. */
export type FieldKind =
  | 'text'
  | 'richText'
  | 'number'
  | 'date'
  | 'datetime'
  | 'user'
  | 'users'
  | 'status'
  | 'issuetype'
  | 'priority'
  | 'resolution'
  | 'project'
  | 'labels'
  | 'components'
  | 'versions'
  | 'sprint'
  | 'rank'
  | 'option'
  | 'options'
  | 'parent'
  | 'epicLink'
  | 'computed'
  | 'raw';

const SYSTEM: Readonly<Record<string, FieldKind>> = {
  summary: 'text',
  description: 'richText',
  environment: 'richText',
  issuetype: 'issuetype',
  status: 'status',
  priority: 'priority',
  resolution: 'resolution',
  project: 'project',
  labels: 'labels',
  components: 'components',
  versions: 'versions',
  fixVersions: 'versions',
  assignee: 'user',
  reporter: 'user',
  creator: 'user',
  created: 'datetime',
  updated: 'datetime',
  resolutiondate: 'datetime',
  lastViewed: 'datetime',
  statuscategorychangedate: 'datetime',
  duedate: 'date',
  parent: 'parent',
  timeoriginalestimate: 'number',
  timeestimate: 'number',
  timespent: 'number',
  issuekey: 'computed',
  issuelinks: 'computed',
  subtasks: 'computed',
  comment: 'computed',
  votes: 'computed',
  watches: 'computed',
  statusCategory: 'computed',
};

const CUSTOM: Readonly<Record<string, FieldKind>> = {
  'com.pyxis.greenhopper.jira:gh-sprint': 'sprint',
  'com.pyxis.greenhopper.jira:gh-lexo-rank': 'rank',
  'com.pyxis.greenhopper.jira:gh-epic-link': 'epicLink',
  'com.pyxis.greenhopper.jira:gh-epic-label': 'text',
  'com.pyxis.greenhopper.jira:jsw-story-points': 'number',
  'com.atlassian.jira.plugin.system.customfieldtypes:float': 'number',
  'com.atlassian.jira.plugin.system.customfieldtypes:textfield': 'text',
  'com.atlassian.jira.plugin.system.customfieldtypes:url': 'text',
  'com.atlassian.jira.plugin.system.customfieldtypes:textarea': 'richText',
  'com.atlassian.jira.plugin.system.customfieldtypes:datepicker': 'date',
  'com.atlassian.jira.plugin.system.customfieldtypes:datetime': 'datetime',
  'com.atlassian.jira.plugin.system.customfieldtypes:userpicker': 'user',
  'com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker': 'users',
  'com.atlassian.jira.plugin.system.customfieldtypes:people': 'users',
  'com.atlassian.jira.plugin.system.customfieldtypes:select': 'option',
  'com.atlassian.jira.plugin.system.customfieldtypes:radiobuttons': 'option',
  'com.atlassian.jira.plugin.system.customfieldtypes:multiselect': 'options',
  'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes': 'options',
  'com.atlassian.jira.plugin.system.customfieldtypes:labels': 'labels',
  'com.atlassian.jira.plugin.system.customfieldtypes:multiversion': 'versions',
};

const BY_TYPE: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  number: 'number',
  date: 'date',
  datetime: 'datetime',
  user: 'user',
  option: 'option',
};

/** The kind of a field, from its system name or its schema; what is not known is `raw`: kept and shown as it is. */
export function fieldKindOf(field: Pick<SiteField, 'id' | 'schema'>): FieldKind {
  const { schema } = field;
  if (Object.hasOwn(SYSTEM, field.id)) return SYSTEM[field.id] ?? 'raw';
  const custom = schema?.custom;
  if (custom !== undefined && Object.hasOwn(CUSTOM, custom)) return CUSTOM[custom] ?? 'raw';
  if (!field.id.startsWith('customfield_')) return 'raw';
  return BY_TYPE[schema?.type ?? ''] ?? 'raw';
}
