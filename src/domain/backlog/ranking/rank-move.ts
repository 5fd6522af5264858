import type { WorkClass } from '../../team/settings';

/** An item of the one list. */
export interface ListedItem {
  readonly issueId: string;
  readonly class: WorkClass;
}

/** Where an item is moved: right above or right below another one. */
export interface RankMove {
  readonly issueId: string;
  readonly to: 'above' | 'below';
  readonly other: string;
}

/**
 * What a move does. `crossed`: items of the other half that it passes, nearest first. `crosses` tells a technical item that
 * passes functional ones from the reverse; null where it passes none: no reason is asked for.
 */
export interface MovedItem {
  readonly order: readonly ListedItem[];
  readonly direction: 'up' | 'down' | 'none';
  readonly crosses: 'technicalPastFunctional' | 'functionalPastTechnical' | null;
  readonly crossed: readonly string[];
}

/** In: the list in rank order, the move. Out: the new order and what was passed; null where an item is not in the list. */
export function moveItem(list: readonly ListedItem[], { issueId, to, other }: RankMove): MovedItem | null {
  const from = list.findIndex((item) => item.issueId === issueId);
  const moved = list[from];
  if (moved === undefined || !list.some((item) => item.issueId === other)) return null;
  if (issueId === other) return { order: list, direction: 'none', crosses: null, crossed: [] };
  const rest = list.filter((item) => item.issueId !== issueId);
  const target = rest.findIndex((item) => item.issueId === other) + (to === 'below' ? 1 : 0);
  const order = [...rest.slice(0, target), moved, ...rest.slice(target)];
  const passed = target < from ? rest.slice(target, from).reverse() : rest.slice(from, target);
  const crossed = passed
    .filter((item) => item.class === counterpart(moved.class))
    .map((item) => item.issueId);
  return { order, direction: directionOf(from, target), crosses: crosses(moved, crossed), crossed };
}

function directionOf(from: number, target: number): MovedItem['direction'] {
  return target === from ? 'none' : target < from ? 'up' : 'down';
}

function counterpart(workClass: WorkClass): WorkClass | null {
  if (workClass === 'technical') return 'functional';
  return workClass === 'functional' ? 'technical' : null;
}

function crosses(moved: ListedItem, crossed: readonly string[]): MovedItem['crosses'] {
  if (crossed.length === 0) return null;
  return moved.class === 'technical' ? 'technicalPastFunctional' : 'functionalPastTechnical';
}
