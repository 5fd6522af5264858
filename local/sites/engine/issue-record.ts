import type { Json } from '../../jira/store/json';
import type { ChangeItem } from '../../jira/site-file/types';
import type { Block } from './adf';
import { changeItems, rankItem } from './change-items';
import type { Dialect, IssueRef, IssueValues, WorkKind } from './model';
import type { Person } from './people';

export interface RecordedChange {
  readonly at: number;
  readonly author: Person;
  readonly items: readonly ChangeItem[];
}

export interface RecordedComment {
  readonly at: number;
  readonly author: Person;
  readonly blocks: readonly Block[];
}

/** One end of a link, as it stands on the issue. */
export interface RecordedLink {
  readonly linkId: string;
  readonly typeId: string;
  readonly direction: 'inward' | 'outward';
  readonly other: IssueRef;
}

/** What does not change about an issue. */
export interface Birth {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly at: number;
  readonly creator: Person;
  readonly kind: WorkKind;
  /** Which of the team's subjects it belongs to; null for none. */
  readonly theme: number | null;
}

/** An issue while its story is written: its present values and the history that led to them. */
export class IssueRecord implements IssueRef {
  readonly changes: RecordedChange[] = [];
  readonly comments: RecordedComment[] = [];
  readonly links: RecordedLink[] = [];
  readonly properties: Record<string, Json> = {};
  private current: IssueValues;
  private lastChange: number;

  constructor(
    readonly birth: Birth,
    initial: IssueValues,
    private readonly dialect: Dialect,
  ) {
    this.current = initial;
    this.lastChange = birth.at;
  }

  get id(): string {
    return this.birth.id;
  }

  get key(): string {
    return this.birth.key;
  }

  get values(): IssueValues {
    return this.current;
  }

  get isDone(): boolean {
    return this.current.status.statusCategory.key === 'done';
  }

  /**
   * Changes fields in one history entry; what stays the same is not written. A change that two people make at once
   * follows the other.
   */
  change(at: number, author: Person, patch: Partial<IssueValues>): void {
    const then = Math.max(at, this.lastChange);
    const items = changeItems(this.current, patch, { at: then, dialect: this.dialect });
    if (items.length === 0) return;
    this.lastChange = then;
    this.current = { ...this.current, ...patch };
    this.changes.push({ at: then, author, items });
  }

  /** Writes that somebody moved it up or down; the position itself is the backlog's. */
  rank(at: number, author: Person, direction: 'higher' | 'lower'): void {
    this.note(at, author, rankItem(this.dialect, direction));
  }

  /** Writes an item that stands for no value of its own: a rank, a link. */
  note(at: number, author: Person, item: ChangeItem): void {
    this.changes.push({ at, author, items: [item] });
  }

  comment(at: number, author: Person, ...blocks: readonly Block[]): void {
    this.comments.push({ at, author, blocks });
  }
}
