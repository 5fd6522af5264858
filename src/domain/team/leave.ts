import { DAY_MS } from '../shared/days';
import type { Leave } from './settings';

/** Out: which part of the `days` days before `now` (ms) a leave covers, 0–1. Its last day belongs to it. */
export function shareOnLeave(leave: Leave | undefined, now: number, days: number): number {
  if (leave === undefined) return 0;
  const span = days * DAY_MS;
  const covered = Math.min(leave.lastDay + DAY_MS, now) - Math.max(leave.firstDay, now - span);
  return Math.max(0, covered) / span;
}
