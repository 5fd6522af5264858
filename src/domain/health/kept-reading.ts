import type { ItemDetails } from './current-items';
import type { SprintIssue, SprintWindow } from '../sprint/sprint';

/** An issue as it is kept: ids, instants and codes; no key, no title, no person (design §6). */
export interface KeptIssue {
  readonly issue: Omit<SprintIssue, 'key'>;
  readonly traits: ItemDetails;
}

/** One part of what was read; small enough for one stored value. */
export interface ReadingPart {
  readonly issues: readonly KeptIssue[];
}

/** What was read of the running sprints, or of a board without sprints (no ids), with the app's own eyes. */
export interface KeptReading {
  /** Ascending. */
  readonly sprintIds: readonly number[];
  /** ms */
  readonly asOf: number;
  readonly generation: number;
  readonly parts: number;
  readonly windows: readonly SprintWindow[];
  /** How many people have something in progress. */
  readonly activePeople: number;
}

/** How far reading a board in the background is, and what it gave last. */
export interface BoardReading {
  /** Null where nothing is being read. In issues; `total` null while it is not known. Instants in ms. */
  readonly progress: {
    readonly startedAt: number;
    readonly done: number;
    readonly total: number | null;
  } | null;
  readonly kept: KeptReading | null;
}

/** Bytes of JSON that one part may take: a stored value holds 240 KiB (forge.md 3). */
const PART_BYTES = 200_000;

/** Out: the issues in parts that fit into one stored value each. */
export function partsOf(issues: readonly KeptIssue[], most = PART_BYTES): ReadingPart[] {
  const parts: KeptIssue[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const issue of issues) {
    const bytes = JSON.stringify(issue).length + 1;
    if (size + bytes > most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(issue);
    size += bytes;
  }
  return parts.map((part) => ({ issues: part }));
}
