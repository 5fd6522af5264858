import { issueApi } from '../../contract/issue-api';
import { suggestIssueOwner } from '../../usecases/suggest-issue-owner';
import type { Composition } from '../deps';
import { browsesIssue } from './guards';
import { handle } from './handle';

/** The operations of the issue surface, each with its guard and its use case. */
export function issueHandlers(forUser: Composition['forUser']) {
  return {
    'issue.suggestion': handle(
      issueApi['issue.suggestion'],
      forUser,
      browsesIssue,
      ({ issue }, _payload, deps) => suggestIssueOwner(deps, issue),
    ),
  };
}
