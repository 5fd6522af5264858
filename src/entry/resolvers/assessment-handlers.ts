import { assessmentApi, type AssessmentDto } from '../../contract/assessment-api';
import type { Operation } from '../../contract/operation';
import { savedAndLookedAt } from '../../usecases/settings/look-again';
import { answerContext, readAssessment } from '../../usecases/team/assessment';
import { answerOpenRound, closeOpenRound, openNextRound } from '../../usecases/team/rounds';
import { agreeToStage, putStageForward, turnStageDown } from '../../usecases/team/stage-decision';
import type { TeamViewer } from '../../usecases/team/team-viewer';
import type { Composition, UserDeps } from '../deps';
import { viewerOf } from './viewer-of';
import { browsesProject } from './guards';
import { handle } from './handle';

/**
 * The operations on where a team is. Everybody who may browse the project reads it; what a person may do beyond that,
 * their place in the team says.
 */
export function assessmentHandlers(forUser: Composition['forUser']) {
  /** Does something and answers with what is there now. */
  const changing = <Payload extends { projectKey: string }>(
    operation: Operation<Payload, AssessmentDto>,
    change: (deps: UserDeps, viewer: TeamViewer, payload: Payload) => Promise<void>,
  ) =>
    handle(operation, forUser, browsesProject, async (grant, payload, deps) => {
      const viewer = viewerOf(grant, deps);
      await change(deps, viewer, payload);
      return readAssessment(deps, viewer);
    });
  const nothing = () => Promise.resolve();
  return {
    'team.assessment': changing(assessmentApi['team.assessment'], nothing),
    'team.answerContext': changing(assessmentApi['team.answerContext'], answerContext),
    'team.openRound': changing(assessmentApi['team.openRound'], openNextRound),
    'team.answerRound': changing(
      assessmentApi['team.answerRound'],
      (deps, viewer, { round, ballot, consent }) =>
        answerOpenRound(deps, viewer, { number: round, ballot, consent }),
    ),
    'team.closeRound': changing(assessmentApi['team.closeRound'], (deps, viewer, { round }) =>
      closeOpenRound(deps, viewer, round),
    ),
    'team.proposeStage': changing(assessmentApi['team.proposeStage'], (deps, viewer, { stage }) =>
      savedAndLookedAt(deps, viewer, () => putStageForward(deps, viewer, stage)),
    ),
    'team.confirmStage': changing(assessmentApi['team.confirmStage'], (deps, viewer, { stage, proposedAt }) =>
      savedAndLookedAt(deps, viewer, () => agreeToStage(deps, viewer, { stage, proposedAt })),
    ),
    'team.declineStage': changing(assessmentApi['team.declineStage'], (deps, viewer, { stage, proposedAt }) =>
      turnStageDown(deps, viewer, { stage, proposedAt }),
    ),
  };
}
