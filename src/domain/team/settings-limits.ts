import type { TeamSettings } from './settings';

/** How much a team may write: enough for any team, too little to fill the storage (240 KiB a document). */
export const LIMITS = {
  people: 100,
  rules: 100,
  mapping: 500,
  text: 500,
  name: 255,
} as const;

/** A list of the settings that has more entries than can be kept. */
export interface ListProblem {
  readonly code: 'LIST_FULL';
  /** Where, as a path into the settings. */
  readonly field: string;
  readonly params: { readonly most: number };
}

/** Every list of the settings: its path, its entries, how many are kept. */
const LISTS: readonly [string, (settings: TeamSettings) => readonly unknown[], number][] = [
  ['roles.poDelegates', ({ roles }) => roles.poDelegates, LIMITS.people],
  ['roles.members', ({ roles }) => roles.members, LIMITS.people],
  ['rotation.order', ({ rotation }) => rotation.order, LIMITS.people],
  ['ownership.rules', ({ ownership }) => ownership.rules, LIMITS.rules],
  ['ownership.mutedKinds', ({ ownership }) => ownership.mutedKinds, LIMITS.rules],
  ['technical.mapping', ({ technical }) => technical.mapping, LIMITS.mapping],
  ['technical.weakConfirmed', ({ technical }) => technical.weakConfirmed, LIMITS.mapping],
  ['health.disabled', ({ health }) => health.disabled, LIMITS.rules],
];

/** Out: the lists that are longer than what can be kept. */
export function listProblems(settings: TeamSettings): ListProblem[] {
  return LISTS.filter(([, entries, most]) => entries(settings).length > most).map(([field, , most]) => ({
    code: 'LIST_FULL',
    field,
    params: { most },
  }));
}
