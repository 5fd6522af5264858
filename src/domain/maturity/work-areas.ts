/** A done item as cross-functionality sees it (E7). `person` is any id that tells people apart; it never leaves this file. */
export interface DoneItem {
  /** Component, else epic; null where the item has neither. */
  readonly area: string | null;
  readonly person: string | null;
}

/** A work area, as figures: how many items were done and the share (0–1) that one person did. */
export interface WorkArea {
  readonly items: number;
  readonly largestShare: number;
}

/** In: done items. Out: one row for each area, without names. Items without area or person are left out. */
export function workAreasOf(items: readonly DoneItem[]): WorkArea[] {
  const areas = new Map<string, Map<string, number>>();
  for (const { area, person } of items) {
    if (area === null || person === null) continue;
    const people = areas.get(area) ?? new Map<string, number>();
    areas.set(area, people.set(person, (people.get(person) ?? 0) + 1));
  }
  return [...areas.values()].map((people) => {
    const counts = [...people.values()];
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { items: total, largestShare: Math.max(...counts) / total };
  });
}
