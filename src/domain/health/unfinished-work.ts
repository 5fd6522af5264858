import type { SprintItem } from '../sprint/item';
import { streakOf } from '../sprint/streak';
import type { HealthInput, HealthSprint, HealthTeam } from './input';
import { applied, isBad } from './limits';
import type { WeighedBy } from './observation';
import { differencesOf, type LedgerDifference } from './signal';
import { usableSprints } from './usable-sprints';
import { lastEstimate, weightsOf } from './weights';

/** Below this many items one of them decides (domain.md H1). */
export const FEWEST_ITEMS = 5;
/** Taking something out in this last part of a sprint is no re-planning. */
const LATE = 0.8;

/** H1 of one sprint: how much of what was in it at the end was not done. */
export interface UnfinishedWork {
  readonly sprintId: number;
  readonly unfinished: readonly string[];
  readonly items: number;
  /** 0–1, by weight; 0 of nothing. */
  readonly share: number;
  readonly weighedBy: WeighedBy;
  readonly differences: readonly LedgerDifference[];
}

/**
 * H1 (domain.md 5.1, 5.2): what was in the sprint at its close, and what was taken out not done in its last fifth.
 * What was completed outside is no work of this sprint. In: a closed sprint, the team's settings, whether the board estimates.
 */
export function unfinishedWork(sprint: HealthSprint, team: HealthTeam, estimates: boolean): UnfinishedWork {
  const late = team.health.lateRemovalsCount
    ? sprint.items.filter((item) => isLateRemoval(item, sprint))
    : [];
  const stayed = sprint.items.filter(({ outcome }) => outcome === 'completed' || outcome === 'notCompleted');
  const all = [...stayed, ...late];
  const unfinished = all.filter(({ outcome }) => outcome !== 'completed');
  const { weighedBy, total, outliers } = weightsOf(all, lastEstimate, estimates);
  const whole = total(all);
  return {
    sprintId: sprint.id,
    unfinished: idsOf(unfinished),
    items: all.length,
    share: whole > 0 ? total(unfinished) / whole : 0,
    weighedBy,
    differences: differencesOf([
      ['lateRemoval', idsOf(late)],
      ['outlier', outliers],
    ]),
  };
}

/** H1 of the closed sprints that have enough items, the oldest first, and on which side of the limits each is. */
export interface UnfinishedHistory {
  readonly sprints: readonly (UnfinishedWork & { readonly overWatch: boolean; readonly overAct: boolean })[];
  /** Closed sprints in a row over Watch, the latest included (design §11). */
  readonly streak: number;
}

/** Out: H1 sprint by sprint with the limits of the team. */
export function unfinishedHistory(
  input: Pick<HealthInput, 'closed' | 'team' | 'estimates'>,
): UnfinishedHistory {
  const sprints = usableSprints(input)
    .map((sprint) => unfinishedWork(sprint, input.team, input.estimates))
    .filter(({ items }) => items >= FEWEST_ITEMS)
    .map((work) => {
      const limit = applied('H1', work.share, input.team);
      return { ...work, overWatch: isBad(limit, limit.watch), overAct: isBad(limit, limit.act) };
    });
  return { sprints, streak: streakOf(sprints.map(({ overWatch }) => overWatch)) };
}

function isLateRemoval(
  { outcome, leftAt, doneAtClose }: SprintItem,
  { startAt, endAt }: HealthSprint,
): boolean {
  const lateFrom = startAt + LATE * (endAt - startAt);
  return outcome === 'removed' && leftAt !== null && leftAt >= lateFrom && !doneAtClose;
}

/** Out: the ids of items, in their order. */
export function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
