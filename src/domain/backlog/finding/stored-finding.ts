import type { SeparationFinding } from './finding';

/** The finding on a board as it was evaluated last, with the app's own eyes: narrowed for each reader. */
export interface StoredFinding {
  readonly finding: SeparationFinding;
  /** Open items that live on technical boards only: "not in this list yet". */
  readonly elsewhere: readonly string[];
  /** The revisions of the settings that it was evaluated with: others make it stale. */
  readonly basis: string;
  /** When it was evaluated (ms). */
  readonly at: number;
}
