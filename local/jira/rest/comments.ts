import { isDocument } from '../fields/adf';
import { commentShape } from '../shapes/comments';
import type { Json } from '../store/json';
import type { Comment, Issue } from '../store/model';
import { bodyMember, created, NO_CONTENT, numberParam, ok, param, type Call, type Handlers } from './call';
import { badInput, badRequest, forbidden, notFound } from './jira-error';
import { issueFor } from './lookup';
import { pageOf } from './paging';

export const commentHandlers: Handlers = {
  getComments: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const { startAt, maxResults } = pageOf(call, { default: 100, max: 5000 });
    const newestFirst = call.query.text('orderBy') === '-created';
    const comments = newestFirst ? [...issue.comments].reverse() : issue.comments;
    return ok({
      startAt,
      maxResults,
      total: comments.length,
      comments: comments
        .slice(startAt, startAt + maxResults)
        .map((comment) => commentShape(comment, issue, call.view)),
    });
  },
  getComment: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    return ok(commentShape(commentFor(call, issue), issue, call.view));
  },
  addComment: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    requireOn(call, issue, 'ADD_COMMENTS');
    const comment: Comment = {
      id: call.site.nextId('comment'),
      author: call.cause.accountId,
      body: commentBody(call),
      created: call.now,
      updated: call.now,
    };
    call.services.writer.putComment(issue, comment, call.cause);
    return created(commentShape(comment, issue, call.view));
  },
  updateComment: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const comment = commentFor(call, issue);
    requireOn(
      call,
      issue,
      comment.author === call.cause.accountId ? 'EDIT_OWN_COMMENTS' : 'EDIT_ALL_COMMENTS',
    );
    const changed = { ...comment, body: commentBody(call), updated: call.now };
    call.services.writer.putComment(issue, changed, call.cause);
    return ok(commentShape(changed, issue, call.view));
  },
  deleteComment: (call) => {
    const issue = issueFor(call, param(call, 'issueIdOrKey'));
    const comment = commentFor(call, issue);
    requireOn(
      call,
      issue,
      comment.author === call.cause.accountId ? 'DELETE_OWN_COMMENTS' : 'DELETE_ALL_COMMENTS',
    );
    call.services.writer.removeComment(issue, comment, call.cause);
    return NO_CONTENT;
  },
};

/** The body of a comment. @throws JiraError 400 unless it is an Atlassian document that says something */
function commentBody(call: Call): Json {
  const body = bodyMember(call, 'body');
  if (body === undefined || body === null) throw badInput({ comment: 'Comment body can not be empty!' });
  if (!isDocument(body)) throw badRequest('Comment body is not valid!');
  return body;
}

function commentFor(call: Call, issue: Issue): Comment {
  const id = numberParam(call, 'id');
  const comment = issue.comments.find((entry) => entry.id === id);
  if (!comment) throw notFound(`Can not find a comment for the id: ${id}.`);
  return comment;
}

function requireOn(call: Call, issue: Issue, permission: string): void {
  if (!call.access.hasOn(permission, issue)) {
    throw forbidden('You do not have the permission to comment on this issue.');
  }
}
