import type { Stage } from '../team/stage';

/** What a threshold is measured in: a share 0–1, percentage points 0–1, a number of items, working days, a factor or a score. */
export type ThresholdUnit = 'share' | 'points' | 'items' | 'days' | 'factor' | 'score';

/** Where a default comes from (domain.md 0): the article, published by add-on vendors, real sprints, or our judgement. */
export type ThresholdSource = 'article' | 'vendor' | 'realSprints' | 'dora' | 'kanban' | 'judgement';

interface Limits {
  readonly watch: number | null;
  readonly act: number | null;
}

/** The default limits of one measure of a signal. `act: null`: never more than Watch. */
export interface Threshold {
  readonly id: string;
  readonly signal: string;
  readonly unit: ThresholdUnit;
  readonly source: ThresholdSource;
  /** Whether high (`above`) or low (`below`) values are the bad ones. */
  readonly bad: 'above' | 'below';
  /** Whether the limit itself is bad already ("≥ 2 items"); else only what lies beyond it is ("> 20 %"). */
  readonly reached?: boolean;
  readonly min: number;
  readonly max: number;
  readonly defaults: Readonly<Record<Exclude<Stage, 'unset'>, Limits>>;
}

const same = (watch: number | null, act: number | null): Threshold['defaults'] => ({
  shu: { watch, act },
  ha: { watch, act },
  ri: { watch, act },
});

const byStage = (
  shu: readonly [number, number],
  ha: readonly [number, number],
  ri: readonly [number, number],
): Threshold['defaults'] => ({
  shu: { watch: shu[0], act: shu[1] },
  ha: { watch: ha[0], act: ha[1] },
  ri: { watch: ri[0], act: ri[1] },
});

/** Every number that a team may change (domain.md 5.2, 4.8), one row a measure. */
export const THRESHOLDS = [
  {
    id: 'H1',
    signal: 'H1',
    unit: 'share',
    source: 'vendor',
    bad: 'above',
    min: 0.05,
    max: 1,
    defaults: byStage([0.3, 0.5], [0.2, 0.4], [0.15, 0.3]),
  },
  {
    id: 'H3.items',
    signal: 'H3',
    unit: 'items',
    source: 'judgement',
    bad: 'above',
    reached: true,
    min: 1,
    max: 100,
    defaults: same(2, 5),
  },
  {
    id: 'H3.share',
    signal: 'H3',
    unit: 'share',
    source: 'judgement',
    bad: 'above',
    reached: true,
    min: 0.01,
    max: 1,
    defaults: same(0.1, 0.2),
  },
  {
    id: 'H4',
    signal: 'H4',
    unit: 'points',
    source: 'judgement',
    bad: 'above',
    min: 0.05,
    max: 1,
    defaults: same(0.3, 0.5),
  },
  {
    id: 'H5',
    signal: 'H5',
    unit: 'share',
    source: 'realSprints',
    bad: 'above',
    min: 0.05,
    max: 5,
    defaults: byStage([0.4, 0.75], [0.25, 0.5], [0.25, 0.5]),
  },
  {
    id: 'H5.overMedian',
    signal: 'H5',
    unit: 'points',
    source: 'judgement',
    bad: 'above',
    min: 0,
    max: 1,
    defaults: same(0.15, 0.15),
  },
  {
    id: 'H7',
    signal: 'H7',
    unit: 'share',
    source: 'judgement',
    bad: 'above',
    min: 0.05,
    max: 1,
    defaults: same(0.5, null),
  },
  {
    id: 'H8',
    signal: 'H8',
    unit: 'share',
    source: 'judgement',
    bad: 'below',
    min: 0,
    max: 1,
    defaults: same(0.7, 0.5),
  },
  {
    id: 'H9',
    signal: 'H9',
    unit: 'score',
    source: 'judgement',
    bad: 'below',
    reached: true,
    min: 1,
    max: 3,
    defaults: same(1.5, 1.5),
  },
  {
    id: 'H11a',
    signal: 'H11a',
    unit: 'share',
    source: 'judgement',
    bad: 'above',
    min: 0.05,
    max: 1,
    defaults: byStage([0.3, 0.5], [0.2, 0.35], [0.1, 0.2]),
  },
  {
    id: 'H11c',
    signal: 'H11c',
    unit: 'share',
    source: 'judgement',
    bad: 'above',
    min: 0.05,
    max: 1,
    defaults: same(0.2, 0.4),
  },
  {
    id: 'H12',
    signal: 'H12',
    unit: 'items',
    source: 'judgement',
    bad: 'above',
    reached: true,
    min: 1,
    max: 100,
    defaults: same(3, null),
  },
  {
    id: 'H13.bugs',
    signal: 'H13',
    unit: 'factor',
    source: 'judgement',
    bad: 'above',
    min: 0.05,
    max: 10,
    defaults: same(0.5, null),
  },
  {
    id: 'H13.reopened',
    signal: 'H13',
    unit: 'share',
    source: 'judgement',
    bad: 'above',
    min: 0.01,
    max: 1,
    defaults: same(0.05, 0.15),
  },
  {
    id: 'H13.afterRelease',
    signal: 'H13',
    unit: 'items',
    source: 'judgement',
    bad: 'above',
    reached: true,
    min: 1,
    max: 100,
    defaults: same(3, null),
  },
  {
    id: 'H13.backMoves',
    signal: 'H13',
    unit: 'share',
    source: 'judgement',
    bad: 'above',
    min: 0.01,
    max: 5,
    defaults: same(0.25, null),
  },
  {
    id: 'H14.blockers',
    signal: 'H14',
    unit: 'items',
    source: 'judgement',
    bad: 'above',
    reached: true,
    min: 1,
    max: 100,
    defaults: same(2, 4),
  },
  {
    id: 'H14.days',
    signal: 'H14',
    unit: 'days',
    source: 'judgement',
    bad: 'above',
    min: 1,
    max: 60,
    defaults: same(3, 5),
  },
  {
    id: 'H15',
    signal: 'H15',
    unit: 'factor',
    source: 'judgement',
    bad: 'above',
    min: 0.5,
    max: 20,
    defaults: same(2, 3),
  },
  {
    id: 'H19',
    signal: 'H19',
    unit: 'share',
    source: 'judgement',
    bad: 'below',
    min: 0,
    max: 1,
    defaults: same(0.3, null),
  },
] as const satisfies readonly Threshold[];

export type ThresholdId = (typeof THRESHOLDS)[number]['id'];
