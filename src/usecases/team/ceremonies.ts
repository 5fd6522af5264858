import type { CeremoniesDto } from '../../contract/ceremony-api';
import { teamSizeOf } from '../../domain/maturity/actor';
import { mediansOf } from '../../domain/maturity/scores';
import type { Sprint } from '../../domain/sprint/sprint';
import { ceremonyAdvice } from '../../domain/team/ceremony-advice';
import { ceremonyStatuses } from '../../domain/team/ceremony-purpose';
import {
  fairnessOf,
  type CeremonyLog,
  type LoggedSprint,
  type SprintRef,
} from '../../domain/team/rotation-log';
import { planSprint, planSprints } from '../../domain/team/rotation-plan';
import {
  isInTeam,
  joinRefusal,
  rotatedCeremonies,
  standsInForScrumMaster,
} from '../../domain/team/rotation-rules';
import { CEREMONIES, type AccountId, type TeamSettings } from '../../domain/team/settings';
import type { Person } from '../../ports/people';
import { closedRounds, roundsOf } from './rounds';
import { ofProject, type TeamDeps } from './team-deps';
import { teamOf, type TeamOfViewer, type TeamViewer } from './team-viewer';

type CeremonyDeps = Pick<TeamDeps, 'stores' | 'boards' | 'people' | 'ballotSeal' | 'clock'>;

const PAST_SPRINTS = 3;
const COMING_SPRINTS = 2;

interface Roster {
  readonly nameOf: (person: AccountId) => CeremoniesDto['people'][number];
  readonly gone: ReadonlySet<AccountId>;
  readonly ids: readonly AccountId[];
}

/**
 * The team's ceremonies: purposes, advice, rotation and log. In: whether something that was just done has the Product Owner
 * facilitate. Throws Failures.
 */
export async function readCeremonies(
  deps: CeremonyDeps,
  viewer: TeamViewer,
  ownerFacilitates: boolean,
): Promise<CeremoniesDto> {
  const { stores, clock } = deps;
  const [team, stored, rounds, sprints] = await Promise.all([
    teamOf(stores, viewer),
    stores.ceremonyLogs.read(ofProject(viewer.projectId)),
    roundsOf(deps, viewer.projectId),
    sprintsToShow(deps, viewer.projectId),
  ]);
  const { settings } = team;
  const log = stored?.value ?? [];
  const roster = await rosterOf(deps, settings, log);
  const [latest] = closedRounds(rounds);
  const order = settings.rotation.order.map(roster.nameOf);
  return {
    asOf: clock.now(),
    viewer: viewerDto(team, viewer),
    wayOfWorking: { link: settings.method.link, note: settings.method.note },
    ownerFacilitates,
    statuses: ceremonyStatuses(settings.ceremonies),
    advice: ceremonyAdvice({
      context: settings.maturity.context,
      stage: settings.maturity.stage,
      teamSize: teamSizeOf(settings.roles),
      medians: mediansOf(latest ?? null),
      ceremonies: settings.ceremonies,
      rotationOn: settings.rotation.on,
    }),
    rotation: {
      on: settings.rotation.on,
      ceremonies: rotatedCeremonies({ ...settings.rotation, on: true }, settings.ceremonies),
      order,
      standsIn: standsInForScrumMaster(settings.roles),
    },
    people: roster.ids
      .filter((id) => isInTeam(settings.roles, id) && !roster.gone.has(id))
      .map(roster.nameOf),
    sprints: sprintDtos(sprints, { settings, log, roster }),
    fairness: fairnessOf(log, settings.rotation.order).map(({ person, held }) => ({
      person: roster.nameOf(person),
      held,
    })),
  };
}

function viewerDto(
  { actor, settings, speaks }: TeamOfViewer,
  { accountId }: TeamViewer,
): CeremoniesDto['viewer'] {
  return {
    speaks,
    mayRecord: actor.member || actor.admin,
    inRotation: settings.rotation.order.includes(accountId),
    joinRefusal: joinRefusal(settings, accountId),
  };
}

