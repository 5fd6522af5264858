import type { DataUnit, DetectorId, Family, Observation, OffReason, Strength } from '../detectors/detector';
import { DETECTORS, evaluate, type Report } from '../detectors/evaluate';
import type { EvidenceData } from '../detectors/evidence';
import type { SeparationInput } from '../detectors/input';
import type { PlatformTeam } from '../work-class/platform-team';
import { stageForThresholds, type Stage } from '../../team/stage';

/** `act`: separate allocation; `watch`: possibly; `none`: no sign; `notEnoughData`: nothing measured yet. */
export type FindingState = 'act' | 'watch' | 'none' | 'notEnoughData';

/** A detector that fired, with what it found. */
export type Evidence = {
  [Id in DetectorId]: { readonly detector: Id; readonly strength: Strength; readonly data: EvidenceData[Id] };
}[DetectorId];

/** What a team can do, in the order of domain.md 3.3. */
export const OPTIONS = [
  'oneList', // put the items in the one list and answer the two questions
  'rankFirstFive', // the PO ranks the first five together with developers
  'dropAtBoundary', // drop the rule, field or sprint at the next sprint boundary
  'learningSession', // if the PO misses knowledge
  'acknowledge', // as deliberate, with a reason and a review date
] as const;
export type FindingOption = (typeof OPTIONS)[number];

/** The one finding on separate allocation. Its listening question is the one of its strongest evidence. */
export interface SeparationFinding {
  readonly state: FindingState;
  /** The one to three strongest, one of each group; empty where nothing is said. */
  readonly evidence: readonly Evidence[];
  /** What means nothing by itself; never counted. */
  readonly markers: readonly Evidence[];
  readonly options: readonly FindingOption[];
  readonly platform: PlatformTeam;
  readonly missing: readonly {
    readonly detector: DetectorId;
    readonly have: number;
    readonly need: number;
    readonly of: DataUnit;
  }[];
  readonly off: readonly { readonly detector: DetectorId; readonly why: OffReason }[];
}

const MOST_EVIDENCE = 3;
const RANK: Readonly<Record<Strength, number>> = { explicit: 0, strong: 1, weak: 2, marker: 3 };
const TRAITS = new Map(DETECTORS.map(({ id, family, group, measures }) => [id, { family, group, measures }]));

/**
 * Combines what the detectors say into one finding (domain.md 3.3).
 * Act: explicit evidence, or two strong of different families, or one strong and two weak, all of different families.
 * Watch: one strong or two weak. At Shu only explicit evidence gives Act.
 */
export function combine(reports: readonly Report[], platform: PlatformTeam, stage: Stage): SeparationFinding {
  const found = reports.flatMap(evidenceOf).sort((a, b) => RANK[a.strength] - RANK[b.strength]);
  const counted = oneOfEachGroup(found.filter(({ strength }) => strength !== 'marker'));
  const state = stateOf(counted, stage) ?? (isMeasured(reports, platform) ? 'none' : 'notEnoughData');
  const speaks = state === 'act' || state === 'watch';
  return {
    state,
    evidence: speaks ? counted.slice(0, MOST_EVIDENCE) : [],
    markers: found.filter(({ strength }) => strength === 'marker'),
    options: speaks ? OPTIONS : [],
    platform,
    missing: reports.flatMap((report) => (report.state === 'notEnoughData' ? [missing(report)] : [])),
    off: reports.flatMap(({ detector, ...said }) =>
      said.state === 'off' ? [{ detector, why: said.why }] : [],
    ),
  };
}

/** In: what was read of a board, the team's stage. Out: the one finding on it. */
export function findSeparation(input: SeparationInput, stage: Stage): SeparationFinding {
  return combine(evaluate(input), input.platform, stage);
}

/** In: evidence as found with the app's own rights. Out: the same without the ids of issues that a person may not browse. */
export function visibleEvidence(
  evidence: readonly Evidence[],
  mayBrowse: (issueId: string) => boolean,
): Evidence[] {
  return evidence.map((each) => {
    if (!('issueIds' in each.data)) return each;
    return { ...each, data: { ...each.data, issueIds: each.data.issueIds.filter(mayBrowse) } } as Evidence;
  });
}

/** Out: the evidence that names an issue: what the panel of that issue shows. */
export function evidenceOn(finding: SeparationFinding, issueId: string): Evidence[] {
  return finding.evidence.filter(({ data }) => 'issueIds' in data && data.issueIds.includes(issueId));
}

function evidenceOf(report: Report): Evidence[] {
  if (report.state !== 'fired') return [];
  const { detector, strength, data } = report;
  return [{ detector, strength, data } as Evidence];
}

function missing({
  detector,
  have,
  need,
  of,
}: Extract<Observation, { state: 'notEnoughData' }> & {
  detector: DetectorId;
}): SeparationFinding['missing'][number] {
  return { detector, have, need, of };
}

/** In: evidence, the strongest first. Out: the first of each group. */
function oneOfEachGroup(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ detector }) => {
    const group = TRAITS.get(detector)?.group ?? detector;
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  });
}

function stateOf(evidence: readonly Evidence[], stage: Stage): 'act' | 'watch' | null {
  const having = (strength: Strength): Evidence[] => evidence.filter((each) => each.strength === strength);
  if (having('explicit').length > 0) return 'act';
  const [strong, weak] = [having('strong'), having('weak')];
  const combines = familiesOf(strong).size >= 2 || strong.some((each) => backed(each, weak));
  if (combines && stageForThresholds(stage) !== 'shu') return 'act';
  return strong.length > 0 || weak.length >= 2 ? 'watch' : null;
}

/** One strong with two weak, all three of different families. */
function backed(strong: Evidence, weak: readonly Evidence[]): boolean {
  const families = familiesOf(weak);
  families.delete(familyOf(strong));
  return families.size >= 2;
}

function familiesOf(evidence: readonly Evidence[]): Set<Family | undefined> {
  return new Set(evidence.map(familyOf));
}

function familyOf({ detector }: Evidence): Family | undefined {
  return TRAITS.get(detector)?.family;
}

/** Nothing written down is no proof of one backlog: something measured must have had its say. */
function isMeasured(reports: readonly Report[], platform: PlatformTeam): boolean {
  const measuring = reports.filter(({ detector }) => TRAITS.get(detector)?.measures === true);
  return (
    platform.platform ||
    measuring.some(({ state }) => state === 'fired' || state === 'notFired') ||
    !measuring.some(({ state }) => state === 'notEnoughData')
  );
}
