import { userShape } from '../shapes/things';
import { present, type JsonObject } from '../store/json';
import type { User } from '../store/model';
import { ok, type Call, type Handlers } from './call';
import { badRequest, notFound } from './jira-error';
import { issueFor, projectFor, requireLogin } from './lookup';
import { pageBody, pageOf } from './paging';
import { Access } from '../permissions/access';

export const peopleHandlers: Handlers = {
  getCurrentUser: (call) => {
    const user = call.site.users.get(requireLogin(call));
    if (!user) throw notFound('User not found.');
    return ok(profile(user, call));
  },
  getUser: (call) => {
    requireLogin(call);
    const accountId = call.query.text('accountId');
    if (accountId === undefined) throw badRequest("Query parameter 'accountId' must be provided.");
    const user = call.site.users.get(accountId);
    if (!user) throw notFound(`Specified user does not exist or you do not have required permissions.`);
    return ok(profile(user, call));
  },
  bulkGetUsers: (call) => {
    requireLogin(call);
    const ids = call.query.list('accountId') ?? [];
    const users = present(ids.map((id) => call.site.users.get(id)));
    return ok(pageBody(users, pageOf(call, { default: 10, max: 200 }), (user) => userShape(user, call.view)));
  },
  findUsers: (call) => ok(found(call, () => true)),
  getAllUsers: (call) => ok(found(call, () => true)),
  findAssignableUsers: (call) => {
    const { query } = call;
    const issueRef = query.text('issueKey') ?? query.text('issueId');
    const projectRef = query.text('project');
    if (issueRef === undefined && projectRef === undefined) throw badRequest('Issue or project is required.');
    const projectId =
      issueRef === undefined ? projectFor(call, projectRef ?? '').id : issueFor(call, issueRef).projectId;
    return ok(found(call, (user) => isAssignable(call, user, projectId)));
  },
};

/** True when issues of the project may be assigned to the user. */
export function isAssignable({ site }: Call, user: User, projectId: string): boolean {
  return new Access(site, { kind: 'user', accountId: user.accountId }).has('ASSIGNABLE_USER', projectId);
}

/** Active people whose name or address starts a word with the query. */
function found(call: Call, allowed: (user: User) => boolean): JsonObject[] {
  requireLogin(call);
  const { startAt, maxResults } = pageOf(call, { default: 50, max: 1000 });
  const text = (call.query.text('query') ?? '').toLowerCase();
  const accountId = call.query.text('accountId');
  const users = [...call.site.users.values()].filter(
    (user) =>
      user.listed &&
      user.active !== false &&
      (accountId === undefined || user.accountId === accountId) &&
      words(user).some((word) => word.startsWith(text)) &&
      allowed(user),
  );
  return users.slice(startAt, startAt + maxResults).map((user) => userShape(user, call.view));
}

function words(user: User): string[] {
  const name = user.displayName.toLowerCase();
  return [name, ...name.split(/\s+/), (user.emailAddress ?? '').toLowerCase()];
}

function profile(user: User, call: Call): JsonObject {
  return {
    ...userShape(user, call.view),
    ...(user.locale === undefined ? {} : { locale: user.locale.replace('-', '_') }),
    groups: { size: 0, items: [] },
    applicationRoles: { size: 1, items: [] },
    expand: 'groups,applicationRoles',
  };
}
