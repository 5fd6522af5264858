import type { BallotSeal } from '../ports/ballot-seal';
import type { BulkIssues } from '../ports/bulk-issues';
import type { Clock } from '../ports/clock';
import type { IssueWrites } from '../ports/issue-writes';
import type { Boards, Issues, Projects } from '../ports/jira';
import type { Log } from '../ports/log';
import type { People } from '../ports/people';
import type { PersonalData } from '../ports/personal-data';
import type { Queue } from '../ports/queue';
import type { Recognition } from '../ports/recognition';
import type { Surroundings } from '../ports/surroundings';
import type { Stores } from '../ports/stores';

/** What an invocation by a person works with: Jira as that person sees it, and the app's own documents. */
export interface UserDeps {
  /** Who invoked, as Forge says; never what the browser says (forge.md 5.1). */
  readonly accountId: string;
  readonly issues: Issues;
  readonly boards: Boards;
  /** Issues as the app sees them: what is kept of them is narrowed to what the reader may see. */
  readonly appIssues: Issues;
  /** Boards as the app sees them: for set-up that is the same for everybody, never for content. */
  readonly appBoards: Boards;
  readonly appProjects: Projects;
  /** What stands around a board, as the app sees it. */
  readonly appSurroundings: Surroundings;
  readonly projects: Projects;
  readonly people: People;
  readonly writes: IssueWrites;
  /** Storage has no permissions of its own: what is read from it is guarded by the operation. */
  readonly stores: Stores;
  readonly queue: Queue;
  readonly recognition: Recognition;
  readonly ballotSeal: BallotSeal;
  readonly clock: Clock;
}

/** What background work uses: Jira as the app sees it. Nothing of it is shown to a person unfiltered. */
export interface AppDeps {
  readonly issues: Issues;
  readonly bulk: BulkIssues;
  readonly boards: Boards;
  readonly appIssues: Issues;
  readonly appBoards: Boards;
  readonly appProjects: Projects;
  readonly appSurroundings: Surroundings;
  readonly projects: Projects;
  readonly personalData: PersonalData;
  readonly stores: Stores;
  readonly queue: Queue;
  readonly recognition: Recognition;
  readonly ballotSeal: BallotSeal;
  readonly clock: Clock;
  readonly log: Log;
}

/** Builds what one invocation works with; nothing outlives it, for warm functions serve other tenants (forge.md 5.1). */
export interface Composition {
  readonly forUser: (accountId: string) => UserDeps;
  /** `seconds`: how long the function may run. */
  readonly forApp: (seconds: number) => AppDeps;
  readonly log: Log;
}
