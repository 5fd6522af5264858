import { practiceApi, type PracticeDto } from '../../contract/practice-api';
import type { Operation } from '../../contract/operation';
import {
  answerBanner,
  beginStepIn,
  finishStepIn,
  lookAgain,
  readPractice,
  recordReview,
} from '../../usecases/team/practice';
import type { TeamViewer } from '../../usecases/team/team-viewer';
import type { Composition, UserDeps } from '../deps';
import { viewerOf } from './viewer-of';
import { browsesProject } from './guards';
import { handle } from './handle';

/** The operations on a team's practice: evidence, Scrum Master engagement, step-in, role review. */
export function practiceHandlers(forUser: Composition['forUser']) {
  /** Does something and answers with what is there now. */
  const changing = <Payload extends { projectKey: string }>(
    operation: Operation<Payload, PracticeDto>,
    change: (deps: UserDeps, viewer: TeamViewer, payload: Payload) => Promise<void>,
  ) =>
    handle(operation, forUser, browsesProject, async (grant, payload, deps) => {
      const viewer = viewerOf(grant, deps);
      await change(deps, viewer, payload);
      return readPractice(deps, viewer);
    });
  return {
    'team.practice': changing(practiceApi['team.practice'], () => Promise.resolve()),
    'team.lookAgain': changing(practiceApi['team.lookAgain'], lookAgain),
    'team.answerContradictions': changing(
      practiceApi['team.answerContradictions'],
      (deps, viewer, { kind, reason }) => answerBanner(deps, viewer, { kind, reason }),
    ),
    'team.startStepIn': changing(practiceApi['team.startStepIn'], (deps, viewer, { sprints }) =>
      beginStepIn(deps, viewer, sprints),
    ),
    'team.endStepIn': changing(practiceApi['team.endStepIn'], finishStepIn),
    'team.recordReview': changing(practiceApi['team.recordReview'], (deps, viewer, { result, note }) =>
      recordReview(deps, viewer, { result, note }),
    ),
  };
}
