import type { IssueEvents } from '../events/issue-events';
import type { SoftwareEvents } from '../events/software-events';
import type { Emit } from '../events/product-event';
import type { SearchIndex } from '../faults/search-index';
import type { IssueWriter } from '../writes/issue-writer';
import type { SprintChanges } from '../writes/sprint-changes';
import type { SearchPages } from './search-pages';
import type { TaskStore } from './task-store';

/** What handlers share beyond the site itself. */
export interface Services {
  readonly pages: SearchPages;
  readonly index: SearchIndex;
  readonly tasks: TaskStore;
  readonly writer: IssueWriter;
  readonly sprints: SprintChanges;
  readonly issueEvents: IssueEvents;
  readonly softwareEvents: SoftwareEvents;
  readonly emit: Emit;
}
