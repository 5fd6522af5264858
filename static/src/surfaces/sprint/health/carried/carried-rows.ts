import type { SprintRowDto } from '../../../../../../src/contract/sprint-api';

/** Out: the items that were carried out of a closed sprint before, the most often carried first. */
export function carriedRows(rows: readonly SprintRowDto[]): SprintRowDto[] {
  return rows
    .filter(({ timesCarried }) => timesCarried > 0)
    .sort((a, b) => b.timesCarried - a.timesCarried || Number(a.id) - Number(b.id));
}
