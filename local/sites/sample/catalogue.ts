import { status, STATUSES, TYPES } from '../engine/catalogue';
import type { Flow, IssueType, Named } from '../engine/model';
import { PRIORITIES } from '../engine/catalogue';
import type { TypeSet } from './play/team-plan';

const FRENCH_HOLD = status('10104', 'En attente', 'indeterminate');
const GERMAN_HOLD = status('10114', 'Zurückgestellt', 'new');

/** The boards of the site, as flows of statuses. */
export const FLOWS = {
  english: {
    statuses: [STATUSES.todo, STATUSES.progress, STATUSES.review, STATUSES.test, STATUSES.done],
    parked: STATUSES.onHold,
  },
  short: {
    statuses: [STATUSES.todo, STATUSES.progress, STATUSES.review, STATUSES.done],
    parked: STATUSES.onHold,
  },
  french: {
    statuses: [
      status('10100', 'À faire', 'new'),
      status('10101', 'En cours', 'indeterminate'),
      status('10102', 'En recette', 'indeterminate'),
      status('10103', 'Terminé', 'done'),
    ],
    parked: FRENCH_HOLD,
  },
  german: {
    statuses: [
      status('10110', 'Offen', 'new'),
      status('10111', 'In Arbeit', 'indeterminate'),
      status('10112', 'Review', 'indeterminate'),
      status('10113', 'Fertig', 'done'),
    ],
    parked: GERMAN_HOLD,
  },
  teamManaged: {
    statuses: [
      status('10120', 'To Do', 'new'),
      status('10121', 'In Progress', 'indeterminate'),
      status('10122', 'Done', 'done'),
    ],
    parked: status('10123', 'Waiting for store review', 'indeterminate'),
  },
  kanban: {
    statuses: [
      status('10130', 'Backlog', 'new'),
      status('10131', 'Selected for Development', 'new'),
      STATUSES.progress,
      STATUSES.review,
      STATUSES.done,
    ],
    parked: STATUSES.onHold,
  },
} as const satisfies Record<string, Flow>;

const TECHNICAL_STORY: IssueType = { id: '10006', name: 'Technical Story', level: 0 };
const TECHNICAL_TASK: IssueType = { id: '10007', name: 'Technical task', level: -1 };

const SHARED: TypeSet = {
  epic: TYPES.epic,
  story: TYPES.story,
  task: TYPES.task,
  technical: TYPES.task,
  bug: TYPES.bug,
  part: TYPES.subtask,
};

/** The issue types of each sort of project. */
export const TYPE_SETS = {
  shared: SHARED,
  /** With an issue type for technical work. */
  technicalStories: { ...SHARED, technical: TECHNICAL_STORY },
  /** Whose sub-tasks are Jira's own "Technical task". */
  technicalParts: { ...SHARED, part: TECHNICAL_TASK },
  french: {
    epic: { id: '10200', name: 'Epic', level: 1 },
    story: { id: '10201', name: 'Récit', level: 0 },
    task: { id: '10202', name: 'Tâche', level: 0 },
    technical: { id: '10202', name: 'Tâche', level: 0 },
    bug: { id: '10203', name: 'Anomalie', level: 0 },
    part: { id: '10204', name: 'Sous-tâche', level: -1 },
  },
  teamManaged: {
    epic: { id: '10300', name: 'Epic', level: 1 },
    story: { id: '10301', name: 'Story', level: 0 },
    task: { id: '10302', name: 'Task', level: 0 },
    technical: { id: '10302', name: 'Task', level: 0 },
    bug: { id: '10303', name: 'Bug', level: 0 },
    part: { id: '10304', name: 'Subtask', level: -1 },
  },
} as const satisfies Record<string, TypeSet>;

/** How priorities are usually given. */
export const USUAL_PRIORITIES: readonly (readonly [Named, number])[] = [
  [PRIORITIES.highest, 0.04],
  [PRIORITIES.high, 0.16],
  [PRIORITIES.medium, 0.62],
  [PRIORITIES.low, 0.15],
  [PRIORITIES.lowest, 0.03],
];
