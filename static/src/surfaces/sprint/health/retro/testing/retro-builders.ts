import { buildBurnUp, buildReport, buildRow } from '../../burn-up/testing/burn-up-builders';
import { buildHistory } from '../../history/testing/history-builders';
import type { RetroContent } from '../retro-document';

const ROWS = [
  buildRow({ id: '1', key: 'SHOP-1' }),
  buildRow({ id: '2', key: 'SHOP-2', outcome: 'notCompleted', initial: 2.5, final: 3, timesCarried: 2 }),
  buildRow({ id: '3', key: 'SHOP-3', outcome: 'removed', final: null, exit: 2, initial: 2 }),
  buildRow({ id: '4', key: 'SHOP-4', committed: false, added: true, initial: null, final: null }),
];

/** A running sprint with four items, eight sprints before it, and no signals. */
export function buildContent(overrides: Partial<RetroContent> = {}): RetroContent {
  return {
    report: buildReport({ rows: ROWS }),
    burnUp: buildBurnUp(),
    history: buildHistory(),
    health: null,
    hidden: [],
    ...overrides,
  };
}
