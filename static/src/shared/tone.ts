import { stageEffects, type StageEffects } from '../../../src/domain/maturity/stage-effects.table';
import type { Stage } from '../../../src/domain/team/stage';

/** How Tandem speaks to a team at its stage (domain.md 4.8). */
export interface Tone {
  /** Teach: what, why, one next step. Ask: first ask, then a few options. Brief: one line and a link. */
  readonly tone: StageEffects['tone'];
  /** Explanations are open from the start. */
  readonly explains: boolean;
  /** Introductions are left out. */
  readonly brief: boolean;
}

/** In: the stage that the team has confirmed. Out: how much to say. */
export function toneOf(stage: Stage): Tone {
  const { tone } = stageEffects(stage);
  return { tone, explains: tone === 'teach', brief: tone === 'brief' };
}
