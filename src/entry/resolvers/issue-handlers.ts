import { issueApi } from '../../contract/issue-api';
import { answerProposal } from '../../usecases/ownership/answer-proposal';
import { decideOwner } from '../../usecases/ownership/decide-owner';
import { enableTeam } from '../../usecases/ownership/enable-team';
import { suggestIssueOwner } from '../../usecases/ownership/suggest-issue-owner';
import type { Composition } from '../deps';
import { browsesIssue, steersTeamOfIssue } from './guards';
import { handle } from './handle';

/** The operations of the issue surface, each with its guard and its use case. */
export function issueHandlers(forUser: Composition['forUser']) {
  return {
    'issue.suggestion': handle(issueApi['issue.suggestion'], forUser, browsesIssue, (read, _payload, deps) =>
      suggestIssueOwner(deps, read),
    ),
    'issue.decide': handle(
      issueApi['issue.decide'],
      forUser,
      browsesIssue,
      (read, { decision, seen }, deps) => decideOwner(deps, read, decision, seen),
    ),
    'issue.answerProposal': handle(
      issueApi['issue.answerProposal'],
      forUser,
      steersTeamOfIssue,
      (read, { kind, accept }, deps) => answerProposal(deps, read, { kind, accept }),
    ),
    'issue.enable': handle(issueApi['issue.enable'], forUser, browsesIssue, ({ issue }, texts, deps) =>
      enableTeam(deps, issue, texts),
    ),
  };
}
