import type { AssessmentDto } from '../../contract/assessment-api';
import {
  agreementState,
  confirmStage,
  missingConfirmations,
  type StageAgreement,
} from '../../domain/maturity/stage-agreement';
import { contextIsDue, reassessmentOf } from '../../domain/maturity/reassessment';
import { statusOf, type ClosedRound, type OpenRound } from '../../domain/maturity/round';
import { changeBetween, scoresOf } from '../../domain/maturity/scores';
import { proposalOf } from '../../domain/maturity/stage-proposal';
import { EMPTY_RECORD } from '../../domain/maturity/team-record';
import { DEFAULT_SETTINGS, type ContextAnswers, type TeamSettings } from '../../domain/team/settings';
import type { SealedBox } from '../../ports/ballot-seal';
import { isFailure } from '../../ports/failure';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { closedRounds, openedBox, roundsOf } from './rounds';
import { applyAgreement } from './stage-decision';
import { ofProject, type TeamDeps } from './team-deps';
import { contradictionReader } from './team-stage';
import { occasionOf, teamOf, type TeamOfViewer, type TeamViewer } from './team-viewer';

type AssessmentDeps = Pick<TeamDeps, 'stores' | 'boards' | 'ballotSeal' | 'clock'>;

/**
 * Where the team is today: its stage and how it came about, the open round as far as anybody may know it, and what
 * closed rounds say. Throws Failures.
 */
export async function readAssessment(deps: AssessmentDeps, viewer: TeamViewer): Promise<AssessmentDto> {
  const { projectId } = viewer;
  const now = deps.clock.now();
  const [rounds, record, judge, teamsOnProduct] = await Promise.all([
    roundsOf(deps, projectId),
    deps.stores.teamRecords.read(ofProject(projectId)),
    contradictionReader(deps.stores, projectId, now),
    countTeams(deps, projectId),
  ]);
  const { agreement } = record?.value ?? EMPTY_RECORD;
  await applyAgreement(deps, projectId, agreement);
  const team = await teamOf(deps.stores, viewer);
  const { stage, confirmedBy, confirmedAt, context, contextAnsweredAt, teamChangedAt, newTeamSince } =
    team.settings.maturity;
  const closed = closedRounds(rounds);
  const [latest] = rounds;
  return {
    asOf: now,
    viewer: viewerDto(team, agreement, now),
    stage: {
      confirmed: stage,
      limits: judge(stage).effectiveStage,
      confirmedBy: [...confirmedBy],
      confirmedAt,
    },
    agreement: agreement === null ? null : agreementDto(agreement, team.settings, now),
    context: {
      answers: context,
      answeredAt: contextAnsweredAt,
      due: contextIsDue(contextAnsweredAt, teamChangedAt, now),
      newTeamSince,
    },
    sealed: deps.ballotSeal.ready(),
    round: latest?.state === 'open' ? roundDto(deps, viewer, latest) : null,
    ...resultsDto(closed),
    proposal: proposalOf(closed),
    reassessment: reassessmentDto(team.settings, closed, { newTeamSince, teamsOnProduct }, now),
  };
}

/**
 * Answers the three context questions for the team. In: since when it works together (ms; undefined: as it was said before).
 * Throws a UseCaseError: NOT_ALLOWED, INVALID_INPUT for a day to come; Failures.
 */
export async function answerContext(
  { stores, clock }: Pick<TeamDeps, 'stores' | 'clock'>,
  viewer: TeamViewer,
  { answers: context, newTeamSince }: { answers: ContextAnswers; newTeamSince?: number | null | undefined },
): Promise<void> {
  const { actor } = await teamOf(stores, viewer);
  if (!actor.member && !actor.admin) throw new UseCaseError('NOT_ALLOWED');
  const now = clock.now();
  if ((newTeamSince ?? 0) > now) throw new UseCaseError('INVALID_INPUT', { field: 'newTeamSince' });
  const complete = Object.values(context).every((answer) => answer !== null);
  await changeDocument<TeamSettings, TeamSettings>(stores.settings, ofProject(viewer.projectId), (stored) => {
    const settings = stored ?? DEFAULT_SETTINGS;
    const { maturity } = settings;
    const said = {
      context,
      contextAnsweredAt: complete ? now : null,
      newTeamSince: newTeamSince === undefined ? maturity.newTeamSince : newTeamSince,
    };
    return { ...settings, maturity: { ...maturity, ...said } };
  });
}

function viewerDto(
  team: TeamOfViewer,
  agreement: StageAgreement | null,
  now: number,
): AssessmentDto['viewer'] {
  const { actor, speaks } = team;
  return {
    role: actor.role,
    member: actor.member,
    speaks,
    mayPropose: actor.member || actor.admin,
    mayConfirm: agreement !== null && confirmStage(agreement, occasionOf(team, now)).ok,
  };
}

function agreementDto(
  agreement: StageAgreement,
  { roles }: TeamSettings,
  now: number,
): NonNullable<AssessmentDto['agreement']> {
  const { stage, proposedAt, confirmedBy, declinedBy } = agreement;
  return {
    state: agreementState(agreement, now),
    stage,
    proposedAt,
    confirmedBy: [...confirmedBy],
    declinedBy,
    missing: missingConfirmations(agreement, roles),
  };
}

/** Where the key is gone nobody can say who has answered: the round can only be closed. */
function roundDto(
  { ballotSeal }: AssessmentDeps,
  { projectId, accountId }: TeamViewer,
  stored: OpenRound<SealedBox>,
): NonNullable<AssessmentDto['round']> {
  const round = openedBox(ballotSeal, projectId, stored);
  const { number, openedAt, respondents, teamSize } = stored;
  if (round === null) {
    const unknown = { needed: 0, consentNeeded: false, answered: false, unreadable: true };
    return { number, openedAt, respondents, teamSize, ...unknown };
  }
  return { ...statusOf(round, ballotSeal.markOf({ projectId, number }, accountId)), unreadable: false };
}

function resultsDto(closed: readonly ClosedRound[]): Pick<AssessmentDto, 'results' | 'change'> {
  const [latest, before] = closed.filter(({ items }) => items !== null);
  const change = latest === undefined || before === undefined ? null : changeBetween(before, latest);
  return {
    results: closed.map((round) => {
      const { dimensions, answeredItems } = scoresOf(round);
      return { round, dimensions, answeredItems };
    }),
    change: change === null ? null : { from: change.from, to: change.to, dimensions: change.dimensions },
  };
}

function reassessmentDto(
  { maturity }: TeamSettings,
  [latest]: readonly ClosedRound[],
  scale: { newTeamSince: number | null; teamsOnProduct: number },
  now: number,
): AssessmentDto['reassessment'] {
  const next = reassessmentOf(maturity.stage, latest?.closedAt ?? null, scale, now);
  return { ...next, sooner: [...next.sooner] };
}

/** Boards with sprints of their own (T78). A reader who may see no board sees the usual interval. */
async function countTeams({ boards }: AssessmentDeps, projectId: string): Promise<number> {
  try {
    return (await boards.boardsOf(projectId)).filter(({ type }) => type !== 'kanban').length;
  } catch (failure) {
    if (isFailure(failure, 'notFound', 'notAllowed')) return 0;
    throw failure;
  }
}
