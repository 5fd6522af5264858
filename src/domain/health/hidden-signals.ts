import type { ViewerRole } from '../team/viewer-role';
import type { SignalId } from './signal';

/** A signal that the team does not want to see for a while; with the role of who said it, never the person. */
export interface HiddenSignal {
  readonly signal: SignalId;
  readonly byRole: ViewerRole;
  /** ms */
  readonly at: number;
}

/** For how many sprints a signal stays hidden (domain.md 5.3), and for how long where there are none. */
export const HIDDEN_SPRINTS = 3;
const HIDDEN_MS = 42 * 24 * 60 * 60 * 1000;

/**
 * Out: the signals that are hidden now. In: what was hidden, when sprints of the board were closed (ms); null: a board
 * without sprints, where six weeks count.
 */
export function hiddenNow(
  hidden: readonly HiddenSignal[],
  closedAt: readonly number[] | null,
  now: number,
): SignalId[] {
  return hidden
    .filter(({ at }) =>
      closedAt === null
        ? now - at < HIDDEN_MS
        : closedAt.filter((closed) => closed > at).length < HIDDEN_SPRINTS,
    )
    .map(({ signal }) => signal);
}
