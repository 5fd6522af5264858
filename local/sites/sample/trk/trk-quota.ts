import type { IssueRecord } from '../../engine/issue-record';

/** Technical work against other work, in points: what comes in later makes a fifth of it. */
const TECHNICAL_TO_FUNCTIONAL = 0.3;
/** What an item without an estimate is taken for, in points. */
const USUAL_POINTS = 3;

/** Whether an item is technical work. */
export function isTechnical({ birth }: IssueRecord): boolean {
  return birth.kind === 'technical';
}

/** Whether an item lives on the technical board. */
export function isParked({ values }: IssueRecord): boolean {
  return values.labels.includes('tech-debt');
}

/**
 * The items that are taken into a sprint. At the planning (something is taken already) functional ones are filled up with
 * technical ones until these make a fifth of the points; at other times functional ones by rank.
 */
export function pickWithQuota(
  backlog: readonly IssueRecord[],
  count: number,
  taken: readonly IssueRecord[],
): readonly IssueRecord[] {
  const functional = backlog.filter((record) => !isTechnical(record));
  if (taken.length === 0) return functional.slice(0, count);
  const technical = backlog.filter((record) => isTechnical(record) && !isParked(record));
  const expected = Math.max(0, Math.round(count - (count + taken.length) * 0.2));
  const others = functional.slice(0, expected);
  const target = pointsOf([...taken, ...others]) * TECHNICAL_TO_FUNCTIONAL;
  return [...others, ...closestTo(technical, target)];
}

/** Items from the top until their points come closest to the target. */
function closestTo(items: readonly IssueRecord[], target: number): IssueRecord[] {
  const chosen: IssueRecord[] = [];
  for (const record of items) {
    const missing = target - pointsOf(chosen);
    const gap = Math.abs(missing - pointsOf([record]));
    if (gap < Math.abs(missing)) chosen.push(record);
  }
  return chosen;
}

function pointsOf(records: readonly IssueRecord[]): number {
  return records.reduce((sum, { values }) => sum + (values.points ?? USUAL_POINTS), 0);
}
