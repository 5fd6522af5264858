import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import { Calendar } from '../../engine/calendar';
import { PRIORITIES, RESOLUTIONS, STORY_POINTS } from '../../engine/catalogue';
import { FLOWS, TYPE_SETS } from '../catalogue';
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
import { savIncidents } from './sav-incidents';
import { SAV_CEREMONIES, SAV_GOALS, SAV_PO_WORK, SAV_SM_WORK, SAV_TEXTS } from './sav-texts';

const PROJECT = '12000';
const BOARD = 2;
const CALENDAR = new Calendar('Europe/Paris', ['2026-07-14', '2026-11-11']);
const { claire, didier, amelie, thomas, nadia, julien, mehdi, sophie, hugo, philippe } = PEOPLE;

const HABITS: Habits = {
  stock: 70,
  mix: [
    ['functional', 0.64],
    ['bug', 0.18],
    ['technical', 0.06],
    ['plain', 0.12],
  ],
  // Points are days here: halves, and one and a half.
  points: [
    [0.5, 2],
    [1, 4],
    [1.5, 2],
    [2, 3],
    [2.5, 1],
    [3, 4],
    [5, 3],
    [8, 1],
  ],
  unestimated: 0.36,
  described: 0.35,
  purposeful: 0.15,
  underEpics: 0.55,
  split: 0.35,
  specialists: 0.92,
  finish: 'late',
  travel: 0.55,
  toBacklog: 0.05,
  reopened: 0.2,
  poTouch: { functional: 0.35, technical: 0.2 },
  talk: 0.7,
  bornInside: 0.5,
};

const SPRINTS = twoWeekSprints({
  calendar: CALENDAR,
  boardId: BOARD,
  firstId: 201,
  name: (index) => `Sprint ${index + 1}`,
  firstStart: '2026-05-26',
  startTime: '14:00',
  endTime: '10:00',
  goals: SAV_GOALS,
});

const SCRIPTS = scriptsOf(SAV_GOALS, [
  [26, 0.42, 8, 0.4, 2, 3, 2],
  [26, 0.46, 9, 0.4, 2, 4, 3],
  [25, 0.42, 10, 0.3, 3, 4, 2],
  [25, 0.52, 11, 0.4, 2, 5, 3],
  [26, 0.44, 9, 0.4, 2, 4, 3],
  [25, 0.48, 12, 0.4, 2, 5, 4],
  [26, 0.54, 8, 0.4, 2, 3, 2],
  [26, 0.48, 13, 0.4, 3, 6, 3],
  [25, 0.46, 10, 0.3, 2, 4, 3],
  [25, 0.5, 11, 0.4, 2, 4, 4],
  [26, 0.42, 10, 0.3, 2, 4, 3],
  [26, 0.44, 12, 0.3, 3, 5, 4],
  [26, 0.46, 14, 0.3, 2, 5, 4],
]);

const PLAN: TeamPlan = {
  setup: {
    id: PROJECT,
    key: 'SAV',
    flow: FLOWS.french,
    dialect: {
      pointsField: STORY_POINTS,
      decimalComma: true,
      rankedHigher: 'Classé plus haut',
      rankedLower: 'Classé plus bas',
    },
    priority: PRIORITIES.high,
    resolution: RESOLUTIONS.done,
  },
  calendar: CALENDAR,
  types: TYPE_SETS.french,
  cast: {
    po: claire,
    host: didier,
    estimator: didier,
    developers: [amelie, thomas, nadia, julien, mehdi],
    tester: sophie,
    askers: [philippe],
  },
  texts: SAV_TEXTS,
  habits: HABITS,
  sprints: SPRINTS,
  scripts: SCRIPTS,
  components: componentsOf(SAV_TEXTS.themes, 12_100),
  releases: releasesEvery(98, {
    first: '2026-06-25',
    last: '2027-01-20',
    firstId: 12_200,
    name: (index) => `Lot ${index + 1}`,
  }),
  priorities: [
    [PRIORITIES.highest, 0.3],
    [PRIORITIES.high, 0.55],
    [PRIORITIES.medium, 0.15],
  ],
  ownership,
  technicalMark: () => ({ labels: [] }),
  position: (_, backlog, random) => random.int(0, backlog.length),
};

const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'SAV',
  name: 'Portail SAV',
  style: 'classic',
  projectTypeKey: 'software',
  description: 'Retours, remboursements et réparations. Passage en « mode agile » depuis mai 2026.',
  lead: { accountId: didier.accountId },
  issueTypes: typeIdsOf(TYPE_SETS.french),
  roles: rolesOf({
    Administrators: [didier],
    Member: [claire, amelie, thomas, nadia, julien, mehdi, sophie, hugo, philippe],
    Viewer: EMPLOYEES,
    'Product Owner': [claire],
    'Scrum Master': [didier],
  }),
};

const BOARDS: readonly SiteBoard[] = [
  boardOf({
    id: BOARD,
    name: 'Tableau SAV',
    type: 'scrum',
    projectId: PROJECT,
    filterJql: 'project = SAV ORDER BY Rank ASC',
    flow: FLOWS.french,
    points: STORY_POINTS,
  }),
];

/** The after-sales portal in Lyon: a team new to Scrum whose ceremonies were imposed. */
export const SAV: Team = {
  plan: PLAN,
  project: PROJECT_FILE,
  boards: BOARDS,
  incidents: savIncidents,
};

/** The imposed meetings of a sprint, all on the Scrum Master, with what else is put on the two. */
function ownership(index: number): OwnershipSketch[] {
  const values = { n: index + 1, m: index + 2 };
  const [daily = '', ...others] = SAV_CEREMONIES;
  const of = (title: string, assignee: typeof didier, done = true): OwnershipSketch => ({
    summary: fillTitle(title, values),
    assignee,
    by: assignee,
    done,
  });
  return [
    of(daily, didier),
    ...turnOf(others, index, 2).map((title) => of(title, didier)),
    ...turnOf(SAV_SM_WORK, index, 1).map((title) => of(title, didier, index % 3 !== 1)),
    ...turnOf(SAV_PO_WORK, index, 1).map((title) => of(title, claire, index % 4 !== 2)),
  ];
}
