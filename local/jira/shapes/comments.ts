import type { JsonObject } from '../store/json';
import type { Comment, Issue } from '../store/model';
import { formatStamp } from '../store/time';
import { accountShape } from './things';
import type { View } from './view';

/** A comment of an issue. */
export function commentShape(comment: Comment, issue: Issue, view: View): JsonObject {
  const author = comment.author === null ? {} : { author: accountShape(comment.author, view) };
  return {
    self: `${view.url}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
    id: String(comment.id),
    ...author,
    body: comment.body,
    ...(comment.author === null ? {} : { updateAuthor: accountShape(comment.author, view) }),
    created: formatStamp(comment.created, view.zone),
    updated: formatStamp(comment.updated, view.zone),
    jsdPublic: true,
  };
}

/** The comment field: all comments on one page. */
export function commentPage(issue: Issue, view: View): JsonObject {
  const comments = issue.comments.map((comment) => commentShape(comment, issue, view));
  return {
    comments,
    self: `${view.url}/rest/api/3/issue/${issue.id}/comment`,
    maxResults: comments.length,
    total: comments.length,
    startAt: 0,
  };
}
