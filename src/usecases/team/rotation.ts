import {
  recordCeremony as withCeremony,
  withSprint,
  type CeremonyEntry,
  type CeremonyLog,
  type LoggedSprint,
  type SprintRef,
} from '../../domain/team/rotation-log';
import { planSprint } from '../../domain/team/rotation-plan';
import {
  addedByOthers,
  isInTeam,
  optIn,
  optOut,
  rotationProblems,
  warnsOfFacilitator,
  warnsOfProductOwner,
} from '../../domain/team/rotation-rules';
import { listProblems } from '../../domain/team/settings-limits';
import { refuse } from '../../domain/shared/decision';
import {
  DEFAULT_SETTINGS,
  type Ceremony,
  type RotationSettings,
  type TeamSettings,
} from '../../domain/team/settings';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { UseCaseError } from '../refusal';
import { accepted } from '../accepted';
import { ofProject, type TeamDeps } from './team-deps';
import { teamOf, type TeamViewer } from './team-viewer';

type RotationDeps = Pick<TeamDeps, 'stores' | 'boards' | 'clock'>;
const NOBODY_GONE: ReadonlySet<string> = new Set();

/**
 * Switches the rotation, and says what rotates in which order. Others can be moved and left out, never added.
 * Out: whether to say that the Product Owner facilitates now. Throws a UseCaseError: NOT_ALLOWED, or REFUSED with the reason; Failures.
 */
export async function setRotation(
  deps: RotationDeps,
  viewer: TeamViewer,
  rotation: RotationSettings,
): Promise<boolean> {
  const { speaks } = await teamOf(deps.stores, viewer);
  if (!speaks) throw new UseCaseError('NOT_ALLOWED');
  return changeRotation(deps, viewer, (settings) => {
    const added = addedByOthers(settings.rotation.order, rotation.order, viewer.accountId);
    if (added.length > 0) accepted(refuse('OPT_IN_BY_SELF'));
    return rotation;
  });
}

/** The viewer joins the rotation. Out: as `setRotation`. Throws a UseCaseError REFUSED with the reason; Failures. */
export function joinRotation(deps: RotationDeps, viewer: TeamViewer): Promise<boolean> {
  return changeRotation(deps, viewer, ({ rotation, roles }) => ({
    ...rotation,
    order: accepted(optIn(rotation.order, viewer.accountId, roles)),
  }));
}

/** The viewer leaves the rotation. Out: as `setRotation`. Throws Failures. */
export function leaveRotation(deps: RotationDeps, viewer: TeamViewer): Promise<boolean> {
  return changeRotation(deps, viewer, ({ rotation }) => ({
    ...rotation,
    order: optOut(rotation.order, viewer.accountId),
  }));
}

/**
 * Keeps what became of a ceremony of a sprint, and who facilitated it.
 * Out: whether to say that the Product Owner facilitates: the first time they do.
 * Throws a UseCaseError: NOT_ALLOWED, NOT_FOUND (a sprint of another project), SPRINT_NOT_STARTED, or REFUSED with
 * NOT_IN_TEAM; Failures.
 */
export async function recordCeremony(
  deps: RotationDeps,
  viewer: TeamViewer,
  { sprintId, ceremony, ...entry }: { sprintId: number; ceremony: Ceremony } & CeremonyEntry,
): Promise<boolean> {
  const [{ actor, settings }, sprint] = await Promise.all([
    teamOf(deps.stores, viewer),
    startedSprint(deps, viewer.projectId, sprintId),
  ]);
  if (!actor.member && !actor.admin) throw new UseCaseError('NOT_ALLOWED');
  if (entry.facilitator !== null && !isInTeam(settings.roles, entry.facilitator))
    accepted(refuse('NOT_IN_TEAM'));
  const { facilitator } = entry;
  let warns = false;
  await changeLog(deps.stores, viewer.projectId, (log) => {
    warns = facilitator !== null && warnsOfFacilitator(log, facilitator, settings.roles);
    return withCeremony(log, sprint, ceremony, entry);
  });
  return warns;
}

