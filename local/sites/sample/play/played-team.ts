import type { LinkBook } from '../../engine/links';
import type { Random } from '../../engine/random';
import type { PlayedProject } from '../../engine/site-writer';
import type { TeamPlay } from './team-play';

/** What every team of a site is played with. */
export interface Telling {
  readonly random: Random;
  readonly links: LinkBook;
  /** Until when (ms). */
  readonly now: number;
}

/** A team whose sprints have been played, with what Jira keeps beside its issues. */
export interface PlayedTeam {
  readonly play: TeamPlay;
  readonly project: PlayedProject;
}
