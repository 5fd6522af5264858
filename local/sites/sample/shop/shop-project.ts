import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import { Calendar } from '../../engine/calendar';
import { PRIORITIES, RESOLUTIONS, STORY_POINTS } from '../../engine/catalogue';
import { ENGLISH } from '../../engine/model';
import type { Person } from '../../engine/people';
import type { Random } from '../../engine/random';
import { FLOWS, TYPE_SETS, USUAL_PRIORITIES } from '../catalogue';
import { EMPLOYEES } from '../everybody';
import { PEOPLE } from '../people';
import {
  boardOf,
  componentsOf,
  fillTitle,
  quarterOf,
  releasesEvery,
  rolesOf,
  scriptsOf,
  turnOf,
  typeIdsOf,
  twoWeekSprints,
} from '../play/setting-up';
import type { Team } from '../play/team';
import type { Habits, OwnershipSketch, TeamPlan } from '../play/team-plan';
import { shopIncidents } from './shop-incidents';
import { SHOP_COACHING, SHOP_GOALS, SHOP_PRODUCT_WORK, SHOP_TEXTS, type OwnWork } from './shop-texts';

const PROJECT = '11000';
const BOARD = 1;
const FIRST_NUMBER = 31;
const CALENDAR = new Calendar('Europe/Berlin', ['2026-10-03']);
const { priya, marcus, elena, samuel, hannah, diego, kasia, ben, sandra, george } = PEOPLE;

/** Share of the team's own work that lies with the other role. */
const MIXED_UP = 0.6;

const HABITS: Habits = {
  stock: 62,
  mix: [
    ['functional', 0.58],
    ['bug', 0.14],
    ['technical', 0.16],
    ['plain', 0.12],
  ],
  points: [
    [1, 1],
    [2, 3],
    [3, 4],
    [5, 4],
    [8, 2],
    [13, 0.4],
  ],
  unestimated: 0.04,
  described: 0.55,
  purposeful: 0.7,
  underEpics: 0.75,
  split: 0.4,
  specialists: 0.6,
  finish: 'steady',
  travel: 0.25,
  toBacklog: 0.08,
  reopened: 0.04,
  poTouch: { functional: 0.5, technical: 0.4 },
  talk: 0.6,
  bornInside: 0.5,
};

const SPRINTS = twoWeekSprints({
  calendar: CALENDAR,
  boardId: BOARD,
  firstId: 101,
  name: (index) => `SHOP Sprint ${FIRST_NUMBER + index}`,
  former: { 7: 'SHOP Sprint 38 (Black Friday)' },
  firstStart: '2026-05-27',
  startTime: '11:30',
  endTime: '10:00',
  goals: SHOP_GOALS,
});

const SCRIPTS = scriptsOf(
  SHOP_GOALS,
  [
    [20, 0.76, 4, 0.5, 1, 2, 1],
    [20, 0.82, 5, 0.6, 1, 1, 1],
    [22, 0.78, 5, 0.6, 2, 2, 0],
    [21, 0.84, 6, 0.67, 1, 3, 1],
    [22, 0.72, 6, 0.5, 2, 2, 2],
    [21, 0.82, 5, 0.6, 1, 2, 1],
    [22, 0.86, 4, 0.75, 0, 3, 0],
    [22, 0.74, 6, 0.5, 2, 2, 2],
    [21, 0.82, 5, 0.6, 1, 2, 1],
    [22, 0.8, 7, 0.57, 1, 3, 1],
    [21, 0.88, 4, 0.75, 1, 2, 1],
    [22, 0.88, 5, 0.8, 1, 2, 0],
    [22, 0.84, 7, 0.6, 2, 3, 2],
  ],
  { 6: { readded: 1 }, 8: { outside: 1 }, 12: { readded: 1, outside: 1 } },
);

