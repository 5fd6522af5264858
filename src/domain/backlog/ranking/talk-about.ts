import { median } from '../statistics/summary';

/** An item of the list in rank order, with its impact (0–12), null where it is not rated. */
export interface RankedImpact {
  readonly issueId: string;
  readonly impact: number | null;
}

/** `lowForItsImpact`: high impact, ranked low; `highForItsImpact`: the reverse. Rank is the place among rated items. */
export interface TalkAbout {
  readonly issueId: string;
  readonly code: 'lowForItsImpact' | 'highForItsImpact';
  readonly impact: number;
  readonly rank: number;
  readonly rated: number;
}

const FEWEST_RATED = 12;
const MOST_SHOWN = 5;

/**
 * Finds where rank and impact disagree enough to be worth a talk (domain.md 6.5): impact in the top quarter but rank in the
 * bottom half, or the reverse. The order itself is the PO's. In: the list in rank order. Out: at most five, the widest apart first.
 */
export function talkAbout(list: readonly RankedImpact[]): TalkAbout[] {
  const rated = list.flatMap(({ issueId, impact }) => (impact === null ? [] : [{ issueId, impact }]));
  if (rated.length < FEWEST_RATED) return [];
  const scale = scaleOf(rated.map(({ impact }) => impact));
  const candidates = rated.flatMap(({ issueId, impact }, index) => {
    const rank = index + 1;
    const code = codeOf(impact, rank > rated.length / 2, scale);
    return code === null ? [] : [{ issueId, code, impact, rank, rated: rated.length }];
  });
  const apart = ({ impact, rank }: TalkAbout): number => Math.abs(rank - (scale.places.get(impact) ?? rank));
  return candidates.sort((a, b) => apart(b) - apart(a) || a.rank - b.rank).slice(0, MOST_SHOWN);
}

interface Scale {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Where an impact would stand (mean place of its equals) if impact alone decided. */
  readonly places: ReadonlyMap<number, number>;
}

function scaleOf(impacts: readonly number[]): Scale {
  const sorted = [...impacts].sort((a, b) => b - a);
  const quarter = Math.ceil(sorted.length / 4);
  const places = new Map<number, number>();
  for (const impact of new Set(sorted)) {
    places.set(impact, (sorted.indexOf(impact) + sorted.lastIndexOf(impact)) / 2 + 1);
  }
  return {
    low: sorted[sorted.length - quarter] ?? 0,
    middle: median(sorted) ?? 0,
    high: sorted[quarter - 1] ?? 0,
    places,
  };
}

/** Where most items are rated alike, being among them is no difference. */
function codeOf(
  impact: number,
  inBottomHalf: boolean,
  { low, middle, high }: Scale,
): TalkAbout['code'] | null {
  if (inBottomHalf && impact >= high && impact > middle) return 'lowForItsImpact';
  return !inBottomHalf && impact <= low && impact < middle ? 'highForItsImpact' : null;
}
