import type { SprintHealthDto } from '../../contract/sprint-api';
import type { JudgedSprints } from './judge-sprints';

/** Out: what the signals say of a sprint as the contract writes it: the same codes and numbers, lists that may be changed. */
export function healthDto(health: JudgedSprints['health'][number]): SprintHealthDto['health'][number] {
  return structuredClone(health) as SprintHealthDto['health'][number];
}
