import { DAY_MS } from '../../shared/days';
import type { BacklogItem, ClassedSprint, SprintItem } from '../detectors/input';
import type { IssueForClass } from '../work-class/work-class';

/** Monday, 1 June 2026. */
export const NOW = Date.UTC(2026, 5, 1);
const SPRINT_MS = 14 * DAY_MS;

/** Out: a story without any marker. */
export function buildIssueForClass(overrides: Partial<IssueForClass> = {}): IssueForClass {
  return {
    typeName: 'Story',
    level: 'item',
    resolution: null,
    labels: [],
    components: [],
    epic: null,
    override: null,
    ...overrides,
  };
}

/** Out: a functional item of 3 points, assigned to nobody. */
export function buildItem(issueId: string, overrides: Partial<SprintItem> = {}): SprintItem {
  return {
    issueId,
    class: 'functional',
    typeName: 'Story',
    estimate: 3,
    assignee: null,
    ...overrides,
  };
}

/** Out: so many items alike, each with an id of its own that starts with `name`. */
export function buildItems(name: string, count: number, overrides: Partial<SprintItem> = {}): SprintItem[] {
  return Array.from({ length: count }, (_, index) => buildItem(`${name}-${index + 1}`, overrides));
}

/** Out: technical and functional items of the given points. */
export function itemsOfPoints(
  name: string,
  technical: readonly number[],
  functional: readonly number[],
): SprintItem[] {
  return [
    ...technical.map((estimate, index) => buildItem(`${name}-t${index}`, { class: 'technical', estimate })),
    ...functional.map((estimate, index) => buildItem(`${name}-f${index}`, { estimate })),
  ];
}

/** Out: a closed sprint of two weeks; number 1 closed last, number 2 two weeks before it, and so on. */
export function buildClosedSprint(ago: number, overrides: Partial<ClassedSprint> = {}): ClassedSprint {
  const endAt = NOW - (ago - 1) * SPRINT_MS - DAY_MS;
  return {
    id: 100 - ago,
    name: `Sprint ${100 - ago}`,
    goal: '',
    state: 'closed',
    startAt: endAt - SPRINT_MS,
    endAt,
    items: [],
    ...overrides,
  };
}

/** Out: the running sprint. */
export function buildActiveSprint(overrides: Partial<ClassedSprint> = {}): ClassedSprint {
  return {
    id: 200,
    name: 'Sprint 100',
    goal: '',
    state: 'active',
    startAt: NOW - 4 * DAY_MS,
    endAt: NOW + 10 * DAY_MS,
    items: [],
    ...overrides,
  };
}

/** In: T and F in rank order. Out: the backlog, created over the last year in an order that has nothing to do with rank. */
export function backlogOf(order: string, overrides: Partial<BacklogItem> = {}): BacklogItem[] {
  return Array.from(order.replaceAll(' ', '')).map((letter, index, all) => ({
    issueId: `SHOP-${index + 1}`,
    class: letter === 'T' ? 'technical' : 'functional',
    createdAt: NOW - (30 + ((index * 17) % all.length) * 8) * DAY_MS,
    answered: false,
    acknowledged: false,
    ...overrides,
  }));
}
