import { currentTerm, findingState, type Experiment } from '../../team/experiment';
import type { ViewerRole } from '../../team/viewer-role';
import type { FindingState, SeparationFinding } from './finding';

/** Under this id experiments and acknowledgements belong to the finding: the health signal that shows it (domain.md H10). */
export const SEPARATION_SIGNAL = 'H10';

/** That a team has said the separation is deliberate (T82): why, which role said it, until when (ms). */
export interface AcknowledgedSeparation {
  readonly reason: string;
  readonly byRole: ViewerRole;
  readonly until: number;
  /** The date has come: "Did it work? keep / change / stop". */
  readonly due: boolean;
}

/**
 * How the finding is shown. `experiment`: "Experiment until {date}", not red, for everybody; `reviewDue`: the date has
 * come and the question is asked; else what the evidence says.
 */
export interface ShownFinding {
  readonly state: FindingState | 'experiment' | 'reviewDue';
  readonly acknowledged: AcknowledgedSeparation | null;
}

/** In: the finding, the experiments of the team, now (ms). Out: how it is shown; nothing to show needs no acknowledgement. */
export function shownFinding(
  finding: SeparationFinding,
  experiments: readonly Experiment[],
  now: number,
): ShownFinding {
  const acknowledged = acknowledgementOf(experiments, now);
  const speaks = finding.state === 'act' || finding.state === 'watch';
  if (!speaks || acknowledged === null) return { state: finding.state, acknowledged };
  return { state: acknowledged.due ? 'reviewDue' : 'experiment', acknowledged };
}

function acknowledgementOf(experiments: readonly Experiment[], now: number): AcknowledgedSeparation | null {
  const running = experiments.find(
    ({ finding, kind, ended }) => finding === SEPARATION_SIGNAL && kind === 'acknowledgement' && !ended,
  );
  if (running === undefined) return null;
  const { text, byRole, until } = currentTerm(running);
  return { reason: text, byRole, until, due: findingState([running], SEPARATION_SIGNAL, now).due };
}
