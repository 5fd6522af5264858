import type { SiteField } from '../../jira/site-file/types';
import { FLAG, FLAG_FIELD, RANK_FIELD, SPRINT_FIELD } from './change-items';
import type { IssueType, Named, Status } from './model';

/** Story Points of company-managed projects. */
export const STORY_POINTS: Named = { id: 'customfield_10026', name: 'Story Points' };
/** The estimate of team-managed projects. */
export const STORY_POINT_ESTIMATE: Named = { id: 'customfield_10016', name: 'Story point estimate' };

const GREENHOPPER = 'com.pyxis.greenhopper.jira';
const FIELD_TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';

/** The custom fields that the sample sites use; system fields are Jira's own. */
export const FIELDS: readonly SiteField[] = [
  customField(STORY_POINT_ESTIMATE, { type: 'number', custom: `${GREENHOPPER}:jsw-story-points` }),
  customField({ id: RANK_FIELD, name: 'Rank' }, { type: 'any', custom: `${GREENHOPPER}:gh-lexo-rank` }),
  customField(
    { id: SPRINT_FIELD, name: 'Sprint' },
    { type: 'array', items: 'json', custom: `${GREENHOPPER}:gh-sprint` },
  ),
  {
    ...customField(
      { id: FLAG_FIELD, name: 'Flagged' },
      { type: 'array', items: 'option', custom: `${FIELD_TYPES}:multicheckboxes` },
    ),
    options: [FLAG],
  },
  customField(STORY_POINTS, { type: 'number', custom: `${FIELD_TYPES}:float` }),
];

function customField({ id, name }: Named, schema: NonNullable<SiteField['schema']>): SiteField {
  const customId = Number(id.replace('customfield_', ''));
  return {
    id,
    key: id,
    name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${customId}]`, name],
    schema: { ...schema, customId },
  };
}

/** A status by id, name and category. */
export function status(id: string, name: string, key: 'new' | 'indeterminate' | 'done'): Status {
  return { id, name, statusCategory: { key } };
}

export const STATUSES = {
  todo: status('10000', 'To Do', 'new'),
  progress: status('3', 'In Progress', 'indeterminate'),
  review: status('10001', 'In Review', 'indeterminate'),
  test: status('10002', 'Testing', 'indeterminate'),
  done: status('10003', 'Done', 'done'),
  onHold: status('10004', 'On Hold', 'indeterminate'),
} as const;

export const TYPES = {
  epic: { id: '10000', name: 'Epic', level: 1 },
  story: { id: '10001', name: 'Story', level: 0 },
  task: { id: '10002', name: 'Task', level: 0 },
  subtask: { id: '10003', name: 'Sub-task', level: -1 },
  bug: { id: '10004', name: 'Bug', level: 0 },
  spike: { id: '10005', name: 'Spike', level: 0 },
} as const satisfies Record<string, IssueType>;

export const PRIORITIES = {
  highest: { id: '1', name: 'Highest' },
  high: { id: '2', name: 'High' },
  medium: { id: '3', name: 'Medium' },
  low: { id: '4', name: 'Low' },
  lowest: { id: '5', name: 'Lowest' },
} as const;

export const RESOLUTIONS = {
  done: { id: '10000', name: 'Done' },
  wontDo: { id: '10001', name: "Won't Do" },
  duplicate: { id: '10002', name: 'Duplicate' },
  cannotReproduce: { id: '10003', name: 'Cannot Reproduce' },
} as const;
