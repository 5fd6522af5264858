import type { IssueRecord } from '../engine/issue-record';
import { LINK_TYPES, type LinkBook } from '../engine/links';
import type { PlayedProject } from '../engine/site-writer';
import type { Random } from '../engine/random';

/** Share of the blocked items whose blocker is in another project. */
const FROM_OUTSIDE = 0.4;
const MINUTE = 60_000;

/** Links a part of what was ever flagged as blocked to work of other projects that was open at that time. */
export function linkAcross(
  blocked: readonly PlayedProject[],
  blockers: readonly PlayedProject[],
  { random, links, now }: { random: Random; links: LinkBook; now: number },
): void {
  const candidates = blockers
    .flatMap(({ stage }) => stage.records)
    .filter(({ birth }) => birth.kind !== 'epic')
    .map((record) => ({ record, from: record.birth.at, until: resolvedAt(record) }));
  for (const record of blocked.flatMap(({ stage }) => stage.records)) {
    const flag = flaggedAt(record);
    if (flag === null || flag.at + MINUTE > now || !random.chance(FROM_OUTSIDE)) continue;
    const open = candidates.filter(({ from, until }) => from < flag.at && until > flag.at);
    if (open.length === 0) continue;
    links.add(LINK_TYPES.blocks, random.pick(open).record, record, { at: flag.at + MINUTE, by: flag.author });
  }
}

function flaggedAt({ changes }: IssueRecord) {
  return (
    changes.find(({ items }) => items.some(({ field, to }) => field === 'Flagged' && to !== null)) ?? null
  );
}

/** When an issue was first resolved, infinity while it is open. */
function resolvedAt({ changes }: IssueRecord): number {
  const resolved = changes.find(({ items }) =>
    items.some(({ field, to }) => field === 'resolution' && to !== null),
  );
  return resolved?.at ?? Number.POSITIVE_INFINITY;
}
