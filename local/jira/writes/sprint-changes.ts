import type { Cause, Emit } from '../events/product-event';
import type { SoftwareEvents } from '../events/software-events';
import { textOf } from '../store/json';
import type { Issue, Sprint } from '../store/model';
import type { Site } from '../store/site';
import { applyValues, sprintsWith } from './apply';
import type { IssueWriter } from './issue-writer';

/** Puts changed sprints into the store and tells what happened to them. */
export class SprintChanges {
  constructor(
    private readonly site: Site,
    private readonly events: SoftwareEvents,
    private readonly writer: IssueWriter,
    private readonly emit: Emit,
  ) {}

  add(sprint: Sprint, cause: Cause): void {
    this.site.sprints.set(sprint.id, sprint);
    this.emit(this.events.sprint('created', sprint, cause));
  }

  /** Other name, goal or dates. */
  update(before: Sprint, after: Sprint, cause: Cause): void {
    this.site.sprints.set(after.id, after);
    if (JSON.stringify(before) !== JSON.stringify(after))
      this.emit(this.events.sprintUpdated(before, after, cause));
  }

  start(sprint: Sprint, cause: Cause): void {
    this.site.sprints.set(sprint.id, sprint);
    this.emit(this.events.sprint('started', sprint, cause));
  }

  /**
   * Closes a sprint. Unfinished issues go to another sprint at the moment of closing, by who closes; to the backlog they
   * go by themselves: the closed sprint stays in their Sprint field, and no open one is there.
   */
  close(sprint: Sprint, moveTo: number | null, cause: Cause): void {
    const unfinished = this.issuesIn(sprint.id).filter((issue) => !this.isDone(issue, sprint));
    this.site.sprints.set(sprint.id, sprint);
    this.emit(this.events.sprint('closed', sprint, cause));
    if (moveTo !== null) unfinished.forEach((issue) => this.move(issue, moveTo, cause));
  }

  /** Removes a sprint; its issues go to the backlog. */
  remove(sprint: Sprint, cause: Cause): void {
    for (const issue of this.issuesIn(sprint.id)) {
      const left = this.site.sprintIdsOf(issue).filter((id) => id !== sprint.id);
      this.setSprints(issue, left.length === 0 ? null : left, cause);
    }
    this.site.sprints.delete(sprint.id);
    this.emit(this.events.sprint('deleted', sprint, cause));
  }

  /** Puts an issue into a sprint, or (null) out of open ones. */
  move(issue: Issue, sprintId: number | null, cause: Cause): void {
    this.setSprints(issue, sprintsWith(issue, sprintId, this.site), cause);
  }

  private setSprints(issue: Issue, sprints: ReturnType<typeof sprintsWith>, cause: Cause): void {
    const { site, writer } = this;
    applyValues(issue, { [site.sprintField]: sprints }, { site, writer, cause });
  }

  /** Issues with the sprint in their Sprint field; sub-tasks follow their parents. */
  private issuesIn(sprintId: number): Issue[] {
    return [...this.site.issues.all()].filter(
      (issue) =>
        this.site.sprintIdsOf(issue).includes(sprintId) &&
        !(this.site.issueTypes.get(textOf(issue.values.issuetype) ?? '')?.subtask ?? false),
    );
  }

  /** Done is the last column of the sprint's board. */
  private isDone(issue: Issue, sprint: Sprint): boolean {
    const done = this.site.boards.get(sprint.originBoardId)?.columns.at(-1)?.statusIds ?? [];
    return done.includes(textOf(issue.values.status) ?? '');
  }
}
