import type { CurrentItem, HealthSources, RoleClarity } from '../../domain/health/input';
import { kindById } from '../../domain/ownership/kinds.table';
import { contradictionsOf, type LearningLog } from '../../domain/ownership/learning';
import type { ItemKind, SprintItem } from '../../domain/sprint/item';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back roles are looked at (domain.md H11c). */
const ROLES_DAYS = 60;

/**
 * Out: how clear it is who makes sure of what (domain.md H11c), from items of the last 60 days that have an owner by their
 * kind; null where nothing has one. In: items of closed sprints and those of now, what people decided, now (ms).
 */
export function roleClarityOf(
  { closed, current }: { closed: readonly SprintItem[]; current: readonly CurrentItem[] },
  learning: LearningLog,
  now: number,
): RoleClarity | null {
  const since = now - ROLES_DAYS * DAY_MS;
  const recent = new Map<string, ItemKind>();
  for (const item of closed) if ((item.leftAt ?? item.finishedAt ?? now) >= since) recent.set(item.id, item);
  for (const item of current) recent.set(item.id, item);
  const owned = [...recent].filter(([, item]) => ownerOf(item) !== null);
  if (owned.length === 0) return null;
  return {
    owned: owned.map(([id]) => id),
    mismatched: owned.filter(([, item]) => liesWithTheOtherRole(item)).map(([id]) => id),
    contradictory: contradictionsOf(learning, since).filter((id) => recent.has(id)),
  };
}

function ownerOf({ kind }: ItemKind): 'SM' | 'PO' | null {
  const owner = kind === null ? undefined : kindById(kind)?.owner;
  return owner === 'SM' || owner === 'PO' ? owner : null;
}

function liesWithTheOtherRole(item: ItemKind): boolean {
  const owner = ownerOf(item);
  return (item.role === 'SM' || item.role === 'PO') && owner !== null && item.role !== owner;
}

/** What nothing in the app has said anything about. */
export const NO_SOURCES: HealthSources = {
  assessment: null,
  allocation: null,
  roleClarity: null,
  uncoveredCeremonies: null,
  releases: null,
  bugsAfterRelease: null,
  poIsAbsent: null,
};
