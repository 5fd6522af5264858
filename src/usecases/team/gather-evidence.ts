import { teamFactsOf, type TeamFacts } from '../../domain/health/evidence-facts';
import { allOf } from '../../domain/jira/jql';
import { readEvidence } from '../../domain/maturity/evidence.table';
import { workAreasOf, type WorkArea } from '../../domain/maturity/work-areas';
import { reportForViewer } from '../../domain/sprint/stored-report';
import type { TeamEvidence } from '../../domain/maturity/team-record';
import type { Clock } from '../../ports/clock';
import { NO_CUSTOM_FIELDS, type Boards, type Issues, type Projects } from '../../ports/jira';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { boardSetup, type BoardSetup } from '../sprint/board-setup';
import { calendarOf } from '../sprint/calendar-of';
import { closedNewestFirst, closedReports } from '../sprint/closed-reports';
import { readCurrent } from '../sprint/current-reading';
import { healthInput, type GoalTicks } from '../sprint/health-input';
import { readSources } from '../sprint/health-sources';
import { keysOfSprints } from '../sprint/read-sprints';
import { isWithoutSprints, runningSprints } from '../sprint/running-sprints';
import { courseOf } from '../sprint/sprint-course';
import { teamContext } from '../sprint/team-context';
import { boardOfTeam, ofProject } from './team-deps';

export interface EvidenceDeps {
  readonly appIssues: Issues;
  readonly appBoards: Boards;
  readonly projects: Projects;
  readonly stores: Stores;
  readonly recognition: Recognition;
  readonly clock: Clock;
}

/** Evidence does not ask what serves a goal. */
const NO_TICKS: GoalTicks = new Map();
/** As many closed sprints as evidence looks at. */
const SPRINTS = 6;
/** A running sprint of more issues is left out: what closed sprints say is enough. */
const MOST_NOW = 1000;

/**
 * Looks at Jira as the app and keeps what it shows of a team: figures only. They are the same for every reader; one who does
 * not see all the issues behind them is told so (practice.ts).
 * Kept of a project without a board: nothing. Throws Failures.
 */
export async function gatherEvidence(deps: EvidenceDeps, projectId: string): Promise<void> {
  const board = await boardOfTeam(deps.appBoards, projectId);
  if (board === undefined) return;
  const sprints =
    board.type === 'kanban' ? [] : await deps.appBoards.sprintsOf(board.id, ['active', 'closed', 'future']);
  const setup = await boardSetup(deps, board, sprints);
  const { facts, signs, gapFilling } = await factsOf(deps, projectId, setup);
  const evidence: TeamEvidence = {
    readAt: facts.now,
    readings: readEvidence(facts),
    signs,
    gapFilling,
    sprintsClosedAt: setup.sprints
      .flatMap(({ state, completeAt }) => (state === 'closed' && completeAt !== null ? [completeAt] : []))
      .slice(-SPRINTS),
  };
  await changeDocument<TeamEvidence, TeamEvidence>(
    deps.stores.teamEvidence,
    ofProject(projectId),
    () => evidence,
  );
}

async function factsOf(deps: EvidenceDeps, projectId: string, setup: BoardSetup): Promise<TeamFacts> {
  const { appIssues, stores, clock } = deps;
  const now = clock.now();
  const team = await teamContext(deps, { projectId, boardId: setup.board.id });
  const running = runningSprints(setup);
  const scope = { setup, team, running };
  const calendar = calendarOf(undefined);
  const [closed, current, areas, log, sources] = await Promise.all([
    closedSprints(deps, scope, now),
    running.length === 0 && !isWithoutSprints(setup)
      ? null
      : readCurrent(appIssues, scope, { now, most: MOST_NOW }),
    workAreas(deps, projectId),
    stores.ceremonyLogs.read(ofProject(projectId)),
    readSources(deps, setup.board, team.settings),
  ]);
  const [active = null, ...alongside] =
    current === null
      ? []
      : running.map((sprint) => courseOf({ setup, reading: current, sprint, past: null, calendar }));
  const { stage } = team.settings.maturity;
  const input = healthInput(
    { scope, current, active, alongside, ticks: NO_TICKS, closed, limitStage: stage, calendar, now },
    (items) => sources.of(items, now),
  );
  return teamFactsOf(input, { log: log?.value ?? [], areas });
}

async function closedSprints(deps: EvidenceDeps, scope: Parameters<typeof closedReports>[1], now: number) {
  const { setup } = scope;
  const closed = closedNewestFirst(setup.sprints).slice(0, SPRINTS);
  const [{ reports }, keys] = await Promise.all([
    closedReports(deps, scope, closed, Number.POSITIVE_INFINITY),
    keysOfSprints(deps.appIssues, setup, closed, now),
  ]);
  return [...closed].reverse().flatMap((sprint) => {
    const report = reports.get(sprint.id);
    return report === undefined ? [] : [reportForViewer(report, sprint, keys)];
  });
}

/** Who did what in which area in 90 days: counted here, and only the counts go on. */
async function workAreas({ appIssues }: EvidenceDeps, projectId: string): Promise<WorkArea[]> {
  const jql = allOf(`project = ${projectId}`, 'statusCategory = Done AND updated >= -90d');
  const done = await appIssues.search({ jql }, NO_CUSTOM_FIELDS);
  return workAreasOf(
    done
      .filter(({ type }) => type.level === 'item')
      .map(({ components, parent, assigneeId }) => ({
        area: components[0] ?? parent?.key ?? null,
        person: assigneeId,
      })),
  );
}
