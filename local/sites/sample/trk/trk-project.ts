import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import { Calendar } from '../../engine/calendar';
import { PRIORITIES, RESOLUTIONS, STORY_POINTS } from '../../engine/catalogue';
import type { IssueRecord } from '../../engine/issue-record';
import { ENGLISH } from '../../engine/model';
import type { Random } from '../../engine/random';
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
import type { Habits, OwnershipSketch, TeamPlan, TechnicalMark } from '../play/team-plan';
import { isParked, isTechnical, pickWithQuota } from './trk-quota';
import { TECH_SPRINTS, trkIncidents } from './trk-incidents';
import { TRK_COACHING, TRK_GOALS, TRK_PRODUCT_WORK, TRK_TEXTS } from './trk-texts';

const PROJECT = '13000';
const BOARD = 3;
const TECH_BOARD = 4;
const FIRST_NUMBER = 21;
const CALENDAR = new Calendar('Europe/Amsterdam');
const { charlotte, oliver, ravi, ingrid, pieter, aisha, luca, megan, sandra, george } = PEOPLE;

const HABITS: Habits = {
  stock: 92,
  mix: [
    ['functional', 0.49],
    ['bug', 0.11],
    ['technical', 0.33],
    ['plain', 0.08],
  ],
  points: [
    [1, 1],
    [2, 3],
    [3, 4],
    [5, 4],
    [8, 1],
  ],
  unestimated: 0.03,
  described: 0.6,
  purposeful: 0.8,
  underEpics: 0.85,
  split: 0.3,
  specialists: 0.5,
  finish: 'steady',
  travel: 0.1,
  toBacklog: 0.05,
  reopened: 0.03,
  poTouch: { functional: 0.9, technical: 0 },
  talk: 0.55,
  bornInside: 0.5,
};

const SPRINTS = twoWeekSprints({
  calendar: CALENDAR,
  boardId: BOARD,
  firstId: 301,
  name: (index) => `TRK Sprint ${FIRST_NUMBER + index}`,
  firstStart: '2026-05-27',
  startTime: '13:00',
  endTime: '10:00',
  goals: TRK_GOALS,
});

const SCRIPTS = scriptsOf(
  TRK_GOALS,
  [
    [19, 0.9, 3, 0.67, 1, 1, 1],
    [19, 0.94, 3, 0.67, 0, 2, 1],
    [20, 0.92, 4, 0.75, 1, 1, 0],
    [20, 0.94, 3, 0.67, 0, 2, 1],
    [19, 0.9, 3, 0.67, 1, 2, 1],
    [20, 0.95, 3, 1, 0, 1, 0],
    [20, 0.92, 4, 0.5, 1, 2, 1],
    [19, 0.94, 3, 0.67, 0, 2, 1],
    [20, 0.9, 3, 0.67, 1, 1, 1],
    [20, 0.94, 4, 0.75, 0, 2, 1],
    [19, 0.92, 3, 0.67, 1, 2, 0],
    [20, 0.94, 3, 0.67, 0, 1, 1],
    [20, 0.94, 4, 0.75, 1, 2, 2],
  ],
  { 3: { outside: 1 }, 9: { readded: 1 }, 12: { outside: 1 } },
);

const PLAN: TeamPlan = {
  setup: {
    id: PROJECT,
    key: 'TRK',
    flow: FLOWS.english,
    dialect: { ...ENGLISH, pointsField: STORY_POINTS },
    priority: PRIORITIES.medium,
    resolution: RESOLUTIONS.done,
  },
  calendar: CALENDAR,
  types: TYPE_SETS.technicalStories,
  cast: {
    po: charlotte,
    host: oliver,
    estimator: ravi,
    developers: [ravi, ingrid, pieter, aisha, luca],
    tester: megan,
    askers: [sandra, george],
  },
  texts: TRK_TEXTS,
  habits: HABITS,
  sprints: SPRINTS,
  scripts: SCRIPTS,
  components: componentsOf(TRK_TEXTS.themes, 13_100),
  releases: releasesEvery(14, {
    first: '2026-06-11',
    last: '2026-12-01',
    firstId: 13_200,
    name: (index) => `3.${6 + index}`,
  }),
  priorities: USUAL_PRIORITIES,
  ownership,
  technicalMark,
  position: (record, backlog, random) =>
    isTechnical(record) ? backlog.length : random.int(0, firstTechnical(backlog)),
  pick: pickWithQuota,
  alwaysFinished: isTechnical,
};

const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'TRK',
  name: 'Delivery tracking',
  style: 'classic',
  projectTypeKey: 'software',
  description: 'From the label to the front door.',
  lead: { accountId: charlotte.accountId },
  issueTypes: typeIdsOf(TYPE_SETS.technicalStories),
  roles: rolesOf({
    Administrators: [oliver],
    Member: [charlotte, ravi, ingrid, pieter, aisha, luca, megan],
    Viewer: EMPLOYEES,
    'Product Owner': [charlotte],
    'Scrum Master': [oliver],
  }),
};

const BOARD_LIKE = { projectId: PROJECT, type: 'scrum', flow: FLOWS.english, points: STORY_POINTS } as const;

const BOARDS: readonly SiteBoard[] = [
  {
    ...boardOf({
      ...BOARD_LIKE,
      id: BOARD,
      name: 'TRK board',
      filterJql: 'project = TRK AND (labels is EMPTY OR labels not in (tech-debt)) ORDER BY Rank ASC',
    }),
    quickFilters: [
      { id: 31, name: 'Only technical', jql: 'labels = technical' },
      { id: 32, name: 'Only mine', jql: 'assignee = currentUser()' },
    ],
  },
  boardOf({
    ...BOARD_LIKE,
    id: TECH_BOARD,
    name: 'TRK technical backlog',
    filterJql: 'project = TRK AND labels in (tech-debt) ORDER BY Rank ASC',
  }),
];

/** Delivery tracking: the Product Owner stays away from technical work, which has its own share, place and sprints. */
export const TRK: Team = {
  plan: PLAN,
  project: PROJECT_FILE,
  boards: BOARDS,
  besides: TECH_SPRINTS,
  incidents: trkIncidents,
};

/** Of ten technical items seven are let into sprints by their share; three live on their own board. */
function technicalMark(random: Random, index: number): TechnicalMark {
  const points = random.weighted<number>([
    [2, 1],
    [3, 4],
    [5, 4],
    [8, 1],
  ]);
  if (index % 10 < 3) {
    return { labels: ['tech-debt'], type: TYPE_SETS.shared.task, inTechnicalEpic: true, points };
  }
  return { labels: ['technical'], inTechnicalEpic: random.chance(0.4), points };
}

function firstTechnical(backlog: readonly IssueRecord[]): number {
  const index = backlog.findIndex((record) => isTechnical(record) || isParked(record));
  return index === -1 ? backlog.length : index;
}

function ownership(index: number): OwnershipSketch[] {
  const values = { n: FIRST_NUMBER + index, m: FIRST_NUMBER + index + 1 };
  const of = (title: string, assignee: typeof oliver): OwnershipSketch => ({
    summary: fillTitle(title, values),
    assignee,
    by: assignee,
  });
  return [
    ...turnOf(TRK_COACHING, index, 1).map((title) => of(title, oliver)),
    ...turnOf(TRK_PRODUCT_WORK, index, 1).map((title) => of(title, charlotte)),
  ];
}
