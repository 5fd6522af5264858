import { DAY_MS } from '../shared/days';
import type { ItemKind } from '../sprint/item';
import type { Outcome } from '../sprint/replay';
import type { Stretch } from '../sprint/timeline';
import type { HealthInput } from './input';
import { latestSprints } from './usable-sprints';

/** Signals about roles, quality and blockers look at this many sprints, the running one and those alongside included … */
const PERIOD_SPRINTS = 3;
/** … or, without sprints, at this many days (domain.md 5.4). */
const RECENT_DAYS = 30;

const DONE: readonly Outcome[] = ['completed', 'completedOutside'];

/** An item that was in the works lately. */
export interface PeriodItem extends ItemKind {
  readonly id: string;
  readonly createdAt: number;
  readonly done: boolean;
  readonly reopened: boolean;
  readonly backMoves: number;
}

/** Out: since when (ms) a board without sprints is looked at: what was done longer ago is history (domain.md 5.4). */
export function recentSince(now: number): number {
  return now - RECENT_DAYS * DAY_MS;
}

/** Out: the time that signals about the last sprints look at (ms). */
export function periodOf(input: HealthInput): Stretch {
  const first = latestSprints(input, PERIOD_SPRINTS).at(-1);
  const from = input.method === 'kanban' || first === undefined ? recentSince(input.now) : first.startAt;
  return { after: from, until: input.now };
}

/** Out: the items of the last three sprints, each once as it was last, or what a board without sprints has now. */
export function periodItems(input: HealthInput): PeriodItem[] {
  if (input.method === 'kanban')
    return input.current.map((item) => ({ ...item, done: item.doneAt !== null }));
  const items = new Map<string, PeriodItem>();
  for (const sprint of [...input.alongside, ...latestSprints(input, PERIOD_SPRINTS)]) {
    for (const item of sprint.items) {
      if (item.outcome === 'removed') continue;
      const newer = items.get(item.id);
      items.set(item.id, {
        ...(newer ?? { ...item, done: DONE.includes(item.outcome) }),
        reopened: item.reopened || newer?.reopened === true,
        backMoves: item.backMoves + (newer?.backMoves ?? 0),
      });
    }
  }
  return [...items.values()];
}