const PLAN: TeamPlan = {
  setup: {
    id: PROJECT,
    key: 'SHOP',
    flow: FLOWS.english,
    dialect: { ...ENGLISH, pointsField: STORY_POINTS },
    priority: PRIORITIES.medium,
    resolution: RESOLUTIONS.done,
  },
  calendar: CALENDAR,
  types: TYPE_SETS.shared,
  cast: {
    po: priya,
    host: marcus,
    estimator: hannah,
    developers: [elena, samuel, hannah, diego, kasia],
    tester: ben,
    askers: [sandra, george],
  },
  texts: SHOP_TEXTS,
  habits: HABITS,
  sprints: SPRINTS,
  scripts: SCRIPTS,
  components: componentsOf(SHOP_TEXTS.themes, 11_100),
  releases: releasesEvery(28, {
    first: '2026-06-11',
    last: '2026-12-01',
    firstId: 11_200,
    name: (index) => `5.${6 + index}`,
  }),
  priorities: USUAL_PRIORITIES,
  ownership,
  technicalMark: (random) => ({ labels: random.chance(0.5) ? ['tech-debt'] : [] }),
  position: (_, backlog, random) => random.int(0, backlog.length),
};

const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'SHOP',
  name: 'Online shop',
  style: 'classic',
  projectTypeKey: 'software',
  description: 'Web shop for six countries.',
  lead: { accountId: marcus.accountId },
  issueTypes: typeIdsOf(TYPE_SETS.shared),
  roles: rolesOf({
    Administrators: [marcus],
    Member: [priya, elena, samuel, hannah, diego, kasia, ben],
    Viewer: EMPLOYEES,
    'Product Owner': [priya, marcus],
    'Scrum Master': [priya],
  }),
};

const BOARDS: readonly SiteBoard[] = [
  boardOf({
    id: BOARD,
    name: 'SHOP board',
    type: 'scrum',
    projectId: PROJECT,
    filterJql: 'project = SHOP OR (project = PRC AND labels = shop-team) ORDER BY Rank ASC',
    flow: FLOWS.english,
    points: STORY_POINTS,
  }),
];

/** The online shop: work of the Scrum Master lies with the Product Owner, and the other way round. */
export const SHOP: Team = {
  plan: PLAN,
  project: PROJECT_FILE,
  boards: BOARDS,
  incidents: shopIncidents,
};

/** Four items a sprint about the team's own work, most of them with the wrong one of the two. */
function ownership(index: number, random: Random): OwnershipSketch[] {
  const sprint = SPRINTS[index];
  const values = {
    n: FIRST_NUMBER + index,
    m: FIRST_NUMBER + index + 1,
    q: sprint === undefined ? 4 : quarterOf(sprint),
    r: 6 + Math.floor(index / 2),
  };
  const sketch = (
    [kind, title]: OwnWork,
    holder: 'SM' | 'PO',
    people: readonly [right: Person, wrong: Person],
  ) => {
    const wrong = random.chance(MIXED_UP);
    const quarrel = index > 8 && random.chance(0.35);
    return {
      summary: fillTitle(title, values),
      assignee: people[wrong ? 1 : 0],
      by: random.pick([priya, marcus, hannah]),
      done: random.chance(0.8),
      ...(quarrel ? { properties: { 'tandem.owner': overridden(kind, holder, sprint?.startAt ?? 0) } } : {}),
    };
  };
  return [
    ...turnOf(SHOP_COACHING, index, 2).map((entry) => sketch(entry, 'SM', [marcus, priya])),
    ...turnOf(SHOP_PRODUCT_WORK, index, 2).map((entry) => sketch(entry, 'PO', [priya, marcus])),
  ];
}

/** The answer of somebody who pushes the work to the other role. */
function overridden(kind: string, holder: 'SM' | 'PO', at: number) {
  const owner = holder === 'SM' ? 'PO' : 'SM';
  return {
    v: 1,
    owner,
    with: [],
    kind,
    state: 'overridden',
    byRole: holder,
    at: new Date(at + 3_600_000).toISOString(),
  };
}
