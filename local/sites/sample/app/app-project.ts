import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import { Calendar } from '../../engine/calendar';
import { PRIORITIES, RESOLUTIONS, STORY_POINT_ESTIMATE } from '../../engine/catalogue';
import { ENGLISH } from '../../engine/model';
import { FLOWS, TYPE_SETS, USUAL_PRIORITIES } from '../catalogue';
import { AGENCY, EMPLOYEES } from '../everybody';
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
import { APP_GOALS, APP_OWN_WORK, APP_TEXTS } from './app-texts';

const PROJECT = '16000';
const BOARD = 7;
const CALENDAR = new Calendar('Europe/Berlin');
const { nora, oliver, leo, isabel, kofi, anna, malik, sandra } = PEOPLE;

const HABITS: Habits = {
  stock: 36,
  mix: [
    ['functional', 0.6],
    ['bug', 0.16],
    ['technical', 0.12],
    ['plain', 0.12],
  ],
  points: [
    [1, 3],
    [2, 4],
    [3, 3],
    [5, 2],
  ],
  unestimated: 0.12,
  described: 0.5,
  purposeful: 0.6,
  underEpics: 0.7,
  split: 0.25,
  specialists: 0.5,
  finish: 'steady',
  travel: 0.3,
  toBacklog: 0.1,
  reopened: 0.04,
  poTouch: { functional: 0.5, technical: 0.3 },
  talk: 0.5,
  bornInside: 0.5,
};

const SPRINTS = twoWeekSprints({
  calendar: CALENDAR,
  boardId: BOARD,
  firstId: 601,
  name: (index) => `APP Sprint ${index + 1}`,
  firstStart: '2026-05-27',
  startTime: '14:30',
  endTime: '11:00',
  goals: APP_GOALS,
});

const SCRIPTS = scriptsOf(APP_GOALS, [
  [12, 0.67, 2, 0.5, 0, 1, 1],
  [13, 0.7, 2, 0.5, 1, 1, 0],
  [12, 0.78, 3, 0.67, 0, 1, 1],
  [13, 0.6, 3, 0.33, 1, 1, 1],
  [13, 0.7, 2, 0.5, 0, 2, 0],
  [12, 0.78, 2, 1, 0, 1, 1],
  [13, 0.7, 3, 0.33, 1, 1, 0],
  [13, 0.8, 2, 0.5, 0, 1, 0],
  [13, 0.8, 3, 0.67, 0, 1, 1],
  [12, 0.78, 2, 0.5, 0, 1, 0],
  [13, 0.7, 2, 1, 1, 1, 1],
  [13, 0.8, 3, 0.67, 0, 1, 0],
  [13, 0.8, 3, 0.67, 0, 1, 1],
]);

const PLAN: TeamPlan = {
  setup: {
    id: PROJECT,
    key: 'APP',
    flow: FLOWS.teamManaged,
    dialect: { ...ENGLISH, pointsField: STORY_POINT_ESTIMATE },
    priority: PRIORITIES.medium,
    resolution: RESOLUTIONS.done,
  },
  calendar: CALENDAR,
  types: TYPE_SETS.teamManaged,
  cast: {
    po: nora,
    host: oliver,
    estimator: leo,
    developers: [leo, isabel, kofi, malik],
    tester: anna,
    askers: [sandra],
  },
  texts: APP_TEXTS,
  habits: HABITS,
  sprints: SPRINTS,
  scripts: SCRIPTS,
  components: componentsOf(APP_TEXTS.themes, 16_100),
  releases: releasesEvery(28, {
    first: '2026-06-18',
    last: '2026-12-05',
    firstId: 16_200,
    name: (index) => `1.${2 + index}`,
  }),
  priorities: USUAL_PRIORITIES,
  ownership,
  technicalMark: (random) => ({ labels: random.chance(0.4) ? ['tech'] : [] }),
  position: (_, backlog, random) => random.int(0, backlog.length),
};

const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'APP',
  name: 'App pilot',
  style: 'next-gen',
  projectTypeKey: 'software',
  description: 'Lists, scan & go and the customer card, with the agency until March.',
  lead: { accountId: nora.accountId },
  issueTypes: typeIdsOf(TYPE_SETS.teamManaged),
  roles: rolesOf({
    Administrators: [nora],
    Member: [oliver, leo, isabel, kofi, anna, ...AGENCY],
    Viewer: EMPLOYEES,
  }),
};

const BOARDS: readonly SiteBoard[] = [
  boardOf({
    id: BOARD,
    name: 'APP board',
    type: 'simple',
    projectId: PROJECT,
    filterJql: 'project = APP ORDER BY Rank ASC',
    flow: FLOWS.teamManaged,
    points: STORY_POINT_ESTIMATE,
  }),
];

/** The app pilot: a team-managed project with an agency on board. */
export const APP: Team = {
  plan: PLAN,
  project: PROJECT_FILE,
  boards: BOARDS,
};

function ownership(index: number): OwnershipSketch[] {
  const values = { n: index + 1, m: index + 2 };
  return turnOf(APP_OWN_WORK, index, 1).map((title, turn) => ({
    summary: fillTitle(title, values),
    assignee: (index + turn) % 3 === 0 ? oliver : nora,
    by: nora,
  }));
}
