import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';

/** Out: what kind of work an item is called: a ceremony is named as such, everything else by its class. */
export function workOf({ ceremony, class: workClass }: BacklogItemDto): BacklogItemDto['class'] | 'ceremony' {
  return ceremony ? 'ceremony' : workClass;
}
