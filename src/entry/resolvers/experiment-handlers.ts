import { experimentApi } from '../../contract/experiment-api';
import { answerTrying, listExperiments, startTrying } from '../../usecases/team/experiments';
import type { Composition } from '../deps';
import { browsesProject } from './guards';
import { handle } from './handle';
import { viewerOf } from './viewer-of';

/** The operations on experiments. Everybody on the project reads; what a person may do, their place in the team says. */
export function experimentHandlers(forUser: Composition['forUser']) {
  return {
    'experiment.list': handle(
      experimentApi['experiment.list'],
      forUser,
      browsesProject,
      (grant, _payload, deps) => listExperiments(deps, viewerOf(grant, deps)),
    ),
    'experiment.start': handle(
      experimentApi['experiment.start'],
      forUser,
      browsesProject,
      (grant, { finding, kind, text, until }, deps) =>
        startTrying(deps, viewerOf(grant, deps), { finding, kind, text, until }),
    ),
    'experiment.answer': handle(
      experimentApi['experiment.answer'],
      forUser,
      browsesProject,
      (grant, { finding, seen, verdict, note, next }, deps) =>
        answerTrying(deps, viewerOf(grant, deps), { finding, seen, verdict, note, next }),
    ),
  };
}
