import type { JsonObject } from '../store/json';
import type { IssueType, LinkType, Named, Status, User } from '../store/model';
import type { View } from './view';

const NO_CATEGORY = { id: 1, key: 'undefined', colorName: 'medium-gray', name: 'No Category' };

const CATEGORIES: Readonly<Record<string, JsonObject & { id: number }>> = {
  undefined: NO_CATEGORY,
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
};

/** A user as it stands in issues and histories; time zone and address only for its full profile. */
export function userShape(user: User, view: View): JsonObject {
  return {
    self: `${view.url}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
    accountId: user.accountId,
    accountType: user.accountType ?? 'atlassian',
    ...(user.emailAddress === undefined ? {} : { emailAddress: user.emailAddress }),
    avatarUrls: avatarUrls(view, `useravatar?ownerId=${encodeURIComponent(user.accountId)}`),
    displayName: user.displayName,
    active: user.active ?? true,
    timeZone: user.timeZone ?? view.site.timeZone,
  };
}

/** The user with this account id; a stand-in for one the site has forgotten. */
export function accountShape(accountId: string, view: View): JsonObject {
  const user = view.site.users.get(accountId);
  return userShape(user ?? { accountId, displayName: 'Former user', active: false, listed: false }, view);
}

export function statusShape(status: Status, view: View): JsonObject {
  return {
    self: `${view.url}/rest/api/3/status/${status.id}`,
    description: status.description ?? '',
    iconUrl: `${view.url}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    statusCategory: categoryShape(status.statusCategory.key, view),
  };
}

export function categoryShape(key: string, view: View): JsonObject {
  const category = CATEGORIES[key] ?? NO_CATEGORY;
  return { self: `${view.url}/rest/api/3/statuscategory/${category.id}`, ...category };
}

export function issueTypeShape(type: IssueType, view: View): JsonObject {
  const subtask = type.subtask ?? false;
  return {
    self: `${view.url}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: type.description ?? '',
    iconUrl: `${view.url}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${type.id}?size=medium`,
    name: type.name,
    subtask,
    hierarchyLevel: levelOf(type),
  };
}

/** Level in Jira's hierarchy: -1 sub-task, 0 standard, 1 epic. */
export function levelOf(type: IssueType): number {
  return type.hierarchyLevel ?? (type.subtask ? -1 : 0);
}

export function priorityShape(priority: Named, view: View): JsonObject {
  return {
    self: `${view.url}/rest/api/3/priority/${priority.id}`,
    iconUrl: `${view.url}/images/icons/priorities/${encodeURIComponent(priority.name.toLowerCase())}.svg`,
    name: priority.name,
    id: priority.id,
  };
}

export function resolutionShape(resolution: Named, view: View): JsonObject {
  return {
    self: `${view.url}/rest/api/3/resolution/${resolution.id}`,
    id: resolution.id,
    description: resolution.description ?? '',
    name: resolution.name,
  };
}

export function linkTypeShape(type: LinkType, view: View): JsonObject {
  return {
    id: type.id,
    name: type.name,
    inward: type.inward,
    outward: type.outward,
    self: `${view.url}/rest/api/3/issueLinkType/${type.id}`,
  };
}

export function avatarUrls(view: View, path: string): JsonObject {
  const url = (size: string) => `${view.url}/secure/${path}&size=${size}`;
  return { '48x48': url('large'), '24x24': url('small'), '16x16': url('xsmall'), '32x32': url('medium') };
}
