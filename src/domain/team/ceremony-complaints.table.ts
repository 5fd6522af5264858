import type { Ceremony } from './settings';

/** What a team that complains can try, and for how long before it looks at the result. */
export interface ComplaintGuide {
  readonly code: string;
  /** The ceremony whose purpose the guide reminds of. */
  readonly ceremony: Ceremony;
  readonly ways: readonly [string, string, string];
  readonly tryDays: number;
}

const TWO_WEEKS = 14;

/** The two complaints the article quotes (T28, T29): quote, purpose, three ways to adapt, one question; each a code. */
export const COMPLAINTS = [
  {
    code: 'dailyUseless',
    ceremony: 'daily',
    ways: ['dropStatusRound', 'walkBoardRightToLeft', 'askOnlyForGoal'],
    tryDays: TWO_WEEKS,
  },
  {
    code: 'pointsChildish',
    ceremony: 'planning',
    ways: ['countItems', 'threeSizes', 'withoutPoints'],
    tryDays: TWO_WEEKS,
  },
] as const satisfies readonly ComplaintGuide[];

export type ComplaintCode = (typeof COMPLAINTS)[number]['code'];
