import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import { Calendar } from '../../engine/calendar';
import { PRIORITIES, RESOLUTIONS, STORY_POINTS } from '../../engine/catalogue';
import { ENGLISH } from '../../engine/model';
import { FLOWS, TYPE_SETS, USUAL_PRIORITIES } from '../catalogue';
import { EMPLOYEES } from '../everybody';
import { PEOPLE } from '../people';
import type { Team } from '../play/team';
import {
  boardOf,
  componentsOf,
  fillTitle,
  quarterOf,
  rolesOf,
  scriptsOf,
  turnOf,
  typeIdsOf,
  twoWeekSprints,
} from '../play/setting-up';
import type { Habits, OwnershipSketch, TeamPlan } from '../play/team-plan';
import { PLAT_GOALS, PLAT_OWN_WORK, PLAT_TEXTS } from './plat-texts';

const PROJECT = '15000';
const BOARD = 6;
const FIRST_NUMBER = 19;
const CALENDAR = new Calendar('Europe/Warsaw', ['2026-11-11']);
const { grzegorz, beatriz, rui, magda, henrik, farid, elena, ravi, lukas } = PEOPLE;

const HABITS: Habits = {
  stock: 44,
  mix: [
    ['functional', 0.09],
    ['bug', 0.1],
    ['technical', 0.76],
    ['plain', 0.05],
  ],
  points: [
    [1, 2],
    [2, 3],
    [3, 4],
    [5, 3],
    [8, 1],
  ],
  unestimated: 0.08,
  described: 0.5,
  purposeful: 0.6,
  underEpics: 0.8,
  split: 0.05,
  specialists: 0.4,
  finish: 'steady',
  travel: 0.2,
  toBacklog: 0.1,
  reopened: 0.02,
  poTouch: { functional: 0.5, technical: 0.5 },
  talk: 0.4,
  bornInside: 0.5,
};

const SPRINTS = twoWeekSprints({
  calendar: CALENDAR,
  boardId: BOARD,
  firstId: 501,
  name: (index) => `Cloud Platform SP${FIRST_NUMBER + index}`,
  firstStart: '2026-05-26',
  startTime: '12:00',
  endTime: '10:30',
  goals: PLAT_GOALS,
});

const SCRIPTS = scriptsOf(PLAT_GOALS, [
  [17, 0.86, 2, 1, 0, 1, 1],
  [17, 0.79, 3, 0.67, 1, 1, 1],
  [16, 0.85, 2, 0.5, 0, 1, 0],
  [17, 0.86, 3, 0.67, 0, 2, 1],
  [17, 0.79, 4, 0.5, 1, 1, 1],
  [16, 0.92, 2, 1, 0, 1, 0],
  [17, 0.86, 2, 0.5, 0, 1, 1],
  [17, 0.79, 3, 0.67, 0, 2, 1],
  [16, 0.85, 3, 0.67, 1, 1, 0],
  [17, 0.86, 2, 1, 0, 1, 1],
  [17, 0.93, 2, 0.5, 0, 1, 0],
  [16, 0.85, 3, 0.67, 0, 1, 1],
  [17, 0.86, 4, 0.5, 1, 2, 1],
]);

const PLAN: TeamPlan = {
  setup: {
    id: PROJECT,
    key: 'PLAT',
    flow: FLOWS.short,
    dialect: { ...ENGLISH, pointsField: STORY_POINTS },
    priority: PRIORITIES.medium,
    resolution: RESOLUTIONS.done,
  },
  calendar: CALENDAR,
  types: TYPE_SETS.shared,
  cast: {
    po: grzegorz,
    host: beatriz,
    estimator: magda,
    developers: [beatriz, rui, magda, henrik, farid],
    tester: henrik,
    askers: [elena, ravi, lukas],
  },
  texts: PLAT_TEXTS,
  habits: HABITS,
  sprints: SPRINTS,
  scripts: SCRIPTS,
  components: componentsOf(PLAT_TEXTS.themes, 15_100),
  releases: [],
  priorities: USUAL_PRIORITIES,
  ownership,
  technicalMark: (random) => ({ labels: [random.chance(0.7) ? 'enabler' : 'tech-debt'] }),
  position: (_, backlog, random) => random.int(0, backlog.length),
};

const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'PLAT',
  name: 'Cloud platform',
  style: 'classic',
  projectTypeKey: 'software',
  description: 'Clusters, pipelines and databases for the product teams.',
  lead: { accountId: beatriz.accountId },
  issueTypes: typeIdsOf(TYPE_SETS.shared),
  roles: rolesOf({
    Administrators: [beatriz],
    Member: [grzegorz, rui, magda, henrik, farid],
    Viewer: EMPLOYEES,
    'Product Owner': [grzegorz],
    'Scrum Master': [beatriz],
  }),
};

const BOARDS: readonly SiteBoard[] = [
  boardOf({
    id: BOARD,
    name: 'PLAT board',
    type: 'scrum',
    projectId: PROJECT,
    filterJql: 'project = PLAT ORDER BY Rank ASC',
    flow: FLOWS.short,
    points: STORY_POINTS,
  }),
];

/** The platform team: its product is technical. */
export const PLAT: Team = {
  plan: PLAN,
  project: PROJECT_FILE,
  boards: BOARDS,
};

function ownership(index: number): OwnershipSketch[] {
  const sprint = SPRINTS[index];
  const values = { n: FIRST_NUMBER + index, q: sprint === undefined ? 4 : quarterOf(sprint) };
  return turnOf(PLAT_OWN_WORK, index, 1).map((title, turn) => ({
    summary: fillTitle(title, values),
    assignee: (index + turn) % 2 === 0 ? beatriz : grzegorz,
    by: beatriz,
  }));
}
