import type { AccountId, Ceremony } from './settings';

/** What became of a ceremony in a sprint; `planned`: nobody has said it yet. */
export type CeremonyOutcome = 'planned' | 'held' | 'adapted' | 'skipped';

/** One ceremony of one sprint. A skipped ceremony takes nobody's turn. */
export interface CeremonyEntry {
  readonly outcome: CeremonyOutcome;
  /** A person chosen for a role, so their account id is stored; null where nobody was, or their account is gone. */
  readonly facilitator: AccountId | null;
}

/** Which sprint an entry belongs to; sprints are told apart by id and ordered by their start (ms). */
export interface SprintRef {
  readonly sprintId: number;
  readonly startedAt: number;
}

export interface LoggedSprint extends SprintRef {
  readonly ceremonies: Readonly<Partial<Record<Ceremony, CeremonyEntry>>>;
}

/** The ceremonies of one team, by sprint, the oldest first. */
export type CeremonyLog = readonly LoggedSprint[];

/** A year of two-week sprints. */
export const LOGGED_SPRINTS = 26;

/** Out: the log with one sprint written over, in order; the oldest beyond a year are dropped. Twice is as once. */
export function withSprint(log: CeremonyLog, sprint: LoggedSprint): CeremonyLog {
  return [...log.filter(({ sprintId }) => sprintId !== sprint.sprintId), sprint]
    .sort(byStart)
    .slice(-LOGGED_SPRINTS);
}

/** Out: the log with what became of one ceremony, written over what was said before. */
export function recordCeremony(
  log: CeremonyLog,
  sprint: SprintRef,
  ceremony: Ceremony,
  { outcome, facilitator }: CeremonyEntry,
): CeremonyLog {
  const entry = { outcome, facilitator: outcome === 'skipped' ? null : facilitator };
  const { ceremonies } = loggedSprint(log, sprint);
  return withSprint(log, { ...sprint, ceremonies: { ...ceremonies, [ceremony]: entry } });
}

/** Out: what the log says of a sprint; a sprint without entries where it says nothing. */
export function loggedSprint(log: CeremonyLog, sprint: SprintRef): LoggedSprint {
  const found = log.find(({ sprintId }) => sprintId === sprint.sprintId);
  return { ...sprint, ceremonies: found?.ceremonies ?? {} };
}

/** Out: the sprints that started before this one; of two that start together, the one with the smaller id is earlier. */
export function sprintsBefore(log: CeremonyLog, sprint: SprintRef): CeremonyLog {
  return log.filter((each) => byStart(each, sprint) < 0);
}

/** Out: everybody whose turn it was in a sprint, once for each ceremony; what is planned counts until it is skipped. */
export function turnsIn({ ceremonies }: LoggedSprint): AccountId[] {
  return facilitatorsWhere(ceremonies, (outcome) => outcome !== 'skipped');
}

/** Out: who facilitated in a sprint, once for each ceremony that was held or adapted (evidence E6). */
export function facilitatedIn({ ceremonies }: LoggedSprint): AccountId[] {
  return facilitatorsWhere(ceremonies, (outcome) => outcome === 'held' || outcome === 'adapted');
}

/** How often one person facilitated; a count and nothing else. */
export interface FacilitationCount {
  readonly person: AccountId;
  readonly held: number;
}

/** In: the log, the people of the rotation. Out: how often each facilitated, in their order. */
export function fairnessOf(log: CeremonyLog, people: readonly AccountId[]): FacilitationCount[] {
  const all = log.flatMap(facilitatedIn);
  return people.map((person) => ({ person, held: all.filter((each) => each === person).length }));
}

/** Out: everybody whom the log names, once. */
export function facilitatorsIn(log: CeremonyLog): AccountId[] {
  const all = log.flatMap(({ ceremonies }) => facilitatorsWhere(ceremonies, () => true));
  return [...new Set(all)];
}

/** Out: the log without a person whose account is gone: what was held stays, by nobody. */
export function forgetPerson(log: CeremonyLog, person: AccountId): CeremonyLog {
  return log.map((sprint) => ({
    ...sprint,
    ceremonies: Object.fromEntries(
      Object.entries(sprint.ceremonies).map(([ceremony, entry]) => [
        ceremony,
        entry.facilitator === person ? { ...entry, facilitator: null } : entry,
      ]),
    ),
  }));
}

function facilitatorsWhere(
  ceremonies: LoggedSprint['ceremonies'],
  counts: (outcome: CeremonyOutcome) => boolean,
): AccountId[] {
  return Object.values(ceremonies).flatMap(({ outcome, facilitator }) =>
    facilitator !== null && counts(outcome) ? [facilitator] : [],
  );
}

function byStart(one: SprintRef, other: SprintRef): number {
  return one.startedAt - other.startedAt || one.sprintId - other.sprintId;
}
