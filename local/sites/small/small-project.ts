import type { SiteBoard, SiteProject } from '../../jira/site-file/types';
import { PRIORITIES, RESOLUTIONS, STATUSES, STORY_POINTS, TYPES } from '../engine/catalogue';
import { ENGLISH, type Flow } from '../engine/model';
import type { ProjectSetup } from '../engine/project-stage';
import { CAST } from './small-cast';

const PROJECT = '10000';
export const BOARD = 1;

const FLOW: Flow = {
  statuses: [STATUSES.todo, STATUSES.progress, STATUSES.review, STATUSES.done],
  parked: STATUSES.onHold,
};

/** The one project of the small site. */
export const SETUP: ProjectSetup = {
  id: PROJECT,
  key: 'SHOP',
  flow: FLOW,
  dialect: { ...ENGLISH, pointsField: STORY_POINTS },
  priority: PRIORITIES.medium,
  resolution: RESOLUTIONS.done,
};

export const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'SHOP',
  name: 'Online shop',
  style: 'classic',
  projectTypeKey: 'software',
  description: 'The shop for phones and browsers.',
  lead: { accountId: CAST.po.accountId },
  issueTypes: Object.values(TYPES).map(({ id }) => ({ id })),
  roles: {
    Administrators: { actors: [CAST.sm.accountId] },
    Member: {
      actors: [CAST.po, CAST.dev, CAST.secondDev, CAST.tester].map(({ accountId }) => accountId),
    },
    Viewer: { actors: [] },
    'Product Owner': { actors: [CAST.po.accountId] },
    'Scrum Master': { actors: [CAST.sm.accountId] },
  },
};

export const BOARDS: readonly SiteBoard[] = [
  {
    id: BOARD,
    name: 'SHOP board',
    type: 'scrum',
    location: { projectId: PROJECT },
    filterJql: 'project = SHOP ORDER BY Rank ASC',
    configuration: {
      filter: { id: '10001' },
      columnConfig: {
        constraintType: 'none',
        columns: FLOW.statuses.map(({ id, name }) => ({ name, statuses: [{ id }] })),
      },
      estimation: {
        type: 'field',
        field: { fieldId: STORY_POINTS.id, displayName: STORY_POINTS.name },
      },
      ranking: { rankCustomFieldId: 10_019 },
    },
  },
];
