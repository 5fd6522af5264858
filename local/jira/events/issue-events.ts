import { commentShape } from '../shapes/comments';
import { itemShape } from '../shapes/changelog';
import { projectRef } from '../shapes/projects';
import { issueTypeShape, linkTypeShape, statusShape } from '../shapes/things';
import type { View } from '../shapes/view';
import type { ChangeItem } from '../site-file/types';
import { present, textOf, type Json, type JsonObject } from '../store/json';
import type { Comment, History, Issue, IssueLink, Project } from '../store/model';
import type { Site } from '../store/site';
import { formatStamp } from '../store/time';
import { platformEvent, type Cause, type ProductEvent } from './product-event';

/** Events about issues: their `issue` is the documented subset of an issue, dates in the site's zone. */
export class IssueEvents {
  private readonly view: View;

  constructor(
    private readonly site: Site,
    url: string,
  ) {
    this.view = { site, zone: site.timeZone, url, browses: () => true };
  }

  created(issue: Issue, cause: Cause): ProductEvent {
    return platformEvent('avi:jira:created:issue', cause, {
      issue: this.subset(issue),
      ...associatedUsers([cause.accountId]),
    });
  }

  deleted(issue: Issue, cause: Cause): ProductEvent {
    return platformEvent('avi:jira:deleted:issue', cause, {
      issue: this.subset(issue),
      ...associatedUsers([cause.accountId]),
    });
  }

  /** An update; a change of the assignee is told a second time as "assigned". */
  updated(issue: Issue, history: History, cause: Cause): ProductEvent[] {
    const content = this.updateContent(issue, history, cause);
    const update = platformEvent('avi:jira:updated:issue', cause, {
      ...content,
      jiraEventTypeName: eventTypeName(history.items),
    });
    const isAssigned = history.items.some((item) => item.fieldId === 'assignee');
    return isAssigned ? [update, platformEvent('avi:jira:assigned:issue', cause, content)] : [update];
  }

  /** A comment made or edited: no event of its own for editing, and an update of the issue besides. */
  commented(issue: Issue, comment: Comment, cause: Cause): ProductEvent[] {
    return [
      platformEvent('avi:jira:commented:issue', cause, {
        issue: this.subset(issue),
        comment: commentShape(comment, issue, this.view),
        ...associatedUsers([cause.accountId]),
      }),
      this.touched(issue, cause, 'issue_commented'),
    ];
  }

  commentDeleted(issue: Issue, comment: Comment, cause: Cause): ProductEvent[] {
    return [
      platformEvent('avi:jira:deleted:comment', cause, {
        issue: this.subset(issue),
        comment: commentShape(comment, issue, this.view),
      }),
      this.touched(issue, cause, 'issue_comment_deleted'),
    ];
  }

  /** A property set (with its value) or deleted (without). */
  property(issue: Issue, key: string, value: Json | undefined, cause: Cause): ProductEvent {
    const verb = value === undefined ? 'deleted' : 'set';
    return platformEvent(`avi:jira:${verb}:issue-property`, cause, {
      issue: { id: String(issue.id), key: issue.key },
      property: { key, ...(value === undefined ? {} : { value }) },
    });
  }

  link(verb: 'created' | 'deleted', link: IssueLink, cause: Cause): ProductEvent {
    const projectOf = (id: number) => this.site.issues.get(id)?.projectId ?? '';
    const type = this.site.linkTypes.get(link.typeId);
    return platformEvent(`avi:jira:${verb}:issuelink`, cause, {
      id: String(link.id),
      sourceIssueId: String(link.source.id),
      destinationIssueId: String(link.target.id),
      sourceProjectId: projectOf(link.source.id),
      destinationProjectId: projectOf(link.target.id),
      issueLinkType: type ? linkTypeShape(type, this.view) : {},
    });
  }

  /** A project moved to the trash, or deleted for good: no events for what was in it. */
  projectDeleted(project: Project, forGood: boolean, cause: Cause): ProductEvent {
    const name = forGood ? 'avi:jira:deleted:project' : 'avi:jira:softdeleted:project';
    return platformEvent(name, cause, { project: projectRef(project, this.view) });
  }

  private updateContent(issue: Issue, history: History, cause: Cause): JsonObject {
    const { site } = this;
    const statusItem = history.items.find((item) => item.fieldId === 'status');
    const statuses = present([statusItem?.from, statusItem?.to].map((id) => site.statuses.get(id ?? '')));
    const assigneeItem = history.items.find((item) => item.fieldId === 'assignee');
    return {
      issue: this.subset(issue),
      changelog: { id: String(history.id), items: history.items.map(itemShape) },
      ...associatedUsers([cause.accountId, assigneeItem?.from, assigneeItem?.to]),
      ...(statusItem ? { associatedStatuses: statuses.map((status) => statusShape(status, this.view)) } : {}),
    };
  }

  private touched(issue: Issue, cause: Cause, jiraEventTypeName: string): ProductEvent {
    return platformEvent('avi:jira:updated:issue', cause, {
      issue: this.subset(issue),
      jiraEventTypeName,
      ...associatedUsers([cause.accountId]),
    });
  }

  private subset(issue: Issue): JsonObject {
    const { site, view } = this;
    const value = (field: string) => textOf(issue.values[field]);
    const status = site.statuses.get(value('status') ?? '');
    const type = site.issueTypes.get(value('issuetype') ?? '');
    const project = site.projects.get(issue.projectId);
    const person = (field: string) => {
      const accountId = value(field);
      return accountId === null ? null : { accountId };
    };
    return {
      id: String(issue.id),
      key: issue.key,
      fields: {
        summary: value('summary') ?? '',
        ...(type ? { issuetype: issueTypeShape(type, view) } : {}),
        creator: person('creator'),
        created: formatStamp(issue.created, view.zone),
        ...(project ? { project: projectRef(project, view) } : {}),
        reporter: person('reporter'),
        assignee: person('assignee'),
        updated: formatStamp(issue.updated, view.zone),
        ...(status ? { status: statusShape(status, view) } : {}),
      },
    };
  }
}

function associatedUsers(accountIds: readonly (string | null | undefined)[]): JsonObject {
  const users = [...new Set(present(accountIds))].map((accountId) => ({ accountId }));
  return users.length === 0 ? {} : { associatedUsers: { associatedUsers: users } };
}

function eventTypeName(items: readonly ChangeItem[]): string {
  const has = (fieldId: string) => items.find((item) => item.fieldId === fieldId);
  const resolution = has('resolution');
  if (resolution)
    return resolution.to === null || resolution.to === undefined ? 'issue_reopened' : 'issue_resolved';
  if (has('status')) return 'issue_generic';
  return has('assignee') ? 'issue_assigned' : 'issue_updated';
}
