import { isRaised } from '../maturity/signal-state';
import type { HealthInput } from './input';
import type { Sign } from './sign';
import { stateIn, type SignalId, type SignalResult } from './signal';

/** The article's four situations: blurry roles, a team new to Scrum, a PO away from technical work, a mature team. */
export type Situation = 'blurryRoles' | 'teamAndScrum' | 'poAndTechnicalWork' | 'matureTeam';

/** What makes a card show. */
export type SituationEvidence =
  | 'poUnset'
  | 'smUnset'
  | 'rolesUnclear'
  | 'stageShu'
  | 'ceremoniesImposed'
  | 'ceremonyNotCovered'
  | 'separateAllocation'
  | 'poAbsent'
  | 'fullTimeAtRi'
  | 'gapFilling'
  | 'signWithoutScrumMaster';

/** A card with its evidence and the signals behind it; it has a listening question and a recommendation of its own. */
export interface SituationCard {
  readonly situation: Situation;
  readonly evidence: readonly SituationEvidence[];
  readonly signals: readonly SignalId[];
  /** At most two are open at once. */
  readonly open: boolean;
}

const MOST_OPEN = 2;
const ORDER: readonly Situation[] = ['teamAndScrum', 'blurryRoles', 'poAndTechnicalWork', 'matureTeam'];
const ORDER_AT_RI: readonly Situation[] = ['matureTeam', 'poAndTechnicalWork', 'blurryRoles', 'teamAndScrum'];

type Found = readonly (readonly [SituationEvidence, boolean, SignalId?])[];

/** Out: the cards that have evidence, in their order; none before somebody finished the wizard (domain.md 5.5). */
export function situationCards(
  input: HealthInput,
  results: readonly SignalResult[],
  signs: readonly Sign[],
): SituationCard[] {
  const { team } = input;
  if (!team.introduced) return [];
  const found: Readonly<Record<Situation, Found>> = {
    blurryRoles: blurryRoles(input, results),
    teamAndScrum: teamAndScrum(input, results),
    poAndTechnicalWork: [
      ['separateAllocation', isRaised(stateIn(results, 'H10')), 'H10'],
      ['poAbsent', input.sources.poIsAbsent === true],
    ],
    matureTeam: matureTeam(input, results, signs),
  };
  return (team.stage === 'ri' ? ORDER_AT_RI : ORDER)
    .map((situation) => ({ situation, seen: found[situation].filter(([, holds]) => holds) }))
    .filter(({ seen }) => seen.length > 0)
    .map(({ situation, seen }, index) => ({
      situation,
      evidence: seen.map(([code]) => code),
      signals: seen.flatMap(([, , id]) => (id === undefined ? [] : [id])),
      open: index < MOST_OPEN,
    }));
}

function blurryRoles({ team }: HealthInput, results: readonly SignalResult[]): Found {
  const wantsScrumMaster = team.smMode === 'unset' || team.smMode === 'full' || team.smMode === 'part';
  return [
    ['poUnset', !team.hasProductOwner],
    ['smUnset', !team.hasScrumMaster && wantsScrumMaster],
    ['rolesUnclear', isRaised(stateIn(results, 'H11c')), 'H11c'],
  ];
}

function teamAndScrum({ team, sources }: HealthInput, results: readonly SignalResult[]): Found {
  return [
    ['stageShu', team.stage === 'shu'],
    ['ceremoniesImposed', sources.assessment?.Q11 === 1],
    ['ceremonyNotCovered', isRaised(stateIn(results, 'H18')), 'H18'],
  ];
}

function matureTeam({ team }: HealthInput, results: readonly SignalResult[], signs: readonly Sign[]): Found {
  const ri = team.stage === 'ri';
  const without = team.smMode === 'none' || team.smMode === 'rotating';
  return [
    ['fullTimeAtRi', ri && team.smMode === 'full'],
    ['gapFilling', ri && isRaised(stateIn(results, 'H11a')), 'H11a'],
    ['signWithoutScrumMaster', without && signs.some(({ state }) => isRaised(state))],
  ];
}
