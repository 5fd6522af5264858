import {
  loggedSprint,
  sprintsBefore,
  turnsIn,
  type CeremonyEntry,
  type CeremonyLog,
  type LoggedSprint,
  type SprintRef,
} from './rotation-log';
import { eligibleFacilitators, rotatedCeremonies } from './rotation-rules';
import type { AccountId, Ceremony, TeamSettings } from './settings';

/** What a plan is made from. `gone`: people whose account is deactivated or who left. */
export interface RotationInput {
  readonly settings: Pick<TeamSettings, 'roles' | 'rotation' | 'ceremonies'>;
  readonly log: CeremonyLog;
  readonly gone: ReadonlySet<AccountId>;
}

/**
 * Out: the sprint with a facilitator for every ceremony that rotates. Entries that stand are kept, save a plan for
 * somebody who can no longer do it. Whoever has waited longest is next, and gets the ceremony they have had least:
 * without anybody joining or leaving, turns differ by one at most. Nobody opted in: no entries.
 */
export function planSprint({ settings, log, gone }: RotationInput, sprint: SprintRef): LoggedSprint {
  const people = eligibleFacilitators(settings.rotation, settings.roles, gone);
  const { ceremonies } = loggedSprint(log, sprint);
  const standing: LoggedSprint = { ...sprint, ceremonies: standingEntries(ceremonies, people) };
  const open = rotatedCeremonies(settings.rotation, settings.ceremonies).filter(
    (ceremony) => standing.ceremonies[ceremony] === undefined,
  );
  const earlier = sprintsBefore(log, sprint);
  const next = nextInLine(people, [...earlier, standing], open.length);
  return { ...sprint, ceremonies: { ...standing.ceremonies, ...assign(next, open, earlier) } };
}

/** Out: the plans of sprints to come, each as if the one before were held as planned. In: the sprints in their order. */
export function planSprints(input: RotationInput, sprints: readonly SprintRef[]): LoggedSprint[] {
  const planned: LoggedSprint[] = [];
  for (const sprint of sprints) {
    planned.push(planSprint({ ...input, log: merged(input.log, planned) }, sprint));
  }
  return planned;
}

function merged(log: CeremonyLog, planned: CeremonyLog): CeremonyLog {
  const ids = new Set(planned.map(({ sprintId }) => sprintId));
  return [...log.filter(({ sprintId }) => !ids.has(sprintId)), ...planned];
}

function standingEntries(
  ceremonies: LoggedSprint['ceremonies'],
  people: readonly AccountId[],
): LoggedSprint['ceremonies'] {
  const stands = ({ outcome, facilitator }: CeremonyEntry): boolean =>
    outcome !== 'planned' || (facilitator !== null && people.includes(facilitator));
  return Object.fromEntries(Object.entries(ceremonies).filter(([, entry]) => stands(entry)));
}

/** A queue: who has had a turn goes to its end. Out: the next `count` people, round again where there are fewer. */
function nextInLine(people: readonly AccountId[], log: CeremonyLog, count: number): AccountId[] {
  let queue = [...people];
  for (const sprint of log) queue = afterSprint(queue, turnsIn(sprint));
  return Array.from({ length: count }).flatMap((_, turn) => queue[turn % queue.length] ?? []);
}

/** People with two turns in a sprint go to the end a second time, behind those with one. */
function afterSprint(queue: readonly AccountId[], turns: readonly AccountId[]): AccountId[] {
  const rounds = Math.max(0, ...queue.map((person) => timesOf(person, turns)));
  let line = [...queue];
  for (let round = 1; round <= rounds; round++) {
    const had = line.filter((person) => timesOf(person, turns) >= round);
    line = [...line.filter((person) => !had.includes(person)), ...had];
  }
  return line;
}

/** Out: entries for the open ceremonies; each person in line takes the one they have had least. */
function assign(
  line: readonly AccountId[],
  open: readonly Ceremony[],
  log: CeremonyLog,
): LoggedSprint['ceremonies'] {
  const left = [...open];
  const entries: Partial<Record<Ceremony, CeremonyEntry>> = {};
  for (const person of line) {
    const [ceremony] = left.sort((one, other) => timesHad(person, one, log) - timesHad(person, other, log));
    if (ceremony === undefined) break;
    left.shift();
    entries[ceremony] = { outcome: 'planned', facilitator: person };
  }
  return entries;
}

function timesHad(person: AccountId, ceremony: Ceremony, log: CeremonyLog): number {
  return log.filter(({ ceremonies }) => {
    const entry = ceremonies[ceremony];
    return entry?.facilitator === person && entry.outcome !== 'skipped';
  }).length;
}

function timesOf(person: AccountId, turns: readonly AccountId[]): number {
  return turns.filter((each) => each === person).length;
}
