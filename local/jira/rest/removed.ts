import type { Handlers } from './call';
import { refusal } from './jira-error';

const SEARCH_REMOVED =
  'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046';
const LIST_REMOVED =
  'The requested API has been removed. Please migrate to the /rest/software/1.0 issue lists, which page by nextPageToken.';

function gone(message: string): () => never {
  return () => {
    throw refusal(410, [message]);
  };
}

/** Operations that Jira has taken away. */
export const removedHandlers: Handlers = {
  searchForIssuesUsingJql: gone(SEARCH_REMOVED),
  searchForIssuesUsingJqlPost: gone(SEARCH_REMOVED),
  'software.getIssuesForBoard': gone(LIST_REMOVED),
  'software.getIssuesForBacklog': gone(LIST_REMOVED),
  'software.getBoardIssuesForSprint': gone(LIST_REMOVED),
  'software.getIssuesForSprint': gone(LIST_REMOVED),
};
