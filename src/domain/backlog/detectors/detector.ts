import type { EvidenceData } from './evidence';
import type { SeparationInput } from './input';

/** The patterns of separate allocation that Jira can show (domain.md 3.2). */
export const DETECTOR_IDS = [
  ...(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'] as const),
  ...(['S9', 'S10', 'S11', 'S12', 'S13', 'S14', 'S15', 'S16'] as const),
] as const;
export type DetectorId = (typeof DETECTOR_IDS)[number];

/** What is separated: the capacity, the time, the place or the people. */
export type Family = 'capacity' | 'time' | 'place' | 'people';

/** How much a pattern says by itself. `explicit`: somebody wrote the separation down; `marker`: nothing alone. */
export type Strength = 'explicit' | 'strong' | 'weak' | 'marker';

/** What there is too little of. */
export type DataUnit =
  | 'sprints'
  | 'items'
  | 'technicalItems'
  | 'functionalItems'
  | 'issuesWithPoints'
  | 'assignees'
  | 'assigneesTechnical'
  | 'assigneesFunctional';

/** Why a detector does not look at all. */
export type OffReason =
  | 'disabled' // switched off in the settings
  | 'platformTeam' // the product itself is technical
  | 'noSprints' // a board without sprints
  | 'notRead' // Jira did not let us read it
  | 'notEstimating' // the team does not estimate
  | 'poUnset' // nobody is the Product Owner
  | 'poAway' // the Product Owner was away for most of the time
  | 'poWorksElsewhere' // the Product Owner hardly touches any item in Jira
  | 'smallTeam'; // specialists are natural in a very small team

/** What a detector says. Never "fine" on too little data: then it says how much there is and how much it needs. */
export type Observation<Id extends DetectorId = DetectorId> =
  | { readonly state: 'fired'; readonly strength: Strength; readonly data: EvidenceData[Id] }
  | { readonly state: 'notFired' }
  | { readonly state: 'notEnoughData'; readonly have: number; readonly need: number; readonly of: DataUnit }
  | { readonly state: 'off'; readonly why: OffReason };

/** One pattern. Of the detectors of one `group` only the strongest counts (domain.md 3.3). */
export interface Detector<Id extends DetectorId> {
  readonly id: Id;
  readonly family: Family;
  readonly group: string;
  /** It measures what the team does, rather than looking for something written or set up. */
  readonly measures: boolean;
  readonly needsSprints: boolean;
  readonly offForPlatformTeam: boolean;
  readonly evaluate: (input: SeparationInput) => Observation<Id>;
}

export const NOT_FIRED = { state: 'notFired' } as const;

/** Out: an observation that a pattern was found. */
export function fired<Id extends DetectorId>(strength: Strength, data: EvidenceData[Id]): Observation<Id> {
  return { state: 'fired', strength, data };
}

/** Out: an observation that there is too little to look at. */
export function tooLittle(have: number, need: number, of: DataUnit): Observation<never> {
  return { state: 'notEnoughData', have, need, of };
}

/** Out: an observation that the detector does not apply. */
export function off(why: OffReason): Observation<never> {
  return { state: 'off', why };
}
