import { z } from 'zod';

import { textOf } from '../store/json';
import type { Issue } from '../store/model';
import { bodyOf, NO_CONTENT, numberParam, type Call, type Handlers } from './call';
import { badRequest, forbidden } from './jira-error';
import { issueFor, sprintFor } from './lookup';
import { rankTogether, rankTarget, type RankRequest } from './ranking';

const MAX_ISSUES = 50;

const moveBody = z.object({
  issues: z.array(z.string()),
  rankBeforeIssue: z.string().optional(),
  rankAfterIssue: z.string().optional(),
  rankCustomFieldId: z.number().int().optional(),
});

export const sprintMoveHandlers: Handlers = {
  'software.moveIssuesToSprintAndRank': (call) => {
    const sprint = sprintFor(call, numberParam(call, 'sprintId'));
    const request = bodyOf(call, moveBody);
    if (sprint.state === 'closed') throw badRequest('Issues can only be moved to open or active sprints.');
    move(call, request, sprint.id);
    return NO_CONTENT;
  },
  moveIssuesToBacklog: (call) => {
    move(call, bodyOf(call, moveBody), null);
    return NO_CONTENT;
  },
};

function move(call: Call, request: RankRequest, sprintId: number | null): void {
  const issues = movable(call, request.issues);
  const target = rankTarget(call, request);
  issues.forEach((issue) => call.services.sprints.move(issue, sprintId, call.cause));
  if (target) rankTogether(issues, target, call);
}

/** The issues, if all of them may be moved. @throws JiraError 400, 403, 404 */
function movable(call: Call, refs: readonly string[]): Issue[] {
  if (refs.length > MAX_ISSUES)
    throw badRequest(`The maximum number of issues that can be moved in one operation is ${MAX_ISSUES}.`);
  const issues = refs.map((ref) => issueFor(call, ref));
  for (const issue of issues) {
    if (!call.access.hasOn('SCHEDULE_ISSUES', issue) || !call.access.hasOn('EDIT_ISSUES', issue)) {
      throw forbidden(`You do not have permission to move issue ${issue.key}.`);
    }
    const type = call.site.issueTypes.get(textOf(issue.values.issuetype) ?? '');
    if (type?.subtask)
      throw badRequest(`Issue ${issue.key} is a sub-task: it is in the sprint of its parent.`);
  }
  return issues;
}
