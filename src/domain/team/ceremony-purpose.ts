import { CEREMONIES, type Ceremony, type TeamSettings } from './settings';

/** Where a ceremony stands: dropped is fine as long as something else covers its purpose (domain.md 4.7, T37). */
export type CeremonyState = 'kept' | 'adapted' | 'covered' | 'notCovered';

/** A ceremony with its state and the team's own words: how it is adapted, or what covers its purpose. */
export interface CeremonyStatus {
  readonly ceremony: Ceremony;
  readonly state: CeremonyState;
  readonly note: string;
}

/** Out: the state of the five ceremonies, in order. */
export function ceremonyStatuses(ceremonies: TeamSettings['ceremonies']): CeremonyStatus[] {
  return CEREMONIES.map((ceremony) => {
    const { status, note } = ceremonies[ceremony];
    const text = note.trim();
    if (status !== 'dropped') return { ceremony, state: status, note: text };
    return { ceremony, state: text === '' ? 'notCovered' : 'covered', note: text };
  });
}

/** Signal H18: Watch while the purpose of a dropped ceremony is covered by nothing; never Act. */
export interface CeremonySignal {
  readonly state: 'ok' | 'watch';
  /** Each is a question to the team ("Who sees blockers, and when?"), not a violation. */
  readonly notCovered: readonly Ceremony[];
}

/** Out: H18 of a team. */
export function ceremonySignal(ceremonies: TeamSettings['ceremonies']): CeremonySignal {
  const notCovered = ceremonyStatuses(ceremonies)
    .filter(({ state }) => state === 'notCovered')
    .map(({ ceremony }) => ceremony);
  return { state: notCovered.length === 0 ? 'ok' : 'watch', notCovered };
}