/**
 * Writes down who facilitates what in a sprint that has started, so that a later change of the rotation does not touch it.
 * What stands is kept; twice is as once. Throws a Failure.
 */
export async function planStartedSprint(
  stores: Pick<Stores, 'settings' | 'ceremonyLogs'>,
  projectId: string,
  sprint: SprintRef,
): Promise<void> {
  const settings = (await stores.settings.read(ofProject(projectId)))?.value ?? DEFAULT_SETTINGS;
  if (!settings.rotation.on) return;
  await changeLog(stores, projectId, (log) =>
    withSprint(log, planSprint({ settings, log, gone: NOBODY_GONE }, sprint)),
  );
}

/**
 * Out: who facilitates what in the sprint that started last, for items that are a ceremony; null where nothing rotates or
 * no sprint was planned. Reads storage only. Throws a Failure.
 */
export async function facilitatedSprint(
  { ceremonyLogs }: Pick<Stores, 'ceremonyLogs'>,
  projectId: string,
  settings: TeamSettings,
  now: number,
): Promise<LoggedSprint | null> {
  if (!settings.rotation.on) return null;
  const log = (await ceremonyLogs.read(ofProject(projectId)))?.value ?? [];
  const current = log.filter(({ startedAt }) => startedAt <= now).at(-1);
  return current === undefined ? null : planSprint({ settings, log, gone: NOBODY_GONE }, current);
}

async function changeRotation(
  deps: RotationDeps,
  { projectId }: TeamViewer,
  change: (settings: TeamSettings) => RotationSettings,
): Promise<boolean> {
  let warns = false;
  await changeDocument<TeamSettings, TeamSettings>(deps.stores.settings, ofProject(projectId), (stored) => {
    const settings = stored ?? DEFAULT_SETTINGS;
    const next = { ...settings, rotation: change(settings) };
    const [problem] = [...listProblems(next), ...rotationProblems(next)];
    if (problem !== undefined) accepted(refuse(problem.code, problem.params));
    warns = warnsOfProductOwner(settings.rotation, next.rotation, settings.roles);
    return next;
  });
  const running = await runningSprint(deps, projectId);
  if (running !== null) await planStartedSprint(deps.stores, projectId, running);
  return warns;
}

async function changeLog(
  { ceremonyLogs }: Pick<Stores, 'ceremonyLogs'>,
  projectId: string,
  change: (log: CeremonyLog) => CeremonyLog,
): Promise<void> {
  await changeDocument<CeremonyLog, CeremonyLog>(ceremonyLogs, ofProject(projectId), (stored) =>
    change(stored ?? []),
  );
}

/** The sprint that started last on a board of the project; null without one. */
async function runningSprint({ boards }: RotationDeps, projectId: string): Promise<SprintRef | null> {
  const board = (await boards.boardsOf(projectId)).find(({ type }) => type !== 'kanban');
  const active = board === undefined ? [] : await boards.sprintsOf(board.id, ['active']);
  const started = active.flatMap(({ id, startAt }) =>
    startAt === null ? [] : [{ sprintId: id, startedAt: startAt }],
  );
  return started.sort((one, other) => other.startedAt - one.startedAt)[0] ?? null;
}

async function startedSprint(
  { boards }: RotationDeps,
  projectId: string,
  sprintId: number,
): Promise<SprintRef> {
  const [sprint, own] = await Promise.all([boards.sprint(sprintId), boards.boardsOf(projectId)]);
  if (!own.some(({ id }) => id === sprint.boardId)) throw new UseCaseError('NOT_FOUND');
  if (sprint.startAt === null || sprint.state === 'future') {
    throw new UseCaseError('SPRINT_NOT_STARTED', { sprint: sprint.name });
  }
  return { sprintId, startedAt: sprint.startAt };
}
