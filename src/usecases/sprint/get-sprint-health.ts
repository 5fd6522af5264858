import type { SprintHealthDto } from '../../contract/sprint-api';
import { evaluateHealth } from '../../domain/health/evaluate-health';
import { hiddenNow } from '../../domain/health/hidden-signals';
import type { BoardSummary } from '../../domain/jira/board';
import { reportForViewer, type VisibleReport } from '../../domain/sprint/stored-report';
import type { KeptReading } from '../../domain/health/kept-reading';
import { speaksForTeam } from '../../domain/maturity/actor';
import type { StepIn } from '../../domain/maturity/step-in';
import type { Sprint } from '../../domain/sprint/sprint';
import { stageForTexts } from '../../domain/team/stage';
import type { Clock } from '../../ports/clock';
import type { Boards, Issues, Projects } from '../../ports/jira';
import type { Queue } from '../../ports/queue';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { ofProject } from '../team/team-deps';
import { teamStage } from '../team/team-stage';
import { teamActor } from '../team/team-viewer';
import { readDerived } from '../derived-document';
import { UseCaseError } from '../refusal';
import { boardSetup, type BoardSetup } from './board-setup';
import { calendarOf } from './calendar-of';
import { closedNewestFirst, closedReports } from './closed-reports';
import { keptCurrent, readCurrent, type CurrentReading, type CurrentScope } from './current-reading';
import { healthDto } from './health-dto';
import { healthInput, isWithoutSprints } from './health-input';
import { readSources } from './health-sources';
import { choicesOf, chosenBoard } from './list-sprint-choices';
import { keysOfSprints } from './read-sprints';
import { isBeingRead, readInBackground } from './read-board';
import { pastSprintDto } from './report-dto';
import { courseOf } from './sprint-course';
import { readingDocument } from './sprint-home';
import { teamContext, type TeamContext } from './team-context';

/** Whoever sees the panel may be a member of the team; who administers the project is asked where it is done. */
const MEMBER = { administer: false, editIssues: true };
/** Closed sprints in the history. */
const HISTORY = 8;
/** Above this many issues, a running sprint is read in the background. */
const MOST_AT_ONCE = 500;
/** Above this many issues, closed sprints are. */
const MOST_CLOSED_AT_ONCE = 1000;
/** What was read in the background is read again after this long. */
const FRESH_MS = 5 * 60 * 1000;

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
 * How a team's sprints are, as the reader may see it: the running sprint, the last eight, signals, signs and cards.
 * What is too much to read while somebody waits is read in the background; `reading` says how far it is.
 * In: the boards of the project that the reader may see. Throws Failures, UseCaseError NO_SPRINT_FIELD.
 */
export async function getSprintHealth(
  deps: HealthDeps,
  boards: readonly BoardSummary[],
  request: HealthRequest,
): Promise<SprintHealthDto> {
  const chosen = chosenBoard(boards, request.boardId);
  const seen = await choicesOf(deps, boards, chosen);
  if (chosen === null) return nothingToShow(deps.clock.now(), seen.choices);
  const setup = await boardSetup(deps, chosen, seen.sprints);
  const where = { projectId: setup.board.projectId ?? '', boardId: chosen.id };
  const team = await teamContext(deps, where);
  if (!team.settings.enabled) throw new UseCaseError('PROJECT_OFF');
  const sprint = runningSprint(setup);
  const scope: CurrentScope = { setup, team, sprint };
  const stored = await readDerived(deps.stores.boardReadings, readingDocument(setup.board));
  const beingRead = isBeingRead(stored, deps.clock.now());
  const [now, past, stage, hidden, record, sourcesOf] = await Promise.all([
    currentOf(deps, scope, stored?.kept ?? null, beingRead),
    pastOf(deps, { setup, team }, beingRead ? 0 : MOST_CLOSED_AT_ONCE),
    teamStage(deps.stores, where, deps.clock.now()),
    deps.stores.hiddenSignals.read(readingDocument(setup.board)),
    deps.stores.teamRecords.read(ofProject(where.projectId)),
    readSources(deps, setup.board, team.settings),
  ]);
  const calendar = calendarOf(request.timeZone);
  const active =
    sprint === null || now.current === null
      ? null
      : courseOf({ setup, reading: now.current, sprint, past: past.reports, calendar });
  const at = now.current?.asOf ?? deps.clock.now();
  const input = healthInput(
    {
      scope,
      current: now.current,
      active,
      closed: past.reports,
      limitStage: stage.limits,
      calendar,
      now: at,
    },
    (items) => sourcesOf(items, at),
  );
  const { roles } = team.settings;
  const actor = teamActor(roles, {
    accountId: deps.accountId,
    projectId: where.projectId,
    permissions: MEMBER,
  });
  const reading = now.tooLarge || past.unread ? await readInBackground(deps, setup.board) : null;
  if (reading === null && input.sources.allocation === null) {
    // Never looked for on this board: it is looked for while nothing more urgent is read.
    await deps.queue.push([{ job: 'separation', boardId: chosen.id }]);
  }
  return {
    asOf: at,
    ...seen.choices,
    active: active?.dto ?? null,
    history: past.reports.map(pastSprintDto),
    health: past.unread || (now.tooLarge && now.current === null) ? null : healthDto(evaluateHealth(input)),
    texts: stageForTexts(stage.confirmed),
    stage: stage.confirmed,
    introduced: team.settings.introduced,
    hidden: hiddenNow(hidden?.value ?? [], isWithoutSprints(setup) ? null : closesOf(setup), at),
    mayHide: actor.role !== 'DEV',
    mayStepIn: speaksForTeam({ actor, roles }) && !isRunning(record?.value.stepIn ?? null),
    reading,
  };
}

