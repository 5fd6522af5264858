import type { Issue } from './model';

/** Tells who replaced which record: undefined stands for "not there". */
export type Replaced = (before: Issue | undefined, after: Issue | undefined) => void;

/** All issues with the indexes that reads need. Records are immutable; `put` replaces one. */
export class IssueStore {
  private readonly records = new Map<number, Issue>();
  private readonly idByKey = new Map<string, number>();
  private readonly childIds = new Map<number, Set<number>>();
  private ranked: Issue[] | null = null;
  private positions: Map<number, number> | null = null;

  constructor(
    private readonly parentOf: (issue: Issue) => number | null,
    private readonly replaced: Replaced,
  ) {}

  get size(): number {
    return this.records.size;
  }

  /** The issue with this id. */
  get(id: number): Issue | undefined {
    return this.records.get(id);
  }

  /** The issue with this id or key (any case). */
  find(idOrKey: string): Issue | undefined {
    const id = /^\d+$/.test(idOrKey) ? Number(idOrKey) : this.idByKey.get(idOrKey.toUpperCase());
    return id === undefined ? undefined : this.records.get(id);
  }

  /** Ids of the issues whose parent this is. */
  childrenOf(id: number): readonly number[] {
    return [...(this.childIds.get(id) ?? [])].sort((a, b) => a - b);
  }

  all(): Iterable<Issue> {
    return this.records.values();
  }

  /** All issues, highest rank first. */
  inRankOrder(): readonly Issue[] {
    this.ranked ??= [...this.records.values()].sort(byRank);
    return this.ranked;
  }

  /** Place of an issue in the ranked list, 0 for the highest. */
  rankPosition(id: number): number {
    this.positions ??= new Map(this.inRankOrder().map((issue, index) => [issue.id, index]));
    return this.positions.get(id) ?? -1;
  }

  /** Adds the issue or puts it in the place of the one with its id. */
  put(issue: Issue): void {
    const before = this.records.get(issue.id);
    this.records.set(issue.id, issue);
    this.idByKey.set(issue.key.toUpperCase(), issue.id);
    this.keepRanking(before, issue);
    this.moveChild(issue.id, before ? this.parentOf(before) : null, this.parentOf(issue));
    this.replaced(before, issue);
  }

  remove(issue: Issue): void {
    this.records.delete(issue.id);
    this.idByKey.delete(issue.key.toUpperCase());
    this.ranked = null;
    this.positions = null;
    this.moveChild(issue.id, this.parentOf(issue), null);
    this.replaced(issue, undefined);
  }

  /** The ranked list survives a write that leaves the rank alone. */
  private keepRanking(before: Issue | undefined, after: Issue): void {
    if (before?.rank === after.rank && this.ranked) {
      this.ranked[this.rankPosition(after.id)] = after;
      return;
    }
    this.ranked = null;
    this.positions = null;
  }

  private moveChild(id: number, from: number | null, to: number | null): void {
    if (from === to) return;
    if (from !== null) this.childIds.get(from)?.delete(id);
    if (to === null) return;
    const siblings = this.childIds.get(to);
    if (siblings) siblings.add(id);
    else this.childIds.set(to, new Set([id]));
  }
}

function byRank(a: Issue, b: Issue): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id - b.id;
}
