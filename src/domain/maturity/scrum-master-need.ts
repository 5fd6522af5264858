import { limitsOf } from '../health/thresholds';
import type { HealthSettings, ScrumMasterMode } from '../team/settings';
import type { Stage } from '../team/stage';
import type { KnownStage } from './known-stage';
import { isRaised, type SignalState } from './signal-state';

/** How much Scrum Master would help now (domain.md 4.6). Every one of them is a valid state. */
export type Engagement =
  | 'assessFirst'
  | 'teach'
  | 'teachWithFocus'
  | 'fullTime'
  | 'partTimeCoach'
  | 'partTimeWithFocus'
  | 'stepInHalfTime'
  | 'noDedicated'
  | 'onCallCoach'
  | 'stepInThenReview';

/** The two signs of the article: unfinished sprints (X1) and lack of clarity on the purpose (X2). */
export interface Signs {
  readonly X1: SignalState;
  readonly X2: SignalState;
}

export type SignId = keyof Signs;
const SIGN_IDS: readonly SignId[] = ['X1', 'X2'];

export type EngagementReason =
  | { readonly code: 'stage'; readonly stage: Stage }
  | { readonly code: 'sign'; readonly sign: SignId; readonly state: 'watch' | 'act' }
  | { readonly code: 'signUnknown'; readonly sign: SignId };

/** What a team may do with a Scrum Master who fills gaps, in the article's order (T62). */
export const ROLE_OPTIONS = ['secondTeam', 'organisationalImpediments', 'rotation', 'developerRole'] as const;
export type RoleOption = (typeof ROLE_OPTIONS)[number];

export type EngagementHint =
  | {
      readonly code: 'reassessRole';
      readonly gaps: number;
      readonly items: number;
      readonly options: readonly RoleOption[];
    }
  | { readonly code: 'manyTeams'; readonly teams: number; readonly most: number };

export interface EngagementAdvice {
  readonly engagement: Engagement;
  readonly reasons: readonly EngagementReason[];
  readonly hints: readonly EngagementHint[];
  /** The card "a Scrum Master's help would pay now": a sign at Act, or both at Watch. */
  readonly stepIn: boolean;
  /** Whose hat it is: the Scrum Master's, or "someone could take the coach's hat". */
  readonly hat: 'scrumMaster' | 'someone';
}

export interface EngagementInput {
  /** The stage the team itself confirmed; contradictions lower thresholds, not what is recommended. */
  readonly stage: Stage;
  readonly signs: Signs;
  readonly mode: ScrumMasterMode;
  readonly hasScrumMaster: boolean;
  readonly scrumMasterTeams: number;
  /** H11a; null without a Scrum Master. */
  readonly gapFilling: { readonly gaps: number; readonly items: number } | null;
  readonly health: HealthSettings;
}

type Level = 'none' | 'watch' | 'act';

const ENGAGEMENT: Readonly<Record<Stage, Readonly<Record<Level, Engagement>>>> = {
  unset: { none: 'assessFirst', watch: 'assessFirst', act: 'stepInHalfTime' },
  shu: { none: 'teach', watch: 'teachWithFocus', act: 'fullTime' },
  ha: { none: 'partTimeCoach', watch: 'partTimeWithFocus', act: 'stepInHalfTime' },
  ri: { none: 'noDedicated', watch: 'onCallCoach', act: 'stepInThenReview' },
};

/** To how many teams one Scrum Master can be of use (own judgement on a forum's experience). */
const MOST_TEAMS: Readonly<Record<KnownStage, number>> = { shu: 2, ha: 3, ri: 3 };
/** H11a says nothing of fewer items. */
export const MIN_SCRUM_MASTER_ITEMS = 4;

/** Out: how much Scrum Master would help this team now, and why. */
export function engagementOf(input: EngagementInput): EngagementAdvice {
  const { stage, signs, mode, hasScrumMaster } = input;
  const level = levelOf(signs);
  const without = !hasScrumMaster || mode === 'none' || mode === 'rotating';
  return {
    engagement: ENGAGEMENT[stage][level],
    reasons: [{ code: 'stage', stage }, ...SIGN_IDS.flatMap((sign) => signReasons(sign, signs[sign]))],
    hints: [...roleHints(input), ...teamHints(input)],
    stepIn: level === 'act',
    hat: without ? 'someone' : 'scrumMaster',
  };
}

/** Both signs at Watch weigh as much as one at Act (domain.md 5.3, step-in rule). */
function levelOf({ X1, X2 }: Signs): Level {
  if (X1 === 'act' || X2 === 'act' || (X1 === 'watch' && X2 === 'watch')) return 'act';
  return X1 === 'watch' || X2 === 'watch' ? 'watch' : 'none';
}

function signReasons(sign: SignId, state: SignalState): EngagementReason[] {
  if (isRaised(state)) return [{ code: 'sign', sign, state }];
  return state === 'notEnoughData' ? [{ code: 'signUnknown', sign }] : [];
}

/** A full-time Scrum Master of a team at Ri who fills gaps: time to reassess the role (T57–T62). */
function roleHints({ stage, mode, gapFilling, health }: EngagementInput): EngagementHint[] {
  const over = gapFillingOver(gapFilling, health, stage);
  if (stage !== 'ri' || mode !== 'full' || gapFilling === null || !over) return [];
  return [{ code: 'reassessRole', gaps: gapFilling.gaps, items: gapFilling.items, options: ROLE_OPTIONS }];
}

/** Out: whether the Scrum Master's share of gap-filling is over the Watch limit of the stage; false with too few items. */
export function gapFillingOver(
  gapFilling: EngagementInput['gapFilling'],
  health: HealthSettings,
  stage: Stage,
): boolean {
  if (gapFilling === null || gapFilling.items < MIN_SCRUM_MASTER_ITEMS) return false;
  const { watch } = limitsOf('H11a', health, stage);
  return watch !== null && gapFilling.gaps / gapFilling.items > watch;
}

function teamHints({ stage, hasScrumMaster, scrumMasterTeams }: EngagementInput): EngagementHint[] {
  const most = stage === 'unset' ? MOST_TEAMS.ha : MOST_TEAMS[stage];
  return hasScrumMaster && scrumMasterTeams > most
    ? [{ code: 'manyTeams', teams: scrumMasterTeams, most }]
    : [];
}
