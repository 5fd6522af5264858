import type { Clock } from '../ports/clock';
import type { Boards, Issues, Projects } from '../ports/jira';

/** What an invocation by a person works with: Jira as that person sees it. */
export interface UserDeps {
  readonly issues: Issues;
  readonly boards: Boards;
  readonly projects: Projects;
  readonly clock: Clock;
}

/** Builds what one invocation works with; nothing outlives it, for warm functions serve other tenants (forge.md 5.1). */
export interface Composition {
  readonly forUser: () => UserDeps;
}
