import type { ShownFinding } from '../../domain/backlog/finding/shown-finding';
import type { StoredFinding } from '../../domain/backlog/finding/stored-finding';
import type { CurrentItem, HealthSources, RoleClarity } from '../../domain/health/input';
import { kindById } from '../../domain/ownership/kinds.table';
import { contradictionsOf, EMPTY_LEARNING, type LearningLog } from '../../domain/ownership/learning';
import type { Board } from '../../domain/jira/board';
import type { ItemKind, SprintItem } from '../../domain/sprint/item';
import { ceremonySignal } from '../../domain/team/ceremony-purpose';
import type { RoleSettings, TeamSettings } from '../../domain/team/settings';
import type { Clock } from '../../ports/clock';
import type { Projects } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { allocationFindingOf } from '../backlog/separation/show-separation';
import { projectReleases } from '../site-knowledge';
import { latestMedians } from '../team/latest-medians';
import { homeOf } from './sprint-home';

interface SourceDeps {
  readonly stores: Stores;
  readonly projects: Pick<Projects, 'releases'>;
  readonly clock: Clock;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back roles are looked at (domain.md H11c). */
const ROLES_DAYS = 60;

/**
 * Out: how clear it is who makes sure of what (domain.md H11c), from items of the last 60 days that have an owner by their
 * kind; null where nothing has one. In: items of closed sprints and those of now, what people decided, now (ms).
 */
export function roleClarityOf(
  { closed, current }: ItemsInView,
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

/** While nobody is Product Owner, or nobody Scrum Master, no item can lie with the other role. */
function isRoleOpen({ po, sm }: RoleSettings): boolean {
  return po === null || sm === null;
}

/** What H10 and the card on technical work ask for: the finding as it is shown, and whether the PO rarely sees technical items. */
function allocationOf(
  shown: (ShownFinding & StoredFinding) | null,
): Pick<HealthSources, 'allocation' | 'poIsAbsent'> {
  if (shown === null) return { allocation: null, poIsAbsent: null };
  const { state, finding } = shown;
  return {
    // It was found with the app's own eyes: which issues it concerns is told on the one backlog, narrowed to the reader.
    allocation: { state, issues: [] },
    poIsAbsent: finding.evidence.some(({ detector }) => detector === 'S14'),
  };
}

/** Items of closed sprints, and those of now. */
export interface ItemsInView {
  readonly closed: readonly SprintItem[];
  readonly current: readonly CurrentItem[];
}

/** What other parts of the app know about a board's team. */
export interface Sources {
  /** Whether it was ever looked for separate allocation on this board. */
  readonly allocationKnown: boolean;
  /** In: the items in view, now (ms). */
  readonly of: (items: ItemsInView, now: number) => HealthSources;
}

/** Out: what other parts of the app know about a board's team. Throws a Failure. */
export async function readSources(deps: SourceDeps, board: Board, settings: TeamSettings): Promise<Sources> {
  const { stores } = deps;
  const projectId = homeOf(board);
  const [learning, assessment, releases, separation] = await Promise.all([
    stores.learning.read({ project: projectId, name: '' }),
    latestMedians(stores, projectId),
    board.projectId === null ? null : projectReleases(deps, board.projectId),
    allocationFindingOf(stores, board, deps.clock.now()),
  ]);
  const known = {
    ...allocationOf(separation),
    assessment,
    releases: releases?.length === 0 ? null : releases,
    uncoveredCeremonies: settings.introduced ? ceremonySignal(settings.ceremonies).notCovered : null,
  };
  return {
    allocationKnown: known.allocation !== null,
    of: (items, now) => ({
      ...known,
      roleClarity: isRoleOpen(settings.roles)
        ? null
        : roleClarityOf(items, learning?.value ?? EMPTY_LEARNING, now),
    }),
  };
}
