import type { SiteBoard, SiteProject } from '../../../jira/site-file/types';
import type { LinkBook } from '../../engine/links';
import type { Sprint } from '../../engine/model';
import type { Random } from '../../engine/random';
import type { PlayedProject } from '../../engine/site-writer';
import type { TeamPlan } from './team-plan';
import { TeamPlay } from './team-play';

/** A Scrum team: its plan, and its project and boards as Jira keeps them. */
export interface Team {
  readonly plan: TeamPlan;
  readonly project: SiteProject;
  readonly boards: readonly SiteBoard[];
  /** Sprints that are not in the plan. */
  readonly besides?: readonly Sprint[];
  /** What happens besides the plan. */
  readonly incidents?: (play: TeamPlay) => void;
}

/** What every team of a site is played with. */
export interface Telling {
  readonly random: Random;
  readonly links: LinkBook;
  /** Until when (ms). */
  readonly now: number;
}

/** Plays the sprints of a team. */
export function playTeam(team: Team, { random, links, now }: Telling): PlayedProject {
  const { plan, project, boards, besides = [], incidents } = team;
  const { stage } = new TeamPlay(plan, random, links).run(now, incidents);
  return {
    project,
    boards,
    sprints: [...plan.sprints, ...besides],
    versions: plan.releases,
    components: plan.components,
    stage,
  };
}
