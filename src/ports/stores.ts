import type { BoardOverride, TeamSettings } from '../domain/team/settings';
import type { Documents } from './documents';

/** The documents of one installation. */
export interface Stores {
  readonly settings: Documents<TeamSettings>;
  readonly overrides: Documents<BoardOverride>;
}
