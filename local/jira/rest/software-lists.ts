import { present } from '../store/json';
import { findInList, inBacklog, inSprint, onBoard, type IssueList } from './board-issues';
import { numberParam, ok, param, type Answer, type Call, type Handlers } from './call';
import { selectFields } from './field-selection';
import { expandOf, fieldGuide, softwareIssueBody } from './issue-body';
import { boardFor, issueFor, sprintFor, visibleIssue } from './lookup';
import { asJiraError, checkPageSize, reconcileSet, searchPage } from './search';

/** `/rest/software/1.0` issue lists, paged by token, and the agile issue. */
export const softwareListHandlers: Handlers = {
  'software.getIssuesForBoardJSIS': (call) =>
    page(call, onBoard(boardFor(call, numberParam(call, 'boardId')), call)),
  'software.getApproximateIssueCountForBoard': (call) =>
    count(call, onBoard(boardFor(call, numberParam(call, 'boardId')), call)),
  'software.getIssuesForBacklogJSIS': (call) =>
    page(call, inBacklog(boardFor(call, numberParam(call, 'boardId')), call)),
  'software.getApproximateIssueCountForBacklog': (call) =>
    count(call, inBacklog(boardFor(call, numberParam(call, 'boardId')), call)),
  'software.getBoardIssuesForSprintJSIS': (call) => {
    const board = boardFor(call, numberParam(call, 'boardId'));
    return page(call, inSprint(sprintFor(call, numberParam(call, 'sprintId')).id, board, call));
  },
  'software.getIssuesForSprintJSIS': (call) =>
    page(call, inSprint(sprintFor(call, numberParam(call, 'sprintId')).id, null, call)),
  'software.getIssue': (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const selection = selectFields(call.site, call.query.list('fields'), '*all');
    const expand = expandOf(call.query.text('expand'));
    return ok({
      ...softwareIssueBody(issue, call, selection, { expand, properties: [], maxHistories: 100 }),
      ...fieldGuide(selection, expand),
    });
  },
};

function count(call: Call, list: IssueList): Answer {
  return ok({
    count: asJiraError(() => findInList(list, call.query.text('jql') ?? '', new Set(), call)).length,
  });
}

function page(call: Call, list: IssueList): Answer {
  const { query, site } = call;
  const selection = selectFields(site, query.list('fields'), '*navigable');
  const maxResults = query.number('maxResults', 50);
  checkPageSize(maxResults, selection);
  const jql = query.text('jql') ?? '';
  const reconcile = reconcileSet(query.list('reconcileIssues')?.map(Number));
  const found = searchPage(call, {
    token: query.text('nextPageToken') ?? null,
    maxResults,
    boundTo: [call.operation, ...Object.values(call.params), jql, [...reconcile].join()],
    find: () => findInList(list, jql, reconcile, call),
  });
  const expand = expandOf(query.text('expand'));
  const issues = present(found.ids.map((id) => visibleIssue(call, String(id)))).map((issue) =>
    softwareIssueBody(issue, call, selection, { expand, properties: [], maxHistories: 100 }),
  );
  return ok({
    expand: 'schema,names',
    issues,
    ...(found.nextPageToken === undefined ? {} : { nextPageToken: found.nextPageToken }),
    isLast: found.nextPageToken === undefined,
    ...fieldGuide(selection, expand),
  });
}
