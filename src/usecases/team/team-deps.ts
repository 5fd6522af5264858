import type { BallotSeal } from '../../ports/ballot-seal';
import type { Clock } from '../../ports/clock';
import type { Boards } from '../../ports/jira';
import type { People } from '../../ports/people';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';

/** What the use cases of a team's practice work with. */
export interface TeamDeps {
  readonly stores: Stores;
  readonly boards: Boards;
  readonly people: People;
  readonly queue: Queue;
  readonly ballotSeal: BallotSeal;
  readonly clock: Clock;
}

/** Out: where the one document of a kind that a project has is kept. */
export function ofProject(project: string) {
  return { project, name: '' };
}
