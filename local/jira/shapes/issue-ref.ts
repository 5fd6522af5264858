import { member, textOf, type Json, type JsonObject } from '../store/json';
import type { Issue } from '../store/model';
import { issueTypeShape, priorityShape, statusShape } from './things';
import type { View } from './view';

/** An issue as parents, sub-tasks and links mention it. */
export function issueRef(issue: Issue, view: View): JsonObject {
  const { site } = view;
  const status = site.statuses.get(textOf(issue.values.status) ?? '');
  const type = site.issueTypes.get(textOf(issue.values.issuetype) ?? '');
  const priority = site.priorities.get(textOf(issue.values.priority) ?? '');
  return {
    id: String(issue.id),
    key: issue.key,
    self: `${view.url}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: textOf(issue.values.summary) ?? '',
      ...(status ? { status: statusShape(status, view) } : {}),
      ...(priority ? { priority: priorityShape(priority, view) } : {}),
      ...(type ? { issuetype: issueTypeShape(type, view) } : {}),
    },
  };
}

/** The stored parent `{id, key}` with what the reader may know of it; one outside the site by id and key only. */
export function parentShape(parent: Json, view: View): JsonObject | null {
  const id = textOf(member(parent, 'id'));
  if (id === null) return null;
  const issue = view.site.issues.get(Number(id));
  if (!issue) return { id, key: textOf(member(parent, 'key')) ?? '' };
  return view.browses(issue.projectId) ? issueRef(issue, view) : null;
}
