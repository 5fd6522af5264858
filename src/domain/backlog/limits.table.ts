/** What a limit is measured in: a share 0–1, percentage points 0–1, a probability, a standard score, or a number of things. */
export type LimitUnit =
  'share' | 'points' | 'probability' | 'zScore' | 'items' | 'sprints' | 'people' | 'days';

/** Where a number comes from (domain.md 0): a simulation made for the rule, or our judgement. */
export type LimitSource = 'simulation' | 'judgement';

export interface Limit {
  readonly value: number;
  readonly unit: LimitUnit;
  readonly source: LimitSource;
}

const judged = (value: number, unit: LimitUnit): Limit => ({ value, unit, source: 'judgement' });
const simulated = (value: number, unit: LimitUnit): Limit => ({ value, unit, source: 'simulation' });

/** Every number that the detectors of separate allocation use (domain.md 3.1–3.3), named by detector and measure. */
export const LIMITS = {
  'platform.share': judged(0.6, 'share'),
  'platform.items': judged(10, 'items'),
  'people.overlap': judged(0.3, 'share'),
  'S1.filled': judged(5, 'items'),
  'S1.disjoint': judged(0.8, 'share'),
  'S1.agreement': judged(0.8, 'share'),
  'S3.overlap': judged(0.5, 'share'),
  'S3.items': judged(4, 'items'),
  'S3.technical': judged(0.7, 'share'),
  'S3.functional': judged(0.2, 'share'),
  'S3.recent': judged(90, 'days'),
  'S4.window': judged(6, 'sprints'),
  'S4.items': judged(5, 'items'),
  'S4.technical': judged(0.8, 'share'),
  'S4.strong': judged(2, 'sprints'),
  'S4.newProject': judged(30, 'days'),
  'S7.open': judged(90, 'days'),
  'S7.children': judged(5, 'items'),
  'S8.window': judged(6, 'sprints'),
  'S8.items': judged(8, 'items'),
  'S8.technical': judged(0.2, 'share'),
  'S8.functional': judged(0.7, 'share'),
  'S8.estimates': judged(0.3, 'share'),
  'S9.sprints': simulated(5, 'sprints'),
  'S9.window': simulated(10, 'sprints'),
  'S9.items': simulated(6, 'items'),
  'S9.estimated': judged(0.6, 'share'),
  'S9.lowest': judged(0.08, 'share'),
  'S9.highest': judged(0.5, 'share'),
  'S9.spread': simulated(0.05, 'points'),
  'S9.p': simulated(0.02, 'probability'),
  'S10.items': judged(8, 'items'),
  'S10.age': judged(14, 'days'),
  'S10.strong': simulated(0.35, 'points'),
  'S10.weak': simulated(0.25, 'points'),
  'S10.p': simulated(0.01, 'probability'),
  'S10.runs': simulated(-3, 'zScore'),
  'S10.known': judged(0.6, 'share'),
  'S11.sprints': judged(6, 'sprints'),
  'S11.each': judged(2, 'sprints'),
  'S11.high': judged(0.6, 'share'),
  'S11.low': judged(0.05, 'share'),
  'S11.extreme': judged(0.7, 'share'),
  'S13.filled': judged(5, 'items'),
  'S14.items': judged(6, 'items'),
  'S14.functional': judged(0.5, 'share'),
  'S14.technical': judged(0.15, 'share'),
  'S14.unknown': judged(0.2, 'share'),
  'S14.away': judged(0.5, 'share'),
  'S16.items': judged(15, 'items'),
  'S16.people': judged(3, 'people'),
  'S16.team': judged(5, 'people'),
  'S16.overlap': judged(0.15, 'share'),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitId = keyof typeof LIMITS;

/** Out: the number of a limit. */
export function limit(id: LimitId): number {
  return LIMITS[id].value;
}
