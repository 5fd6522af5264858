import { accept, refuse, type Decision } from '../../shared/decision';
import type { ViewerRole } from '../../team/viewer-role';

/** Who can have been consulted, as roles: no names, no e-mail addresses (T52). */
export const CONSULTED_ROLES = [
  ...(['PO', 'SM', 'DEV', 'customers', 'stakeholders', 'business', 'management'] as const),
  ...(['support', 'operations', 'security', 'architecture', 'otherTeam'] as const),
] as const;
export type ConsultedRole = (typeof CONSULTED_ROLES)[number];

/** One decision: `item` was moved `direction` past `passed`, for this reason. `at` in ms. */
export interface TradeOff {
  readonly at: number;
  readonly byRole: ViewerRole;
  readonly item: string;
  readonly direction: 'up' | 'down';
  /** The item it stands next to now: above it when moved up, below it when moved down. */
  readonly beside: string;
  /** How many items of the other half it passed. */
  readonly passed: number;
  readonly reason: string;
  readonly consulted: readonly ConsultedRole[];
}

export const LONGEST_TRADE_OFF_REASON = 200;
/** The oldest entries make room. */
export const KEPT_TRADE_OFFS = 300;

export type TradeOffRefusal = 'REASON_TOO_LONG' | 'REASON_NAMES_ADDRESS';

const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** In: a decision as entered; the reason may be empty. Out: the entry, or why it cannot be kept. */
export function tradeOff(entry: TradeOff): Decision<TradeOff, TradeOffRefusal> {
  const reason = entry.reason.trim();
  if (reason.length > LONGEST_TRADE_OFF_REASON) {
    return refuse('REASON_TOO_LONG', { length: reason.length, most: LONGEST_TRADE_OFF_REASON });
  }
  if (ADDRESS.test(reason)) return refuse('REASON_NAMES_ADDRESS');
  return accept({ ...entry, reason, consulted: [...new Set(entry.consulted)] });
}

/** Out: the log with the entry, the newest first. The same decision told twice stands in it once. */
export function withTradeOff(log: readonly TradeOff[], entry: TradeOff): TradeOff[] {
  const known = log.some((each) => each.at === entry.at && each.item === entry.item);
  if (known) return [...log];
  return [entry, ...log].sort((a, b) => b.at - a.at).slice(0, KEPT_TRADE_OFFS);
}
