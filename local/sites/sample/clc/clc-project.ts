import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import { Calendar } from '../../engine/calendar';
import { PRIORITIES, RESOLUTIONS, STORY_POINTS } from '../../engine/catalogue';
import { ENGLISH } from '../../engine/model';
import type { Person } from '../../engine/people';
import { FLOWS, TYPE_SETS, USUAL_PRIORITIES } from '../catalogue';
import { EMPLOYEES } from '../everybody';
import { PEOPLE } from '../people';
import type { Team } from '../play/team';
import {
  boardOf,
  componentsOf,
  fillTitle,
  releasesEvery,
  rolesOf,
  scriptsOf,
  turnOf,
  typeIdsOf,
  twoWeekSprints,
} from '../play/setting-up';
import type { Habits, OwnershipSketch, TeamPlan } from '../play/team-plan';
import { clcIncidents } from './clc-incidents';
import { CLC_CEREMONIES, CLC_GOALS, CLC_IMPROVEMENTS, CLC_PO_WORK, CLC_TEXTS } from './clc-texts';

const PROJECT = '14000';
const BOARD = 5;
const FIRST_NUMBER = 57;
const FIRST_WEEK = 23;
const CALENDAR = new Calendar('Europe/Berlin', ['2026-10-03']);
const { katrin, lukas, aylin, janPeter, emily, mateo, sabine, stefan, sandra } = PEOPLE;
const TEAM = [lukas, aylin, janPeter, emily, mateo];
/** Who facilitates in turn; the Product Owner is not among them. */
const ROTA = [...TEAM, sabine];

const HABITS: Habits = {
  stock: 54,
  mix: [
    ['functional', 0.54],
    ['bug', 0.07],
    ['technical', 0.3],
    ['plain', 0.09],
  ],
  points: [
    [1, 2],
    [2, 4],
    [3, 4],
    [5, 2],
  ],
  unestimated: 0.02,
  described: 0.82,
  purposeful: 0.95,
  underEpics: 0.94,
  split: 0.35,
  specialists: 0.1,
  finish: 'steady',
  travel: 0,
  toBacklog: 0.3,
  reopened: 0.01,
  poTouch: { functional: 0.75, technical: 0.8 },
  talk: 0.6,
  bornInside: 0.5,
};

const SPRINTS = twoWeekSprints({
  calendar: CALENDAR,
  boardId: BOARD,
  firstId: 401,
  name: (index) => `Sprint ${FIRST_NUMBER + index}`,
  former: { 9: 'Sprint 66 Retouren' },
  firstStart: '2026-05-27',
  startTime: '11:00',
  endTime: '09:30',
  goals: CLC_GOALS,
});

const SCRIPTS = scriptsOf(
  CLC_GOALS,
  [
    [19, 0.94, 2, 1, 0, 1, 0],
    [18, 1, 2, 1, 0, 1, 1],
    [19, 0.94, 1, 1, 0, 0, 0],
    [19, 0.88, 3, 0.67, 1, 2, 1],
    [18, 1, 2, 1, 0, 1, 0],
    [19, 0.94, 1, 1, 0, 1, 0],
    [20, 1, 2, 1, 0, 1, 1],
    [19, 0.94, 2, 1, 0, 1, 0],
    [19, 0.88, 2, 1, 0, 1, 0],
    [18, 1, 1, 1, 0, 1, 0],
    [19, 0.94, 2, 1, 0, 1, 1],
    [20, 0.95, 2, 1, 0, 1, 0],
    [19, 0.94, 2, 1, 0, 1, 1],
  ],
  { 8: { readded: 1 } },
);

const PLAN: TeamPlan = {
  setup: {
    id: PROJECT,
    key: 'CLC',
    flow: FLOWS.german,
    dialect: { ...ENGLISH, pointsField: STORY_POINTS },
    priority: PRIORITIES.medium,
    resolution: RESOLUTIONS.done,
  },
  calendar: CALENDAR,
  types: TYPE_SETS.technicalParts,
  cast: {
    po: katrin,
    host: lukas,
    estimator: aylin,
    developers: TEAM,
    tester: sabine,
    askers: [sandra],
  },
  texts: CLC_TEXTS,
  habits: HABITS,
  sprints: SPRINTS,
  scripts: SCRIPTS,
  components: componentsOf(CLC_TEXTS.themes, 14_100),
  releases: releasesEvery(7, {
    first: '2026-06-04',
    last: '2026-11-26',
    firstId: 14_200,
    name: (index) => `2026.${FIRST_WEEK + index}`,
  }),
  priorities: USUAL_PRIORITIES,
  ownership,
  technicalMark: (random) => ({ labels: [random.chance(0.6) ? 'tech' : 'tech-debt'] }),
  position: (_, backlog, random) => random.int(0, backlog.length),
};

const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'CLC',
  name: 'Click & Collect',
  style: 'classic',
  projectTypeKey: 'software',
  description: 'Bestellen, abholen, zurückbringen. We release every Thursday; ceremonies rotate.',
  lead: { accountId: katrin.accountId },
  issueTypes: typeIdsOf(TYPE_SETS.technicalParts),
  roles: rolesOf({
    Administrators: [lukas],
    Member: [katrin, aylin, janPeter, emily, mateo, sabine, stefan],
    Viewer: EMPLOYEES,
    'Product Owner': [katrin],
  }),
};

const BOARDS: readonly SiteBoard[] = [
  {
    ...boardOf({
      id: BOARD,
      name: 'CLC Board',
      type: 'scrum',
      projectId: PROJECT,
      filterJql: 'project = CLC ORDER BY Rank ASC',
      flow: FLOWS.german,
      points: STORY_POINTS,
    }),
    quickFilters: [{ id: 51, name: 'Heute fällig', jql: 'due <= now()' }],
  },
];

/** Click & Collect in Hamburg: a mature team without a Scrum Master that releases each week. */
export const CLC: Team = {
  plan: PLAN,
  project: PROJECT_FILE,
  boards: BOARDS,
  incidents: clcIncidents,
};

/** Two ceremonies that go round, one improvement, and the Product Owner's own work. */
function ownership(index: number): OwnershipSketch[] {
  const values = { n: FIRST_NUMBER + index, m: FIRST_NUMBER + index + 1 };
  const facilitator = (turn: number): Person =>
    index < 2 ? stefan : (ROTA[(index * 2 + turn) % ROTA.length] ?? aylin);
  return [
    ...CLC_CEREMONIES.map((title, turn) => ({
      summary: fillTitle(title, values),
      assignee: facilitator(turn),
      by: facilitator(turn),
    })),
    ...turnOf(CLC_IMPROVEMENTS, index, 1).map((summary) => ({
      summary,
      assignee: ROTA[(index + 3) % ROTA.length] ?? aylin,
      by: aylin,
      labels: ['retro-action'],
    })),
    ...turnOf(CLC_PO_WORK, index, 1).map((title) => ({
      summary: fillTitle(title, values),
      assignee: katrin,
      by: katrin,
    })),
  ];
}
