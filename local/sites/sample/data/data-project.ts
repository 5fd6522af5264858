import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import { Calendar } from '../../engine/calendar';
import { PRIORITIES, RESOLUTIONS, STORY_POINTS } from '../../engine/catalogue';
import { ENGLISH } from '../../engine/model';
import type { PlayedProject } from '../../engine/site-writer';
import { FLOWS, TYPE_SETS, USUAL_PRIORITIES } from '../catalogue';
import { EMPLOYEES } from '../everybody';
import { PEOPLE } from '../people';
import { playKanban, type KanbanPlan } from '../play/kanban-play';
import type { Telling } from '../play/team';
import { boardOf, rolesOf, typeIdsOf } from '../play/setting-up';
import { DATA_BUGS, DATA_REQUESTS, DATA_SLOTS, DATA_TECHNICAL, DATA_VOICE } from './data-texts';

const PROJECT = '17000';
const { zoe, viktor, mei, arjun, laura, priya, katrin, sandra, george, charlotte } = PEOPLE;
const COMPONENTS = ['Sales', 'Customers', 'Logistics'].map((name, index) => ({
  id: String(17_100 + index),
  name,
}));

const ASKERS = [priya, katrin, sandra, george, charlotte];

const PLAN: KanbanPlan = {
  setup: {
    id: PROJECT,
    key: 'DATA',
    flow: FLOWS.kanban,
    dialect: { ...ENGLISH, pointsField: STORY_POINTS },
    priority: PRIORITIES.medium,
    resolution: RESOLUTIONS.done,
  },
  calendar: new Calendar('Europe/Berlin'),
  first: '2026-05-18',
  last: '2026-11-18',
  rate: 1.75,
  streams: [
    {
      kind: 'functional',
      type: TYPE_SETS.shared.story,
      titles: DATA_REQUESTS,
      weight: 6,
      by: [...ASKERS, zoe],
    },
    { kind: 'bug', type: TYPE_SETS.shared.bug, titles: DATA_BUGS, weight: 1.6, by: ASKERS },
    {
      kind: 'technical',
      type: TYPE_SETS.shared.task,
      titles: DATA_TECHNICAL,
      weight: 1.7,
      labels: ['tech-debt'],
      by: [viktor, mei, arjun],
    },
  ],
  slots: DATA_SLOTS,
  developers: [viktor, mei, arjun, laura],
  voice: DATA_VOICE,
  components: COMPONENTS,
  priorities: USUAL_PRIORITIES,
  waiting: 0.14,
};

const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'DATA',
  name: 'Data & reporting',
  style: 'classic',
  projectTypeKey: 'software',
  description: 'Questions, reports and the models behind them.',
  lead: { accountId: zoe.accountId },
  issueTypes: typeIdsOf(TYPE_SETS.shared),
  roles: rolesOf({ Administrators: [zoe], Member: [viktor, mei, arjun, laura], Viewer: EMPLOYEES }),
};

const BOARDS: readonly SiteBoard[] = [
  boardOf({
    id: 8,
    name: 'DATA flow',
    type: 'kanban',
    projectId: PROJECT,
    filterJql: 'project = DATA ORDER BY Rank ASC',
    flow: FLOWS.kanban,
    points: null,
    limits: { 'In Progress': 6, 'In Review': 4 },
  }),
];

/** The data team: requests flow over a Kanban board. */
export function playData({ random, now }: Telling): PlayedProject {
  const stage = playKanban(PLAN, random.fork('DATA'), now);
  return { project: PROJECT_FILE, boards: BOARDS, sprints: [], versions: [], components: COMPONENTS, stage };
}
