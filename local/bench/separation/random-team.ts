import type { BacklogItem, ClassedSprint, SprintItem } from '../../../src/domain/backlog/detectors/input';
import { shuffled, wholeNumber, type Random } from '../../../src/domain/random';
import { DAY_MS } from '../../../src/domain/shared/days';

/** The sizes that teams give, in points. */
const POINTS = [1, 2, 3, 5, 8] as const;
const SPRINT_DAYS = 14;
const FIRST_START = Date.UTC(2025, 0, 6);

/** How long a simulated history is, and how many items a sprint holds. */
export interface HistoryShape {
  readonly sprints: number;
  readonly fewestItems: number;
  readonly mostItems: number;
}

/** Out: closed sprints of a team that picks each item by chance, technical ones with the given probability. */
export function randomSprints(
  { sprints, fewestItems, mostItems }: HistoryShape,
  technicalShare: number,
  random: Random,
): ClassedSprint[] {
  return Array.from({ length: sprints }, (_, index) => {
    const count = wholeNumber(random, fewestItems, mostItems);
    const items = Array.from({ length: count }, () => ({
      technical: random() < technicalShare,
      points: pointsOf(random),
    }));
    return sprintOf(index, items);
  });
}

/**
 * Out: closed sprints of a team that keeps a quota of its points for technical work. In each sprint the technical points
 * are the quota of the whole, off by up to `tolerance` (relative, evenly spread), rounded to whole points.
 */
export function quotaSprints(
  { sprints, fewestItems, mostItems }: HistoryShape,
  quota: { readonly share: number; readonly tolerance: number },
  random: Random,
): ClassedSprint[] {
  return Array.from({ length: sprints }, (_, index) => {
    const count = wholeNumber(random, fewestItems, mostItems);
    const total = Array.from({ length: count }, () => pointsOf(random)).reduce(
      (sum, points) => sum + points,
      0,
    );
    const share = quota.share * (1 + quota.tolerance * (2 * random() - 1));
    const technical = Math.max(1, Math.round(total * share));
    const items = [
      ...split(technical, random).map((points) => ({ technical: true, points })),
      ...split(total - technical, random).map((points) => ({ technical: false, points })),
    ];
    return sprintOf(index, items);
  });
}

/** Out: a backlog in random order, created over a year in another random order. */
export function randomBacklog(items: number, technicalShare: number, random: Random): BacklogItem[] {
  const order = Array.from({ length: items }, () => random() < technicalShare);
  return backlogOf(order, random);
}

/** Out: a backlog in which every technical item but a few stands below the functional ones. */
export function parkedBacklog(items: number, technicalShare: number, random: Random): BacklogItem[] {
  const technical = Math.round(items * technicalShare);
  const order = Array.from({ length: items }, (_, place) => place >= items - technical);
  for (let swap = 0; swap < Math.ceil(technical / 5); swap += 1) {
    const [from, to] = [wholeNumber(random, 0, items - 1), wholeNumber(random, 0, items - 1)];
    [order[from], order[to]] = [order[to] ?? false, order[from] ?? false];
  }
  return backlogOf(order, random);
}

function backlogOf(order: readonly boolean[], random: Random): BacklogItem[] {
  const ages = shuffled([...order.keys()], random);
  return order.map((technical, index) => ({
    issueId: String(index),
    class: technical ? 'technical' : 'functional',
    createdAt: FIRST_START + ((ages[index] ?? 0) / order.length) * 365 * DAY_MS,
    answered: false,
    acknowledged: false,
  }));
}

/** Out: sizes of items that add up to a number of points. */
function split(points: number, random: Random): number[] {
  const parts: number[] = [];
  let left = points;
  while (left > 0) {
    const part = Math.min(left, pointsOf(random));
    parts.push(part);
    left -= part;
  }
  return parts;
}

function pointsOf(random: Random): number {
  return POINTS[wholeNumber(random, 0, POINTS.length - 1)] ?? 1;
}

function sprintOf(index: number, items: readonly { technical: boolean; points: number }[]): ClassedSprint {
  const startAt = FIRST_START + index * SPRINT_DAYS * DAY_MS;
  return {
    id: index + 1,
    name: `Sprint ${index + 1}`,
    goal: '',
    state: 'closed',
    startAt,
    endAt: startAt + SPRINT_DAYS * DAY_MS,
    items: items.map(({ technical, points }, item): SprintItem => ({
      issueId: `${index}-${item}`,
      class: technical ? 'technical' : 'functional',
      typeName: 'Story',
      estimate: points,
      assignee: null,
    })),
  };
}
