import type { Ceremony } from '../team/settings';
import type { GoalReason } from '../text/sprint-goal';

/** How work was weighed: by estimates where 70 % of the items have one, else each item as one. */
export type WeighedBy = 'points' | 'items';

/**
 * What a signal sees: a code with its numbers; the UI says it. Shares 0–1; counts in items; days in working days unless said
 * otherwise.
 */
export interface ObservationParams {
  readonly 'H1.unfinished': {
    readonly unfinished: number;
    readonly items: number;
    readonly share: number;
    readonly weighedBy: WeighedBy;
  };
  readonly 'H2.unfinishedSprints': {
    readonly overWatch: number;
    readonly overAct: number;
    readonly sprints: number;
    /** Closed sprints in a row over Watch, the latest included. */
    readonly streak: number;
    readonly watchLimit: number | null;
    readonly actLimit: number | null;
  };
  readonly 'H3.longTravelling': {
    readonly travelling: number;
    readonly items: number;
    readonly share: number;
    /** In at least this many closed sprints. */
    readonly closedSprints: number;
  };
  /** Calendar days. */
  readonly 'H3.oldItems': {
    readonly old: number;
    readonly items: number;
    readonly share: number;
    readonly ageDays: number;
  };
  readonly 'H4.pace': {
    readonly timeShare: number;
    readonly doneShare: number;
    readonly behind: number;
    readonly done: number;
    readonly items: number;
    readonly weighedBy: WeighedBy;
  };
  readonly 'H5.scopeChange': {
    readonly added: number;
    readonly removed: number;
    readonly planned: number;
    readonly share: number;
    readonly removedShare: number;
    /** Median of the team's last closed sprints, null with fewer than three. */
    readonly ownMedian: number | null;
    readonly sprints: number;
    readonly weighedBy: WeighedBy;
  };
  readonly 'H5.unplanned': { readonly unplanned: number; readonly started: number; readonly share: number };
  readonly 'H6.goal': {
    readonly score: number;
    readonly reason: GoalReason;
    readonly low: number;
    readonly judged: number;
  };
  readonly 'H7.outsideGoal': { readonly outside: number; readonly started: number; readonly share: number };
  readonly 'H8.purpose': {
    readonly clear: number;
    readonly items: number;
    readonly share: number;
    /** Items that could not be judged: not read, or in another language. */
    readonly unknown: number;
  };
  readonly 'H9.teamSays': { readonly Q1: number; readonly Q2: number };
  readonly 'H10.allocation': { readonly finding: 'act' | 'watch' | 'none' | 'experiment' | 'reviewDue' };
  readonly 'H11a.gapFilling': {
    readonly gaps: number;
    readonly items: number;
    readonly share: number;
    /** Items by kind of gap, most first in no particular meaning: kind id → count. */
    readonly byKind: Readonly<Record<string, number>>;
  };
  readonly 'H11b.crossed': {
    readonly poOnTeamWork: number;
    readonly poItems: number;
    readonly teamOnProductWork: number;
    readonly teamItems: number;
  };
  readonly 'H11c.roleClarity': {
    readonly mismatched: number;
    readonly contradictory: number;
    readonly owned: number;
    readonly share: number;
  };
  readonly 'H12.documentation': {
    readonly old: number;
    readonly olderThanDays: number;
    readonly Q10: number | null;
  };
  readonly 'H13.quality': {
    readonly bugs: number;
    readonly done: number;
    readonly bugsPerDone: number;
    readonly reopened: number;
    readonly reopenedShare: number;
    readonly afterRelease: number | null;
    readonly backMoves: number;
    readonly items: number;
    readonly backMoveShare: number;
    /** How many of the four measures are over their limit. */
    readonly over: number;
  };
  readonly 'H14.blocked': {
    readonly blockers: number;
    readonly long: number;
    readonly longerThanDays: number;
    readonly medianDays: number;
  };
  readonly 'H15.workInProgress': {
    readonly inProgress: number;
    readonly people: number;
    readonly perPerson: number;
  };
  readonly 'H16.releases': { readonly last30Days: number; readonly before30Days: number };
  readonly 'H17.velocity': {
    readonly lowest: number;
    readonly highest: number;
    readonly sprints: number;
    readonly cv: number;
    readonly weighedBy: WeighedBy;
  };
  readonly 'H18.ceremonies': { readonly notCovered: readonly Ceremony[] };
  readonly 'H19.improvements': {
    readonly inTime: number;
    readonly items: number;
    readonly share: number;
  };
}

export type ObservationCode = keyof ObservationParams;

export type Observation = {
  [C in ObservationCode]: { readonly code: C; readonly params: ObservationParams[C] };
}[ObservationCode];
