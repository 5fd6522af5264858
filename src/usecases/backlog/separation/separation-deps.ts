import type { Clock } from '../../../ports/clock';
import type { Boards, Issues, Projects } from '../../../ports/jira';
import type { Stores } from '../../../ports/stores';
import type { Surroundings } from '../../../ports/surroundings';

/** What the finding is evaluated with: Jira as the app sees it. What it finds is narrowed for each reader. */
export interface SeparationDeps {
  readonly appIssues: Issues;
  readonly appBoards: Boards;
  readonly appProjects: Projects;
  readonly appSurroundings: Surroundings;
  readonly stores: Stores;
  readonly clock: Clock;
}
