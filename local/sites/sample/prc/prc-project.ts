import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import { Calendar } from '../../engine/calendar';
import { PRIORITIES, RESOLUTIONS, STORY_POINTS } from '../../engine/catalogue';
import { ENGLISH, type Sprint } from '../../engine/model';
import type { ProjectStage } from '../../engine/project-stage';
import type { PlayedProject } from '../../engine/site-writer';
import { playVisit, throughTheBoard } from '../../engine/visit';
import { FLOWS, TYPE_SETS, USUAL_PRIORITIES } from '../catalogue';
import { PEOPLE } from '../people';
import { playKanban, type KanbanPlan, type Stream } from '../play/kanban-play';
import type { Telling } from '../play/team';
import { boardOf, rolesOf, typeIdsOf } from '../play/setting-up';
import { ENGLISH_VOICE } from '../voices/english-texts';
import { PRC_BUGS, PRC_SHOP_WORK, PRC_SLOTS, PRC_STORIES, PRC_TASKS } from './prc-texts';

const PROJECT = '18000';
const { philippe, priya, elena, viktor, marcus } = PEOPLE;
const DAY = 24 * 60 * 60_000;

const { story, task, bug } = TYPE_SETS.shared;

const STREAMS: readonly Stream[] = [
  { kind: 'functional', type: story, titles: PRC_STORIES, weight: 5, by: [priya, philippe] },
  { kind: 'plain', type: task, titles: PRC_TASKS, weight: 1.2, by: [philippe] },
  { kind: 'bug', type: bug, titles: PRC_BUGS, weight: 1, by: [elena, viktor] },
];

const PLAN: KanbanPlan = {
  setup: {
    id: PROJECT,
    key: 'PRC',
    flow: FLOWS.english,
    dialect: { ...ENGLISH, pointsField: STORY_POINTS },
    priority: PRIORITIES.medium,
    resolution: RESOLUTIONS.done,
  },
  calendar: new Calendar('Europe/Berlin'),
  first: '2026-08-03',
  last: '2026-11-18',
  rate: 0.7,
  streams: STREAMS,
  slots: PRC_SLOTS,
  developers: [elena, viktor],
  voice: ENGLISH_VOICE,
  components: [],
  priorities: USUAL_PRIORITIES,
  waiting: 0.25,
};

const PROJECT_FILE: SiteProject = {
  id: PROJECT,
  key: 'PRC',
  name: 'Pricing pilot (confidential)',
  style: 'classic',
  projectTypeKey: 'software',
  description: 'Not to be shown outside of the pilot.',
  lead: { accountId: philippe.accountId },
  issueTypes: typeIdsOf(TYPE_SETS.shared),
  roles: rolesOf({ Administrators: [philippe], Member: [priya, elena, viktor], Viewer: [] }),
};

const BOARDS: readonly SiteBoard[] = [
  boardOf({
    id: 9,
    name: 'PRC board',
    type: 'kanban',
    projectId: PROJECT,
    filterJql: 'project = PRC ORDER BY Rank ASC',
    flow: FLOWS.english,
    points: null,
  }),
];

/**
 * The confidential pricing pilot: few people may see it, but some of its work is done in sprints of the shop.
 * In: the sprints of the shop in which it takes part, oldest first.
 */
export function playPrc({ random, now }: Telling, shopSprints: readonly Sprint[]): PlayedProject {
  const besides = (played: ProjectStage): void =>
    shopSprints.forEach((sprint, index) => workInShop(played, sprint, index));
  const stage = playKanban({ ...PLAN, besides }, random.fork('PRC'), now);
  return { project: PROJECT_FILE, boards: BOARDS, sprints: [], versions: [], components: [], stage };
}

/** Two items a sprint are planned and done by the shop's team: the second one of the last closed sprint is left over. */
function workInShop(stage: ProjectStage, sprint: Sprint, index: number): void {
  [0, 1].forEach((n) => {
    stage.agenda.at(sprint.startAt - 5 * DAY + n * 900_000, (at) => {
      const record = stage.create(at, {
        summary: PRC_SHOP_WORK[(index * 2 + n) % PRC_SHOP_WORK.length] ?? '',
        type: TYPE_SETS.shared.story,
        kind: 'functional',
        by: priya,
        points: n === 0 ? 3 : 5,
        labels: ['shop-team'],
      });
      stage.agenda.at(sprint.startAt - 40 * 60_000, (then) => stage.enter(record, sprint, then, priya));
      const left = n === 1 && index === 2;
      playVisit(stage, record, sprint, {
        moves: left ? [[6.2, 1]] : throughTheBoard(1.2 + n, 4.6 + n * 2, 0, 5),
        assignee: elena,
        planner: priya,
        estimator: elena,
      });
    });
  });
  stage.agenda.at(sprint.completeAt, () => stage.complete(sprint, marcus, () => null));
}
