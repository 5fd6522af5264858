import type { IssueEvents } from '../events/issue-events';
import type { Cause, Emit } from '../events/product-event';
import type { ChangeItem } from '../site-file/types';
import type { Json } from '../store/json';
import type { Comment, History, Issue, IssueLink, Properties } from '../store/model';
import type { Site } from '../store/site';

/** Puts changed issues into the store, with the history entry and the events that Jira makes of a change. */
export class IssueWriter {
  constructor(
    private readonly site: Site,
    private readonly events: IssueEvents,
    private readonly emit: Emit,
  ) {}

  /** Adds a new issue. */
  add(issue: Issue, cause: Cause): void {
    this.site.issues.put(issue);
    this.emit(this.events.created(issue, cause));
  }

  /** Stores an issue as one change; nothing happens when there are no items. */
  change(issue: Issue, items: readonly ChangeItem[], cause: Cause): Issue {
    if (items.length === 0) return issue;
    const history = this.historyOf(items, cause);
    const changed = this.record(issue, history);
    this.events.updated(changed, history, cause).forEach(this.emit);
    return changed;
  }

  /** Notes a change in the history without telling it as an event: what another issue's change does to this one. */
  note(issue: Issue, items: readonly ChangeItem[], cause: Cause): void {
    this.record(issue, this.historyOf(items, cause));
  }

  /** Takes an issue out of the store. */
  remove(issue: Issue, cause: Cause): void {
    this.site.issues.remove(issue);
    this.site.links.of(issue.id).forEach((link) => this.site.links.remove(link));
    this.emit(this.events.deleted(issue, cause));
  }

  /** Tells that a link has been made or removed; its ends' histories are changes of their own. */
  tellLink(verb: 'created' | 'deleted', link: IssueLink, cause: Cause): void {
    this.emit(this.events.link(verb, link, cause));
  }

  /** Replaces the properties of an issue; tells those that are new, other or gone. */
  setProperties(cause: Cause, issue: Issue, properties: Properties): void {
    const changed = { ...issue, properties };
    this.site.issues.put(changed);
    const same = (key: string, value: Json) =>
      JSON.stringify(issue.properties.get(key)) === JSON.stringify(value);
    for (const [key, value] of properties) {
      if (!same(key, value)) this.emit(this.events.property(changed, key, value, cause));
    }
    for (const key of issue.properties.keys()) {
      if (!properties.has(key)) this.emit(this.events.property(changed, key, undefined, cause));
    }
  }

  /** Adds or replaces a comment. */
  putComment(issue: Issue, comment: Comment, cause: Cause): void {
    const others = issue.comments.filter((entry) => entry.id !== comment.id);
    const comments = [...others, comment].sort((a, b) => a.id - b.id);
    const changed = { ...issue, comments, updated: cause.now };
    this.site.issues.put(changed);
    this.events.commented(changed, comment, cause).forEach(this.emit);
  }

  removeComment(issue: Issue, comment: Comment, cause: Cause): void {
    const comments = issue.comments.filter((entry) => entry.id !== comment.id);
    const changed = { ...issue, comments, updated: cause.now };
    this.site.issues.put(changed);
    this.events.commentDeleted(changed, comment, cause).forEach(this.emit);
  }

  private historyOf(items: readonly ChangeItem[], cause: Cause): History {
    return { id: this.site.nextId('history'), created: cause.now, author: cause.accountId, items };
  }

  private record(issue: Issue, history: History): Issue {
    const changed = { ...issue, updated: history.created, histories: [...issue.histories, history] };
    this.site.issues.put(changed);
    return changed;
  }
}
