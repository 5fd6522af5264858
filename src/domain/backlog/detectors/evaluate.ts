import { bucketEpic } from './bucket-epic';
import { constantQuota } from './constant-quota';
import { off, type Detector, type DetectorId, type Observation } from './detector';
import { disjointPeople } from './disjoint-people';
import type { SeparationInput } from './input';
import { parallelSprints, sprintSuffixes } from './parallel-sprints';
import { productOwnerAbsent } from './po-touch';
import { rankSeparation } from './rank-separation';
import { separateBoard } from './separate-board';
import { secondPriority, streamFilters, technicalTypes } from './set-up-markers';
import { alternatingSprints, technicalSprints } from './technical-sprints';
import { twoPointFields } from './two-point-fields';
import { unestimated } from './unestimated';
import { writtenRule } from './written-rule';

type AnyDetector = { [Id in DetectorId]: Detector<Id> }[DetectorId];

/** All detectors in the order of domain.md 3.2. */
export const DETECTORS: readonly AnyDetector[] = [
  twoPointFields,
  writtenRule,
  parallelSprints,
  technicalSprints,
  separateBoard,
  technicalTypes,
  bucketEpic,
  unestimated,
  constantQuota,
  rankSeparation,
  alternatingSprints,
  streamFilters,
  secondPriority,
  productOwnerAbsent,
  sprintSuffixes,
  disjointPeople,
];

/** What one detector says, with its id. */
export type Report = { [Id in DetectorId]: { readonly detector: Id } & Observation<Id> }[DetectorId];

/** Out: what every detector says about a board, in their order. Same input, same answer. */
export function evaluate(input: SeparationInput): Report[] {
  return DETECTORS.map((detector) => reportOf(detector, input));
}

function reportOf<Id extends DetectorId>(detector: Detector<Id>, input: SeparationInput): Report {
  const observation = whyOff(detector, input) ?? detector.evaluate(input);
  // The id and the data of one detector belong together; the compiler cannot follow that through the union.
  return { detector: detector.id, ...observation } as Report;
}

function whyOff(
  detector: Pick<Detector<DetectorId>, 'id' | 'needsSprints' | 'offForPlatformTeam'>,
  { disabled, platform, board, sprints }: SeparationInput,
): Observation<never> | null {
  if (disabled.includes(detector.id)) return off('disabled');
  if (detector.offForPlatformTeam && platform.platform) return off('platformTeam');
  if (detector.needsSprints && board.type !== 'scrum' && sprints.length === 0) return off('noSprints');
  return null;
}
