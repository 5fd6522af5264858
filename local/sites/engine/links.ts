import { linkItem } from './change-items';
import type { IssueRecord } from './issue-record';
import type { Person } from './people';

/** A link type as Jira names its two directions. */
export interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export const LINK_TYPES = {
  blocks: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  clones: { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  duplicates: { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  relates: { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
} as const satisfies Record<string, LinkType>;

/** Numbers the links of a site and writes them on both of their ends. */
export class LinkBook {
  private count = 0;

  /** Links `source` to `target` (`source` blocks `target`), with an entry in both histories. */
  add(
    type: LinkType,
    source: IssueRecord,
    target: IssueRecord,
    { at, by }: { at: number; by: Person },
  ): void {
    this.count += 1;
    const link = { linkId: String(40_000 + this.count), typeId: type.id };
    source.links.push({ ...link, direction: 'outward', other: target });
    target.links.push({ ...link, direction: 'inward', other: source });
    source.note(at, by, linkItem(target.key, `This issue ${type.outward} ${target.key}`));
    target.note(at, by, linkItem(source.key, `This issue ${type.inward} ${source.key}`));
  }
}