interface NowOnBoard {
  readonly current: CurrentReading | null;
  /** It has to be read in the background, for the first time or again. */
  readonly tooLarge: boolean;
}

/** What was kept in the background counts first: a sprint that was too large once is so again. */
async function currentOf(
  deps: HealthDeps,
  scope: CurrentScope,
  kept: KeptReading | null,
  beingRead: boolean,
): Promise<NowOnBoard> {
  const { setup, sprint } = scope;
  if (sprint === null && !isWithoutSprints(setup)) return { current: null, tooLarge: false };
  const now = deps.clock.now();
  const known = await keptCurrent(deps, scope, kept);
  if (known !== null) return { current: known, tooLarge: now - known.asOf > FRESH_MS };
  if (beingRead) return { current: null, tooLarge: true };
  const current = await readCurrent(deps.issues, scope, { now, most: MOST_AT_ONCE });
  return { current, tooLarge: current === null };
}

async function pastOf(
  deps: HealthDeps,
  scope: { setup: BoardSetup; team: TeamContext },
  most: number,
): Promise<{ reports: VisibleReport[]; unread: boolean }> {
  const closed = closedNewestFirst(scope.setup.sprints).slice(0, HISTORY);
  if (closed.length === 0) return { reports: [], unread: false };
  const [{ reports, unread }, keys] = await Promise.all([
    closedReports(deps, scope, closed, most),
    keysOfSprints(deps.issues, scope.setup, closed, deps.clock.now()),
  ]);
  const visible = [...closed].reverse().flatMap((sprint) => {
    const report = reports.get(sprint.id);
    return report === undefined ? [] : [reportForViewer(report, sprint, keys)];
  });
  return { reports: visible, unread: unread.length > 0 };
}

/** A sprint that Jira calls active but that has no start cannot be told yet. */
function runningSprint({ sprints }: BoardSetup): Sprint | null {
  return sprints.find(({ state, startAt }) => state === 'active' && startAt !== null) ?? null;
}

function isRunning(stepIn: StepIn | null): boolean {
  return stepIn !== null && stepIn.endedAt === null;
}

function closesOf({ sprints }: BoardSetup): number[] {
  return sprints.flatMap(({ state, completeAt }) =>
    state === 'closed' && completeAt !== null ? [completeAt] : [],
  );
}

function nothingToShow(
  asOf: number,
  choices: Pick<SprintHealthDto, 'boards' | 'board' | 'sprints'>,
): SprintHealthDto {
  return {
    asOf,
    ...choices,
    active: null,
    history: [],
    health: null,
    texts: 'shu',
    stage: 'unset',
    introduced: false,
    hidden: [],
    mayHide: false,
    mayStepIn: false,
    reading: null,
  };
}
