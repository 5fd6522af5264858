import type { IssueLink } from './model';

/** Links between issues, by id and by either end. */
export class LinkStore {
  private readonly links = new Map<number, IssueLink>();
  private readonly idsOf = new Map<number, Set<number>>();

  get(id: number): IssueLink | undefined {
    return this.links.get(id);
  }

  /** Links of an issue in the order they were made. */
  of(issueId: number): readonly IssueLink[] {
    return [...(this.idsOf.get(issueId) ?? [])]
      .sort((a, b) => a - b)
      .flatMap((id) => this.links.get(id) ?? []);
  }

  add(link: IssueLink): void {
    this.links.set(link.id, link);
    for (const end of [link.source.id, link.target.id]) {
      const ids = this.idsOf.get(end);
      if (ids) ids.add(link.id);
      else this.idsOf.set(end, new Set([link.id]));
    }
  }

  remove(link: IssueLink): void {
    this.links.delete(link.id);
    this.idsOf.get(link.source.id)?.delete(link.id);
    this.idsOf.get(link.target.id)?.delete(link.id);
  }
}
