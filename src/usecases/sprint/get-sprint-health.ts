import type { SprintChoicesDto, SprintHealthDto } from '../../contract/sprint-api';
import { hiddenNow } from '../../domain/health/hidden-signals';
import type { BoardSummary } from '../../domain/jira/board';
import { speaksForTeam } from '../../domain/maturity/actor';
import type { StepIn } from '../../domain/maturity/step-in';
import { stageForTexts } from '../../domain/team/stage';
import type { RoleSettings } from '../../domain/team/settings';
import type { Clock } from '../../ports/clock';
import type { Boards, Issues, Projects } from '../../ports/jira';
import type { Queue } from '../../ports/queue';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { readDerived } from '../derived-document';
import { UseCaseError } from '../refusal';
import { ofProject } from '../team/team-deps';
import { teamStage } from '../team/team-stage';
import { teamActor } from '../team/team-viewer';
import { boardSetup, type BoardSetup } from './board-setup';
import { calendarOf } from './calendar-of';
import type { CurrentScope } from './current-reading';
import { goalTicks, servingIn } from './goal-ticks';
import { healthDto } from './health-dto';
import { currentOf, pastOf } from './health-readings';
import { readSources } from './health-sources';
import { judgeSprints } from './judge-sprints';
import { choicesOf, chosenBoard } from './list-sprint-choices';
import { isBeingRead, readInBackground } from './read-board';
import { pastSprintDto } from './report-dto';
import { isWithoutSprints, runningSprints } from './running-sprints';
import { readingDocument } from './sprint-home';
import { teamContext } from './team-context';

/** Whoever sees the panel may be a member of the team; who administers the project is asked where it is done. */
const MEMBER = { administer: false, editIssues: true };

export interface HealthDeps {
  readonly accountId: string;
  readonly issues: Issues;
  readonly boards: Boards;
  readonly appIssues: Issues;
  readonly appBoards: Boards;
  readonly projects: Pick<Projects, 'releases'>;
  readonly stores: Stores;
  readonly recognition: Recognition;
  readonly queue: Queue;
  readonly clock: Clock;
}

export interface HealthRequest {
  readonly projectKey: string;
  readonly boardId?: number | undefined;
  readonly timeZone?: string | undefined;
}

/**
 * How a team's sprints are, as the reader may see it: the running sprints, the last eight, signals, signs and cards.
 * What is too much to read while somebody waits is read in the background; `reading` says how far it is.
 * In: the boards of the project that the reader may see. Throws Failures, UseCaseError NO_SPRINT_FIELD.
 */
export async function getSprintHealth(
  deps: HealthDeps,
  boards: readonly BoardSummary[],
  request: HealthRequest,
): Promise<SprintHealthDto> {
  const chosen = chosenBoard(boards, request.boardId);
  const { choices, sprints } = await choicesOf(deps, boards, chosen);
  if (chosen === null) return nothingToShow(deps.clock.now(), choices);
  const setup = await boardSetup(deps, chosen, sprints);
  const team = await teamContext(deps, whereOf(setup));
  if (!team.settings.enabled) throw new UseCaseError('PROJECT_OFF');
  const scope: CurrentScope = { setup, team, running: runningSprints(setup) };
  return { ...choices, ...(await healthOf(deps, scope, request)) };
}

type HealthOfBoard = Omit<SprintHealthDto, keyof SprintChoicesDto>;

async function healthOf(
  deps: HealthDeps,
  scope: CurrentScope,
  { timeZone }: HealthRequest,
): Promise<HealthOfBoard> {
  const { setup, team } = scope;
  const { now, past, stage, hidden, stepIn, ticks, sources } = await readAll(deps, scope);
  const at = now.current?.asOf ?? deps.clock.now();
  const judged = judgeSprints({
    scope,
    current: now.current,
    closed: past.reports,
    ticks,
    limitStage: stage.limits,
    calendar: calendarOf(timeZone),
    now: at,
    sources,
  });
  const isUnread = past.unread || (now.tooLarge && now.current === null);
  const reading = now.tooLarge || past.unread ? await readInBackground(deps, setup.board) : null;
  if (reading === null && !sources.allocationKnown) {
    // Never looked for on this board: it is looked for while nothing more urgent is read.
    await deps.queue.push([{ job: 'separation', boardId: setup.board.id }]);
  }
  return {
    asOf: at,
    running: judged.running.map((course) => ({
      ...course.dto,
      serving: servingIn(course, ticks, now.current),
    })),
    history: past.reports.map(pastSprintDto),
    health: isUnread ? [] : judged.health.map(healthDto),
    texts: stageForTexts(stage.confirmed),
    stage: stage.confirmed,
    introduced: team.settings.introduced,
    hidden: hiddenNow(hidden, isWithoutSprints(setup) ? null : closesOf(setup), at),
    ...rightsOf(deps.accountId, setup, team.settings.roles, stepIn),
    reading,
  };
}

/** Everything that the answer is made of, read side by side. */
async function readAll(deps: HealthDeps, scope: CurrentScope) {
  const { setup, team } = scope;
  const { stores, clock } = deps;
  const where = whereOf(setup);
  const stored = await readDerived(stores.boardReadings, readingDocument(setup.board));
  const beingRead = isBeingRead(stored, clock.now());
  const [now, past, stage, hidden, record, sources, ticks] = await Promise.all([
    currentOf(deps, scope, stored?.kept ?? null, beingRead),
    pastOf(deps, scope, beingRead),
    teamStage(stores, where, clock.now()),
    stores.hiddenSignals.read(readingDocument(setup.board)),
    stores.teamRecords.read(ofProject(where.projectId)),
    readSources(deps, setup.board, team.settings),
    goalTicks(stores, scope),
  ]);
  return {
    now,
    past,
    stage,
    hidden: hidden?.value ?? [],
    stepIn: record?.value.stepIn ?? null,
    sources,
    ticks,
  };
}

/** What the reader may do about signals: whoever steers the team hides them, whoever speaks for it starts a step-in. */
function rightsOf(
  accountId: string,
  setup: BoardSetup,
  roles: RoleSettings,
  stepIn: StepIn | null,
): Pick<SprintHealthDto, 'mayHide' | 'mayStepIn'> {
  const { projectId } = whereOf(setup);
  const actor = teamActor(roles, { accountId, projectId, permissions: MEMBER });
  const isRunning = stepIn !== null && stepIn.endedAt === null;
  return { mayHide: actor.role !== 'DEV', mayStepIn: speaksForTeam({ actor, roles }) && !isRunning };
}

function whereOf({ board }: BoardSetup): { projectId: string; boardId: number } {
  return { projectId: board.projectId ?? '', boardId: board.id };
}

function closesOf({ sprints }: BoardSetup): number[] {
  return sprints.flatMap(({ state, completeAt }) =>
    state === 'closed' && completeAt !== null ? [completeAt] : [],
  );
}

function nothingToShow(asOf: number, choices: SprintChoicesDto): SprintHealthDto {
  return {
    asOf,
    ...choices,
    running: [],
    history: [],
    health: [],
    texts: 'shu',
    stage: 'unset',
    introduced: false,
    hidden: [],
    mayHide: false,
    mayStepIn: false,
    reading: null,
  };
}
