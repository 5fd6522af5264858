import type { Issue } from '../store/model';

interface Pending {
  /** When the write happened. */
  readonly at: number;
  /** The record before it; undefined for a new issue. */
  readonly before: Issue | undefined;
}

/** What search knows: writes reach it `lag` milliseconds late. With no lag it sees the store as it is. */
export class SearchIndex {
  private readonly pending = new Map<number, Pending[]>();

  constructor(
    private readonly lag: number,
    private readonly now: () => number,
  ) {}

  /** Notes that a record has been replaced. */
  replaced(before: Issue | undefined, after: Issue | undefined): void {
    const id = (after ?? before)?.id;
    if (this.lag === 0 || id === undefined) return;
    const entries = this.pending.get(id) ?? [];
    entries.push({ at: this.now(), before });
    this.pending.set(id, entries);
  }

  /** The record as search sees it; issues to be reconciled are seen as they are. */
  seen(issue: Issue, reconcile: ReadonlySet<number>): Issue | undefined {
    const entries = this.pending.get(issue.id);
    if (!entries || reconcile.has(issue.id)) return issue;
    const horizon = this.now() - this.lag;
    const late = entries.filter((entry) => entry.at > horizon);
    if (late.length === 0) this.pending.delete(issue.id);
    else this.pending.set(issue.id, late);
    const [oldest] = late;
    return oldest ? oldest.before : issue;
  }
}
