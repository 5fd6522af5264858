import {
  confirmStage,
  declineStage,
  proposeStage,
  type StageAgreement,
} from '../../domain/maturity/stage-agreement';
import type { Occasion } from '../../domain/maturity/actor';
import type { Decision } from '../../domain/shared/decision';
import type { KnownStage } from '../../domain/maturity/known-stage';
import { EMPTY_RECORD, type TeamRecord } from '../../domain/maturity/team-record';
import { DEFAULT_SETTINGS, type TeamSettings } from '../../domain/team/settings';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { accepted } from '../accepted';
import { closedRounds, roundsOf } from './rounds';
import { ofProject, type TeamDeps } from './team-deps';
import { occasionOf, teamOf, type TeamViewer } from './team-viewer';

type StageDeps = Pick<TeamDeps, 'stores' | 'ballotSeal' | 'clock'>;

/** Names the proposal that a person saw. */
export interface SeenProposal {
  readonly stage: KnownStage;
  /** ms */
  readonly proposedAt: number;
}

/** Puts a stage forward. Throws a UseCaseError REFUSED with the reason; Failures. */
export async function putStageForward(deps: StageDeps, viewer: TeamViewer, stage: KnownStage): Promise<void> {
  const [latest] = closedRounds(await roundsOf(deps, viewer.projectId));
  await decide(deps, viewer, (current, occasion) =>
    proposeStage(current, { stage, round: latest?.number ?? null }, occasion),
  );
}

/** Says yes to the proposal that was seen. Throws a UseCaseError: NOT_ALLOWED, CONFLICT, or REFUSED; Failures. */
export async function agreeToStage(
  deps: StageDeps,
  viewer: TeamViewer,
  proposal: SeenProposal,
): Promise<void> {
  await decide(deps, viewer, (current, occasion) => confirmStage(seen(current, proposal), occasion));
}

/** Says no to the proposal that was seen. Throws as `agreeToStage`. */
export async function turnStageDown(
  deps: StageDeps,
  viewer: TeamViewer,
  proposal: SeenProposal,
): Promise<void> {
  await decide(deps, viewer, (current, occasion) => declineStage(seen(current, proposal), occasion));
}

/**
 * Makes an agreed stage the team's, once: where the app broke off between the two writes, the next reader finishes it.
 * Out: the settings as they hold. Throws Failures.
 */
export async function applyAgreement(
  { stores }: Pick<StageDeps, 'stores'>,
  projectId: string,
  agreement: StageAgreement | null,
): Promise<TeamSettings> {
  const id = ofProject(projectId);
  const settings = (await stores.settings.read(id))?.value ?? DEFAULT_SETTINGS;
  if (agreement === null || !isPending(agreement, settings)) return settings;
  return changeDocument<TeamSettings, TeamSettings>(stores.settings, id, (stored) =>
    withAgreedStage(stored ?? DEFAULT_SETTINGS, agreement),
  );
}

async function decide(
  deps: StageDeps,
  viewer: TeamViewer,
  rule: (current: StageAgreement | null, occasion: Occasion) => Decision<StageAgreement, string>,
): Promise<void> {
  const team = await teamOf(deps.stores, viewer);
  const occasion = occasionOf(team, deps.clock.now());
  const { agreement } = await changeDocument<TeamRecord, TeamRecord>(
    deps.stores.teamRecords,
    ofProject(viewer.projectId),
    (stored) => {
      const record = stored ?? EMPTY_RECORD;
      return { ...record, agreement: accepted(rule(record.agreement, occasion)) };
    },
  );
  await applyAgreement(deps, viewer.projectId, agreement);
}

function seen(current: StageAgreement | null, { stage, proposedAt }: SeenProposal): StageAgreement {
  if (current === null) throw new UseCaseError('NOT_FOUND');
  if (current.stage !== stage || current.proposedAt !== proposedAt) throw new UseCaseError('CONFLICT');
  return current;
}

function isPending({ agreedAt }: StageAgreement, { maturity }: TeamSettings): boolean {
  return agreedAt !== null && (maturity.confirmedAt ?? 0) < agreedAt;
}

function withAgreedStage(settings: TeamSettings, agreement: StageAgreement): TeamSettings {
  if (!isPending(agreement, settings)) return settings;
  const { stage, confirmedBy, agreedAt } = agreement;
  return { ...settings, maturity: { ...settings.maturity, stage, confirmedBy, confirmedAt: agreedAt } };
}
