import type { LearningLog } from '../domain/ownership/learning';
import type { Once } from '../domain/ownership/once';
import type { BoardOverride, TeamSettings } from '../domain/team/settings';
import type { BoardFacts, SiteFacts } from '../domain/jira/facts';
import type { Documents } from './documents';

/** The documents of one installation. */
export interface Stores {
  readonly settings: Documents<TeamSettings>;
  readonly overrides: Documents<BoardOverride>;
  readonly learning: Documents<LearningLog>;
  /** Enablement issues, by the issue they came from. */
  readonly enablements: Documents<Once>;
  /** What the site's and the boards' set-up says; read again after a day. */
  readonly siteFacts: Documents<SiteFacts>;
  readonly boardFacts: Documents<BoardFacts>;
  /** True starts of sprints (ms), by sprint. */
  readonly sprintStarts: Documents<number>;
}
