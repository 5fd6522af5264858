import type { Block } from '../sprint/blocked';
import type { WorkingCalendar } from '../sprint/calendar';
import type { ItemKind, SprintItem } from '../sprint/item';
import type { Measure } from '../sprint/measure';
import type { Ceremony, HealthSettings, ScrumMasterMode, TeamSettings } from '../team/settings';
import type { Stage } from '../team/stage';
import type { Purpose } from '../text/purpose';

/** One sprint as the signals see it: of a closed sprint, its kept rows. Instants in ms. */
export interface HealthSprint {
  readonly id: number;
  readonly name: string;
  readonly goal: string;
  readonly startAt: number;
  /** The close, or now while it runs. */
  readonly endAt: number;
  readonly plannedEndAt: number | null;
  readonly items: readonly SprintItem[];
}

/**
 * An item as it is now: of a running sprint; on a board without sprints, what is open or was done in the last 30 days.
 * Sub-tasks and epics are left out. Instants in ms, null where it has not happened.
 */
export interface CurrentItem extends ItemKind {
  readonly id: string;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly doneAt: number | null;
  readonly inProgress: boolean;
  /** Calendar days in the works, the first one counted; null unless in progress. */
  readonly ageDays: number | null;
  readonly reopened: boolean;
  readonly backMoves: number;
  readonly purpose: Purpose | null;
  /** Whether somebody said that it serves the sprint goal, or its epic is the goal's; null: nobody did. */
  readonly servesGoal: boolean | null;
}

/** What a team is and has chosen, as far as signals ask. */
export interface HealthTeam {
  /** The stage the team confirmed: for texts and cards. */
  readonly stage: Stage;
  /** The stage whose limits hold: one step lower while answers and evidence contradict (domain.md 4.5). */
  readonly limitStage: Stage;
  readonly hasProductOwner: boolean;
  readonly hasScrumMaster: boolean;
  readonly smMode: ScrumMasterMode;
  readonly smIsAlsoDeveloper: boolean;
  readonly smTeams: number;
  readonly introduced: boolean;
  readonly health: HealthSettings;
}

/** Medians (1–3) of the latest assessment; null where a question has too few answers. */
export interface AssessmentMedians {
  readonly at: number;
  readonly Q1: number | null;
  readonly Q2: number | null;
  readonly Q10: number | null;
  readonly Q11: number | null;
}

/** Items that the ownership rules had something to say about in the last 60 days, by id. */
export interface RoleClarity {
  readonly owned: readonly string[];
  /** Assigned to the other role than suggested. */
  readonly mismatched: readonly string[];
  /** Overridden in a way that contradicts another override of the same kind. */
  readonly contradictory: readonly string[];
}

/** The finding on separate allocation as it is shown (domain.md 3.3). */
export interface AllocationFinding {
  readonly state: 'act' | 'watch' | 'none' | 'notEnoughData' | 'experiment' | 'reviewDue';
  readonly issues: readonly string[];
}

/** What other parts of the app know; null: they have not said anything yet, and the signal says so. */
export interface HealthSources {
  readonly assessment: AssessmentMedians | null;
  readonly allocation: AllocationFinding | null;
  readonly roleClarity: RoleClarity | null;
  /** Ceremonies whose purpose nothing covers. */
  readonly uncoveredCeremonies: readonly Ceremony[] | null;
  /** When versions were released (ms). */
  readonly releases: readonly number[] | null;
  /** Detector S14: technical items rarely see the PO. */
  readonly poIsAbsent: boolean | null;
}

/** What nothing in the app has said anything about. */
export const NO_SOURCES: HealthSources = {
  assessment: null,
  allocation: null,
  roleClarity: null,
  uncoveredCeremonies: null,
  releases: null,
  poIsAbsent: null,
};

export interface HealthInput {
  readonly now: number;
  /** Kanban: signals of sprints do not apply (domain.md 5.4). */
  readonly method: 'sprints' | 'kanban';
  readonly team: HealthTeam;
  /** Whether the board estimates in a field. */
  readonly estimates: boolean;
  /** The running sprint that the signals speak of. */
  readonly active: HealthSprint | null;
  /** Sprints of the board that run at the same time. */
  readonly alongside: readonly HealthSprint[];
  /** Closed sprints of the board, the oldest first. */
  readonly closed: readonly HealthSprint[];
  readonly current: readonly CurrentItem[];
  /** The items of the sprints that run alongside: the same team works on them. */
  readonly currentAlongside: readonly CurrentItem[];
  /** The age in days that 85 % of the finished items stayed within. */
  readonly oldAge: Measure<number>;
  /** How many people have an item in progress: a number, never who. Null: not known. */
  readonly activePeople: number | null;
  /** Times in which items were blocked, links to other projects included; null: not known. */
  readonly blocks: readonly Block[] | null;
  readonly calendar: WorkingCalendar;
  readonly sources: HealthSources;
}

/** In: a team's settings, and the stage whose limits hold. Out: what signals ask of them. */
export function healthTeamOf(settings: TeamSettings, limitStage: Stage): HealthTeam {
  const { roles, maturity, introduced, health } = settings;
  return {
    stage: maturity.stage,
    limitStage,
    hasProductOwner: roles.po !== null,
    hasScrumMaster: roles.sm !== null,
    smMode: roles.smMode,
    smIsAlsoDeveloper: roles.smIsAlsoDeveloper,
    smTeams: roles.smTeams,
    introduced,
    health,
  };
}
