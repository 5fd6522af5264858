import { stageForTexts, stageForThresholds, type Stage } from '../team/stage';
import type { KnownStage } from './known-stage';

/** What the stage changes beside thresholds, which have their own table (domain.md 4.8). */
export interface StageEffects {
  /** The ownership panel explains itself, waits to be asked, or speaks only where it is tricky, mismatched or in conflict. */
  readonly ownershipPanel: 'explained' | 'collapsed' | 'onlyDelicate';
  /** Findings teach (what, why, one next step), ask and offer two or three options, or are one line with a link. */
  readonly tone: 'teach' | 'ask' | 'brief';
  /** Outcome questions come with example answers, a short hint, or only if unanswered at the sprint start. */
  readonly outcomePrompts: 'examples' | 'hint' | 'unansweredAtStart';
}

const TEXTS: Readonly<Record<KnownStage, StageEffects>> = {
  shu: { ownershipPanel: 'explained', tone: 'teach', outcomePrompts: 'examples' },
  ha: { ownershipPanel: 'collapsed', tone: 'ask', outcomePrompts: 'hint' },
  ri: { ownershipPanel: 'onlyDelicate', tone: 'brief', outcomePrompts: 'unansweredAtStart' },
};

const REASSESS_DAYS: Readonly<Record<KnownStage, number>> = { shu: 60, ha: 90, ri: 180 };
/** For a new team, or one of several on a product: one step shorter (domain.md T78). */
const REASSESS_DAYS_SHORT: Readonly<Record<KnownStage, number>> = { shu: 60, ha: 60, ri: 90 };

/** Out: how the app speaks to a team. In: the stage the team itself confirmed, never a lowered one. */
export function stageEffects(stage: Stage): StageEffects {
  return TEXTS[stageForTexts(stage)];
}

/** Out: after how many days a team looks at itself again. */
export function reassessDays(stage: Stage, short: boolean): number {
  return (short ? REASSESS_DAYS_SHORT : REASSESS_DAYS)[stageForThresholds(stage)];
}