/** The sprints of the first board that has some: coming ones, running ones and the last that were closed. */
async function sprintsToShow({ boards }: CeremonyDeps, projectId: string): Promise<Sprint[]> {
  const board = (await boards.boardsOf(projectId)).find(({ type }) => type !== 'kanban');
  if (board === undefined) return [];
  const sprints = await boards.sprintsOf(board.id, ['active', 'closed', 'future']);
  const inState = (state: Sprint['state']): Sprint[] => sprints.filter((sprint) => sprint.state === state);
  const byStart = (one: Sprint, other: Sprint): number => (one.startAt ?? 0) - (other.startAt ?? 0);
  return [
    ...inState('closed').sort(byStart).slice(-PAST_SPRINTS),
    ...inState('active').sort(byStart),
    ...inState('future').slice(0, COMING_SPRINTS),
  ];
}

interface Shown {
  readonly settings: TeamSettings;
  readonly log: CeremonyLog;
  readonly roster: Roster;
}

/** Closed sprints as they were logged; the running one and those to come as they are planned now. The latest first. */
function sprintDtos(sprints: readonly Sprint[], shown: Shown): CeremoniesDto['sprints'] {
  const { settings, log, roster } = shown;
  const input = { settings, log, gone: roster.gone };
  const later = Math.max(0, ...sprints.map(({ startAt }) => startAt ?? 0));
  const refOf = ({ id, state, startAt }: Sprint, index: number): SprintRef => ({
    sprintId: id,
    startedAt: state === 'future' ? later + index + 1 : (startAt ?? 0),
  });
  const refs = sprints.map(refOf);
  const coming = refs.filter((_, index) => sprints[index]?.state === 'future');
  const running = refs.filter((_, index) => sprints[index]?.state === 'active');
  const active = settings.rotation.on ? running.map((ref) => planSprint(input, ref)) : [];
  const future = settings.rotation.on
    ? planSprints(
        { ...input, log: [...log.filter(({ sprintId }) => !isOf(active, sprintId)), ...active] },
        coming,
      )
    : [];
  const known = [...future, ...active, ...log];
  return sprints
    .map(({ id, name, state }) => {
      const logged = known.find(({ sprintId }) => sprintId === id);
      return { sprintId: id, name, state, entries: entriesOf(logged, roster) };
    })
    .reverse();
}

function isOf(sprints: readonly LoggedSprint[], id: number): boolean {
  return sprints.some(({ sprintId }) => sprintId === id);
}

function entriesOf(
  sprint: LoggedSprint | undefined,
  { nameOf }: Roster,
): CeremoniesDto['sprints'][number]['entries'] {
  return CEREMONIES.flatMap((ceremony) => {
    const entry = sprint?.ceremonies[ceremony];
    if (entry === undefined) return [];
    const { outcome, facilitator } = entry;
    return [{ ceremony, outcome, facilitator: facilitator === null ? null : nameOf(facilitator) }];
  });
}

/** The people of the team and of the log. Who is gone has no name any more. */
async function rosterOf({ people }: CeremonyDeps, settings: TeamSettings, log: CeremonyLog): Promise<Roster> {
  const { roles, rotation } = settings;
  const named = [roles.sm, roles.po].filter((id) => id !== null);
  const logged = log.flatMap(({ ceremonies }) =>
    Object.values(ceremonies).flatMap(({ facilitator }) => facilitator ?? []),
  );
  const ids = [...new Set([...rotation.order, ...roles.members, ...named, ...roles.poDelegates, ...logged])];
  const found = new Map<AccountId, Person>(
    (await people.byIds(ids)).map((person) => [person.accountId, person]),
  );
  const isThere = (id: AccountId): boolean => found.get(id)?.active === true;
  return {
    ids,
    gone: new Set(ids.filter((id) => !isThere(id))),
    nameOf: (id) => ({ accountId: id, name: isThere(id) ? (found.get(id)?.displayName ?? null) : null }),
  };
}
