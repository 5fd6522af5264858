import type { Block } from './blocked';
import type { WorkClass } from '../team/settings';
import type { ReplayedItem } from './replay';

/** Whose role an assignee has; nobody else is told apart (design §1.4). Null: not assigned. */
export type AssigneeRole = 'SM' | 'PO' | 'other';

/** What an item is, as far as signals ask: never who works on it. */
export interface ItemKind {
  /** Decided by settings and issue type, never by recognising text (design §11). */
  readonly class: WorkClass;
  /** The kind of work that ownership recognises (domain.md 2.5), null where it is silent. */
  readonly kind: string | null;
  readonly role: AssigneeRole | null;
  /** Of a bug: whether it was reported within 14 days after the release of what it concerns; null where it names no version. */
  readonly afterRelease: boolean | null;
}

/** What a sprint did to an item, and what the item is: what signals of this and of later sprints need. */
export interface SprintItem extends ReplayedItem, ItemKind {
  readonly createdAt: number;
  /** Taken back from done while the sprint ran. */
  readonly reopened: boolean;
  /** How often it went back from a test or review column while the sprint ran. */
  readonly backMoves: number;
  /** How many closed sprints it was carried out of, this one included once it is closed. */
  readonly timesCarried: number;
  /** When it could not go on while the sprint ran. */
  readonly blocks: readonly Block[];
}
