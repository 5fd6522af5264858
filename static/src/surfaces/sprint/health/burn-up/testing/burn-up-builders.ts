import type { BurnUpDto, SprintReportDto, SprintRowDto } from '../../../../../../../src/contract/sprint-api';

const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
/** A Monday, 09:00 in UTC. */
export const START = Date.UTC(2026, 10, 2, 9);
/** A Friday, 17:00 in UTC: ten working days, the first and the last of them in part. */
export const END = Date.UTC(2026, 10, 13, 17);

export type Step = BurnUpDto['steps'][number];
type Change = Pick<Step, 'change' | 'key'> & { readonly day: number; readonly by: number };

/** Out: the steps of changes at noon of a day of the sprint, each moving scope or done work by an amount. */
export function stepsOf(first: { scope: number; done: number }, changes: readonly Change[]): Step[] {
  let { scope, done } = first;
  return changes.map(({ day, change, key, by }) => {
    const finished = change === 'finished' || change === 'reopened';
    scope += finished ? 0 : by;
    done += finished ? by : 0;
    const at = START + day * DAY + 3 * HOUR;
    return { at, scope, done, change, key, scopeDelta: finished ? 0 : by, doneDelta: finished ? by : 0 };
  });
}

const CHANGES: readonly Change[] = [
  { day: 1, change: 'finished', key: 'SHOP-1', by: 5 },
  { day: 2, change: 'added', key: 'SHOP-12', by: 3 },
  { day: 3, change: 'finished', key: 'SHOP-2', by: 3 },
  { day: 6, change: 'removed', key: 'SHOP-3', by: -2 },
  { day: 7, change: 'reestimated', key: 'SHOP-4', by: 2 },
  { day: 7, change: 'finished', key: 'SHOP-5', by: 4 },
];

/** A running sprint on its eighth day: 30 points at the start, 33 now, 12 done. */
export function buildBurnUp(overrides: Partial<BurnUpDto> = {}): BurnUpDto {
  const now = START + 8 * DAY;
  return {
    pace: {
      elapsedDays: 6.5,
      totalDays: 10,
      timeShare: 0.65,
      overdueDays: 0,
      done: 12,
      scope: 33,
      workShare: 12 / 33,
    },
    deviation: { now: 0.08, meanAbsolute: 0.05 },
    flow: { share: 0.4, activeDays: 8, waitingDays: 12, items: 6 },
    start: { at: START, scope: 30, done: 0 },
    steps: stepsOf({ scope: 30, done: 0 }, CHANGES),
    end: { at: now, scope: 33, done: 12 },
    guide: [
      { at: START, share: 0 },
      { at: Date.UTC(2026, 10, 7), share: 0.5 },
      { at: Date.UTC(2026, 10, 9), share: 0.5 },
      { at: END, share: 1 },
    ],
    band: {
      known: true,
      value: [
        { at: now, low: 12, middle: 12, high: 12 },
        { at: now + DAY, low: 13, middle: 15, high: 18 },
        { at: END, low: 16, middle: 20, high: 26 },
      ],
    },
    chance: {
      known: true,
      value: { chance: 0.68, remaining: 21, daysLeft: 3.5, daysSeen: 42, shared: false, perDay: 2.3 },
    },
    ...overrides,
  };
}

/** The same sprint after its close: no forecast any more. */
export function buildClosedBurnUp(overrides: Partial<BurnUpDto> = {}): BurnUpDto {
  return buildBurnUp({ end: { at: END, scope: 33, done: 12 }, band: null, chance: null, ...overrides });
}

export function buildRow(overrides: Partial<SprintRowDto> = {}): SprintRowDto {
  return {
    id: '10001',
    key: 'SHOP-1',
    summary: 'Pay by invoice',
    outcome: 'completed',
    committed: true,
    added: false,
    initial: 5,
    final: 5,
    exit: null,
    timesCarried: 0,
    ...overrides,
  };
}

const NONE = { count: 0, points: 0 };

/** In: what is to differ from an active sprint in points without rows. */
export function buildReport(overrides: Partial<SprintReportDto> = {}): SprintReportDto {
  return {
    asOf: START + 8 * DAY,
    sprint: {
      id: 42,
      name: 'Sprint 42',
      goal: 'Shoppers can pay by invoice',
      state: 'active',
      start: START,
      end: END,
      completed: null,
      startSource: 'event',
    },
    unit: 'points',
    ledger: {
      committed: { count: 6, points: 30 },
      added: { count: 1, points: 3 },
      uncommitted: NONE,
      completed: { count: 3, points: 12 },
      notCompleted: { count: 3, points: 21 },
      removed: { count: 1, points: 2 },
      completedOutside: NONE,
      reestimated: { points: 2 },
      scope: { net: 0.1, gross: 0.23 },
      sayDo: 0.4,
      completedToCommitted: 0.4,
      carryOver: 0.6,
    },
    rows: [],
    warnings: [],
    ...overrides,
  };
}
