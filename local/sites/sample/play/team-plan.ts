import type { Json } from '../../../jira/store/json';
import type { Block } from '../../engine/adf';
import type { Calendar } from '../../engine/calendar';
import type { IssueRecord } from '../../engine/issue-record';
import type { IssueType, Named, Sprint, Version, WorkKind } from '../../engine/model';
import type { Person } from '../../engine/people';
import type { ProjectSetup } from '../../engine/project-stage';
import type { Random } from '../../engine/random';
import type { TeamTexts } from './team-texts';

/** Who does what in a team. */
export interface TeamCast {
  readonly po: Person;
  /** Who plans, starts and completes sprints. */
  readonly host: Person;
  /** Who writes down what the team estimates. */
  readonly estimator: Person;
  readonly developers: readonly Person[];
  readonly tester: Person;
  /** People from outside who report bugs and ask for things. */
  readonly askers: readonly Person[];
}

/** The issue types of a project by what they are used for. */
export interface TypeSet {
  readonly epic: IssueType;
  readonly story: IssueType;
  readonly task: IssueType;
  readonly technical: IssueType;
  readonly bug: IssueType;
  readonly part: IssueType;
}

/** How one sprint goes. Numbers are items; shares 0–1. */
export interface SprintScript {
  readonly goal: string;
  readonly committed: number;
  /** Share of the committed items that is done at the close. */
  readonly done: number;
  readonly added: number;
  /** Share of the added items that is done at the close. */
  readonly addedDone: number;
  readonly removed?: number;
  readonly reestimated?: number;
  readonly blocked?: number;
  /** Items that are finished outside and then pulled in. */
  readonly outside?: number;
  /** Items that are taken out and put back. */
  readonly readded?: number;
}

/** What a team usually does. Shares 0–1. */
export interface Habits {
  /** Items in the backlog between two plannings. */
  readonly stock: number;
  readonly mix: readonly (readonly [kind: WorkKind, weight: number])[];
  readonly points: readonly (readonly [points: number, weight: number])[];
  readonly unestimated: number;
  readonly described: number;
  /** Share of the descriptions that say why, or when it is done. */
  readonly purposeful: number;
  /** Share of the items that belong to an epic. */
  readonly underEpics: number;
  /** Share of the stories that are split into sub-tasks. */
  readonly split: number;
  /** Share of the work that the one expert of its subject does. */
  readonly specialists: number;
  /** Whether work is finished evenly or in the last days. */
  readonly finish: 'steady' | 'late';
  /** Share of what is left that is left again in the next sprints. */
  readonly travel: number;
  /** Share of what is left at the close that goes back to the backlog. */
  readonly toBacklog: number;
  /** Share of the finished items that somebody reopens. */
  readonly reopened: number;
  /** Share of the items that the PO comments on, edits or re-ranks in a sprint. */
  readonly poTouch: { readonly functional: number; readonly technical: number };
  readonly talk: number;
  /** Share of the added items that are created straight into the sprint. */
  readonly bornInside: number;
}

/** An item about the team's own work: a ceremony, the roadmap, an order of servers. */
export interface OwnershipSketch {
  readonly summary: string;
  readonly assignee: Person | null;
  readonly by: Person;
  readonly description?: readonly Block[];
  readonly labels?: readonly string[];
  readonly properties?: Readonly<Record<string, Json>>;
  /** Whether it is done in its sprint; default yes. */
  readonly done?: boolean;
}

/** How technical work is marked in a project. */
export interface TechnicalMark {
  readonly labels: readonly string[];
  /** The issue type, where it has one of its own. */
  readonly type?: IssueType;
  /** Whether it belongs to the epic for technical work. */
  readonly inTechnicalEpic?: boolean;
  /** The estimate that developers give it when they write it down. */
  readonly points?: number;
}

/** A Scrum team and its sprints: everything that is decided before its story is played. */
export interface TeamPlan {
  readonly setup: ProjectSetup;
  readonly calendar: Calendar;
  readonly types: TypeSet;
  readonly cast: TeamCast;
  readonly texts: TeamTexts;
  readonly habits: Habits;
  /** Sprints with a script, then the future ones. */
  readonly sprints: readonly Sprint[];
  readonly scripts: readonly SprintScript[];
  readonly components: readonly Named[];
  readonly releases: readonly Version[];
  readonly priorities: readonly (readonly [priority: Named, weight: number])[];
  readonly ownership: (sprint: number, random: Random) => readonly OwnershipSketch[];
  /** The marks of the n-th technical item. */
  readonly technicalMark: (random: Random, index: number) => TechnicalMark;
  /** Where a new item is put in a backlog of this length (0 = top). */
  readonly position: (record: IssueRecord, backlog: readonly IssueRecord[], random: Random) => number;
  /** Which items of the backlog are taken into a sprint; default the highest ranked. */
  readonly pick?: (
    backlog: readonly IssueRecord[],
    count: number,
    taken: readonly IssueRecord[],
  ) => readonly IssueRecord[];
  /** Items that are never left over. */
  readonly alwaysFinished?: (record: IssueRecord) => boolean;
}
