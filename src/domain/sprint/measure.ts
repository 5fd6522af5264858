/** What a measure would need more of before it can be said (design §1.6). */
export type Need =
  | 'closedSprints'
  | 'items'
  | 'doneItems'
  | 'judgedItems'
  | 'ownedItems'
  | 'roleItems'
  | 'improvementItems'
  | 'blockers'
  | 'commitment'
  | 'throughput'
  | 'workingDays'
  | 'sharedDays'
  | 'endDate'
  | 'nearEnd'
  | 'elapsedShare'
  | 'activeSprint'
  | 'judgedGoals'
  | 'goalTicks'
  | 'classifiedStatuses'
  | 'assessment'
  | 'allocationFinding'
  | 'allocationNotSeen'
  | 'roleClarity'
  | 'scrumMaster'
  | 'assignees'
  | 'releases'
  | 'ceremonyLog';

export interface Missing {
  readonly what: Need;
  readonly have: number;
  readonly need: number;
}

/** A measure, or what is missing for it: never a guess. */
export type Measure<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly missing: Missing };

export function known<T>(value: T): Measure<T> {
  return { known: true, value };
}

export function missing<T>(what: Need, have: number, need: number): Measure<T> {
  return { known: false, missing: { what, have, need } };
}
