import { speaksForTeam, type Occasion } from './actor';
import { accept, refuse, type Decision } from '../shared/decision';
import type { SignId, Signs } from './scrum-master-need';
import type { SignalState } from './signal-state';

/** Somebody takes the coach's hat for two or three sprints, to help the team grow, not to take over (T66–T68). */
export interface StepIn {
  /** ms */
  readonly startedAt: number;
  /** For how many sprints. */
  readonly sprints: number;
  readonly before: Signs;
  /** The signs at the end; null while it runs. */
  readonly after: Signs | null;
  /** ms, null while it runs. */
  readonly endedAt: number | null;
}

export const STEP_IN_SPRINTS = [2, 3] as const;

export type StartStepInRefusal = 'NOT_ALLOWED' | 'STEP_IN_RUNNING' | 'STEP_IN_LENGTH';
export type EndStepInRefusal = 'NOT_ALLOWED' | 'STEP_IN_ENDED';

/** In: the latest step-in (null: none yet), its length in sprints, the signs of today. Out: a running step-in. */
export function startStepIn(
  latest: StepIn | null,
  { sprints, signs }: { readonly sprints: number; readonly signs: Signs },
  occasion: Occasion,
): Decision<StepIn, StartStepInRefusal> {
  if (!speaksForTeam(occasion)) return refuse('NOT_ALLOWED');
  if (latest !== null && latest.endedAt === null) return refuse('STEP_IN_RUNNING');
  if (!STEP_IN_SPRINTS.some((length) => length === sprints)) {
    return refuse('STEP_IN_LENGTH', { least: STEP_IN_SPRINTS[0], most: STEP_IN_SPRINTS[1] });
  }
  return accept({ startedAt: occasion.now, sprints, before: signs, after: null, endedAt: null });
}

/** In: when sprints of the team closed (ms). Out: whether the step-in has had its sprints. */
export function stepInIsOver({ startedAt, sprints }: StepIn, closedAt: readonly number[]): boolean {
  return closedAt.filter((at) => at > startedAt).length >= sprints;
}

/** Out: the step-in, ended, with the signs of today beside those of its start. */
export function endStepIn(
  stepIn: StepIn,
  signs: Signs,
  occasion: Occasion,
): Decision<StepIn, EndStepInRefusal> {
  if (!speaksForTeam(occasion)) return refuse('NOT_ALLOWED');
  if (stepIn.endedAt !== null) return refuse('STEP_IN_ENDED');
  return accept({ ...stepIn, after: signs, endedAt: occasion.now });
}

export type SignChange = 'better' | 'same' | 'worse' | 'unknown';

const BADNESS: Readonly<Record<SignalState, number | null>> = {
  ok: 0,
  watch: 1,
  act: 2,
  notEnoughData: null,
  notApplicable: null,
};

/** Out: how the two signs moved between start and end; null while the step-in runs. */
export function stepInEffect({ before, after }: StepIn): Readonly<Record<SignId, SignChange>> | null {
  if (after === null) return null;
  return { X1: changeOf(before.X1, after.X1), X2: changeOf(before.X2, after.X2) };
}

function changeOf(before: SignalState, after: SignalState): SignChange {
  const [from, to] = [BADNESS[before], BADNESS[after]];
  if (from === null || to === null) return 'unknown';
  if (to === from) return 'same';
  return to < from ? 'better' : 'worse';
}
