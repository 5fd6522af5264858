import { outcomeApi } from '../../contract/outcome-api';
import { answerOutcome, sayPoWord, setAside } from '../../usecases/outcome/change-outcome';
import { planLearningSession } from '../../usecases/outcome/learning-session';
import { outcomePanel } from '../../usecases/outcome/outcome-panel';
import { restoreOutcome } from '../../usecases/outcome/restore-outcome';
import type { Composition } from '../deps';
import { browsesOutcome, steersTeam } from './guards';
import { handle } from './handle';

/** The operations on what an issue is for, each with its guard and its use case. */
export function outcomeHandlers(forUser: Composition['forUser']) {
  return {
    'outcome.get': handle(outcomeApi['outcome.get'], forUser, browsesOutcome, (read, _payload, deps) =>
      outcomePanel(deps, read),
    ),
    'outcome.answer': handle(
      outcomeApi['outcome.answer'],
      forUser,
      browsesOutcome,
      (read, { rev, answers }, deps) => answerOutcome(deps, { read, rev }, answers),
    ),
    'outcome.poWord': handle(
      outcomeApi['outcome.poWord'],
      forUser,
      browsesOutcome,
      (read, { rev, state, topic, comment }, deps) =>
        sayPoWord(deps, { read, rev }, { state, topic, comment }),
    ),
    'outcome.setAside': handle(
      outcomeApi['outcome.setAside'],
      forUser,
      browsesOutcome,
      (read, { rev, how }, deps) => setAside(deps, { read, rev }, how),
    ),
    'outcome.restore': handle(
      outcomeApi['outcome.restore'],
      forUser,
      browsesOutcome,
      (read, _payload, deps) => restoreOutcome(deps, read),
    ),
    'outcome.planSession': handle(
      outcomeApi['outcome.planSession'],
      forUser,
      steersTeam,
      ({ project }, { summary, description }, deps) =>
        planLearningSession(deps, project, { summary, description }),
    ),
  };
}
